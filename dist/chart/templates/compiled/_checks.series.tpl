{{/* Every aggregate with its source. */}}
{{- define "cdk8s-timescale/checks/series.allAggregates" -}}
  {{- $items := list -}}
  {{- range $_, $database := $.a0.databases -}}
    {{- $items_2 := list -}}
    {{- range $_, $it := $database.aggregates -}}
      {{- $found := $.absent -}}
      {{- range $_, $item := (default list (concat $database.hypertables $database.aggregates)) -}}
        {{- if (eq $item.name $it.source) -}}
          {{- $found = $item -}}
          {{- break -}}
        {{- end -}}
      {{- end -}}
      {{- $items_2 = append $items_2 (dict "path" (printf "databases.%s.%s" $database.name $it.name) "it" $it "source" $found) -}}
    {{- end -}}
    {{- if $items_2 -}}
      {{- $items = concat $items $items_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* Every hypertable and aggregate of the platform. */}}
{{- define "cdk8s-timescale/checks/series.allSeries" -}}
  {{- $items := list -}}
  {{- range $_, $database := $.a0.databases -}}
    {{- $items_2 := list -}}
    {{- range $_, $it := (default list (concat $database.hypertables $database.aggregates)) -}}
      {{- $items_2 = append $items_2 (dict "path" (printf "databases.%s.%s" $database.name $it.name) "it" $it) -}}
    {{- end -}}
    {{- if $items_2 -}}
      {{- $items = concat $items $items_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
