{{/* Everything of a database that has chunks. */}}
{{- define "cdk8s-timescale/timescale/sums/series.seriesOf" -}}
  {{- $_ := set $ "r" (default list (concat $.a0.hypertables $.a0.aggregates)) -}}
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
