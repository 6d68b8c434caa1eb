{{/* task */}}
{{- define "cdk8s-timescale/workload/connection-check.task" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $checkTargets := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/workload/check-targets.checkTargets" $checkTargets -}}
  {{- $value := false -}}
  {{- if (gt $.a0.members.replicas 1.0) -}}
    {{- $failoverCheck := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/workload/failover-check.failoverCheck" $failoverCheck -}}
    {{- $value = $failoverCheck.r -}}
  {{- else -}}
    {{- $value = $.absent -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $value_2 = $.a0.tls.poolerSecret -}}
  {{- else -}}
    {{- $value_2 = $.a0.tls.serverSecret -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $i, $item := $checkTargets.r -}}
    {{- $entry := dict "g" $.g "a0" $item "a1" (float64 $i) -}}
    {{- template "cdk8s-timescale/workload/connection-check.entry" $entry -}}
    {{- $items = append $items $entry.r -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $i_2, $item_2 := $checkTargets.r -}}
    {{- $i_3 := float64 $i_2 -}}
    {{- $value_3 := printf "PASSWORD_%s" (mustToRawJson $i_3) -}}
    {{- $items_2 = append $items_2 (dict "name" $value_3 "valueFrom" (dict "secretKeyRef" (dict "name" $.a0.credentials.secretName "key" $item_2.passwordKey))) -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if (ne $value $.absent) -}}
    {{- $value_4 = $value.env -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $value_5 := false -}}
  {{- if (ne $value $.absent) -}}
    {{- $value_5 = list $value.volume -}}
  {{- else -}}
    {{- $value_5 = list -}}
  {{- end -}}
  {{- $value_6 := false -}}
  {{- if (ne $value $.absent) -}}
    {{- $value_6 = list $value.mount -}}
  {{- else -}}
    {{- $value_6 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "component" "check" "image" $.a0.image "serviceAccount" $namesOf.r.jobAccount "command" (list (printf "%s/check-connection.sh" "/scripts")) "env" (concat (list (dict "name" "TARGETS" "value" (join " " $items))) $items_2 $value_4) "volumes" (concat (list (dict "name" "scripts" "configMap" (dict "name" $namesOf.r.scripts "defaultMode" 365.0)) (dict "name" "tls" "secret" (dict "secretName" $value_2 "items" (list (dict "key" "ca.crt" "path" "ca.crt"))))) $value_5) "mounts" (concat (list (dict "name" "scripts" "mountPath" "/scripts" "readOnly" true) (dict "name" "tls" "mountPath" "/tls" "readOnly" true)) $value_6) "deadlineSeconds" 600.0 "retries" 0.0) -}}
{{- end -}}

{{/* The pod that does it, with the labels that the network lets through. */}}
{{- define "cdk8s-timescale/workload/connection-check.connectionCheckPod" -}}
  {{- $task := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/workload/connection-check.task" $task -}}
  {{- $taskPod := dict "g" $.g "a0" $.a0 "a1" $task.r -}}
  {{- template "cdk8s-timescale/workload/job.taskPod" $taskPod -}}
  {{- $_ := set $ "r" $taskPod.r -}}
{{- end -}}

{{/* Proof that applications reach their data, and would after the loss of the primary: a CronJob that never starts by itself, whose Jobs */}}
{{- define "cdk8s-timescale/workload/connection-check.ConnectionCheck" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $task := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/workload/connection-check.task" $task -}}
  {{- $cronJob := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.connectionCheck "a2" $task.r "a3" "0 0 31 2 *" "a4" (dict "suspend" true) -}}
  {{- template "cdk8s-timescale/workload/cron-job.cronJob" $cronJob -}}
  {{- $_ := set $cronJob.r "apiVersion" "batch/v1" -}}
  {{- $_ := set $cronJob.r "kind" "CronJob" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $cronJob.r) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* `host:port:database:login:variable:answers`, as the script reads it. */}}
{{- define "cdk8s-timescale/workload/connection-check.entry" -}}
  {{- $_ := set $ "r" (join ":" (list $.a0.host (mustToRawJson $.a0.port) $.a0.database $.a0.login (printf "PASSWORD_%s" (mustToRawJson $.a1)) $.a0.answers)) -}}
{{- end -}}
