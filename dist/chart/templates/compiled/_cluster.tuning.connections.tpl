{{/* Who may connect, when a dead peer is noticed, and what waits for whom. */}}
{{- define "cdk8s-timescale/cluster/tuning/connections.connections" -}}
  {{- $value := printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "misc" -}}
  {{- $parameter := dict "g" $.g "a0" "max_connections" "a1" $.a0.maxConnections "a2" "maxConnections, as described" "a3" $value -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $value_2 := printf "docs/tuning.md, %s" "Connections" -}}
  {{- $parameter_2 := dict "g" $.g "a0" "superuser_reserved_connections" "a1" 5.0 "a2" "5: 2 for Patroni, 2 for pgBackRest, 1 for an administrator who is called because the rest are taken" "a3" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $locksFromMemory := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/connections.locksFromMemory" $locksFromMemory -}}
  {{- $locksForChunks := dict "g" $.g "a0" $.a0 "a1" $parameter.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/connections.locksForChunks" $locksForChunks -}}
  {{- $value_3 := maxf $locksFromMemory.r $locksForChunks.r -}}
  {{- $value_4 := printf "%s; for chunks %s" (printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" "misc") (printf "docs/tuning.md, %s" "Connections") -}}
  {{- $parameter_3 := dict "g" $.g "a0" "max_locks_per_transaction" "a1" $value_3 "a2" "what chunks need, shared by all processes, as the next power of two; at least 128, 256 from 8 GB of memory, 512 from 16 GB, 1024 from 32 GB" "a3" $value_4 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $value_5 := printf "postgresql.org/docs/15/%s.html" "runtime-config-resource" -}}
  {{- $parameter_4 := dict "g" $.g "a0" "max_prepared_transactions" "a1" 0.0 "a2" "0: a forgotten two-phase commit blocks vacuum for ever" "a3" $value_5 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $value_6 := printf "postgresql.org/docs/15/%s.html" "runtime-config-locks" -}}
  {{- $parameter_5 := dict "g" $.g "a0" "deadlock_timeout" "a1" "1s" "a2" "1 s: also when log_lock_waits reports" "a3" $value_6 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $timeouts := dict "g" $.g -}}
  {{- template "cdk8s-timescale/cluster/tuning/connections.timeouts" $timeouts -}}
  {{- $deadPeers := dict "g" $.g -}}
  {{- template "cdk8s-timescale/cluster/tuning/connections.deadPeers" $deadPeers -}}
  {{- $_ := set $ "r" (concat (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r) $timeouts.r $deadPeers.r) -}}
{{- end -}}

{{/* locksFromMemory */}}
{{- define "cdk8s-timescale/cluster/tuning/connections.locksFromMemory" -}}
  {{- if (ge $.a0.memoryBytes 34359738368.0) -}}
    {{- $_ := set $ "r" 1024.0 -}}
  {{- else -}}
    {{- if (ge $.a0.memoryBytes 17179869184.0) -}}
      {{- $_ := set $ "r" 512.0 -}}
    {{- else -}}
      {{- $_ := set $ "r" (ternary 256.0 128.0 (ge $.a0.memoryBytes 8589934592.0)) -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* locksForChunks */}}
{{- define "cdk8s-timescale/cluster/tuning/connections.locksForChunks" -}}
  {{- if (eq $.a0.chunkLocks 0.0) -}}
    {{- $_ := set $ "r" 0.0 -}}
  {{- else -}}
    {{- $autovacuum := dict "g" $.g -}}
    {{- template "cdk8s-timescale/cluster/tuning/autovacuum.autovacuum" $autovacuum -}}
    {{- $parallelism := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/cluster/tuning/parallelism.parallelism" $parallelism -}}
    {{- $replication := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/cluster/tuning/replication.replication" $replication -}}
    {{- $lockingProcesses := dict "g" $.g "a0" (concat (list $.a1) $autovacuum.r $parallelism.r $replication.r) -}}
    {{- template "cdk8s-timescale/cluster/tuning/lock-table.lockingProcesses" $lockingProcesses -}}
    {{- $each := divf $.a0.chunkLocks $lockingProcesses.r -}}
    {{- if not $.g.POWERS_OF_TWO -}}
      {{- template "cdk8s-timescale/cluster/tuning/connections.POWERS_OF_TWO" $ -}}
    {{- end -}}
    {{- $found := $.absent -}}
    {{- range $_, $power := $.g.POWERS_OF_TWO -}}
      {{- if (ge $power $each) -}}
        {{- $found = $power -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $value := $found -}}
    {{- if eq $value $.absent -}}
      {{- $value = $each -}}
    {{- end -}}
    {{- $_ := set $ "r" $value -}}
  {{- end -}}
{{- end -}}

{{/* A server-wide limit would also end backups, migrations and columnstore jobs; a login that needs one gets it by `ALTER ROLE`. */}}
{{- define "cdk8s-timescale/cluster/tuning/connections.timeouts" -}}
  {{- $value := printf "docs/tuning.md, %s" "Connections" -}}
  {{- $parameter := dict "g" $.g "a0" "statement_timeout" "a1" 0.0 "a2" "0: a limit for everyone would also end backups and policy jobs; set it on the login" "a3" $value -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $value_2 := printf "docs/tuning.md, %s" "Connections" -}}
  {{- $parameter_2 := dict "g" $.g "a0" "lock_timeout" "a1" 0.0 "a2" "0: a limit for everyone would also end backups and policy jobs; set it on the login" "a3" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $value_3 := printf "docs/tuning.md, %s" "Connections" -}}
  {{- $parameter_3 := dict "g" $.g "a0" "idle_session_timeout" "a1" 0.0 "a2" "0: the pooler’s idle connections are wanted" "a3" $value_3 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $value_4 := printf "docs/tuning.md, %s" "Connections" -}}
  {{- $parameter_4 := dict "g" $.g "a0" "idle_in_transaction_session_timeout" "a1" "5min" "a2" "5 min: an abandoned transaction blocks vacuum and holds a pooled connection" "a3" $value_4 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r) -}}
{{- end -}}

{{/* deadPeers */}}
{{- define "cdk8s-timescale/cluster/tuning/connections.deadPeers" -}}
  {{- $value := printf "docs/tuning.md, %s" "Connections" -}}
  {{- $parameter := dict "g" $.g "a0" "tcp_keepalives_idle" "a1" "1min" "a2" "1 min: below the 4 min after which Azure’s load balancer forgets a quiet flow" "a3" $value -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $value_2 := printf "docs/tuning.md, %s" "Connections" -}}
  {{- $parameter_2 := dict "g" $.g "a0" "tcp_keepalives_interval" "a1" "10s" "a2" "10 s" "a3" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $value_3 := printf "docs/tuning.md, %s" "Connections" -}}
  {{- $parameter_3 := dict "g" $.g "a0" "tcp_keepalives_count" "a1" 3.0 "a2" "3: a silent peer is gone 90 s after its last word" "a3" $value_3 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $value_4 := printf "docs/tuning.md, %s" "Connections" -}}
  {{- $parameter_4 := dict "g" $.g "a0" "tcp_user_timeout" "a1" "30s" "a2" "30 s: a peer that acknowledges nothing is gone sooner" "a3" $value_4 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $value_5 := printf "postgresql.org/docs/15/%s.html" "runtime-config-connection" -}}
  {{- $parameter_5 := dict "g" $.g "a0" "client_connection_check_interval" "a1" "10s" "a2" "10 s: a query whose client went away ends" "a3" $value_5 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r) -}}
{{- end -}}

{{/* Up to what `max_locks_per_transaction` takes. */}}
{{- define "cdk8s-timescale/cluster/tuning/connections.POWERS_OF_TWO" -}}
  {{- $_ := set $.g "POWERS_OF_TWO" (list 1.0 2.0 4.0 8.0 16.0 32.0 64.0 128.0 256.0 512.0 1024.0 2048.0 4096.0 8192.0 16384.0 32768.0 65536.0 131072.0 262144.0 524288.0 1048576.0) -}}
{{- end -}}
