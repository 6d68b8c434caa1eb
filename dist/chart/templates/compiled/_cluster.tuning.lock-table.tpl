{{/* numberOf */}}
{{- define "cdk8s-timescale/cluster/tuning/lock-table.numberOf" -}}
  {{- $found := $.absent -}}
  {{- range $_, $p := $.a0 -}}
    {{- if (eq $p.name $.a1) -}}
      {{- $found = $p -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $value := $.absent -}}
  {{- if ne $found $.absent -}}
    {{- $value = $found.value -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 0.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" (float64 $value_2) -}}
{{- end -}}

{{/* Processes that share the lock table: each brings `max_locks_per_transaction` entries for all to use. */}}
{{- define "cdk8s-timescale/cluster/tuning/lock-table.lockingProcesses" -}}
  {{- if not $.g.PROCESSES__2 -}}
    {{- template "cdk8s-timescale/cluster/tuning/lock-table.PROCESSES" $ -}}
  {{- end -}}
  {{- $sum := 1.0 -}}
  {{- range $item := $.g.PROCESSES__2 -}}
    {{- $numberOf := dict "g" $.g "a0" $.a0 "a1" $item -}}
    {{- template "cdk8s-timescale/cluster/tuning/lock-table.numberOf" $numberOf -}}
    {{- $sum = addf $sum $numberOf.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $sum -}}
{{- end -}}

{{/* Objects that can be locked at the same time (PostgreSQL 15, src/backend/storage/lmgr/lock.c, NLOCKENTS; its documentation leaves the */}}
{{- define "cdk8s-timescale/cluster/tuning/lock-table.lockTableEntries" -}}
  {{- $numberOf := dict "g" $.g "a0" $.a0 "a1" "max_locks_per_transaction" -}}
  {{- template "cdk8s-timescale/cluster/tuning/lock-table.numberOf" $numberOf -}}
  {{- $lockingProcesses := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/lock-table.lockingProcesses" $lockingProcesses -}}
  {{- $_ := set $ "r" (mulf $numberOf.r $lockingProcesses.r) -}}
{{- end -}}

{{/* What each process adds to the lock table (PostgreSQL 15, src/backend/utils/init/postinit.c, InitializeMaxBackends), and prepared transactions. */}}
{{- define "cdk8s-timescale/cluster/tuning/lock-table.PROCESSES" -}}
  {{- $_ := set $.g "PROCESSES__2" (list "max_connections" "autovacuum_max_workers" "max_worker_processes" "max_wal_senders" "max_prepared_transactions") -}}
{{- end -}}
