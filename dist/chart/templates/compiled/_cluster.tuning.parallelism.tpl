{{/* Worker processes, from the container's CPU. With one core nothing runs in parallel: the tool does not speak then. */}}
{{- define "cdk8s-timescale/cluster/tuning/parallelism.parallelism" -}}
  {{- $cores := ceil (divf $.a0.cpuMillis 1000.0) -}}
  {{- $value := false -}}
  {{- if (gt $cores 1.0) -}}
    {{- $value = floor (addf (divf $cores 2.0) 0.5) -}}
  {{- else -}}
    {{- $value = 0.0 -}}
  {{- end -}}
  {{- $backgroundWorkers := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/timescaledb.backgroundWorkers" $backgroundWorkers -}}
  {{- $value_3 := maxf 8.0 (addf (addf 3.0 $backgroundWorkers.r) $cores) -}}
  {{- $value_4 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "parallel" -}}
  {{- $parameter := dict "g" $.g "a0" "max_worker_processes" "a1" $value_3 "a2" "3 + timescaledb.max_background_workers + cores, at least 8" "a3" $value_4 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $value_5 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "parallel" -}}
  {{- $parameter_2 := dict "g" $.g "a0" "max_parallel_workers" "a1" $cores "a2" "cores" "a3" $value_5 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $value_6 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "parallel" -}}
  {{- $parameter_3 := dict "g" $.g "a0" "max_parallel_workers_per_gather" "a1" $value "a2" "round(cores / 2); 0 with one core" "a3" $value_6 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $value_7 := minf 4.0 $value -}}
  {{- $value_8 := printf "docs/tuning.md, %s" "Parallelism" -}}
  {{- $parameter_4 := dict "g" $.g "a0" "max_parallel_maintenance_workers" "a1" $value_7 "a2" "round(cores / 2), at most 4; 0 with one core" "a3" $value_8 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r) -}}
{{- end -}}
