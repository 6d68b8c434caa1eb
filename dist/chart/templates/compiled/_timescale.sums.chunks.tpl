{{/* Chunks that exist at the same time, at most: the kept span, a day until they are dropped, and one chunk that the span begins in. */}}
{{- define "cdk8s-timescale/timescale/sums/chunks.chunkCounts" -}}
  {{- $keptSeconds := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/series.keptSeconds" $keptSeconds -}}
  {{- $value_2 := false -}}
  {{- if (eq $keptSeconds.r $.absent) -}}
    {{- $value_2 = 63072000.0 -}}
  {{- else -}}
    {{- $value_2 = addf $keptSeconds.r 86400.0 -}}
  {{- end -}}
  {{- $all := addf (ceil (divf $value_2 $.a0.chunkSeconds)) 1.0 -}}
  {{- $value_3 := false -}}
  {{- if (ne $.a0.columnstore $.absent) -}}
    {{- $value_3 = addf (floor (divf $.a0.columnstore.afterSeconds $.a0.chunkSeconds)) 1.0 -}}
  {{- else -}}
    {{- $value_3 = $all -}}
  {{- end -}}
  {{- $rows := minf $all $value_3 -}}
  {{- $_ := set $ "r" (dict "rows" $rows "columnar" (subf $all $rows)) -}}
{{- end -}}
