{{/* Old chunks go to cold storage: a CronJob that writes them, reads them back and drops them, and the plan that it follows. */}}
{{- define "cdk8s-timescale/timescale/archive/archive.Archive" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.archive "a2" "archive" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $archivePlan := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/timescale/archive/plan.archivePlan" $archivePlan -}}
  {{- $value := dict "metadata" $metadata.r "data" (dict "plan.txt" $archivePlan.r) -}}
  {{- $_ := set $value "apiVersion" "v1" -}}
  {{- $_ := set $value "kind" "ConfigMap" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- $task := dict "g" $.g "a0" $.a2 "a1" $.a3 -}}
  {{- template "cdk8s-timescale/timescale/archive/archive.task" $task -}}
  {{- $cronJob := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.archive "a2" $task.r "a3" $.a3.cron "a4" (dict "resources" $.a3.resources "scheduling" $.a3.scheduling) -}}
  {{- template "cdk8s-timescale/workload/cron-job.cronJob" $cronJob -}}
  {{- $_ := set $cronJob.r "apiVersion" "batch/v1" -}}
  {{- $_ := set $cronJob.r "kind" "CronJob" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $cronJob.r) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* task */}}
{{- define "cdk8s-timescale/timescale/archive/archive.task" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $archivedDatabases := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/archive/plan.archivedDatabases" $archivedDatabases -}}
  {{- $items := list -}}
  {{- range $_, $d := $archivedDatabases.r -}}
    {{- $ownerOf := dict "g" $.g "a0" $.a0 "a1" $d -}}
    {{- template "cdk8s-timescale/timescale/owner.ownerOf" $ownerOf -}}
    {{- $items = append $items $ownerOf.r.credential -}}
  {{- end -}}
  {{- $credentialFiles := dict "g" $.g "a0" $.a0 "a1" (concat $items (list (dict "file" "archive-sas" "key" $.a1.destination.sasSecretKey))) -}}
  {{- template "cdk8s-timescale/security/credential-files.credentialFiles" $credentialFiles -}}
  {{- $value := $.absent -}}
  {{- if ne $.a1.destination.endpoint $.absent -}}
    {{- $value = $.a1.destination.endpoint.caSecret -}}
  {{- end -}}
  {{- $containerUrl := dict "g" $.g "a0" $.a1.destination -}}
  {{- template "cdk8s-timescale/common/blob-endpoint.containerUrl" $containerUrl -}}
  {{- $value_2 := false -}}
  {{- if $.a1.destination.tier -}}
    {{- $value_2 = list (dict "name" "ACCESS_TIER" "value" $.a1.destination.tier) -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (ne $value $.absent) -}}
    {{- $value_3 = list (dict "name" "blob-ca" "secret" (dict "secretName" $value.name "items" (list (dict "key" $value.key "path" "ca.crt")))) -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $scratch := dict "g" $.g "a0" "scratch" "a1" $.a1.scratchBytes -}}
  {{- template "cdk8s-timescale/common/pod.scratch" $scratch -}}
  {{- $value_4 := false -}}
  {{- if (ne $value $.absent) -}}
    {{- $value_4 = list (dict "name" "blob-ca" "mountPath" "/blob-ca" "readOnly" true) -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "component" "archive" "image" $.a0.image "serviceAccount" $namesOf.r.jobAccount "command" (list (printf "%s/archive.sh" "/scripts")) "env" (concat (list (dict "name" "PRIMARY_HOST" "value" (printf "%s.%s.svc.%s" $namesOf.r.primaryService $.a0.namespace.name $.a0.clusterDomain)) (dict "name" "CONTAINER_URL" "value" $containerUrl.r) (dict "name" "BLOB_PATH" "value" (substr (int (min (len $.a1.destination.path) (int 1.0))) (len $.a1.destination.path) $.a1.destination.path))) $value_2 (list $credentialFiles.r.env)) "volumes" (concat (list (dict "name" "plan" "configMap" (dict "name" $namesOf.r.archive)) (dict "name" "scripts" "configMap" (dict "name" $namesOf.r.scripts "defaultMode" 365.0)) (dict "name" "tls" "secret" (dict "secretName" $.a0.tls.serverSecret "items" (list (dict "key" "ca.crt" "path" "ca.crt")))) $credentialFiles.r.volume) $value_3 (list $scratch.r)) "scratchBytes" $.a1.scratchBytes "mounts" (concat (list (dict "name" "plan" "mountPath" "/etc/archive" "readOnly" true) (dict "name" "scripts" "mountPath" "/scripts" "readOnly" true) (dict "name" "tls" "mountPath" "/tls" "readOnly" true) $credentialFiles.r.mount) $value_4 (list (dict "name" "scratch" "mountPath" "/scratch"))) "deadlineSeconds" $.a1.deadlineSeconds "retries" 1.0) -}}
{{- end -}}
