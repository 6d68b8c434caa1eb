{{/* Whether the copies that the platform promises are there. Nothing to say about a single server. */}}
{{- define "cdk8s-timescale/monitoring/alerts/replication.replicationAlerts" -}}
  {{- $standbyBehind := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/monitoring/alerts/replication.standbyBehind" $standbyBehind -}}
  {{- $noSynchronousStandby := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/monitoring/alerts/replication.noSynchronousStandby" $noSynchronousStandby -}}
  {{- $_ := set $ "r" (concat $standbyBehind.r $noSynchronousStandby.r) -}}
{{- end -}}

{{/* Counted at the primary, which sees all of them at one instant: a standby that is down, disconnected or slow is */}}
{{- define "cdk8s-timescale/monitoring/alerts/replication.standbyBehind" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $members := $.a0.members -}}
  {{- $readPool := $.a0.readPool -}}
  {{- $value := false -}}
  {{- if (ne $readPool $.absent) -}}
    {{- $value = list (dict "pool" "read replicas" "pods" $namesOf.r.readPool "expected" $readPool.replicas "maxLagBytes" $readPool.maxLagBytes) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := (concat (list (dict "pool" "members" "pods" $namesOf.r.members "expected" (subf $members.replicas 1.0) "maxLagBytes" $members.maxLagBytes)) $value) -}}
    {{- $expected := $item.expected -}}
    {{- if (gt $expected 0.0) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- if (eq (float64 (len $items)) 0.0) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $items_2 := list -}}
    {{- range $_, $item_2 := $items -}}
      {{- $pool := $item_2.pool -}}
      {{- $pods := $item_2.pods -}}
      {{- $expected_2 := $item_2.expected -}}
      {{- $maxLagBytes := $item_2.maxLagBytes -}}
      {{- $podsOf := dict "g" $.g "a0" $pods -}}
      {{- template "cdk8s-timescale/monitoring/promql.podsOf" $podsOf -}}
      {{- $series := dict "g" $.g "a0" $.a0 "a1" "pg_stat_replication_pg_wal_lsn_diff" "a2" (concat (list) (list "state=\"streaming\"") (list (printf "application_name=~\"%s\"" $podsOf.r))) -}}
      {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
      {{- $countOrZero := dict "g" $.g "a0" (printf "%s <= %s" $series.r (mustToRawJson $maxLagBytes)) -}}
      {{- template "cdk8s-timescale/monitoring/promql.countOrZero" $countOrZero -}}
      {{- $labelled := dict "g" $.g "a0" (printf "%s < %s" $countOrZero.r (mustToRawJson $expected_2)) "a1" "pool" "a2" $pool -}}
      {{- template "cdk8s-timescale/monitoring/promql.labelled" $labelled -}}
      {{- $items_2 = append $items_2 $labelled.r -}}
    {{- end -}}
    {{- $items_3 := list -}}
    {{- range $_, $item_3 := $items -}}
      {{- $pool_2 := $item_3.pool -}}
      {{- $expected_3 := $item_3.expected -}}
      {{- $maxLagBytes_2 := $item_3.maxLagBytes -}}
      {{- $items_3 = append $items_3 (printf "%s among the %s, within %s MiB" (mustToRawJson $expected_3) $pool_2 (mustToRawJson (divf $maxLagBytes_2 1048576.0))) -}}
    {{- end -}}
    {{- $limits := join "; " $items_3 -}}
    {{- $anyOf := dict "g" $.g "a0" $items_2 -}}
    {{- template "cdk8s-timescale/monitoring/promql.anyOf" $anyOf -}}
    {{- $_ := set $ "r" (list (dict "name" "TimescaleStandbyBehind" "expr" $anyOf.r "forSeconds" $.a1.standbyBehindSeconds "severity" "warning" "summary" (printf "%s: only {{ $value }} standby(s) among the {{ $labels.pool }} keep up" $.a0.name) "description" (printf "The primary should be streaming to: %s. One is down, disconnected or too slow; the next failure may find no standby to take over." $limits))) -}}
  {{- end -}}
{{- end -}}

{{/* noSynchronousStandby */}}
{{- define "cdk8s-timescale/monitoring/alerts/replication.noSynchronousStandby" -}}
  {{- $synchronousMode := $.a0.failover.synchronousMode -}}
  {{- $synchronousNodeCount := $.a0.failover.synchronousNodeCount -}}
  {{- if (or (eq $synchronousMode "off") (lt $.a0.members.replicas 2.0)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $metric := ternary "patroni_quorum_standby" "patroni_sync_standby" (eq $synchronousMode "quorum") -}}
    {{- $series := dict "g" $.g "a0" $.a0 "a1" $metric "a2" (concat (list)) -}}
    {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
    {{- $countOrZero := dict "g" $.g "a0" (printf "%s == 1" $series.r) -}}
    {{- template "cdk8s-timescale/monitoring/promql.countOrZero" $countOrZero -}}
    {{- $_ := set $ "r" (list (dict "name" "TimescaleNoSynchronousStandby" "expr" (printf "%s < %s" $countOrZero.r (mustToRawJson $synchronousNodeCount)) "forSeconds" $.a1.synchronousStandbySeconds "severity" "warning" "summary" (printf "%s: {{ $value }} synchronous standby(s), %s wanted" $.a0.name (mustToRawJson $synchronousNodeCount)) "description" "Commits are acknowledged with fewer copies than declared. If the primary is lost now, acknowledged rows can be lost with it.")) -}}
  {{- end -}}
{{- end -}}
