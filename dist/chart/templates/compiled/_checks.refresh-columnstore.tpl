{{/* A refresh reads and writes rows, not what is in the columnstore already. */}}
{{- define "cdk8s-timescale/checks/refresh-columnstore.refreshColumnstore" -}}
  {{- $allAggregates := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/series.allAggregates" $allAggregates -}}
  {{- $items := list -}}
  {{- range $_, $item := $allAggregates.r -}}
    {{- $value := $.absent -}}
    {{- if ne $item.source.columnstore $.absent -}}
      {{- $value = $item.source.columnstore.afterSeconds -}}
    {{- end -}}
    {{- $value_2 := $value -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = 1e308 -}}
    {{- end -}}
    {{- $value_3 := $.absent -}}
    {{- if ne $item.it.columnstore $.absent -}}
      {{- $value_3 = $item.it.columnstore.afterSeconds -}}
    {{- end -}}
    {{- $value_4 := $value_3 -}}
    {{- if eq $value_4 $.absent -}}
      {{- $value_4 = 1e308 -}}
    {{- end -}}
    {{- $value_6 := gt $item.it.refresh.startSeconds $value_2 -}}
    {{- if $value_6 -}}
      {{- $spanText := dict "g" $.g "a0" $item.it.refresh.startSeconds -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText -}}
      {{- $spanText_2 := dict "g" $.g "a0" $value_2 -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_2 -}}
      {{- $value_5 := printf "%s%s" (printf "%s.refresh.start is %s, and '%s' is columnar after %s, at most that is of use: " $item.path $spanText.r $item.source.name $spanText_2.r) (printf "rows that change there are slow, and each refresh unpacks whole segments; start later, or give '%s' a later columnstore.after" $item.source.name) -}}
      {{- $value_6 = dict "severity" "warning" "message" $value_5 -}}
    {{- end -}}
    {{- $value_8 := le $value_4 $item.it.refresh.startSeconds -}}
    {{- if $value_8 -}}
      {{- $spanText_3 := dict "g" $.g "a0" $value_4 -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_3 -}}
      {{- $spanText_4 := dict "g" $.g "a0" $item.it.refresh.startSeconds -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_4 -}}
      {{- $value_7 := printf "%s%s" (printf "%s.columnstore.after is %s, more than refresh.start (%s) is of use: " $item.path $spanText_3.r $spanText_4.r) "each refresh would change rows that are columnar already; give a later one" -}}
      {{- $value_8 = dict "severity" "warning" "message" $value_7 -}}
    {{- end -}}
    {{- $found := dict "g" $.g "a0" (concat (list) (list $value_6) (list $value_8)) -}}
    {{- template "cdk8s-timescale/checks/check.found" $found -}}
    {{- if $found.r -}}
      {{- $items = concat $items $found.r -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
