{{/* Every aggregate with its source. */}}
{{- define "cdk8s-timescale/checks/series.allAggregates" -}}
  {{- $databases := $.a0.databases -}}
  {{- $items := list -}}
  {{- range $_, $database := $databases -}}
    {{- $items_2 := list -}}
    {{- range $_, $it := $database.aggregates -}}
      {{- $pathOf := dict "g" $.g "a0" $database "a1" $it -}}
      {{- template "cdk8s-timescale/checks/series.pathOf" $pathOf -}}
      {{- $seriesOf := dict "g" $.g "a0" $database -}}
      {{- template "cdk8s-timescale/timescale/sums/series.seriesOf" $seriesOf -}}
      {{- $found := $.absent -}}
      {{- range $_, $item := $seriesOf.r -}}
        {{- $name := $item.name -}}
        {{- if (eq $name $it.source) -}}
          {{- $found = $item -}}
          {{- break -}}
        {{- end -}}
      {{- end -}}
      {{- $items_2 = append $items_2 (dict "path" $pathOf.r "it" $it "source" $found) -}}
    {{- end -}}
    {{- $items = concat $items $items_2 -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* Every hypertable and aggregate of the platform. */}}
{{- define "cdk8s-timescale/checks/series.allSeries" -}}
  {{- $databases := $.a0.databases -}}
  {{- $items := list -}}
  {{- range $_, $database := $databases -}}
    {{- $seriesOf := dict "g" $.g "a0" $database -}}
    {{- template "cdk8s-timescale/timescale/sums/series.seriesOf" $seriesOf -}}
    {{- $items_2 := list -}}
    {{- range $_, $it := $seriesOf.r -}}
      {{- $pathOf := dict "g" $.g "a0" $database "a1" $it -}}
      {{- template "cdk8s-timescale/checks/series.pathOf" $pathOf -}}
      {{- $items_2 = append $items_2 (dict "path" $pathOf.r "it" $it) -}}
    {{- end -}}
    {{- $items = concat $items $items_2 -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* pathOf */}}
{{- define "cdk8s-timescale/checks/series.pathOf" -}}
  {{- $name := $.a1.name -}}
  {{- $_ := set $ "r" (printf "databases.%s.%s" $.a0.name $name) -}}
{{- end -}}
