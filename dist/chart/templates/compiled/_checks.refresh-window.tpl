{{/* A refresh never looks at rows that are gone: it would find the buckets empty, and delete them. A missed run and the chunk that is dropped */}}
{{- define "cdk8s-timescale/checks/refresh-window.refreshWindow" -}}
  {{- $allAggregates := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/series.allAggregates" $allAggregates -}}
  {{- $items := list -}}
  {{- range $_, $item := $allAggregates.r -}}
    {{- $path := $item.path -}}
    {{- $it := $item.it -}}
    {{- $source := $item.source -}}
    {{- $startSeconds := $it.refresh.startSeconds -}}
    {{- $everySeconds := $it.refresh.everySeconds -}}
    {{- $keptSeconds := dict "g" $.g "a0" $source -}}
    {{- template "cdk8s-timescale/timescale/sums/series.keptSeconds" $keptSeconds -}}
    {{- $value := $keptSeconds.r -}}
    {{- if eq $value $.absent -}}
      {{- $value = 1e308 -}}
    {{- end -}}
    {{- $least := addf (addf $startSeconds $everySeconds) $source.chunkSeconds -}}
    {{- $value_2 := lt $value $least -}}
    {{- if $value_2 -}}
      {{- $spanText := dict "g" $.g "a0" $startSeconds -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText -}}
      {{- $spanText_2 := dict "g" $.g "a0" $value -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_2 -}}
      {{- $spanText_3 := dict "g" $.g "a0" $least -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_3 -}}
      {{- $spanText_4 := dict "g" $.g "a0" $everySeconds -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_4 -}}
      {{- $spanText_5 := dict "g" $.g "a0" $source.chunkSeconds -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_5 -}}
      {{- $error := dict "g" $.g "a0" (printf "%s%s" (printf "%s%s" (printf "%s.refresh.start is %s, and '%s' keeps its rows for %s, must be at least %s " $path $spanText.r $source.name $spanText_2.r $spanText_3.r) (printf "(with a missed run, %s, and a chunk, %s): a refresh over rows that are gone deletes their history; " $spanText_4.r $spanText_5.r)) (printf "start later, or keep '%s' longer" $source.name)) -}}
      {{- template "cdk8s-timescale/checks/check.error" $error -}}
      {{- $value_2 = $error.r -}}
    {{- end -}}
    {{- $found := dict "g" $.g "a0" (list $value_2) -}}
    {{- template "cdk8s-timescale/checks/check.found" $found -}}
    {{- $items = concat $items $found.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
