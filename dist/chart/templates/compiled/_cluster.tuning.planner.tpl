{{/* What the planner believes about disks and data. */}}
{{- define "cdk8s-timescale/cluster/tuning/planner.planner" -}}
  {{- $value := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "misc" -}}
  {{- $parameter := dict "g" $.g "a0" "random_page_cost" "a1" 1.1 "a2" "1.1: SSD" "a3" $value -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $value_2 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "misc" -}}
  {{- $parameter_2 := dict "g" $.g "a0" "effective_io_concurrency" "a1" 256.0 "a2" "256: SSD" "a3" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $value_3 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "misc" -}}
  {{- $parameter_3 := dict "g" $.g "a0" "default_statistics_target" "a1" 100.0 "a2" "100" "a3" $value_3 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $value_4 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "misc" -}}
  {{- $parameter_4 := dict "g" $.g "a0" "default_toast_compression" "a1" "lz4" "a2" "lz4" "a3" $value_4 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $value_5 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "misc" -}}
  {{- $parameter_5 := dict "g" $.g "a0" "jit" "a1" "off" "a2" "off: with many chunks compiling takes longer than it saves" "a3" $value_5 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r) -}}
{{- end -}}
