{{/* The lock table has room for every chunk. The derived value has; a given one, or fewer processes, may not. */}}
{{- define "cdk8s-timescale/checks/chunk-locks.chunkLocks" -}}
  {{- $chunkLocks := dict "g" $.g "a0" $.a0.databases -}}
  {{- template "cdk8s-timescale/timescale/sums/locks.chunkLocks" $chunkLocks -}}
  {{- $lockTableEntries := dict "g" $.g "a0" $.a0.members.parameters -}}
  {{- template "cdk8s-timescale/cluster/tuning/lock-table.lockTableEntries" $lockTableEntries -}}
  {{- if (le $chunkLocks.r $lockTableEntries.r) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $lockingProcesses_2 := dict "g" $.g "a0" $.a0.members.parameters -}}
    {{- template "cdk8s-timescale/cluster/tuning/lock-table.lockingProcesses" $lockingProcesses_2 -}}
    {{- $valueOf := dict "g" $.g "a0" $.a0.members.parameters "a1" "max_locks_per_transaction" -}}
    {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf -}}
    {{- $value := printf "%s%s" (printf "%s%s" (printf "postgres.parameters.max_locks_per_transaction is %s, which with %s processes is %s locks, " (ternary "undefined" (ternary $valueOf.r (mustToRawJson $valueOf.r) (kindIs "string" $valueOf.r)) (kindIs "invalid" $valueOf.r)) (mustToRawJson $lockingProcesses_2.r) (mustToRawJson $lockTableEntries.r)) (printf "and chunks need %s: queries, pg_dump and updates of the extension would end with \"out of shared memory\"; " (mustToRawJson $chunkLocks.r))) (printf "give at least %s, leave it out, or give longer chunks" (mustToRawJson (ceil (divf $chunkLocks.r $lockingProcesses_2.r)))) -}}
    {{- $_ := set $ "r" (list (dict "severity" "error" "message" $value)) -}}
  {{- end -}}
{{- end -}}
