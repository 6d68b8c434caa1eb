{{/* Memory parameters, from the container's limit. */}}
{{- define "cdk8s-timescale/cluster/tuning/memory.memory" -}}
  {{- $size := dict "g" $.g "a0" (floor (divf $.a0.memoryBytes 4.0)) -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size -}}
  {{- $value := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "memory" -}}
  {{- $parameter := dict "g" $.g "a0" "shared_buffers" "a1" $size.r "a2" "memory / 4" "a3" $value -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $size_2 := dict "g" $.g "a0" (floor (divf (mulf $.a0.memoryBytes 3.0) 4.0)) -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size_2 -}}
  {{- $value_2 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "memory" -}}
  {{- $parameter_2 := dict "g" $.g "a0" "effective_cache_size" "a1" $size_2.r "a2" "memory × 3/4" "a3" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $size_3 := dict "g" $.g "a0" (floor (minf 2146435072.0 (mulf (mulf (divf $.a0.memoryBytes 1073741824.0) 128.0) 1048576.0))) -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size_3 -}}
  {{- $value_3 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "memory" -}}
  {{- $parameter_3 := dict "g" $.g "a0" "maintenance_work_mem" "a1" $size_3.r "a2" "128 MB for each GB of memory, at most 2047 MB" "a3" $value_3 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $workMem := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/memory.workMem" $workMem -}}
  {{- $size_4 := dict "g" $.g "a0" $workMem.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size_4 -}}
  {{- $value_4 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "memory" -}}
  {{- $parameter_4 := dict "g" $.g "a0" "work_mem" "a1" $size_4.r "a2" "400 MB for each GB of memory, shared by max_connections and by round(cores / 2), at least 64 kB" "a3" $value_4 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $size_5 := dict "g" $.g "a0" (minf 1073741824.0 (maxf 4194304.0 (floor (divf (divf $.a0.memoryBytes 32.0) 10.0)))) -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size_5 -}}
  {{- $value_5 := printf "docs/tuning.md, %s" "Memory" -}}
  {{- $parameter_5 := dict "g" $.g "a0" "autovacuum_work_mem" "a1" $size_5.r "a2" "memory / 32, shared by autovacuum_max_workers; 4 MB to 1 GB each" "a3" $value_5 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $value_6 := printf "docs/tuning.md, %s" "Memory" -}}
  {{- $parameter_6 := dict "g" $.g "a0" "huge_pages" "a1" "off" "a2" "off: the pod requests none, and using the node’s would end in SIGBUS" "a3" $value_6 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_6 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r $parameter_6.r) -}}
{{- end -}}

{{/* workMem */}}
{{- define "cdk8s-timescale/cluster/tuning/memory.workMem" -}}
  {{- $perConnection := divf 419430400.0 $.a0.maxConnections -}}
  {{- $_ := set $ "r" (maxf 65536.0 (floor (divf (mulf (divf $.a0.memoryBytes 1073741824.0) $perConnection) (floor (addf (divf (ceil (divf $.a0.cpuMillis 1000.0)) 2.0) 0.5))))) -}}
{{- end -}}
