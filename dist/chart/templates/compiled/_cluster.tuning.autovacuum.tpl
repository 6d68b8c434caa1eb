{{/* When autovacuum runs and how hard. */}}
{{- define "cdk8s-timescale/cluster/tuning/autovacuum.autovacuum" -}}
  {{- $ourChoice := dict "g" $.g "a0" "Autovacuum" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice -}}
  {{- $parameter := dict "g" $.g "a0" "autovacuum" "a1" "on" "a2" "on: without it transaction ids run out" "a3" $ourChoice.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $tuneTool := dict "g" $.g "a0" "misc" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool -}}
  {{- $parameter_2 := dict "g" $.g "a0" "autovacuum_max_workers" "a1" 10.0 "a2" "10: a hypertable is many tables" "a3" $tuneTool.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $tuneTool_2 := dict "g" $.g "a0" "misc" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool_2 -}}
  {{- $parameter_3 := dict "g" $.g "a0" "autovacuum_naptime" "a1" "10s" "a2" "10 s" "a3" $tuneTool_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $ourChoice_2 := dict "g" $.g "a0" "Autovacuum" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_2 -}}
  {{- $parameter_4 := dict "g" $.g "a0" "autovacuum_vacuum_cost_limit" "a1" 500.0 "a2" "500, shared by all workers: 500 / 20 dirtied 8 kB pages every 2 ms are 100 MB/s, what a 100 GiB Premium SSD writes" "a3" $ourChoice_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $ourChoice_3 := dict "g" $.g "a0" "Autovacuum" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_3 -}}
  {{- $parameter_5 := dict "g" $.g "a0" "autovacuum_vacuum_cost_delay" "a1" "2ms" "a2" "2 ms, the default that the limit is worked out for" "a3" $ourChoice_3.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $ourChoice_4 := dict "g" $.g "a0" "Autovacuum" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_4 -}}
  {{- $parameter_6 := dict "g" $.g "a0" "autovacuum_vacuum_scale_factor" "a1" 0.05 "a2" "5 % dead rows" "a3" $ourChoice_4.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_6 -}}
  {{- $ourChoice_5 := dict "g" $.g "a0" "Autovacuum" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_5 -}}
  {{- $parameter_7 := dict "g" $.g "a0" "autovacuum_analyze_scale_factor" "a1" 0.02 "a2" "2 % changed rows: a chunk that grows needs statistics early" "a3" $ourChoice_5.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_7 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r $parameter_6.r $parameter_7.r) -}}
{{- end -}}

{{/* Bytes that one autovacuum worker may use for dead row pointers. Left unset it would be `maintenance_work_mem`, and ten workers */}}
{{- define "cdk8s-timescale/cluster/tuning/autovacuum.autovacuumWorkMem" -}}
  {{- $_ := set $ "r" (minf 1073741824.0 (maxf 4194304.0 (floor (divf (divf $.a0.memoryBytes 32.0) 10.0)))) -}}
{{- end -}}
