{{/* The least that a chunk takes, however few rows it has: the first pages of its table, its maps, its toast table and its indexes. A chunk of */}}
{{- define "cdk8s-timescale/timescale/sums/chunk-bytes.LEAST_ROWS" -}}
  {{- $_ := set $.g "LEAST_ROWS" (dict "table" 49152.0 "index" 16384.0) -}}
{{- end -}}

{{/* Bytes of a chunk of rows that has been written to for so long. */}}
{{- define "cdk8s-timescale/timescale/sums/chunk-bytes.rowChunkBytes" -}}
  {{- $value_2 := false -}}
  {{- if (eq $.a1 0.0) -}}
    {{- $value_2 = 0.0 -}}
  {{- else -}}
      {{- $rowsPerSecond := dict "g" $.g "a0" $.a0 -}}
      {{- template "cdk8s-timescale/timescale/sums/series.rowsPerSecond" $rowsPerSecond -}}
    {{- if not $.g.LEAST_ROWS -}}
      {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.LEAST_ROWS" $ -}}
    {{- end -}}
    {{- $value_2 = maxf (mulf (mulf $rowsPerSecond.r $.a0.rowBytes) $.a1) (addf $.g.LEAST_ROWS.table (mulf (addf 1.0 (float64 (len $.a0.indexes))) $.g.LEAST_ROWS.index)) -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}

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
    {{- $rowsPerSecond := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/timescale/sums/series.rowsPerSecond" $rowsPerSecond -}}
  {{- if not $.g.LEAST_COLUMNAR -}}
    {{- template "cdk8s-timescale/timescale/sums/chunk-bytes.LEAST_COLUMNAR" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (maxf (mulf (mulf (mulf $rowsPerSecond.r $.a0.rowBytes) $.a0.chunkSeconds) $value_2) (addf $.g.LEAST_COLUMNAR.table (mulf (addf 1.0 (float64 (len $.a0.indexes))) $.g.LEAST_COLUMNAR.index))) -}}
{{- end -}}

{{/* LEAST_COLUMNAR */}}
{{- define "cdk8s-timescale/timescale/sums/chunk-bytes.LEAST_COLUMNAR" -}}
  {{- $_ := set $.g "LEAST_COLUMNAR" (dict "table" 73728.0 "index" 8192.0) -}}
{{- end -}}
