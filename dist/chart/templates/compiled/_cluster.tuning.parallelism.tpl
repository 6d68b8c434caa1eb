{{/* Worker processes, from the container's CPU. With one core nothing runs in parallel: the tool does not speak then. */}}
{{- define "cdk8s-timescale/cluster/tuning/parallelism.parallelism" -}}
  {{- $coresOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/input.coresOf" $coresOf -}}
  {{- $value := false -}}
  {{- if (gt $coresOf.r 1.0) -}}
    {{- $value = floor (addf (divf $coresOf.r 2.0) 0.5) -}}
  {{- else -}}
    {{- $value = 0.0 -}}
  {{- end -}}
  {{- $backgroundWorkers := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/timescaledb.backgroundWorkers" $backgroundWorkers -}}
  {{- $tuneTool := dict "g" $.g "a0" "parallel" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool -}}
  {{- $parameter := dict "g" $.g "a0" "max_worker_processes" "a1" (maxf 8.0 (addf (addf 3.0 $backgroundWorkers.r) $coresOf.r)) "a2" "3 + timescaledb.max_background_workers + cores, at least 8" "a3" $tuneTool.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $tuneTool_2 := dict "g" $.g "a0" "parallel" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool_2 -}}
  {{- $parameter_2 := dict "g" $.g "a0" "max_parallel_workers" "a1" $coresOf.r "a2" "cores" "a3" $tuneTool_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $tuneTool_3 := dict "g" $.g "a0" "parallel" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool_3 -}}
  {{- $parameter_3 := dict "g" $.g "a0" "max_parallel_workers_per_gather" "a1" $value "a2" "round(cores / 2); 0 with one core" "a3" $tuneTool_3.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $ourChoice := dict "g" $.g "a0" "Parallelism" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice -}}
  {{- $parameter_4 := dict "g" $.g "a0" "max_parallel_maintenance_workers" "a1" (minf 4.0 $value) "a2" "round(cores / 2), at most 4; 0 with one core" "a3" $ourChoice.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r) -}}
{{- end -}}
