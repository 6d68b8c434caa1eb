{{/* Libraries that load at start, and TimescaleDB's own parameters. */}}
{{- define "cdk8s-timescale/cluster/tuning/timescaledb.timescaledb" -}}
  {{- $value := false -}}
  {{- if $.a0.timescaledb -}}
    {{- $value = list "timescaledb" -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $libraries := concat $value (list "pg_stat_statements") -}}
  {{- $value_2 := join "," $libraries -}}
  {{- $value_3 := printf "postgresql.org/docs/15/%s.html" "runtime-config-client" -}}
  {{- $parameter := dict "g" $.g "a0" "shared_preload_libraries" "a1" $value_2 "a2" "timescaledb, which must be first, where it is used; then pg_stat_statements" "a3" $value_3 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- if (not $.a0.timescaledb) -}}
    {{- $_ := set $ "r" (list $parameter.r) -}}
  {{- else -}}
    {{- $backgroundWorkers := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/cluster/tuning/timescaledb.backgroundWorkers" $backgroundWorkers -}}
    {{- $parameter_2 := dict "g" $.g "a0" "timescaledb.max_background_workers" "a1" $backgroundWorkers.r "a2" "1 launcher + a scheduler for each database + jobs at once, at least 16" "a3" "TimescaleDB 2.28.3, src/loader/bgw_counter.c, and its documentation on worker configuration" -}}
    {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
    {{- $value_5 := printf "docs/tuning.md, %s" "TimescaleDB" -}}
    {{- $parameter_3 := dict "g" $.g "a0" "timescaledb.telemetry_level" "a1" "off" "a2" "off: it would report to its makers, and the network policies let nothing out" "a3" $value_5 -}}
    {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
    {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r) -}}
  {{- end -}}
{{- end -}}

{{/* Workers for TimescaleDB: its launcher, a scheduler for each database and the jobs that may run at once. None without the extension. */}}
{{- define "cdk8s-timescale/cluster/tuning/timescaledb.backgroundWorkers" -}}
  {{- $value := false -}}
  {{- if $.a0.timescaledb -}}
    {{- $value = maxf 16.0 (addf (addf 1.0 $.a0.timescaleDatabases) $.a0.timescaleJobs) -}}
  {{- else -}}
    {{- $value = 0.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}
