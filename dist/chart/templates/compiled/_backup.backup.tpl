{{/* Continuous WAL archiving and scheduled backups: configuration, a Job that prepares the repositories, a CronJob for each schedule. */}}
{{- define "cdk8s-timescale/backup/backup.Backup" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $serverConf := dict "g" $.g "a0" $.a3 -}}
  {{- template "cdk8s-timescale/backup/pgbackrest-conf.serverConf" $serverConf -}}
  {{- $clientConf := dict "g" $.g "a0" $.a2 "a1" $.a3 -}}
  {{- template "cdk8s-timescale/backup/pgbackrest-conf.clientConf" $clientConf -}}
  {{- $data := dict "server.conf" $serverConf.r "client.conf" $clientConf.r -}}
  {{- $prepareJob := dict "g" $.g "a0" $.a2 "a1" $.a3 "a2" $data -}}
  {{- template "cdk8s-timescale/backup/backup.prepareJob" $prepareJob -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.backupConfig "a2" "backup" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $withJob := dict "g" $.g "a0" $data "a1" $prepareJob.r -}}
  {{- template "cdk8s-timescale/workload/job.withJob" $withJob -}}
  {{- $value := dict "metadata" $metadata.r "data" $withJob.r -}}
  {{- $_ := set $value "apiVersion" "v1" -}}
  {{- $_ := set $value "kind" "ConfigMap" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- $_ := set $prepareJob.r "apiVersion" "batch/v1" -}}
  {{- $_ := set $prepareJob.r "kind" "Job" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $prepareJob.r) -}}
  {{- $backupCronJobNames := dict "g" $.g "a0" $.a2.name "a1" $.a3.schedules -}}
  {{- template "cdk8s-timescale/common/names.backupCronJobNames" $backupCronJobNames -}}
  {{- range $i, $schedule := $.a3.schedules -}}
    {{- $i_2 := float64 $i -}}
    {{- $task := dict "g" $.g "a0" $.a2 "a1" $.a3 "a2" (list (printf "%s/backup.sh" "/scripts") $schedule.type (mustToRawJson $schedule.repository)) "a3" $schedule.deadlineSeconds "a4" 1.0 -}}
    {{- template "cdk8s-timescale/backup/backup.task" $task -}}
    {{- $cronJob := dict "g" $.g "a0" $.a2 "a1" (index $backupCronJobNames.r (int $i_2)) "a2" $task.r "a3" $schedule.cron "a4" $.a3 -}}
    {{- template "cdk8s-timescale/workload/cron-job.cronJob" $cronJob -}}
    {{- $_ := set $cronJob.r "apiVersion" "batch/v1" -}}
    {{- $_ := set $cronJob.r "kind" "CronJob" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $cronJob.r) -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* prepareJob */}}
{{- define "cdk8s-timescale/backup/backup.prepareJob" -}}
  {{- $task := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" (list (printf "%s/prepare-backup.sh" "/scripts")) "a3" 1800.0 "a4" 6.0 -}}
  {{- template "cdk8s-timescale/backup/backup.task" $task -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $declared := dict "name" "declared" "configMap" (dict "name" $namesOf.r.backupConfig "items" (list (dict "key" "job" "path" "job"))) -}}
  {{- $object := dict -}}
  {{- range $key, $item := $task.r -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $object "volumes" (concat $task.r.volumes (list $declared)) -}}
  {{- $_ := set $object "mounts" (concat $task.r.mounts (list (dict "name" "declared" "mountPath" "/etc/declared" "readOnly" true))) -}}
  {{- $podScript := dict "g" $.g "a0" "prepare-backup.sh" -}}
  {{- template "cdk8s-timescale/common/scripts.podScript" $podScript -}}
  {{- $podScript_2 := dict "g" $.g "a0" "job-common.sh" -}}
  {{- template "cdk8s-timescale/common/scripts.podScript" $podScript_2 -}}
  {{- $convergeJob := dict "g" $.g "a0" $.a0 "a1" (printf "%s-backup-prepare" $.a0.name) "a2" $object "a3" (list $.a2 $podScript.r $podScript_2.r) "a4" "/etc/declared" -}}
  {{- template "cdk8s-timescale/workload/job.convergeJob" $convergeJob -}}
  {{- $_ := set $ "r" $convergeJob.r -}}
{{- end -}}

{{/* task */}}
{{- define "cdk8s-timescale/backup/backup.task" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $backupEnv := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/backup/backup-pod.backupEnv" $backupEnv -}}
  {{- $backupVolumes := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" "client.conf" -}}
  {{- template "cdk8s-timescale/backup/backup-pod.backupVolumes" $backupVolumes -}}
  {{- $backupMounts := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/backup/backup-pod.backupMounts" $backupMounts -}}
  {{- $_ := set $ "r" (dict "component" "backup" "image" $.a0.image "serviceAccount" $namesOf.r.clientAccount "command" $.a2 "env" $backupEnv.r "volumes" (concat (list (dict "name" "scripts" "configMap" (dict "name" $namesOf.r.scripts "defaultMode" 365.0))) $backupVolumes.r) "mounts" (concat (list (dict "name" "scripts" "mountPath" "/scripts" "readOnly" true)) $backupMounts.r) "deadlineSeconds" $.a3 "retries" $.a4) -}}
{{- end -}}
