{{/* Entries of the lock table that must be free for chunks: one operation that locks every relation of all hypertables and aggregates, and */}}
{{- define "cdk8s-timescale/timescale/sums/locks.chunkLocks" -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0 -}}
    {{- $seriesOf := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/timescale/sums/series.seriesOf" $seriesOf -}}
    {{- $items = concat $items $seriesOf.r -}}
  {{- end -}}
  {{- $sum := 0.0 -}}
  {{- range $item_2 := $items -}}
    {{- $chunkCounts := dict "g" $.g "a0" $item_2 -}}
    {{- template "cdk8s-timescale/timescale/sums/chunks.chunkCounts" $chunkCounts -}}
    {{- $indexCount := dict "g" $.g "a0" $item_2 -}}
    {{- template "cdk8s-timescale/timescale/sums/series.indexCount" $indexCount -}}
    {{- $relationsOf := dict "g" $.g "a0" $chunkCounts.r "a1" $indexCount.r -}}
    {{- template "cdk8s-timescale/timescale/sums/locks.relationsOf" $relationsOf -}}
    {{- $sum = addf $sum $relationsOf.r -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_3 := $items -}}
    {{- $scanOf := dict "g" $.g "a0" $item_3 -}}
    {{- template "cdk8s-timescale/timescale/sums/locks.scanOf" $scanOf -}}
    {{- $items_2 = append $items_2 $scanOf.r -}}
  {{- end -}}
  {{- $extreme := maxf 0.0 -}}
  {{- range $item := $items_2 -}}
    {{- $extreme = maxf $extreme $item -}}
  {{- end -}}
  {{- $_ := set $ "r" (addf $sum (mulf 2.0 $extreme)) -}}
{{- end -}}

{{/* Relations of all chunks, and of the hypertable as one more: what an update of the extension may have to lock. pg_dump takes one lock for */}}
{{- define "cdk8s-timescale/timescale/sums/locks.relationsOf" -}}
  {{- $rows := $.a0.rows -}}
  {{- $columnar := $.a0.columnar -}}
  {{- $chunk := addf (addf 1.0 $.a1) 2.0 -}}
  {{- $_ := set $ "r" (addf (mulf (addf $rows 1.0) $chunk) (mulf $columnar (addf (addf $chunk 2.0) 2.0))) -}}
{{- end -}}

{{/* scanOf */}}
{{- define "cdk8s-timescale/timescale/sums/locks.scanOf" -}}
  {{- $chunkCounts := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/chunks.chunkCounts" $chunkCounts -}}
  {{- $indexCount := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/series.indexCount" $indexCount -}}
  {{- $scanLocks := dict "g" $.g "a0" $chunkCounts.r "a1" $indexCount.r -}}
  {{- template "cdk8s-timescale/timescale/sums/locks.scanLocks" $scanLocks -}}
  {{- $_ := set $ "r" $scanLocks.r -}}
{{- end -}}

{{/* Locks of one query over all chunks. With k indexes each, every chunk of rows takes 1 + k: itself and its indexes, used or not. One in */}}
{{- define "cdk8s-timescale/timescale/sums/locks.scanLocks" -}}
  {{- $rows := $.a0.rows -}}
  {{- $columnar := $.a0.columnar -}}
  {{- $_ := set $ "r" (addf (addf (mulf $rows (addf 1.0 $.a1)) (mulf $columnar (addf (addf 1.0 $.a1) 2.0))) 1.0) -}}
{{- end -}}
