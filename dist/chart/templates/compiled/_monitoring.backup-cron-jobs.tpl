{{/* The CronJobs of the backup wing, as kube-state-metrics names them, with what they are to do. */}}
{{- define "cdk8s-timescale/monitoring/backup-cron-jobs.backupCronJobs" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.backups $.absent -}}
    {{- $value = $.a0.backups.schedules -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $backupCronJobNames := dict "g" $.g "a0" $.a0.name "a1" $value_2 -}}
  {{- template "cdk8s-timescale/common/names.backupCronJobNames" $backupCronJobNames -}}
  {{- $items := list -}}
  {{- range $i, $schedule := $value_2 -}}
    {{- $i_2 := float64 $i -}}
    {{- $items = append $items (dict "name" (index $backupCronJobNames.r (int $i_2)) "schedule" $schedule) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
