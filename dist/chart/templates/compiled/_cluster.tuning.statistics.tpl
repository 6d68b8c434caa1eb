{{/* What the server counts about itself. */}}
{{- define "cdk8s-timescale/cluster/tuning/statistics.statistics" -}}
  {{- $value := printf "docs/tuning.md, %s" "Statistics" -}}
  {{- $parameter := dict "g" $.g "a0" "track_io_timing" "a1" "on" "a2" "on: reading the clock is cheap on Azure’s virtual machines" "a3" $value -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $value_2 := printf "docs/tuning.md, %s" "Statistics" -}}
  {{- $parameter_2 := dict "g" $.g "a0" "track_functions" "a1" "pl" "a2" "pl: triggers and procedures show up" "a3" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $value_3 := printf "docs/tuning.md, %s" "Statistics" -}}
  {{- $parameter_3 := dict "g" $.g "a0" "track_activity_query_size" "a1" "4kB" "a2" "4 kB: a dashboard’s query in full" "a3" $value_3 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $value_4 := printf "docs/tuning.md, %s" "Statistics" -}}
  {{- $parameter_4 := dict "g" $.g "a0" "pg_stat_statements.max" "a1" 10000.0 "a2" "10 000: each length of an IN list counts as another statement" "a3" $value_4 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $value_5 := printf "postgresql.org/docs/15/%s.html" "pgstatstatements" -}}
  {{- $parameter_5 := dict "g" $.g "a0" "pg_stat_statements.track" "a1" "top" "a2" "top: what clients sent; a function’s inner statements would count twice" "a3" $value_5 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $value_6 := printf "postgresql.org/docs/15/%s.html" "pgstatstatements" -}}
  {{- $parameter_6 := dict "g" $.g "a0" "pg_stat_statements.track_utility" "a1" "off" "a2" "off: each SET with another value would take an entry" "a3" $value_6 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_6 -}}
  {{- $value_7 := printf "postgresql.org/docs/15/%s.html" "pgstatstatements" -}}
  {{- $parameter_7 := dict "g" $.g "a0" "pg_stat_statements.save" "a1" "on" "a2" "on: figures survive a planned restart" "a3" $value_7 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_7 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r $parameter_6.r $parameter_7.r) -}}
{{- end -}}
