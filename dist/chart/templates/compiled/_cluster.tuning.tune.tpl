{{/* PostgreSQL 15's parameters for a pod of this size. Agrees with timescaledb-tune 0.19 for the same memory, cores, connections */}}
{{- define "cdk8s-timescale/cluster/tuning/tune.tune" -}}
  {{- $validateTuningInput := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/input.validateTuningInput" $validateTuningInput -}}
  {{- if not $.g.TOPICS -}}
    {{- template "cdk8s-timescale/cluster/tuning/tune.TOPICS" $ -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $topic := $.g.TOPICS -}}
    {{- $call := dict "g" $.g "env" $topic.env "a0" $.a0 -}}
    {{- $_ := include $topic.fn $call -}}
    {{- if $call.r -}}
      {{- $items = concat $items $call.r -}}
    {{- end -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if (eq $.a0.role "member") -}}
    {{- $value = $items -}}
  {{- else -}}
    {{- $items_2 := list -}}
    {{- range $_, $item := $items -}}
      {{- if not $.g.OWN_ON_READ_REPLICA -}}
        {{- template "cdk8s-timescale/cluster/tuning/tune.OWN_ON_READ_REPLICA" $ -}}
      {{- end -}}
      {{- if (has $item.name $.g.OWN_ON_READ_REPLICA) -}}
        {{- $items_2 = append $items_2 $item -}}
      {{- end -}}
    {{- end -}}
    {{- $value = $items_2 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* Every topic, in the order of docs/tuning.md. */}}
{{- define "cdk8s-timescale/cluster/tuning/tune.TOPICS" -}}
  {{- $_ := set $.g "TOPICS" (list (dict "fn" "cdk8s-timescale/cluster/tuning/timescaledb.timescaledb") (dict "fn" "cdk8s-timescale/cluster/tuning/memory.memory") (dict "fn" "cdk8s-timescale/cluster/tuning/parallelism.parallelism") (dict "fn" "cdk8s-timescale/cluster/tuning/wal.wal") (dict "fn" "cdk8s-timescale/cluster/tuning/replication.replication") (dict "fn" "cdk8s-timescale/cluster/tuning/connections.connections") (dict "fn" "cdk8s-timescale/cluster/tuning/autovacuum.autovacuum") (dict "fn" "cdk8s-timescale/cluster/tuning/planner.planner") (dict "fn" "cdk8s-timescale/cluster/tuning/security.security") (dict "fn" "cdk8s-timescale/cluster/tuning/statistics.statistics") (dict "fn" "cdk8s-timescale/cluster/tuning/logging.logging")) -}}
{{- end -}}

{{/* What a read replica sets for itself because its container, its volume or its purpose is another than the members'. */}}
{{- define "cdk8s-timescale/cluster/tuning/tune.OWN_ON_READ_REPLICA" -}}
  {{- $_ := set $.g "OWN_ON_READ_REPLICA" (uniq (list "shared_buffers" "effective_cache_size" "work_mem" "max_parallel_workers" "max_parallel_workers_per_gather" "wal_buffers" "max_wal_size" "min_wal_size" "max_slot_wal_keep_size" "hot_standby_feedback" "max_standby_streaming_delay" "max_standby_archive_delay")) -}}
{{- end -}}
