{{/* A container's log is its standard error; Kubernetes keeps and rotates it. */}}
{{- define "cdk8s-timescale/cluster/tuning/logging.logging" -}}
  {{- $ourChoice := dict "g" $.g "a0" "Logging" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice -}}
  {{- $parameter := dict "g" $.g "a0" "log_destination" "a1" "stderr" "a2" "stderr" "a3" $ourChoice.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $ourChoice_2 := dict "g" $.g "a0" "Logging" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_2 -}}
  {{- $parameter_2 := dict "g" $.g "a0" "logging_collector" "a1" "off" "a2" "off: files in the container would fill its volume, and nobody would read them" "a3" $ourChoice_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $ourChoice_3 := dict "g" $.g "a0" "Logging" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_3 -}}
  {{- $parameter_3 := dict "g" $.g "a0" "log_timezone" "a1" "UTC" "a2" "UTC" "a3" $ourChoice_3.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $postgresDocs := dict "g" $.g "a0" "runtime-config-logging" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.postgresDocs" $postgresDocs -}}
  {{- $parameter_4 := dict "g" $.g "a0" "log_line_prefix" "a1" "%m [%p] %q[user=%u,db=%d,app=%a,client=%h,query=%Q] " "a2" "time, process, then key=value pairs for sessions only, which a parser can split" "a3" $postgresDocs.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $events := dict "g" $.g -}}
  {{- template "cdk8s-timescale/cluster/tuning/logging.events" $events -}}
  {{- $statements := dict "g" $.g -}}
  {{- template "cdk8s-timescale/cluster/tuning/logging.statements" $statements -}}
  {{- $_ := set $ "r" (concat (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r) $events.r $statements.r) -}}
{{- end -}}

{{/* events */}}
{{- define "cdk8s-timescale/cluster/tuning/logging.events" -}}
  {{- $postgresDocs := dict "g" $.g "a0" "runtime-config-logging" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.postgresDocs" $postgresDocs -}}
  {{- $parameter := dict "g" $.g "a0" "log_checkpoints" "a1" "on" "a2" "on: too frequent ones mean that max_wal_size is too small" "a3" $postgresDocs.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $postgresDocs_2 := dict "g" $.g "a0" "runtime-config-logging" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.postgresDocs" $postgresDocs_2 -}}
  {{- $parameter_2 := dict "g" $.g "a0" "log_lock_waits" "a1" "on" "a2" "on" "a3" $postgresDocs_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $postgresDocs_3 := dict "g" $.g "a0" "runtime-config-logging" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.postgresDocs" $postgresDocs_3 -}}
  {{- $parameter_3 := dict "g" $.g "a0" "log_recovery_conflict_waits" "a1" "on" "a2" "on: says why a standby is behind" "a3" $postgresDocs_3.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $ourChoice := dict "g" $.g "a0" "Logging" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice -}}
  {{- $parameter_4 := dict "g" $.g "a0" "log_temp_files" "a1" "10MB" "a2" "10 MB: a sort that outgrew work_mem by far" "a3" $ourChoice.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $ourChoice_2 := dict "g" $.g "a0" "Logging" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_2 -}}
  {{- $parameter_5 := dict "g" $.g "a0" "log_autovacuum_min_duration" "a1" "10s" "a2" "10 s: the runs that compete with queries" "a3" $ourChoice_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $ourChoice_3 := dict "g" $.g "a0" "Logging" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_3 -}}
  {{- $parameter_6 := dict "g" $.g "a0" "log_connections" "a1" "on" "a2" "on: behind a pooler they are few, and an audit asks for them" "a3" $ourChoice_3.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_6 -}}
  {{- $ourChoice_4 := dict "g" $.g "a0" "Logging" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_4 -}}
  {{- $parameter_7 := dict "g" $.g "a0" "log_disconnections" "a1" "on" "a2" "on, as log_connections" "a3" $ourChoice_4.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_7 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r $parameter_6.r $parameter_7.r) -}}
{{- end -}}

{{/* statements */}}
{{- define "cdk8s-timescale/cluster/tuning/logging.statements" -}}
  {{- $ourChoice := dict "g" $.g "a0" "Logging" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice -}}
  {{- $parameter := dict "g" $.g "a0" "log_min_duration_statement" "a1" "1s" "a2" "1 s: a person at a screen notices; less would bury the rest of the log" "a3" $ourChoice.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $ourChoice_2 := dict "g" $.g "a0" "Logging" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_2 -}}
  {{- $parameter_2 := dict "g" $.g "a0" "log_statement" "a1" "none" "a2" "none: ddl would write passwords of ALTER ROLE into the log" "a3" $ourChoice_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $ourChoice_3 := dict "g" $.g "a0" "Logging" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_3 -}}
  {{- $parameter_3 := dict "g" $.g "a0" "log_parameter_max_length" "a1" 0.0 "a2" "0: bound values can be personal data, and logs are read by more people than tables" "a3" $ourChoice_3.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r) -}}
{{- end -}}
