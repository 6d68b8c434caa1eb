{{/* Streaming replication, as seen by a pod that leads and by one that follows. */}}
{{- define "cdk8s-timescale/cluster/tuning/replication.replication" -}}
  {{- $followersOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/input.followersOf" $followersOf -}}
  {{- $senders := maxf 10.0 (addf (mulf 2.0 $followersOf.r) 4.0) -}}
  {{- $parameter := dict "g" $.g "a0" "wal_level" "a1" "replica" "a2" "replica: enough for standbys and archiving" "a3" "Patroni 4.1.4, docs/patroni_configuration.rst" -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $parameter_2 := dict "g" $.g "a0" "wal_log_hints" "a1" "on" "a2" "on: pg_rewind brings an old primary back even where data checksums are missing" "a3" "Patroni 4.1.4, docs/patroni_configuration.rst" -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $ourChoice := dict "g" $.g "a0" "Replication" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice -}}
  {{- $parameter_3 := dict "g" $.g "a0" "max_wal_senders" "a1" $senders "a2" "2 for each follower (its stream, and a base backup or a sender that died unnoticed) + 4, at least 10" "a3" $ourChoice.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $ourChoice_2 := dict "g" $.g "a0" "Replication" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_2 -}}
  {{- $parameter_4 := dict "g" $.g "a0" "max_replication_slots" "a1" $senders "a2" "as many as max_wal_senders" "a3" $ourChoice_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $walKeepBytes := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/replication.walKeepBytes" $walKeepBytes -}}
  {{- $size := dict "g" $.g "a0" $walKeepBytes.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/units.size" $size -}}
  {{- $ourChoice_3 := dict "g" $.g "a0" "Replication" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_3 -}}
  {{- $parameter_5 := dict "g" $.g "a0" "wal_keep_size" "a1" $size.r "a2" "half of max_slot_wal_keep_size in whole segments, at most 512 MB: for a follower whose slot is gone, and for pg_rewind" "a3" $ourChoice_3.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_5 -}}
  {{- $ourChoice_4 := dict "g" $.g "a0" "Replication" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_4 -}}
  {{- $parameter_6 := dict "g" $.g "a0" "wal_sender_timeout" "a1" "15s" "a2" "15 s: a vanished standby is let go within half of Patroni’s usual ttl" "a3" $ourChoice_4.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_6 -}}
  {{- $ourChoice_5 := dict "g" $.g "a0" "Replication" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_5 -}}
  {{- $parameter_7 := dict "g" $.g "a0" "wal_receiver_timeout" "a1" "15s" "a2" "15 s: a standby leaves a vanished primary as early" "a3" $ourChoice_5.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_7 -}}
  {{- $ourChoice_6 := dict "g" $.g "a0" "Replication" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_6 -}}
  {{- $parameter_8 := dict "g" $.g "a0" "wal_retrieve_retry_interval" "a1" "500ms" "a2" "500 ms: a standby may have to wait this long before it promotes, or before it follows a primary that restarted" "a3" $ourChoice_6.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_8 -}}
  {{- $parameter_9 := dict "g" $.g "a0" "track_commit_timestamp" "a1" "off" "a2" "off: nothing here reads it, and it writes for each transaction" "a3" "Patroni 4.1.4, docs/patroni_configuration.rst" -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_9 -}}
  {{- $standby := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/replication.standby" $standby -}}
  {{- $_ := set $ "r" (concat (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r $parameter_5.r $parameter_6.r $parameter_7.r $parameter_8.r $parameter_9.r) $standby.r) -}}
{{- end -}}

{{/* walKeepBytes */}}
{{- define "cdk8s-timescale/cluster/tuning/replication.walKeepBytes" -}}
  {{- $slotKeepBytes := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/tuning/wal.slotKeepBytes" $slotKeepBytes -}}
  {{- $_ := set $ "r" (maxf 16777216.0 (minf 536870912.0 (mulf (floor (divf (divf $slotKeepBytes.r 2.0) 16777216.0)) 16777216.0))) -}}
{{- end -}}

{{/* A member must be ready to lead, so replay may not wait; a read replica is there for its queries. */}}
{{- define "cdk8s-timescale/cluster/tuning/replication.standby" -}}
  {{- $reads := eq $.a0.role "read-replica" -}}
  {{- $feedback := ternary "on for a read replica: vacuum on the primary spares the rows that its queries see" "off for a member: a query on a standby must not hold vacuum back" $reads -}}
  {{- $delay := ternary "2 min for a read replica: its longest query may finish before replay goes on" "30 s for a member: replay may not fall behind for a query" $reads -}}
  {{- $delayValue := ternary "2min" "30s" $reads -}}
  {{- $parameter := dict "g" $.g "a0" "hot_standby" "a1" "on" "a2" "on: Patroni has no other" "a3" "Patroni 4.1.4, docs/patroni_configuration.rst" -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $postgresDocs := dict "g" $.g "a0" "runtime-config-replication" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.postgresDocs" $postgresDocs -}}
  {{- $parameter_2 := dict "g" $.g "a0" "hot_standby_feedback" "a1" (ternary "on" "off" $reads) "a2" $feedback "a3" $postgresDocs.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $ourChoice := dict "g" $.g "a0" "Replication" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice -}}
  {{- $parameter_3 := dict "g" $.g "a0" "max_standby_streaming_delay" "a1" $delayValue "a2" $delay "a3" $ourChoice.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $ourChoice_2 := dict "g" $.g "a0" "Replication" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice_2 -}}
  {{- $parameter_4 := dict "g" $.g "a0" "max_standby_archive_delay" "a1" $delayValue "a2" "as max_standby_streaming_delay" "a3" $ourChoice_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_4 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r $parameter_4.r) -}}
{{- end -}}
