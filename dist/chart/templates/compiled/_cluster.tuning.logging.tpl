{{/* A container's log is its standard error; Kubernetes keeps and rotates it. */}}
{{- define "cdk8s-timescale/cluster/tuning/logging.logging" -}}
  {{- $value := printf "docs/tuning.md, %s" "Logging" -}}
  {{- $parameter := dict "g" $.g "a0" "log_destination" "a1" "stderr" "a2" "stderr" "a3" $value -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $value_2 := printf "docs/tuning.md, %s" "Logging" -}}
  {{- $parameter_2 := dict "g" $.g "a0" "logging_collector" "a1" "off" "a2" "off: files in the container would fill its volume, and nobody would read them" "a3" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $value_3 := printf "docs/tuning.md, %s" "Logging" -}}
  {{- $parameter_3 := dict "g" $.g "a0" "log_timezone" "a1" "UTC" "a2" "UTC" "a3" $value_3 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $value_4 := printf "postgresql.org/docs/15/%s.html" "runtime-config-logging" -}}
  {{- $parameter_4 := dict "g" $.g "a0" "log_line_prefix" "a1" "%m [%p] %q[user=%u,db=%d,app=%a,client=%h,query=%Q] " "a2" "time, process, then key=value pairs for sessions only, which a parser can split" "a3" $value_4 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $events := dict "g" $.g -}}
  {{- template "cdk8s-timescale/cluster/tuning/logging.events" $events -}}
  {{- $statements := dict "g" $.g -}}
  {{- template "cdk8s-timescale/cluster/tuning/logging.statements" $statements -}}
  {{- $_ := set $ "r" (concat (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r) $events.r $statements.r) -}}
{{- end -}}

{{/* events */}}
{{- define "cdk8s-timescale/cluster/tuning/logging.events" -}}
  {{- $value := printf "postgresql.org/docs/15/%s.html" "runtime-config-logging" -}}
  {{- $parameter := dict "g" $.g "a0" "log_checkpoints" "a1" "on" "a2" "on: too frequent ones mean that max_wal_size is too small" "a3" $value -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $value_2 := printf "postgresql.org/docs/15/%s.html" "runtime-config-logging" -}}
  {{- $parameter_2 := dict "g" $.g "a0" "log_lock_waits" "a1" "on" "a2" "on" "a3" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $value_3 := printf "postgresql.org/docs/15/%s.html" "runtime-config-logging" -}}
  {{- $parameter_3 := dict "g" $.g "a0" "log_recovery_conflict_waits" "a1" "on" "a2" "on: says why a standby is behind" "a3" $value_3 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $value_4 := printf "docs/tuning.md, %s" "Logging" -}}
  {{- $parameter_4 := dict "g" $.g "a0" "log_temp_files" "a1" "10MB" "a2" "10 MB: a sort that outgrew work_mem by far" "a3" $value_4 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $value_5 := printf "docs/tuning.md, %s" "Logging" -}}
  {{- $parameter_5 := dict "g" $.g "a0" "log_autovacuum_min_duration" "a1" "10s" "a2" "10 s: the runs that compete with queries" "a3" $value_5 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $value_6 := printf "docs/tuning.md, %s" "Logging" -}}
  {{- $parameter_6 := dict "g" $.g "a0" "log_connections" "a1" "on" "a2" "on: behind a pooler they are few, and an audit asks for them" "a3" $value_6 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_6 -}}
  {{- $value_7 := printf "docs/tuning.md, %s" "Logging" -}}
  {{- $parameter_7 := dict "g" $.g "a0" "log_disconnections" "a1" "on" "a2" "on, as log_connections" "a3" $value_7 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_7 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r $parameter_6.r $parameter_7.r) -}}
{{- end -}}

{{/* statements */}}
{{- define "cdk8s-timescale/cluster/tuning/logging.statements" -}}
  {{- $value := printf "docs/tuning.md, %s" "Logging" -}}
  {{- $parameter := dict "g" $.g "a0" "log_min_duration_statement" "a1" "1s" "a2" "1 s: a person at a screen notices; less would bury the rest of the log" "a3" $value -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $value_2 := printf "docs/tuning.md, %s" "Logging" -}}
  {{- $parameter_2 := dict "g" $.g "a0" "log_statement" "a1" "none" "a2" "none: ddl would write passwords of ALTER ROLE into the log" "a3" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $value_3 := printf "docs/tuning.md, %s" "Logging" -}}
  {{- $parameter_3 := dict "g" $.g "a0" "log_parameter_max_length" "a1" 0.0 "a2" "0: bound values can be personal data, and logs are read by more people than tables" "a3" $value_3 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r) -}}
{{- end -}}
