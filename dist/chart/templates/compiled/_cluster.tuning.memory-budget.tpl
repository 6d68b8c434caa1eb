{{/* What may use a pod's memory at the same time, the largest first. Pessimistic where PostgreSQL sets a limit: every connection is taken */}}
{{- define "cdk8s-timescale/cluster/tuning/memory-budget.memoryUses" -}}
  {{- $map := dict "keys" (list) "entries" (dict) -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a0 -}}
    {{- $name := $item.name -}}
    {{- $value := $item.value -}}
    {{- $items = append $items (list $name $value) -}}
  {{- end -}}
  {{- range $entry := $items -}}
    {{- if not (hasKey $map.entries (index $entry 0)) -}}
      {{- $_ := set $map "keys" (append $map.keys (index $entry 0)) -}}
    {{- end -}}
    {{- $_ := set $map.entries (index $entry 0) (index $entry 1) -}}
  {{- end -}}
  {{- $result := $.absent -}}
  {{- $value_3 := false -}}
  {{- if (hasKey (index $map "entries") "shared_buffers") -}}
    {{- $value_2 := index $map "entries" "shared_buffers" -}}
    {{- $bytesOfSize := dict "g" $.g "a0" (ternary "undefined" (ternary $value_2 (mustToRawJson $value_2) (kindIs "string" $value_2)) (kindIs "invalid" $value_2)) -}}
    {{- template "cdk8s-timescale/cluster/tuning/units.bytesOfSize" $bytesOfSize -}}
    {{- $value_3 = $bytesOfSize.r -}}
  {{- else -}}
    {{- $value_3 = 0.0 -}}
  {{- end -}}
  {{- $result = $value_3 -}}
  {{- $result_2 := $.absent -}}
  {{- $value_4 := $.a1.maxConnections -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = 0.0 -}}
  {{- end -}}
  {{- $value_5 := index $map "entries" "max_connections" -}}
  {{- if eq $value_5 $.absent -}}
    {{- $value_5 = $value_4 -}}
  {{- end -}}
  {{- $result_2 = float64 $value_5 -}}
  {{- $process := addf 4194304.0 (mulf $result 0.001953125) -}}
  {{- $result_3 := $.absent -}}
  {{- $value_7 := false -}}
  {{- if (hasKey (index $map "entries") "work_mem") -}}
    {{- $value_6 := index $map "entries" "work_mem" -}}
    {{- $bytesOfSize_2 := dict "g" $.g "a0" (ternary "undefined" (ternary $value_6 (mustToRawJson $value_6) (kindIs "string" $value_6)) (kindIs "invalid" $value_6)) -}}
    {{- template "cdk8s-timescale/cluster/tuning/units.bytesOfSize" $bytesOfSize_2 -}}
    {{- $value_7 = $bytesOfSize_2.r -}}
  {{- else -}}
    {{- $value_7 = 0.0 -}}
  {{- end -}}
  {{- $result_3 = $value_7 -}}
  {{- $sorting := addf $process $result_3 -}}
  {{- $result_4 := $.absent -}}
  {{- $value_8 := 32.0 -}}
  {{- if eq $value_8 $.absent -}}
    {{- $value_8 = 0.0 -}}
  {{- end -}}
  {{- $value_9 := index $map "entries" "max_worker_processes" -}}
  {{- if eq $value_9 $.absent -}}
    {{- $value_9 = $value_8 -}}
  {{- end -}}
  {{- $result_4 = float64 $value_9 -}}
  {{- $result_5 := $.absent -}}
  {{- $value_10 := $.absent -}}
  {{- if eq $value_10 $.absent -}}
    {{- $value_10 = 0.0 -}}
  {{- end -}}
  {{- $value_11 := index $map "entries" "max_wal_senders" -}}
  {{- if eq $value_11 $.absent -}}
    {{- $value_11 = $value_10 -}}
  {{- end -}}
  {{- $result_5 = float64 $value_11 -}}
  {{- $processes := addf (addf $result_2 $result_4) $result_5 -}}
  {{- $result_6 := $.absent -}}
  {{- $value_12 := 256.0 -}}
  {{- if eq $value_12 $.absent -}}
    {{- $value_12 = 0.0 -}}
  {{- end -}}
  {{- $value_13 := index $map "entries" "max_locks_per_transaction" -}}
  {{- if eq $value_13 $.absent -}}
    {{- $value_13 = $value_12 -}}
  {{- end -}}
  {{- $result_6 = float64 $value_13 -}}
  {{- $locks := mulf (mulf $result_6 $processes) 400.0 -}}
  {{- $value_14 := false -}}
  {{- if $.a1.timescaledb -}}
    {{- $value_14 = addf (addf 1.0 $.a1.timescaleDatabases) $.a1.timescaleJobs -}}
  {{- else -}}
    {{- $value_14 = 0.0 -}}
  {{- end -}}
  {{- $result_7 := $.absent -}}
  {{- $value_16 := false -}}
  {{- if (hasKey (index $map "entries") "maintenance_work_mem") -}}
    {{- $value_15 := index $map "entries" "maintenance_work_mem" -}}
    {{- $bytesOfSize_3 := dict "g" $.g "a0" (ternary "undefined" (ternary $value_15 (mustToRawJson $value_15) (kindIs "string" $value_15)) (kindIs "invalid" $value_15)) -}}
    {{- template "cdk8s-timescale/cluster/tuning/units.bytesOfSize" $bytesOfSize_3 -}}
    {{- $value_16 = $bytesOfSize_3.r -}}
  {{- else -}}
    {{- $value_16 = 0.0 -}}
  {{- end -}}
  {{- $result_7 = $value_16 -}}
  {{- $result_8 := $.absent -}}
  {{- $value_17 := $.absent -}}
  {{- if eq $value_17 $.absent -}}
    {{- $value_17 = 0.0 -}}
  {{- end -}}
  {{- $value_18 := index $map "entries" "autovacuum_max_workers" -}}
  {{- if eq $value_18 $.absent -}}
    {{- $value_18 = $value_17 -}}
  {{- end -}}
  {{- $result_8 = float64 $value_18 -}}
  {{- $result_9 := $.absent -}}
  {{- $value_20 := false -}}
  {{- if (hasKey (index $map "entries") "autovacuum_work_mem") -}}
    {{- $value_19 := index $map "entries" "autovacuum_work_mem" -}}
    {{- $bytesOfSize_4 := dict "g" $.g "a0" (ternary "undefined" (ternary $value_19 (mustToRawJson $value_19) (kindIs "string" $value_19)) (kindIs "invalid" $value_19)) -}}
    {{- template "cdk8s-timescale/cluster/tuning/units.bytesOfSize" $bytesOfSize_4 -}}
    {{- $value_20 = $bytesOfSize_4.r -}}
  {{- else -}}
    {{- $value_20 = 0.0 -}}
  {{- end -}}
  {{- $result_9 = $value_20 -}}
  {{- $followersOf := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/cluster/tuning/input.followersOf" $followersOf -}}
  {{- $onlyOnMembers := list (dict "what" "one maintenance operation" "bytes" $result_7) (dict "what" "autovacuum" "bytes" (mulf $result_8 (addf $process $result_9))) (dict "what" "TimescaleDB jobs" "bytes" (mulf $value_14 $sorting)) (dict "what" "WAL senders" "bytes" (mulf $followersOf.r 4194304.0)) -}}
  {{- $result_10 := $.absent -}}
  {{- $value_22 := false -}}
  {{- if (hasKey (index $map "entries") "wal_buffers") -}}
    {{- $value_21 := index $map "entries" "wal_buffers" -}}
    {{- $bytesOfSize_5 := dict "g" $.g "a0" (ternary "undefined" (ternary $value_21 (mustToRawJson $value_21) (kindIs "string" $value_21)) (kindIs "invalid" $value_21)) -}}
    {{- template "cdk8s-timescale/cluster/tuning/units.bytesOfSize" $bytesOfSize_5 -}}
    {{- $value_22 = $bytesOfSize_5.r -}}
  {{- else -}}
    {{- $value_22 = 0.0 -}}
  {{- end -}}
  {{- $result_10 = $value_22 -}}
  {{- $result_11 := $.absent -}}
  {{- $value_23 := $.absent -}}
  {{- if eq $value_23 $.absent -}}
    {{- $value_23 = 0.0 -}}
  {{- end -}}
  {{- $value_24 := index $map "entries" "max_parallel_workers" -}}
  {{- if eq $value_24 $.absent -}}
    {{- $value_24 = $value_23 -}}
  {{- end -}}
  {{- $result_11 = float64 $value_24 -}}
  {{- $value_25 := false -}}
  {{- if (eq $.a1.role "member") -}}
    {{- $value_25 = $onlyOnMembers -}}
  {{- else -}}
    {{- $value_25 = list -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $use := (concat (list (dict "what" "connections" "bytes" (mulf $result_2 $sorting)) (dict "what" "shared memory" "bytes" (addf (addf (addf (mulf $result 1.025) $result_10) $locks) 16777216.0)) (dict "what" "parallel workers" "bytes" (mulf $result_11 $sorting)) (dict "what" "Patroni and pgBackRest" "bytes" 67108864.0)) $value_25) -}}
    {{- $object := dict -}}
    {{- range $key, $item := $use -}}
      {{- $_ := set $object $key $item -}}
    {{- end -}}
    {{- $_ := set $object "bytes" (ceil $use.bytes) -}}
    {{- $items_2 = append $items_2 $object -}}
  {{- end -}}
  {{- $sorted := list -}}
  {{- range $item_2 := $items_2 -}}
    {{- $before := list -}}
    {{- $after := list -}}
    {{- range $other := $sorted -}}
      {{- if gt (subf $item_2.bytes $other.bytes) 0.0 -}}
        {{- $after = append $after $other -}}
      {{- else -}}
        {{- $before = append $before $other -}}
      {{- end -}}
    {{- end -}}
    {{- $sorted = concat (append $before $item_2) $after -}}
  {{- end -}}
  {{- $_ := set $ "r" $sorted -}}
{{- end -}}
