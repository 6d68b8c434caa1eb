{{/* Memory parameters, from the container's limit. */}}
{{- define "cdk8s-timescale/cluster/tuning/memory.memory" -}}
  {{- $size := dict "g" $.g "a0" (floor (divf $.a0.memoryBytes 4.0)) -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size -}}
  {{- $tuneTool := dict "g" $.g "a0" "memory" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool -}}
  {{- $parameter := dict "g" $.g "a0" "shared_buffers" "a1" $size.r "a2" "memory / 4" "a3" $tuneTool.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $size_2 := dict "g" $.g "a0" (floor (divf (mulf $.a0.memoryBytes 3.0) 4.0)) -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size_2 -}}
  {{- $tuneTool_2 := dict "g" $.g "a0" "memory" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool_2 -}}
  {{- $parameter_2 := dict "g" $.g "a0" "effective_cache_size" "a1" $size_2.r "a2" "memory × 3/4" "a3" $tuneTool_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $size_3 := dict "g" $.g "a0" (floor (minf 2146435072.0 (mulf (mulf (divf $.a0.memoryBytes 1073741824.0) 128.0) 1048576.0))) -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size_3 -}}
  {{- $tuneTool_3 := dict "g" $.g "a0" "memory" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool_3 -}}
  {{- $parameter_3 := dict "g" $.g "a0" "maintenance_work_mem" "a1" $size_3.r "a2" "128 MB for each GB of memory, at most 2047 MB" "a3" $tuneTool_3.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $workMem := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/memory.workMem" $workMem -}}
  {{- $size_4 := dict "g" $.g "a0" $workMem.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size_4 -}}
  {{- $tuneTool_4 := dict "g" $.g "a0" "memory" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool_4 -}}
  {{- $parameter_4 := dict "g" $.g "a0" "work_mem" "a1" $size_4.r "a2" "400 MB for each GB of memory, shared by max_connections and by round(cores / 2), at least 64 kB" "a3" $tuneTool_4.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $autovacuumWorkMem := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/autovacuum.autovacuumWorkMem" $autovacuumWorkMem -}}
  {{- $size_5 := dict "g" $.g "a0" $autovacuumWorkMem.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size_5 -}}
  {{- $ourChoice := dict "g" $.g "a0" "Memory" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice -}}
  {{- $parameter_5 := dict "g" $.g "a0" "autovacuum_work_mem" "a1" $size_5.r "a2" "memory / 32, shared by autovacuum_max_workers; 4 MB to 1 GB each" "a3" $ourChoice.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $ourChoice_2 := dict "g" $.g "a0" "Memory" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_2 -}}
  {{- $parameter_6 := dict "g" $.g "a0" "huge_pages" "a1" "off" "a2" "off: the pod requests none, and using the node’s would end in SIGBUS" "a3" $ourChoice_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_6 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r $parameter_6.r) -}}
{{- end -}}

{{/* workMem */}}
{{- define "cdk8s-timescale/cluster/tuning/memory.workMem" -}}
  {{- $perConnection := divf 419430400.0 $.a0.maxConnections -}}
  {{- $coresOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/input.coresOf" $coresOf -}}
  {{- $_ := set $ "r" (maxf 65536.0 (floor (divf (mulf (divf $.a0.memoryBytes 1073741824.0) $perConnection) (floor (addf (divf $coresOf.r 2.0) 0.5))))) -}}
{{- end -}}
