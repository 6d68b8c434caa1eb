{{/* Bytes of a full chunk in the columnstore. */}}
{{- define "cdk8s-timescale/timescale/sums/chunk-bytes.columnarChunkBytes" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.columnstore $.absent -}}
    {{- $value = $.a0.columnstore.ratio -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 1.0 -}}
  {{- end -}}
  {{- $rowBytesOf := dict "g" $.g "a0" $.a0 "a1" $.a0.chunkSeconds -}}
  {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.rowBytesOf" $rowBytesOf -}}
  {{- if not $.g.cdk8s_timescale_timescale_sums_chunk_bytes_LEAST_COLUMNAR -}}
    {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.LEAST_COLUMNAR" $ -}}
  {{- end -}}
  {{- $leastOf := dict "g" $.g "a0" $.a0 "a1" $.g.cdk8s_timescale_timescale_sums_chunk_bytes_LEAST_COLUMNAR -}}
  {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.leastOf" $leastOf -}}
  {{- $_ := set $ "r" (maxf (mulf $rowBytesOf.r $value_2) $leastOf.r) -}}
{{- end -}}

{{/* Bytes of a chunk of rows that has been written to for so long. */}}
{{- define "cdk8s-timescale/timescale/sums/chunk-bytes.rowChunkBytes" -}}
  {{- $value := false -}}
  {{- if (eq $.a1 0.0) -}}
    {{- $value = 0.0 -}}
  {{- else -}}
    {{- $rowBytesOf := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
    {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.rowBytesOf" $rowBytesOf -}}
    {{- if not $.g.cdk8s_timescale_timescale_sums_chunk_bytes_LEAST_ROWS -}}
      {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.LEAST_ROWS" $ -}}
    {{- end -}}
    {{- $leastOf := dict "g" $.g "a0" $.a0 "a1" $.g.cdk8s_timescale_timescale_sums_chunk_bytes_LEAST_ROWS -}}
    {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.leastOf" $leastOf -}}
    {{- $value = maxf $rowBytesOf.r $leastOf.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* rowBytesOf */}}
{{- define "cdk8s-timescale/timescale/sums/chunk-bytes.rowBytesOf" -}}
  {{- $rowsPerSecond := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/series.rowsPerSecond" $rowsPerSecond -}}
  {{- $_ := set $ "r" (mulf (mulf $rowsPerSecond.r $.a0.rowBytes) $.a1) -}}
{{- end -}}

{{/* leastOf */}}
{{- define "cdk8s-timescale/timescale/sums/chunk-bytes.leastOf" -}}
  {{- $table := $.a1.table -}}
  {{- $index := $.a1.index -}}
  {{- $indexCount := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/series.indexCount" $indexCount -}}
  {{- $_ := set $ "r" (addf $table (mulf $indexCount.r $index)) -}}
{{- end -}}

{{/* LEAST_COLUMNAR */}}
{{- define "cdk8s-timescale/timescale/sums/chunk-bytes.LEAST_COLUMNAR" -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_sums_chunk_bytes_LEAST_COLUMNAR" (dict "table" 73728.0 "index" 8192.0) -}}
{{- end -}}

{{/* The least that a chunk takes, however few rows it has: the first pages of its table, its maps, its toast table and its indexes. A chunk of */}}
{{- define "cdk8s-timescale/timescale/sums/chunk-bytes.LEAST_ROWS" -}}
  {{- $_ := set $.g "cdk8s_timescale_timescale_sums_chunk_bytes_LEAST_ROWS" (dict "table" 49152.0 "index" 16384.0) -}}
{{- end -}}
