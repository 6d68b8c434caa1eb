{{/* Chunks that exist at the same time, at most: the kept span, a day until they are dropped, and one chunk that the span begins in. */}}
{{- define "cdk8s-timescale/timescale/sums/chunks.chunkCounts" -}}
  {{- $chunkSeconds := $.a0.chunkSeconds -}}
  {{- $columnstore := $.a0.columnstore -}}
  {{- $keptSeconds := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/series.keptSeconds" $keptSeconds -}}
  {{- $value := false -}}
  {{- if (eq $keptSeconds.r $.absent) -}}
    {{- $value = 63072000.0 -}}
  {{- else -}}
    {{- $value = addf $keptSeconds.r 86400.0 -}}
  {{- end -}}
  {{- $all := addf (ceil (divf $value $chunkSeconds)) 1.0 -}}
  {{- $value_2 := false -}}
  {{- if (ne $columnstore $.absent) -}}
    {{- $value_2 = addf (floor (divf $columnstore.afterSeconds $chunkSeconds)) 1.0 -}}
  {{- else -}}
    {{- $value_2 = $all -}}
  {{- end -}}
  {{- $rows := minf $all $value_2 -}}
  {{- $_ := set $ "r" (dict "rows" $rows "columnar" (subf $all $rows)) -}}
{{- end -}}
