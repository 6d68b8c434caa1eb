{{/* What may use a pod's memory at the same time, the largest first. Pessimistic where PostgreSQL sets a limit: every connection is taken */}}
{{- define "cdk8s-timescale/cluster/tuning/memory-budget.memoryUses" -}}
  {{- $map := dict "keys" (list) "entries" (dict) -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0 -}}
    {{- $items = append $items (list $item.name $item.value) -}}
  {{- end -}}
  {{- range $entry := $items -}}
    {{- if not (hasKey $map.entries (index $entry 0)) -}}
      {{- $_ := set $map "keys" (append $map.keys (index $entry 0)) -}}
    {{- end -}}
    {{- $_ := set $map.entries (index $entry 0) (index $entry 1) -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (hasKey (index $map "entries") "shared_buffers") -}}
    {{- $value := index $map "entries" "shared_buffers" -}}
    {{- $bytesOfSize := dict "g" $.g "a0" (ternary "undefined" (ternary $value (mustToRawJson $value) (kindIs "string" $value)) (kindIs "invalid" $value)) -}}
    {{- template "cdk8s-timescale/cluster/tuning/units.bytesOfSize" $bytesOfSize -}}
    {{- $value_2 = $bytesOfSize.r -}}
  {{- else -}}
    {{- $value_2 = 0.0 -}}
  {{- end -}}
  {{- $value_3 := $.a1.maxConnections -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = 0.0 -}}
  {{- end -}}
  {{- $value_4 := index $map "entries" "max_connections" -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = $value_3 -}}
  {{- end -}}
  {{- $connections := float64 $value_4 -}}
  {{- $process := addf 4194304.0 (mulf $value_2 0.001953125) -}}
  {{- $value_6 := false -}}
  {{- if (hasKey (index $map "entries") "work_mem") -}}
    {{- $value_5 := index $map "entries" "work_mem" -}}
    {{- $bytesOfSize_2 := dict "g" $.g "a0" (ternary "undefined" (ternary $value_5 (mustToRawJson $value_5) (kindIs "string" $value_5)) (kindIs "invalid" $value_5)) -}}
    {{- template "cdk8s-timescale/cluster/tuning/units.bytesOfSize" $bytesOfSize_2 -}}
    {{- $value_6 = $bytesOfSize_2.r -}}
  {{- else -}}
    {{- $value_6 = 0.0 -}}
  {{- end -}}
  {{- $sorting := addf $process $value_6 -}}
  {{- $value_7 := 32.0 -}}
  {{- if eq $value_7 $.absent -}}
    {{- $value_7 = 0.0 -}}
  {{- end -}}
  {{- $value_8 := index $map "entries" "max_worker_processes" -}}
  {{- if eq $value_8 $.absent -}}
    {{- $value_8 = $value_7 -}}
  {{- end -}}
  {{- $value_9 := $.absent -}}
  {{- if eq $value_9 $.absent -}}
    {{- $value_9 = 0.0 -}}
  {{- end -}}
  {{- $value_10 := index $map "entries" "max_wal_senders" -}}
  {{- if eq $value_10 $.absent -}}
    {{- $value_10 = $value_9 -}}
  {{- end -}}
  {{- $processes := addf (addf $connections (float64 $value_8)) (float64 $value_10) -}}
  {{- $value_11 := 256.0 -}}
  {{- if eq $value_11 $.absent -}}
    {{- $value_11 = 0.0 -}}
  {{- end -}}
  {{- $value_12 := index $map "entries" "max_locks_per_transaction" -}}
  {{- if eq $value_12 $.absent -}}
    {{- $value_12 = $value_11 -}}
  {{- end -}}
  {{- $locks := mulf (mulf (float64 $value_12) $processes) 400.0 -}}
  {{- $value_13 := false -}}
  {{- if $.a1.timescaledb -}}
    {{- $value_13 = addf (addf 1.0 $.a1.timescaleDatabases) $.a1.timescaleJobs -}}
  {{- else -}}
    {{- $value_13 = 0.0 -}}
  {{- end -}}
  {{- $value_15 := false -}}
  {{- if (hasKey (index $map "entries") "maintenance_work_mem") -}}
    {{- $value_14 := index $map "entries" "maintenance_work_mem" -}}
    {{- $bytesOfSize_3 := dict "g" $.g "a0" (ternary "undefined" (ternary $value_14 (mustToRawJson $value_14) (kindIs "string" $value_14)) (kindIs "invalid" $value_14)) -}}
    {{- template "cdk8s-timescale/cluster/tuning/units.bytesOfSize" $bytesOfSize_3 -}}
    {{- $value_15 = $bytesOfSize_3.r -}}
  {{- else -}}
    {{- $value_15 = 0.0 -}}
  {{- end -}}
  {{- $value_16 := $.absent -}}
  {{- if eq $value_16 $.absent -}}
    {{- $value_16 = 0.0 -}}
  {{- end -}}
  {{- $value_17 := index $map "entries" "autovacuum_max_workers" -}}
  {{- if eq $value_17 $.absent -}}
    {{- $value_17 = $value_16 -}}
  {{- end -}}
  {{- $value_19 := false -}}
  {{- if (hasKey (index $map "entries") "autovacuum_work_mem") -}}
    {{- $value_18 := index $map "entries" "autovacuum_work_mem" -}}
    {{- $bytesOfSize_4 := dict "g" $.g "a0" (ternary "undefined" (ternary $value_18 (mustToRawJson $value_18) (kindIs "string" $value_18)) (kindIs "invalid" $value_18)) -}}
    {{- template "cdk8s-timescale/cluster/tuning/units.bytesOfSize" $bytesOfSize_4 -}}
    {{- $value_19 = $bytesOfSize_4.r -}}
  {{- else -}}
    {{- $value_19 = 0.0 -}}
  {{- end -}}
  {{- $onlyOnMembers := list (dict "what" "one maintenance operation" "bytes" $value_15) (dict "what" "autovacuum" "bytes" (mulf (float64 $value_17) (addf $process $value_19))) (dict "what" "TimescaleDB jobs" "bytes" (mulf $value_13 $sorting)) (dict "what" "WAL senders" "bytes" (mulf (subf (addf $.a1.members $.a1.readReplicas) 1.0) 4194304.0)) -}}
  {{- $value_21 := false -}}
  {{- if (hasKey (index $map "entries") "wal_buffers") -}}
    {{- $value_20 := index $map "entries" "wal_buffers" -}}
    {{- $bytesOfSize_5 := dict "g" $.g "a0" (ternary "undefined" (ternary $value_20 (mustToRawJson $value_20) (kindIs "string" $value_20)) (kindIs "invalid" $value_20)) -}}
    {{- template "cdk8s-timescale/cluster/tuning/units.bytesOfSize" $bytesOfSize_5 -}}
    {{- $value_21 = $bytesOfSize_5.r -}}
  {{- else -}}
    {{- $value_21 = 0.0 -}}
  {{- end -}}
  {{- $value_22 := $.absent -}}
  {{- if eq $value_22 $.absent -}}
    {{- $value_22 = 0.0 -}}
  {{- end -}}
  {{- $value_23 := index $map "entries" "max_parallel_workers" -}}
  {{- if eq $value_23 $.absent -}}
    {{- $value_23 = $value_22 -}}
  {{- end -}}
  {{- $value_24 := false -}}
  {{- if (eq $.a1.role "member") -}}
    {{- $value_24 = $onlyOnMembers -}}
  {{- else -}}
    {{- $value_24 = list -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $use := (concat (list (dict "what" "connections" "bytes" (mulf $connections $sorting)) (dict "what" "shared memory" "bytes" (addf (addf (addf (mulf $value_2 1.025) $value_21) $locks) 16777216.0)) (dict "what" "parallel workers" "bytes" (mulf (float64 $value_23) $sorting)) (dict "what" "Patroni and pgBackRest" "bytes" 67108864.0)) $value_24) -}}
    {{- $object := dict -}}
    {{- range $key, $item_2 := $use -}}
      {{- $_ := set $object $key $item_2 -}}
    {{- end -}}
    {{- $_ := set $object "bytes" (ceil $use.bytes) -}}
    {{- $items_2 = append $items_2 $object -}}
  {{- end -}}
  {{- $sorted := list -}}
  {{- range $item_3 := $items_2 -}}
    {{- $before := list -}}
    {{- $after := list -}}
    {{- range $other := $sorted -}}
      {{- if gt (subf $item_3.bytes $other.bytes) 0.0 -}}
        {{- $after = append $after $other -}}
      {{- else -}}
        {{- $before = append $before $other -}}
      {{- end -}}
    {{- end -}}
    {{- $sorted = concat (append $before $item_3) $after -}}
  {{- end -}}
  {{- $_ := set $ "r" $sorted -}}
{{- end -}}
