{{/* What the server counts about itself. */}}
{{- define "cdk8s-timescale/cluster/tuning/statistics.statistics" -}}
  {{- $ourChoice := dict "g" $.g "a0" "Statistics" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice -}}
  {{- $parameter := dict "g" $.g "a0" "track_io_timing" "a1" "on" "a2" "on: reading the clock is cheap on Azure’s virtual machines" "a3" $ourChoice.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $ourChoice_2 := dict "g" $.g "a0" "Statistics" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_2 -}}
  {{- $parameter_2 := dict "g" $.g "a0" "track_functions" "a1" "pl" "a2" "pl: triggers and procedures show up" "a3" $ourChoice_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $ourChoice_3 := dict "g" $.g "a0" "Statistics" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_3 -}}
  {{- $parameter_3 := dict "g" $.g "a0" "track_activity_query_size" "a1" "4kB" "a2" "4 kB: a dashboard’s query in full" "a3" $ourChoice_3.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $ourChoice_4 := dict "g" $.g "a0" "Statistics" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_4 -}}
  {{- $parameter_4 := dict "g" $.g "a0" "pg_stat_statements.max" "a1" 10000.0 "a2" "10 000: each length of an IN list counts as another statement" "a3" $ourChoice_4.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $postgresDocs := dict "g" $.g "a0" "pgstatstatements" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.postgresDocs" $postgresDocs -}}
  {{- $parameter_5 := dict "g" $.g "a0" "pg_stat_statements.track" "a1" "top" "a2" "top: what clients sent; a function’s inner statements would count twice" "a3" $postgresDocs.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $postgresDocs_2 := dict "g" $.g "a0" "pgstatstatements" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.postgresDocs" $postgresDocs_2 -}}
  {{- $parameter_6 := dict "g" $.g "a0" "pg_stat_statements.track_utility" "a1" "off" "a2" "off: each SET with another value would take an entry" "a3" $postgresDocs_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_6 -}}
  {{- $postgresDocs_3 := dict "g" $.g "a0" "pgstatstatements" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.postgresDocs" $postgresDocs_3 -}}
  {{- $parameter_7 := dict "g" $.g "a0" "pg_stat_statements.save" "a1" "on" "a2" "on: figures survive a planned restart" "a3" $postgresDocs_3.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_7 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r $parameter_6.r $parameter_7.r) -}}
{{- end -}}
