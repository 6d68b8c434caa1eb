{{/* Nothing was archived although there was something to archive: attempts failed, or more than a segment was written. */}}
{{- define "cdk8s-timescale/monitoring/alerts/backup.walArchivingStalled" -}}
  {{- $durationText := dict "g" $.g "a0" $.a1.walArchivingSeconds -}}
  {{- template "cdk8s-timescale/monitoring/alert.durationText" $durationText -}}
  {{- $series := dict "g" $.g "a0" $.a0 "a1" "pg_stat_archiver_failed_count" "a2" (default list (concat (list))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series -}}
  {{- $series_2 := dict "g" $.g "a0" $.a0 "a1" "patroni_xlog_location" "a2" (default list (concat (list))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series_2 -}}
  {{- $due := printf "(increase(%s) > 0 or on (pod) delta(%s) > %s)" (printf "%s[%s]" $series.r $durationText.r) (printf "%s[%s]" $series_2.r $durationText.r) "16777216" -}}
  {{- $series_3 := dict "g" $.g "a0" $.a0 "a1" "pg_stat_archiver_archived_count" "a2" (default list (concat (list))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series_3 -}}
  {{- $series_4 := dict "g" $.g "a0" $.a0 "a1" "patroni_primary" "a2" (default list (concat (list))) -}}
  {{- template "cdk8s-timescale/monitoring/promql.series" $series_4 -}}
  {{- $_ := set $ "r" (dict "name" "TimescaleWalArchivingStalled" "expr" (printf "increase(%s) < 1\nand on (pod) %s\nand on (pod) %s == 1" (printf "%s[%s]" $series_3.r $durationText.r) $due $series_4.r) "forSeconds" 300.0 "severity" "critical" "summary" (printf "%s: {{ $labels.pod }} has archived no WAL for %s" $.a0.name $durationText.r) "description" "Point-in-time recovery ends at the last archived segment, and WAL that is not archived piles up on the data volume.") -}}
{{- end -}}

{{/* backupOverdue */}}
{{- define "cdk8s-timescale/monitoring/alerts/backup.backupOverdue" -}}
  {{- $backupCronJobs := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/monitoring/backup-cron-jobs.backupCronJobs" $backupCronJobs -}}
  {{- $overdue := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" $backupCronJobs.r "a3" (dict "name" "TimescaleBackupOverdue" "severity" "warning" "description" "A scheduled backup failed, hung or never started.") -}}
  {{- template "cdk8s-timescale/monitoring/alerts/overdue.overdue" $overdue -}}
  {{- $_ := set $ "r" $overdue.r -}}
{{- end -}}

{{/* Whether the database could be restored. Only where backups are declared. */}}
{{- define "cdk8s-timescale/monitoring/alerts/backup.backupAlerts" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.backups $.absent) -}}
    {{- $walArchivingStalled := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
    {{- template "cdk8s-timescale/monitoring/alerts/backup.walArchivingStalled" $walArchivingStalled -}}
    {{- $backupOverdue := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
    {{- template "cdk8s-timescale/monitoring/alerts/backup.backupOverdue" $backupOverdue -}}
    {{- $value = concat (list $walArchivingStalled.r) $backupOverdue.r -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}
