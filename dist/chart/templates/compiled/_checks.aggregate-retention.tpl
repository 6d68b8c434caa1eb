{{/* An aggregate outlives what it is made from. */}}
{{- define "cdk8s-timescale/checks/aggregate-retention.aggregateRetention" -}}
  {{- $allAggregates := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/series.allAggregates" $allAggregates -}}
  {{- $items := list -}}
  {{- range $_, $item := $allAggregates.r -}}
    {{- $keptSeconds := dict "g" $.g "a0" $item.it -}}
    {{- template "cdk8s-timescale/timescale/sums/series.keptSeconds" $keptSeconds -}}
    {{- $value_2 := $keptSeconds.r -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = 1e308 -}}
    {{- end -}}
    {{- $keptSeconds_2 := dict "g" $.g "a0" $item.source -}}
    {{- template "cdk8s-timescale/timescale/sums/series.keptSeconds" $keptSeconds_2 -}}
    {{- $value_4 := $keptSeconds_2.r -}}
    {{- if eq $value_4 $.absent -}}
      {{- $value_4 = 1e308 -}}
    {{- end -}}
    {{- if (ge $value_2 $value_4) -}}
      {{- $value_5 := list -}}
      {{- if $value_5 -}}
        {{- $items = concat $items $value_5 -}}
      {{- end -}}
    {{- else -}}
      {{- $spanText := dict "g" $.g "a0" $value_2 -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText -}}
      {{- $value_6 := false -}}
      {{- if (eq $value_4 1e308) -}}
        {{- $value_6 = "for ever" -}}
      {{- else -}}
        {{- $spanText_2 := dict "g" $.g "a0" $value_4 -}}
        {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_2 -}}
        {{- $value_6 = printf "for %s" $spanText_2.r -}}
      {{- end -}}
      {{- $value_7 := printf "%s%s" (printf "%s.retain is %s, and '%s' is kept %s, at least as long is usual: " $item.path $spanText.r $item.source.name $value_6) "an aggregate is small and is there for the time after its rows; give a longer one, or leave it out" -}}
      {{- $value_8 := list (dict "severity" "warning" "message" $value_7) -}}
      {{- if $value_8 -}}
        {{- $items = concat $items $value_8 -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
