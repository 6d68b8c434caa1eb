{{/* Entries of the lock table that must be free for chunks: one operation that locks every relation of all hypertables and aggregates, and */}}
{{- define "cdk8s-timescale/timescale/sums/locks.chunkLocks" -}}
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
    {{- $chunkCounts := dict "g" $.g "a0" $item_2 -}}
    {{- template "cdk8s-timescale/timescale/sums/chunks.chunkCounts" $chunkCounts -}}
    {{- $relationsOf := dict "g" $.g "a0" $chunkCounts.r "a1" (addf 1.0 (float64 (len $item_2.indexes))) -}}
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
  {{- $chunk := addf (addf 1.0 $.a1) 2.0 -}}
  {{- $_ := set $ "r" (addf (mulf (addf $.a0.rows 1.0) $chunk) (mulf $.a0.columnar (addf (addf $chunk 2.0) 2.0))) -}}
{{- end -}}

{{/* scanOf */}}
{{- define "cdk8s-timescale/timescale/sums/locks.scanOf" -}}
  {{- $chunkCounts := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/sums/chunks.chunkCounts" $chunkCounts -}}
  {{- $value := addf 1.0 (float64 (len $.a0.indexes)) -}}
  {{- $_ := set $ "r" (addf (addf (mulf $chunkCounts.r.rows (addf 1.0 $value)) (mulf $chunkCounts.r.columnar (addf (addf 1.0 $value) 2.0))) 1.0) -}}
{{- end -}}
