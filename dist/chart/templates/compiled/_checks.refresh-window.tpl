{{/* A refresh never looks at rows that are gone: it would find the buckets empty, and delete them. A missed run and the chunk that is dropped */}}
{{- define "cdk8s-timescale/checks/refresh-window.refreshWindow" -}}
  {{- $allAggregates := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/series.allAggregates" $allAggregates -}}
  {{- $items := list -}}
  {{- range $_, $item := $allAggregates.r -}}
    {{- $keptSeconds := dict "g" $.g "a0" $item.source -}}
    {{- template "cdk8s-timescale/timescale/sums/series.keptSeconds" $keptSeconds -}}
    {{- $value_2 := $keptSeconds.r -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = 1e308 -}}
    {{- end -}}
    {{- $least := addf (addf $item.it.refresh.startSeconds $item.it.refresh.everySeconds) $item.source.chunkSeconds -}}
    {{- $value_4 := lt $value_2 $least -}}
    {{- if $value_4 -}}
      {{- $spanText := dict "g" $.g "a0" $item.it.refresh.startSeconds -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText -}}
      {{- $spanText_2 := dict "g" $.g "a0" $value_2 -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_2 -}}
      {{- $spanText_3 := dict "g" $.g "a0" $least -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_3 -}}
      {{- $spanText_4 := dict "g" $.g "a0" $item.it.refresh.everySeconds -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_4 -}}
      {{- $spanText_5 := dict "g" $.g "a0" $item.source.chunkSeconds -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_5 -}}
      {{- $value_3 := printf "%s%s" (printf "%s%s" (printf "%s.refresh.start is %s, and '%s' keeps its rows for %s, must be at least %s " $item.path $spanText.r $item.source.name $spanText_2.r $spanText_3.r) (printf "(with a missed run, %s, and a chunk, %s): a refresh over rows that are gone deletes their history; " $spanText_4.r $spanText_5.r)) (printf "start later, or keep '%s' longer" $item.source.name) -}}
      {{- $value_4 = dict "severity" "error" "message" $value_3 -}}
    {{- end -}}
    {{- $found := dict "g" $.g "a0" (list $value_4) -}}
    {{- template "cdk8s-timescale/checks/check.found" $found -}}
    {{- if $found.r -}}
      {{- $items = concat $items $found.r -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
