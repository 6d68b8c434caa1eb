{{/* Whole chunks are dropped and converted: their span is how finely that goes. */}}
{{- define "cdk8s-timescale/checks/retention-granularity.retentionGranularity" -}}
  {{- $allSeries := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/series.allSeries" $allSeries -}}
  {{- $items := list -}}
  {{- range $_, $item := $allSeries.r -}}
    {{- $path := $item.path -}}
    {{- $it := $item.it -}}
    {{- $chunkSeconds := $it.chunkSeconds -}}
    {{- $columnstore := $it.columnstore -}}
    {{- $keptSeconds := dict "g" $.g "a0" $it -}}
    {{- template "cdk8s-timescale/timescale/sums/series.keptSeconds" $keptSeconds -}}
    {{- $value := $keptSeconds.r -}}
    {{- if eq $value $.absent -}}
      {{- $value = 1e308 -}}
    {{- end -}}
    {{- $fieldOf := dict "g" $.g "a0" $it -}}
    {{- template "cdk8s-timescale/checks/retention-granularity.fieldOf" $fieldOf -}}
    {{- $spanText := dict "g" $.g "a0" $value -}}
    {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText -}}
    {{- $given := printf "%s.%s is %s" $path $fieldOf.r $spanText.r -}}
    {{- $spanText_2 := dict "g" $.g "a0" $chunkSeconds -}}
    {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_2 -}}
    {{- $chunk := printf "a chunk (%s)" $spanText_2.r -}}
    {{- $spanText_3 := dict "g" $.g "a0" (mulf 3.0 $chunkSeconds) -}}
    {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_3 -}}
    {{- $value_2 := lt $value $chunkSeconds -}}
    {{- if $value_2 -}}
      {{- $error := dict "g" $.g "a0" (printf "%s, must be at least %s: only whole chunks are dropped, so rows stay more than twice as long as they should; give a shorter chunkInterval" $given $chunk) -}}
      {{- template "cdk8s-timescale/checks/check.error" $error -}}
      {{- $value_2 = $error.r -}}
    {{- end -}}
    {{- $value_3 := and (ge $value $chunkSeconds) (lt $value (mulf 3.0 $chunkSeconds)) -}}
    {{- if $value_3 -}}
      {{- $spanText_4 := dict "g" $.g "a0" (addf $value $chunkSeconds) -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_4 -}}
      {{- $warning := dict "g" $.g "a0" (printf "%s%s" (printf "%s, at least three chunks (%s) are usual: " $given $spanText_3.r) (printf "only whole chunks are dropped, so rows stay up to %s; give a shorter chunkInterval" $spanText_4.r)) -}}
      {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
      {{- $value_3 = $warning.r -}}
    {{- end -}}
    {{- $value_4 := and (ne $columnstore $.absent) (lt $columnstore.afterSeconds $chunkSeconds) -}}
    {{- if $value_4 -}}
      {{- $spanText_5 := dict "g" $.g "a0" $columnstore.afterSeconds -}}
      {{- template "cdk8s-timescale/timescale/interval.spanText" $spanText_5 -}}
      {{- $warning_2 := dict "g" $.g "a0" (printf "%s%s" (printf "%s.columnstore.after is %s, at least %s is usual: " $path $spanText_5.r $chunk) "a chunk is converted as soon as its last row may have come, and late rows are slow; give a later one, or a shorter chunkInterval") -}}
      {{- template "cdk8s-timescale/checks/check.warning" $warning_2 -}}
      {{- $value_4 = $warning_2.r -}}
    {{- end -}}
    {{- $found := dict "g" $.g "a0" (concat (list) (list $value_2) (list $value_3) (list $value_4)) -}}
    {{- template "cdk8s-timescale/checks/check.found" $found -}}
    {{- $items = concat $items $found.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* fieldOf */}}
{{- define "cdk8s-timescale/checks/retention-granularity.fieldOf" -}}
  {{- $_ := set $ "r" (ternary "archiveAfter" "retain" (eq $.a0.retainSeconds $.absent)) -}}
{{- end -}}
