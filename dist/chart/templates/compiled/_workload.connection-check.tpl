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
  {{- $items := list -}}
  {{- range $_, $item := $checkTargets.r -}}
    {{- $items = append $items (dict "file" (printf "role-%s" $item.login) "key" $item.passwordKey) -}}
  {{- end -}}
  {{- $credentialFiles := dict "g" $.g "a0" $.a0 "a1" $items -}}
  {{- template "cdk8s-timescale/security/credential-files.credentialFiles" $credentialFiles -}}
  {{- $value_2 := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $value_2 = $.a0.tls.poolerSecret -}}
  {{- else -}}
    {{- $value_2 = $.a0.tls.serverSecret -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $checkTargets.r -}}
    {{- $entry := dict "g" $.g "a0" $item_2 -}}
    {{- template "cdk8s-timescale/workload/connection-check.entry" $entry -}}
    {{- $items_2 = append $items_2 $entry.r -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (ne $value $.absent) -}}
    {{- $value_3 = $value.env -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if (ne $value $.absent) -}}
    {{- $value_4 = list $value.volume -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $value_5 := false -}}
  {{- if (ne $value $.absent) -}}
    {{- $value_5 = list $value.mount -}}
  {{- else -}}
    {{- $value_5 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "component" "check" "image" $.a0.image "serviceAccount" $namesOf.r.jobAccount "command" (list (printf "%s/check-connection.sh" "/scripts")) "env" (concat (list (dict "name" "TARGETS" "value" (join " " $items_2)) $credentialFiles.r.env) $value_3) "volumes" (concat (list (dict "name" "scripts" "configMap" (dict "name" $namesOf.r.scripts "defaultMode" 365.0)) (dict "name" "tls" "secret" (dict "secretName" $value_2 "items" (list (dict "key" "ca.crt" "path" "ca.crt")))) $credentialFiles.r.volume) $value_4) "mounts" (concat (list (dict "name" "scripts" "mountPath" "/scripts" "readOnly" true) (dict "name" "tls" "mountPath" "/tls" "readOnly" true) $credentialFiles.r.mount) $value_5) "deadlineSeconds" 600.0 "retries" 0.0) -}}
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

{{/* `host:port:database:login:file:answers`, as the script reads it. */}}
{{- define "cdk8s-timescale/workload/connection-check.entry" -}}
  {{- $_ := set $ "r" (join ":" (list $.a0.host (mustToRawJson $.a0.port) $.a0.database $.a0.login (index (dict "file" (printf "role-%s" $.a0.login) "key" $.a0.passwordKey) "file") $.a0.answers)) -}}
{{- end -}}
