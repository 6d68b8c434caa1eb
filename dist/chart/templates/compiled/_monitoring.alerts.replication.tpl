{{/* Counted at the primary, which sees all of them at one instant: a standby that is down, disconnected or slow is */}}
{{- define "cdk8s-timescale/monitoring/alerts/replication.standbyBehind" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $value := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $value = list (dict "pool" "read replicas" "pods" $namesOf.r.readPool "expected" $.a0.readPool.replicas "maxLagBytes" $.a0.readPool.maxLagBytes) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := (concat (list (dict "pool" "members" "pods" $namesOf.r.members "expected" (subf $.a0.members.replicas 1.0) "maxLagBytes" $.a0.members.maxLagBytes)) $value) -}}
    {{- if (gt $item.expected 0.0) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- if (eq (float64 (len $items)) 0.0) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $items_2 := list -}}
    {{- range $_, $item_2 := $items -}}
      {{- $series := dict "g" $.g "a0" $.a0 "a1" "pg_stat_replication_pg_wal_lsn_diff" "a2" (concat (list) (list "state=\"streaming\"") (list (printf "application_name=~\"%s\"" (printf "%s-[0-9]+" $item_2.pods)))) -}}
      {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
      {{- $value_2 := printf "%s <= %s" $series.r (mustToRawJson $item_2.maxLagBytes) -}}
      {{- $value_3 := printf "%s < %s" (printf "(count(%s) or vector(0))" $value_2) (mustToRawJson $item_2.expected) -}}
      {{- $items_2 = append $items_2 (printf "label_replace(%s, \"%s\", \"%s\", \"\", \"\")" $value_3 "pool" $item_2.pool) -}}
    {{- end -}}
    {{- $items_3 := list -}}
    {{- range $_, $item_3 := $items -}}
      {{- $items_3 = append $items_3 (printf "%s among the %s, within %s MiB" (mustToRawJson $item_3.expected) $item_3.pool (mustToRawJson (divf $item_3.maxLagBytes 1048576.0))) -}}
    {{- end -}}
    {{- $limits := join "; " $items_3 -}}
    {{- $_ := set $ "r" (list (dict "name" "TimescaleStandbyBehind" "expr" (join "\nor\n" $items_2) "forSeconds" $.a1.standbyBehindSeconds "severity" "warning" "summary" (printf "%s: only {{ $value }} standby(s) among the {{ $labels.pool }} keep up" $.a0.name) "description" (printf "The primary should be streaming to: %s. One is down, disconnected or too slow; the next failure may find no standby to take over." $limits))) -}}
  {{- end -}}
{{- end -}}

{{/* noSynchronousStandby */}}
{{- define "cdk8s-timescale/monitoring/alerts/replication.noSynchronousStandby" -}}
  {{- if (or (eq $.a0.failover.synchronousMode "off") (lt $.a0.members.replicas 2.0)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $metric := ternary "patroni_quorum_standby" "patroni_sync_standby" (eq $.a0.failover.synchronousMode "quorum") -}}
    {{- $series := dict "g" $.g "a0" $.a0 "a1" $metric "a2" (default list (concat (list))) -}}
    {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
    {{- $value := printf "%s == 1" $series.r -}}
    {{- $_ := set $ "r" (list (dict "name" "TimescaleNoSynchronousStandby" "expr" (printf "%s < %s" (printf "(count(%s) or vector(0))" $value) (mustToRawJson $.a0.failover.synchronousNodeCount)) "forSeconds" $.a1.synchronousStandbySeconds "severity" "warning" "summary" (printf "%s: {{ $value }} synchronous standby(s), %s wanted" $.a0.name (mustToRawJson $.a0.failover.synchronousNodeCount)) "description" "Commits are acknowledged with fewer copies than declared. If the primary is lost now, acknowledged rows can be lost with it.")) -}}
  {{- end -}}
{{- end -}}

{{/* Whether the copies that the platform promises are there. Nothing to say about a single server. */}}
{{- define "cdk8s-timescale/monitoring/alerts/replication.replicationAlerts" -}}
  {{- $standbyBehind := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/monitoring/alerts/replication.standbyBehind" $standbyBehind -}}
  {{- $noSynchronousStandby := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/monitoring/alerts/replication.noSynchronousStandby" $noSynchronousStandby -}}
  {{- $_ := set $ "r" (default list (concat $standbyBehind.r $noSynchronousStandby.r)) -}}
{{- end -}}
