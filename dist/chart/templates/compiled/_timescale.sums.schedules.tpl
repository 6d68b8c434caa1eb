{{/* Seconds between two runs of the job that converts chunks: twice a chunk, at least twice a day, which is TimescaleDB's own choice */}}
{{- define "cdk8s-timescale/timescale/sums/schedules.convertEvery" -}}
  {{- $_ := set $ "r" (minf 43200.0 (maxf 60.0 (floor (divf $.a0 2.0)))) -}}
{{- end -}}
