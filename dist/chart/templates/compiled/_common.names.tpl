{{/* namesOf */}}
{{- define "cdk8s-timescale/common/names.namesOf" -}}
  {{- $_ := set $ "r" (dict "members" $.a0 "readPool" (printf "%s-replica" $.a0) "headless" (printf "%s-headless" $.a0) "primaryService" (printf "%s-primary" $.a0) "replicaService" (printf "%s-replica" $.a0) "readOnlyService" (printf "%s-readonly" $.a0) "budget" $.a0 "patroniConfig" (printf "%s-patroni" $.a0) "replicaConfig" (printf "%s-replica-patroni" $.a0) "dynamicConfig" (printf "%s-dynamic-settings" $.a0) "scripts" (printf "%s-scripts" $.a0) "pooler" (printf "%s-pooler" $.a0) "poolerHeadless" (printf "%s-pooler-headless" $.a0) "poolerConfig" (printf "%s-pooler" $.a0) "backupConfig" (printf "%s-pgbackrest" $.a0) "accessSql" (printf "%s-access" $.a0) "schemaJob" (printf "%s-schema" $.a0) "schemaPlan" (printf "%s-schema-plan" $.a0) "archive" (printf "%s-archive" $.a0) "connectionCheck" (printf "%s-check" $.a0) "certificateCheck" (printf "%s-tls" $.a0) "readiness" (printf "%s-ha-check" $.a0) "preflight" (printf "%s-preflight" $.a0) "databaseAccount" (printf "%s-database" $.a0) "jobAccount" (printf "%s-jobs" $.a0) "clientAccount" (printf "%s-client" $.a0)) -}}
{{- end -}}

{{/* Names of the backup CronJobs, in the order of their schedules: `<platform>-backup-full`, numbered where a type is scheduled more than once. */}}
{{- define "cdk8s-timescale/common/names.backupCronJobNames" -}}
  {{- $items := list -}}
  {{- range $i, $item := $.a1 -}}
    {{- $index := float64 $i -}}
    {{- $items_2 := list -}}
    {{- range $_, $s := $.a1 -}}
      {{- if (eq $s.type $item.type) -}}
        {{- $items_2 = append $items_2 $s -}}
      {{- end -}}
    {{- end -}}
    {{- $sameType := float64 (len $items_2) -}}
    {{- $items_3 := list -}}
    {{- range $_, $s_2 := (default list (slice $.a1 0 (int (min (len $.a1) (int (addf $index 1.0)))))) -}}
      {{- if (eq $s_2.type $item.type) -}}
        {{- $items_3 = append $items_3 $s_2 -}}
      {{- end -}}
    {{- end -}}
    {{- $position := float64 (len $items_3) -}}
    {{- $value := false -}}
    {{- if (gt $sameType 1.0) -}}
      {{- $value = printf "-%s" (mustToRawJson $position) -}}
    {{- else -}}
      {{- $value = "" -}}
    {{- end -}}
    {{- $items = append $items (printf "%s-backup-%s%s" $.a0 $item.type $value) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
