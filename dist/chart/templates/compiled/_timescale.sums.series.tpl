{{/* Everything of a database that has chunks. */}}
{{- define "cdk8s-timescale/timescale/sums/series.seriesOf" -}}
  {{- $hypertables := $.a0.hypertables -}}
  {{- $aggregates := $.a0.aggregates -}}
  {{- $_ := set $ "r" (concat $hypertables $aggregates) -}}
{{- end -}}

{{/* Indexes of each chunk: the declared ones, and the one that is always there, the primary key of a hypertable or TimescaleDB's own over */}}
{{- define "cdk8s-timescale/timescale/sums/series.indexCount" -}}
  {{- $indexes := $.a0.indexes -}}
  {{- $_ := set $ "r" (addf 1.0 (float64 (len $indexes))) -}}
{{- end -}}

{{/* Age in seconds at which chunks are dropped, archived before or not. Absent: never. */}}
{{- define "cdk8s-timescale/timescale/sums/series.keptSeconds" -}}
  {{- $value := $.a0.retainSeconds -}}
  {{- if eq $value $.absent -}}
    {{- $value = ternary $.a0.archiveAfterSeconds nil (hasKey $.a0 "archiveAfterSeconds") -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* Rows that come to stay. For an aggregate as many as its buckets may have. */}}
{{- define "cdk8s-timescale/timescale/sums/series.rowsPerSecond" -}}
  {{- $value := false -}}
  {{- if (hasKey $.a0 "ingestPerSecond") -}}
    {{- $value = $.a0.ingestPerSecond -}}
  {{- else -}}
    {{- $value = divf $.a0.rowsPerBucket $.a0.bucketSeconds -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}
