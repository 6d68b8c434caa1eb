{{/* An aggregate outlives what it is made from. */}}
{{- define "cdk8s-timescale/checks/aggregate-retention.aggregateRetention" -}}
  {{- $allAggregates := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/series.allAggregates" $allAggregates -}}
  {{- $items := list -}}
  {{- range $_, $item := $allAggregates.r -}}
    {{- $path := $item.path -}}
    {{- $it := $item.it -}}
    {{- $source := $item.source -}}
    {{- $keptSeconds := dict "g" $.g "a0" $it -}}
    {{- template "cdk8s-timescale/timescale/sums/series.keptSeconds" $keptSeconds -}}
    {{- $value := $keptSeconds.r -}}
    {{- if eq $value $.absent -}}
      {{- $value = 1e308 -}}
    {{- end -}}
    {{- $keptSeconds_2 := dict "g" $.g "a0" $source -}}
    {{- template "cdk8s-timescale/timescale/sums/series.keptSeconds" $keptSeconds_2 -}}
    {{- $value_2 := $keptSeconds_2.r -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = 1e308 -}}
    {{- end -}}
    {{- if (ge $value $value_2) -}}
      {{- $items = concat $items (list) -}}
    {{- else -}}
      {{- $spanText := dict "g" $.g "a0" $value -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText -}}
      {{- $value_3 := false -}}
      {{- if (eq $value_2 1e308) -}}
        {{- $value_3 = "for ever" -}}
      {{- else -}}
        {{- $spanText_2 := dict "g" $.g "a0" $value_2 -}}
        {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_2 -}}
        {{- $value_3 = printf "for %s" $spanText_2.r -}}
      {{- end -}}
      {{- $warning := dict "g" $.g "a0" (printf "%s%s" (printf "%s.retain is %s, and '%s' is kept %s, at least as long is usual: " $path $spanText.r $source.name $value_3) "an aggregate is small and is there for the time after its rows; give a longer one, or leave it out") -}}
      {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
      {{- $items = concat $items (list $warning.r) -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
