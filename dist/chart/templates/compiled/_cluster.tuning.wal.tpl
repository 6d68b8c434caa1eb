{{/* The write-ahead log: its size on disk, its checkpoints and what a commit promises. */}}
{{- define "cdk8s-timescale/cluster/tuning/wal.wal" -}}
  {{- $maxWalBytes := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/wal.maxWalBytes" $maxWalBytes -}}
  {{- $walBuffers := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/wal.walBuffers" $walBuffers -}}
  {{- $size := dict "g" $.g "a0" $walBuffers.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size -}}
  {{- $tuneTool := dict "g" $.g "a0" "wal" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool -}}
  {{- $parameter := dict "g" $.g "a0" "wal_buffers" "a1" $size.r "a2" "16 MB; below 2 GB of memory 7864 kB for each GB" "a3" $tuneTool.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $size_2 := dict "g" $.g "a0" $maxWalBytes.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size_2 -}}
  {{- $tuneTool_2 := dict "g" $.g "a0" "wal" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool_2 -}}
  {{- $parameter_2 := dict "g" $.g "a0" "max_wal_size" "a1" $size_2.r "a2" "60 % of the WAL budget, rounded up to 16 MB" "a3" $tuneTool_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $size_3 := dict "g" $.g "a0" (divf $maxWalBytes.r 2.0) -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size_3 -}}
  {{- $tuneTool_3 := dict "g" $.g "a0" "wal" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool_3 -}}
  {{- $parameter_3 := dict "g" $.g "a0" "min_wal_size" "a1" $size_3.r "a2" "max_wal_size / 2" "a3" $tuneTool_3.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $slotKeepBytes := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/wal.slotKeepBytes" $slotKeepBytes -}}
  {{- $size_4 := dict "g" $.g "a0" $slotKeepBytes.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size_4 -}}
  {{- $postgresDocs := dict "g" $.g "a0" "runtime-config-replication" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.postgresDocs" $postgresDocs -}}
  {{- $parameter_4 := dict "g" $.g "a0" "max_slot_wal_keep_size" "a1" $size_4.r "a2" "the rest of the WAL budget: a standby that stays away loses its slot before the volume is full" "a3" $postgresDocs.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $ourChoice := dict "g" $.g "a0" "Write-ahead log" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice -}}
  {{- $parameter_5 := dict "g" $.g "a0" "checkpoint_timeout" "a1" "15min" "a2" "15 min: fewer full-page images, and so less to archive" "a3" $ourChoice.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $tuneTool_4 := dict "g" $.g "a0" "misc" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.tuneTool" $tuneTool_4 -}}
  {{- $parameter_6 := dict "g" $.g "a0" "checkpoint_completion_target" "a1" 0.9 "a2" "0.9" "a3" $tuneTool_4.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_6 -}}
  {{- $ourChoice_2 := dict "g" $.g "a0" "Write-ahead log" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_2 -}}
  {{- $parameter_7 := dict "g" $.g "a0" "wal_compression" "a1" "lz4" "a2" "lz4: full-page images shrink at little CPU" "a3" $ourChoice_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_7 -}}
  {{- $postgresDocs_2 := dict "g" $.g "a0" "runtime-config-wal" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.postgresDocs" $postgresDocs_2 -}}
  {{- $parameter_8 := dict "g" $.g "a0" "synchronous_commit" "a1" "on" "a2" "on: an acknowledged row survives a failover" "a3" $postgresDocs_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_8 -}}
  {{- $postgresDocs_3 := dict "g" $.g "a0" "runtime-config-wal" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.postgresDocs" $postgresDocs_3 -}}
  {{- $parameter_9 := dict "g" $.g "a0" "fsync" "a1" "on" "a2" "on: off loses the database at the first power cut" "a3" $postgresDocs_3.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_9 -}}
  {{- $postgresDocs_4 := dict "g" $.g "a0" "runtime-config-wal" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.postgresDocs" $postgresDocs_4 -}}
  {{- $parameter_10 := dict "g" $.g "a0" "full_page_writes" "a1" "on" "a2" "on: Azure disks do not promise to write 8 kB at once" "a3" $postgresDocs_4.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_10 -}}
  {{- $value := false -}}
  {{- if $.a0.archiving -}}
    {{- $archiving := dict "g" $.g -}}
    {{- template "cdk8s-timescale/cluster/tuning/wal.archiving" $archiving -}}
    {{- $value = $archiving.r -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r $parameter_6.r $parameter_7.r $parameter_8.r $parameter_9.r $parameter_10.r) $value) -}}
{{- end -}}

{{/* Bytes of WAL between checkpoints, at most: 60 % of the budget in whole segments, rounded up. */}}
{{- define "cdk8s-timescale/cluster/tuning/wal.maxWalBytes" -}}
  {{- $_ := set $ "r" (mulf (ceil (divf (floor (divf (mulf $.a0.walBudgetBytes 60.0) 100.0)) 16777216.0)) 16777216.0) -}}
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

{{/* Bytes of WAL that slots may hold back: the rest of the budget, in the whole megabytes that PostgreSQL counts in. */}}
{{- define "cdk8s-timescale/cluster/tuning/wal.slotKeepBytes" -}}
  {{- $maxWalBytes := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/wal.maxWalBytes" $maxWalBytes -}}
  {{- $_ := set $ "r" (mulf (floor (divf (subf $.a0.walBudgetBytes $maxWalBytes.r) 1048576.0)) 1048576.0) -}}
{{- end -}}

{{/* `archive_command` is not here: it belongs to whoever keeps the backups. */}}
{{- define "cdk8s-timescale/cluster/tuning/wal.archiving" -}}
  {{- $postgresDocs := dict "g" $.g "a0" "runtime-config-wal" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.postgresDocs" $postgresDocs -}}
  {{- $parameter := dict "g" $.g "a0" "archive_mode" "a1" "on" "a2" "on where there are backups; a standby archives only once it leads" "a3" $postgresDocs.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $ourChoice := dict "g" $.g "a0" "Write-ahead log" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice -}}
  {{- $parameter_2 := dict "g" $.g "a0" "archive_timeout" "a1" "1min" "a2" "1 min: the most that a quiet database can lose with all its volumes" "a3" $ourChoice.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r) -}}
{{- end -}}
