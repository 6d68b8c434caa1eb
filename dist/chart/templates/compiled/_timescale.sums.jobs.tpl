{{/* Workers that jobs may need at the same time: one for each job of all databases. Nothing keeps jobs apart; after a start or a failover */}}
{{- define "cdk8s-timescale/timescale/sums/jobs.jobsAtOnce" -}}
  {{- $sum := 0.0 -}}
  {{- range $item := $.a0 -}}
    {{- $jobsOf := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/timescale/sums/jobs.jobsOf" $jobsOf -}}
    {{- $sum = addf $sum $jobsOf.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $sum -}}
{{- end -}}

{{/* Background jobs of a database: one for each policy, and TimescaleDB's own. */}}
{{- define "cdk8s-timescale/timescale/sums/jobs.jobsOf" -}}
  {{- if (not $.a0.timescaledb) -}}
    {{- $_ := set $ "r" 0.0 -}}
  {{- else -}}
    {{- $sum := 1.0 -}}
    {{- range $item := (default list (concat $.a0.hypertables $.a0.aggregates)) -}}
      {{- $policiesOf := dict "g" $.g "a0" $item -}}
      {{- template "cdk8s-timescale/timescale/sums/jobs.policiesOf" $policiesOf -}}
      {{- $sum = addf $sum $policiesOf.r -}}
    {{- end -}}
    {{- $_ := set $ "r" $sum -}}
  {{- end -}}
{{- end -}}

{{/* Chunks that are archived are dropped by a CronJob, which is no job of the database. */}}
{{- define "cdk8s-timescale/timescale/sums/jobs.policiesOf" -}}
  {{- $policies := list (hasKey $.a0 "refresh") (ne $.a0.columnstore $.absent) (ne $.a0.retainSeconds $.absent) -}}
  {{- $items := list -}}
  {{- range $_, $item := $policies -}}
    {{- if $item -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" (float64 (len $items)) -}}
{{- end -}}
