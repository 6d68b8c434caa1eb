{{/* Bytes of all chunks that rows arrive in, to compare with the part of the memory that they may take (`ACTIVE_MEMORY_SHARE`): while their */}}
{{- define "cdk8s-timescale/timescale/sums/active-chunks.activeChunksBytes" -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0 -}}
    {{- $seriesOf := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/timescale/sums/series.seriesOf" $seriesOf -}}
    {{- if $seriesOf.r -}}
      {{- $items = concat $items $seriesOf.r -}}
    {{- end -}}
  {{- end -}}
  {{- $sum := 0.0 -}}
  {{- range $item_2 := $items -}}
      {{- $rowChunkBytes := dict "g" $.g "a0" $item_2 "a1" $item_2.chunkSeconds -}}
      {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.rowChunkBytes" $rowChunkBytes -}}
    {{- $sum = addf $sum (ceil (divf (floor (addf (mulf $rowChunkBytes.r 1000000.0) 0.5)) 1000000.0)) -}}
  {{- end -}}
  {{- $_ := set $ "r" $sum -}}
{{- end -}}
