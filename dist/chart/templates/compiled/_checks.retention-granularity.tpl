{{/* Whole chunks are dropped and converted: their span is how finely that goes. */}}
{{- define "cdk8s-timescale/checks/retention-granularity.retentionGranularity" -}}
  {{- $allSeries := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/series.allSeries" $allSeries -}}
  {{- $items := list -}}
  {{- range $_, $item := $allSeries.r -}}
    {{- $keptSeconds := dict "g" $.g "a0" $item.it -}}
    {{- template "cdk8s-timescale/timescale/sums/series.keptSeconds" $keptSeconds -}}
    {{- $value_2 := $keptSeconds.r -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = 1e308 -}}
    {{- end -}}
    {{- $spanText := dict "g" $.g "a0" $value_2 -}}
    {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText -}}
    {{- $given := printf "%s.%s is %s" $item.path (ternary "archiveAfter" "retain" (eq $item.it.retainSeconds $.absent)) $spanText.r -}}
    {{- $spanText_2 := dict "g" $.g "a0" $item.it.chunkSeconds -}}
    {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_2 -}}
    {{- $chunk := printf "a chunk (%s)" $spanText_2.r -}}
    {{- $spanText_3 := dict "g" $.g "a0" (mulf 3.0 $item.it.chunkSeconds) -}}
    {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_3 -}}
    {{- $value_4 := lt $value_2 $item.it.chunkSeconds -}}
    {{- if $value_4 -}}
      {{- $value_3 := printf "%s, must be at least %s: only whole chunks are dropped, so rows stay more than twice as long as they should; give a shorter chunkInterval" $given $chunk -}}
      {{- $value_4 = dict "severity" "error" "message" $value_3 -}}
    {{- end -}}
    {{- $value_6 := and (ge $value_2 $item.it.chunkSeconds) (lt $value_2 (mulf 3.0 $item.it.chunkSeconds)) -}}
    {{- if $value_6 -}}
      {{- $spanText_4 := dict "g" $.g "a0" (addf $value_2 $item.it.chunkSeconds) -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_4 -}}
      {{- $value_5 := printf "%s%s" (printf "%s, at least three chunks (%s) are usual: " $given $spanText_3.r) (printf "only whole chunks are dropped, so rows stay up to %s; give a shorter chunkInterval" $spanText_4.r) -}}
      {{- $value_6 = dict "severity" "warning" "message" $value_5 -}}
    {{- end -}}
    {{- $value_8 := and (ne $item.it.columnstore $.absent) (lt $item.it.columnstore.afterSeconds $item.it.chunkSeconds) -}}
    {{- if $value_8 -}}
      {{- $spanText_5 := dict "g" $.g "a0" $item.it.columnstore.afterSeconds -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_5 -}}
      {{- $value_7 := printf "%s%s" (printf "%s.columnstore.after is %s, at least %s is usual: " $item.path $spanText_5.r $chunk) "a chunk is converted as soon as its last row may have come, and late rows are slow; give a later one, or a shorter chunkInterval" -}}
      {{- $value_8 = dict "severity" "warning" "message" $value_7 -}}
    {{- end -}}
    {{- $found := dict "g" $.g "a0" (concat (list) (list $value_4) (list $value_6) (list $value_8)) -}}
    {{- template "cdk8s-timescale/checks/check.found" $found -}}
    {{- if $found.r -}}
      {{- $items = concat $items $found.r -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
