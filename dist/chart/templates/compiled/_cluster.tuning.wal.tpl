{{/* The write-ahead log: its size on disk, its checkpoints and what a commit promises. */}}
{{- define "cdk8s-timescale/cluster/tuning/wal.wal" -}}
  {{- $max := mulf (ceil (divf (floor (divf (mulf $.a0.walBudgetBytes 60.0) 100.0)) 16777216.0)) 16777216.0 -}}
  {{- $walBuffers := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/wal.walBuffers" $walBuffers -}}
  {{- $size := dict "g" $.g "a0" $walBuffers.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size -}}
  {{- $value_2 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "wal" -}}
  {{- $parameter := dict "g" $.g "a0" "wal_buffers" "a1" $size.r "a2" "16 MB; below 2 GB of memory 7864 kB for each GB" "a3" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $size_2 := dict "g" $.g "a0" $max -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size_2 -}}
  {{- $value_3 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "wal" -}}
  {{- $parameter_2 := dict "g" $.g "a0" "max_wal_size" "a1" $size_2.r "a2" "60 % of the WAL budget, rounded up to 16 MB" "a3" $value_3 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $size_3 := dict "g" $.g "a0" (divf $max 2.0) -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size_3 -}}
  {{- $value_4 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "wal" -}}
  {{- $parameter_3 := dict "g" $.g "a0" "min_wal_size" "a1" $size_3.r "a2" "max_wal_size / 2" "a3" $value_4 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $size_4 := dict "g" $.g "a0" (mulf (floor (divf (subf $.a0.walBudgetBytes (mulf (ceil (divf (floor (divf (mulf $.a0.walBudgetBytes 60.0) 100.0)) 16777216.0)) 16777216.0)) 1048576.0)) 1048576.0) -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size_4 -}}
  {{- $value_5 := printf "postgresql.org/docs/15/%s.html" "runtime-config-replication" -}}
  {{- $parameter_4 := dict "g" $.g "a0" "max_slot_wal_keep_size" "a1" $size_4.r "a2" "the rest of the WAL budget: a standby that stays away loses its slot before the volume is full" "a3" $value_5 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $value_6 := printf "docs/tuning.md, %s" "Write-ahead log" -}}
  {{- $parameter_5 := dict "g" $.g "a0" "checkpoint_timeout" "a1" "15min" "a2" "15 min: fewer full-page images, and so less to archive" "a3" $value_6 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $value_7 := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "misc" -}}
  {{- $parameter_6 := dict "g" $.g "a0" "checkpoint_completion_target" "a1" 0.9 "a2" "0.9" "a3" $value_7 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_6 -}}
  {{- $value_8 := printf "docs/tuning.md, %s" "Write-ahead log" -}}
  {{- $parameter_7 := dict "g" $.g "a0" "wal_compression" "a1" "lz4" "a2" "lz4: full-page images shrink at little CPU" "a3" $value_8 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_7 -}}
  {{- $value_9 := printf "postgresql.org/docs/15/%s.html" "runtime-config-wal" -}}
  {{- $parameter_8 := dict "g" $.g "a0" "synchronous_commit" "a1" "on" "a2" "on: an acknowledged row survives a failover" "a3" $value_9 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_8 -}}
  {{- $value_10 := printf "postgresql.org/docs/15/%s.html" "runtime-config-wal" -}}
  {{- $parameter_9 := dict "g" $.g "a0" "fsync" "a1" "on" "a2" "on: off loses the database at the first power cut" "a3" $value_10 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_9 -}}
  {{- $value_11 := printf "postgresql.org/docs/15/%s.html" "runtime-config-wal" -}}
  {{- $parameter_10 := dict "g" $.g "a0" "full_page_writes" "a1" "on" "a2" "on: Azure disks do not promise to write 8 kB at once" "a3" $value_11 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_10 -}}
  {{- $value_14 := false -}}
  {{- if $.a0.archiving -}}
    {{- $archiving := dict "g" $.g -}}
    {{- template "cdk8s-timescale/cluster/tuning/wal.archiving" $archiving -}}
    {{- $value_14 = $archiving.r -}}
  {{- else -}}
    {{- $value_14 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r $parameter_6.r $parameter_7.r $parameter_8.r $parameter_9.r $parameter_10.r) $value_14) -}}
{{- end -}}

{{/* walBuffers */}}
{{- define "cdk8s-timescale/cluster/tuning/wal.walBuffers" -}}
  {{- $value := false -}}
  {{- if (lt $.a0.memoryBytes 2147483648.0) -}}
    {{- $value = floor (mulf (mulf (divf $.a0.memoryBytes 1073741824.0) 7864.0) 1024.0) -}}
  {{- else -}}
    {{- $value = 16777216.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* `archive_command` is not here: it belongs to whoever keeps the backups. */}}
{{- define "cdk8s-timescale/cluster/tuning/wal.archiving" -}}
  {{- $value := printf "postgresql.org/docs/15/%s.html" "runtime-config-wal" -}}
  {{- $parameter := dict "g" $.g "a0" "archive_mode" "a1" "on" "a2" "on where there are backups; a standby archives only once it leads" "a3" $value -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $value_2 := printf "docs/tuning.md, %s" "Write-ahead log" -}}
  {{- $parameter_2 := dict "g" $.g "a0" "archive_timeout" "a1" "1min" "a2" "1 min: the most that a quiet database can lose with all its volumes" "a3" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r) -}}
{{- end -}}
