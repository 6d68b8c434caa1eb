{{/* describeBackup */}}
{{- define "cdk8s-timescale/backup/describe-backup.describeBackup" -}}
  {{- $value := gt $.a1.members 1.0 -}}
  {{- if $value -}}
      {{- $compareVersions := dict "g" $.g "a0" $.a1.pgbackrest "a1" "2.54" -}}
      {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions -}}
    {{- $value = ge $compareVersions.r 0.0 -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $i, $repository := $.a0.repositories -}}
    {{- $i_2 := float64 $i -}}
    {{- $toModel := dict "g" $.g "a0" $repository "a1" (addf $i_2 1.0) "a2" $.a1.platform -}}
    {{- template "cdk8s-timescale/backup/azure-blob.AzureBlob.toModel" $toModel -}}
    {{- $items = append $items $toModel.r -}}
  {{- end -}}
  {{- $value_2 := $.a0.schedules -}}
  {{- if eq $value_2 $.absent -}}
    {{- if not $.g.DEFAULT_SCHEDULES -}}
      {{- template "cdk8s-timescale/backup/describe-backup.DEFAULT_SCHEDULES" $ -}}
    {{- end -}}
    {{- $value_2 = $.g.DEFAULT_SCHEDULES -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item := $value_2 -}}
    {{- $describeSchedule := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/backup/describe-backup.describeSchedule" $describeSchedule -}}
    {{- $items_2 = append $items_2 $describeSchedule.r -}}
  {{- end -}}
  {{- $value_3 := $.a0.from -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = ternary "prefer-standby" "primary" $value -}}
  {{- end -}}
  {{- $value_4 := $.a0.processes -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = 2.0 -}}
  {{- end -}}
  {{- $value_5 := $.a0.resources -}}
  {{- if eq $value_5 $.absent -}}
    {{- $millis := dict "g" $.g "a1" 500.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Cpu.millis" $millis -}}
    {{- $mebibytes := dict "g" $.g "a1" 512.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.mebibytes" $mebibytes -}}
    {{- $value_5 = dict "cpu" $millis.r "memory" $mebibytes.r -}}
  {{- end -}}
  {{- $describeResources := dict "g" $.g "a0" $value_5 -}}
  {{- template "cdk8s-timescale/common/resources.describeResources" $describeResources -}}
  {{- $object := dict "spreadHosts" "preferred" "spreadZones" "preferred" -}}
  {{- range $key, $item_2 := $.a0.scheduling -}}
    {{- $_ := set $object $key $item_2 -}}
  {{- end -}}
  {{- $describeScheduling := dict "g" $.g "a0" $object -}}
  {{- template "cdk8s-timescale/common/scheduling.describeScheduling" $describeScheduling -}}
  {{- $_ := set $ "r" (dict "stanza" $.a1.platform "repositories" $items "schedules" $items_2 "from" $value_3 "processes" $value_4 "resources" $describeResources.r "scheduling" $describeScheduling.r) -}}
{{- end -}}

{{/* DEFAULT_SCHEDULES */}}
{{- define "cdk8s-timescale/backup/describe-backup.DEFAULT_SCHEDULES" -}}
  {{- $schedule := dict "g" $.g "a1" (dict "minute" "5" "hour" "1") -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Cron.schedule" $schedule -}}
  {{- $schedule_2 := dict "g" $.g "a1" (dict "minute" "5" "hour" "0,2-23") -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Cron.schedule" $schedule_2 -}}
  {{- $_ := set $.g "DEFAULT_SCHEDULES" (list (dict "type" "full" "schedule" $schedule.r) (dict "type" "incr" "schedule" $schedule_2.r)) -}}
{{- end -}}

{{/* describeSchedule */}}
{{- define "cdk8s-timescale/backup/describe-backup.describeSchedule" -}}
  {{- $value := $.a0.repository -}}
  {{- if eq $value $.absent -}}
    {{- $value = 1.0 -}}
  {{- end -}}
  {{- $value_2 := $.absent -}}
  {{- if ne $.a0.deadline $.absent -}}
    {{- $toSeconds := dict "g" $.g "a0" $.a0.deadline -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
    {{- $value_2 = $toSeconds.r -}}
  {{- end -}}
  {{- $value_3 := $value_2 -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = 3300.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "type" $.a0.type "cron" $.a0.schedule.expressionString "repository" $value "deadlineSeconds" $value_3) -}}
{{- end -}}
