{{/* When autovacuum runs and how hard. */}}
{{- define "cdk8s-timescale/cluster/tuning/autovacuum.autovacuum" -}}
  {{- $value := printf "docs/tuning.md, %s" "Autovacuum" -}}
  {{- $parameter := dict "g" $.g "a0" "autovacuum" "a1" "on" "a2" "on: without it transaction ids run out" "a3" $value -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $value_2 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "misc" -}}
  {{- $parameter_2 := dict "g" $.g "a0" "autovacuum_max_workers" "a1" 10.0 "a2" "10: a hypertable is many tables" "a3" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $value_3 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "misc" -}}
  {{- $parameter_3 := dict "g" $.g "a0" "autovacuum_naptime" "a1" "10s" "a2" "10 s" "a3" $value_3 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $value_4 := printf "docs/tuning.md, %s" "Autovacuum" -}}
  {{- $parameter_4 := dict "g" $.g "a0" "autovacuum_vacuum_cost_limit" "a1" 500.0 "a2" "500, shared by all workers: 500 / 20 dirtied 8 kB pages every 2 ms are 100 MB/s, what a 100 GiB Premium SSD writes" "a3" $value_4 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $value_5 := printf "docs/tuning.md, %s" "Autovacuum" -}}
  {{- $parameter_5 := dict "g" $.g "a0" "autovacuum_vacuum_cost_delay" "a1" "2ms" "a2" "2 ms, the default that the limit is worked out for" "a3" $value_5 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $value_6 := printf "docs/tuning.md, %s" "Autovacuum" -}}
  {{- $parameter_6 := dict "g" $.g "a0" "autovacuum_vacuum_scale_factor" "a1" 0.05 "a2" "5 % dead rows" "a3" $value_6 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_6 -}}
  {{- $value_7 := printf "docs/tuning.md, %s" "Autovacuum" -}}
  {{- $parameter_7 := dict "g" $.g "a0" "autovacuum_analyze_scale_factor" "a1" 0.02 "a2" "2 % changed rows: a chunk that grows needs statistics early" "a3" $value_7 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_7 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r $parameter_6.r $parameter_7.r) -}}
{{- end -}}
