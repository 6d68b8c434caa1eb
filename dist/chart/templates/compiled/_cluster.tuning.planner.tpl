{{/* What the planner believes about disks and data. */}}
{{- define "cdk8s-timescale/cluster/tuning/planner.planner" -}}
  {{- $tuneTool := dict "g" $.g "a0" "misc" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool -}}
  {{- $parameter := dict "g" $.g "a0" "random_page_cost" "a1" 1.1 "a2" "1.1: SSD" "a3" $tuneTool.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $tuneTool_2 := dict "g" $.g "a0" "misc" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool_2 -}}
  {{- $parameter_2 := dict "g" $.g "a0" "effective_io_concurrency" "a1" 256.0 "a2" "256: SSD" "a3" $tuneTool_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $tuneTool_3 := dict "g" $.g "a0" "misc" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool_3 -}}
  {{- $parameter_3 := dict "g" $.g "a0" "default_statistics_target" "a1" 100.0 "a2" "100" "a3" $tuneTool_3.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $tuneTool_4 := dict "g" $.g "a0" "misc" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool_4 -}}
  {{- $parameter_4 := dict "g" $.g "a0" "default_toast_compression" "a1" "lz4" "a2" "lz4" "a3" $tuneTool_4.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $tuneTool_5 := dict "g" $.g "a0" "misc" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool_5 -}}
  {{- $parameter_5 := dict "g" $.g "a0" "jit" "a1" "off" "a2" "off: with many chunks compiling takes longer than it saves" "a3" $tuneTool_5.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r) -}}
{{- end -}}
