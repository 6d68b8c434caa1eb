{{/* Streaming replication, as seen by a pod that leads and by one that follows. */}}
{{- define "cdk8s-timescale/cluster/tuning/replication.replication" -}}
  {{- $senders := maxf 10.0 (addf (mulf 2.0 (subf (addf $.a0.members $.a0.readReplicas) 1.0)) 4.0) -}}
  {{- $parameter := dict "g" $.g "a0" "wal_level" "a1" "replica" "a2" "replica: enough for standbys and archiving" "a3" "Patroni 4.1.4, docs/patroni_configuration.rst" -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $parameter_2 := dict "g" $.g "a0" "wal_log_hints" "a1" "on" "a2" "on: pg_rewind brings an old primary back even where data checksums are missing" "a3" "Patroni 4.1.4, docs/patroni_configuration.rst" -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $value := printf "docs/tuning.md, %s" "Replication" -}}
  {{- $parameter_3 := dict "g" $.g "a0" "max_wal_senders" "a1" $senders "a2" "2 for each follower (its stream, and a base backup or a sender that died unnoticed) + 4, at least 10" "a3" $value -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $value_2 := printf "docs/tuning.md, %s" "Replication" -}}
  {{- $parameter_4 := dict "g" $.g "a0" "max_replication_slots" "a1" $senders "a2" "as many as max_wal_senders" "a3" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $size := dict "g" $.g "a0" (maxf 16777216.0 (minf 536870912.0 (mulf (floor (divf (divf (mulf (floor (divf (subf $.a0.walBudgetBytes (mulf (ceil (divf (floor (divf (mulf $.a0.walBudgetBytes 60.0) 100.0)) 16777216.0)) 16777216.0)) 1048576.0)) 1048576.0) 2.0) 16777216.0)) 16777216.0))) -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size -}}
  {{- $value_3 := printf "docs/tuning.md, %s" "Replication" -}}
  {{- $parameter_5 := dict "g" $.g "a0" "wal_keep_size" "a1" $size.r "a2" "half of max_slot_wal_keep_size in whole segments, at most 512 MB: for a follower whose slot is gone, and for pg_rewind" "a3" $value_3 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $value_4 := printf "docs/tuning.md, %s" "Replication" -}}
  {{- $parameter_6 := dict "g" $.g "a0" "wal_sender_timeout" "a1" "15s" "a2" "15 s: a vanished standby is let go within half of Patroni’s usual ttl" "a3" $value_4 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_6 -}}
  {{- $value_5 := printf "docs/tuning.md, %s" "Replication" -}}
  {{- $parameter_7 := dict "g" $.g "a0" "wal_receiver_timeout" "a1" "15s" "a2" "15 s: a standby leaves a vanished primary as early" "a3" $value_5 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_7 -}}
  {{- $value_6 := printf "docs/tuning.md, %s" "Replication" -}}
  {{- $parameter_8 := dict "g" $.g "a0" "wal_retrieve_retry_interval" "a1" "500ms" "a2" "500 ms: a standby may have to wait this long before it promotes, or before it follows a primary that restarted" "a3" $value_6 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_8 -}}
  {{- $parameter_9 := dict "g" $.g "a0" "track_commit_timestamp" "a1" "off" "a2" "off: nothing here reads it, and it writes for each transaction" "a3" "Patroni 4.1.4, docs/patroni_configuration.rst" -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_9 -}}
  {{- $standby := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/replication.standby" $standby -}}
  {{- $_ := set $ "r" (concat (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r $parameter_6.r $parameter_7.r $parameter_8.r $parameter_9.r) $standby.r) -}}
{{- end -}}

{{/* A member must be ready to lead, so replay may not wait; a read replica is there for its queries. */}}
{{- define "cdk8s-timescale/cluster/tuning/replication.standby" -}}
  {{- $reads := eq $.a0.role "read-replica" -}}
  {{- $feedback := ternary "on for a read replica: vacuum on the primary spares the rows that its queries see" "off for a member: a query on a standby must not hold vacuum back" $reads -}}
  {{- $delay := ternary "2 min for a read replica: its longest query may finish before replay goes on" "30 s for a member: replay may not fall behind for a query" $reads -}}
  {{- $delayValue := ternary "2min" "30s" $reads -}}
  {{- $parameter := dict "g" $.g "a0" "hot_standby" "a1" "on" "a2" "on: Patroni has no other" "a3" "Patroni 4.1.4, docs/patroni_configuration.rst" -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $value := ternary "on" "off" $reads -}}
  {{- $value_2 := printf "postgresql.org/docs/15/%s.html" "runtime-config-replication" -}}
  {{- $parameter_2 := dict "g" $.g "a0" "hot_standby_feedback" "a1" $value "a2" $feedback "a3" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $value_3 := printf "docs/tuning.md, %s" "Replication" -}}
  {{- $parameter_3 := dict "g" $.g "a0" "max_standby_streaming_delay" "a1" $delayValue "a2" $delay "a3" $value_3 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $value_4 := printf "docs/tuning.md, %s" "Replication" -}}
  {{- $parameter_4 := dict "g" $.g "a0" "max_standby_archive_delay" "a1" $delayValue "a2" "as max_standby_streaming_delay" "a3" $value_4 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r) -}}
{{- end -}}
