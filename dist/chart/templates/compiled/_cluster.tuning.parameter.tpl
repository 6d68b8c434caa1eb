{{/* What Patroni takes from its dynamic configuration only and discards from a member's own file */}}
{{- define "cdk8s-timescale/cluster/tuning/parameter.DYNAMIC_ONLY" -}}
  {{- $_ := set $.g "DYNAMIC_ONLY" (uniq (list "hot_standby" "max_connections" "max_locks_per_transaction" "max_prepared_transactions" "max_replication_slots" "max_wal_senders" "max_worker_processes" "track_commit_timestamp" "wal_keep_size" "wal_level" "wal_log_hints")) -}}
{{- end -}}

{{/* A parameter with its derivation; whether it is dynamic-only follows from its name. */}}
{{- define "cdk8s-timescale/cluster/tuning/parameter.parameter" -}}
  {{- if not $.g.DYNAMIC_ONLY -}}
    {{- template "cdk8s-timescale/cluster/tuning/parameter.DYNAMIC_ONLY" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "name" $.a0 "value" $.a1 "dynamicOnly" (has $.a0 $.g.DYNAMIC_ONLY) "formula" $.a2 "source" $.a3) -}}
{{- end -}}
