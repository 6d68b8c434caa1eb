{{/* Old chunks go to cold storage: a CronJob that writes them, reads them back and drops them, and the plan that it follows. */}}
{{- define "cdk8s-timescale/timescale/archive/archive.Archive" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $name := $namesOf.r.archive -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $name "a2" "archive" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $archivePlan := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/timescale/archive/plan.archivePlan" $archivePlan -}}
  {{- $value := dict "metadata" $metadata.r "data" (dict "plan.txt" $archivePlan.r) -}}
  {{- $_ := set $value "apiVersion" "v1" -}}
  {{- $_ := set $value "kind" "ConfigMap" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- $resources := $.a3.resources -}}
  {{- $scheduling := $.a3.scheduling -}}
  {{- $task := dict "g" $.g "a0" $.a2 "a1" $.a3 -}}
  {{- template "cdk8s-timescale/timescale/archive/archive.task" $task -}}
  {{- $cronJob := dict "g" $.g "a0" $.a2 "a1" $name "a2" $task.r "a3" $.a3.cron "a4" (dict "resources" $resources "scheduling" $scheduling) -}}
  {{- template "cdk8s-timescale/workload/cron-job.cronJob" $cronJob -}}
  {{- $_ := set $cronJob.r "apiVersion" "batch/v1" -}}
  {{- $_ := set $cronJob.r "kind" "CronJob" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $cronJob.r) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* task */}}
{{- define "cdk8s-timescale/timescale/archive/archive.task" -}}
  {{- $destination := $.a1.destination -}}
  {{- $scratchBytes := $.a1.scratchBytes -}}
  {{- $deadlineSeconds := $.a1.deadlineSeconds -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $secretName := $.a0.credentials.secretName -}}
  {{- $value := $.absent -}}
  {{- if ne $destination.endpoint $.absent -}}
    {{- $value = $destination.endpoint.caSecret -}}
  {{- end -}}
  {{- $serviceHost := dict "g" $.g "a0" $namesOf.r.primaryService "a1" $.a0.namespace.name "a2" $.a0.clusterDomain -}}
  {{- template "cdk8s-timescale/common/names.serviceHost" $serviceHost -}}
  {{- $containerUrl := dict "g" $.g "a0" $destination -}}
  {{- template "cdk8s-timescale/common/blob-endpoint.containerUrl" $containerUrl -}}
  {{- $value_2 := false -}}
  {{- if $destination.tier -}}
    {{- $value_2 = list (dict "name" "ACCESS_TIER" "value" $destination.tier) -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $archivedDatabases := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/timescale/archive/plan.archivedDatabases" $archivedDatabases -}}
  {{- $items := list -}}
  {{- range $i, $d := $archivedDatabases.r -}}
    {{- $i_2 := float64 $i -}}
    {{- $passwordVariable := dict "g" $.g "a0" $i_2 -}}
    {{- template "cdk8s-timescale/timescale/archive/plan.passwordVariable" $passwordVariable -}}
    {{- $ownerOf := dict "g" $.g "a0" $.a0 "a1" $d -}}
    {{- template "cdk8s-timescale/timescale/owner.ownerOf" $ownerOf -}}
    {{- $secretEnv := dict "g" $.g "a0" $passwordVariable.r "a1" $secretName "a2" $ownerOf.r.key -}}
    {{- template "cdk8s-timescale/common/pod.secretEnv" $secretEnv -}}
    {{- $items = append $items $secretEnv.r -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (ne $value $.absent) -}}
    {{- $value_3 = list (dict "name" "blob-ca" "secret" (dict "secretName" $value.name "items" (list (dict "key" $value.key "path" "ca.crt")))) -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $scratch := dict "g" $.g "a0" "scratch" "a1" $scratchBytes -}}
  {{- template "cdk8s-timescale/common/pod.scratch" $scratch -}}
  {{- $value_4 := false -}}
  {{- if (ne $value $.absent) -}}
    {{- $value_4 = list (dict "name" "blob-ca" "mountPath" "/blob-ca" "readOnly" true) -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "component" "archive" "image" $.a0.image "serviceAccount" $namesOf.r.jobAccount "command" (list (printf "%s/archive.sh" "/scripts")) "env" (concat (list (dict "name" "PRIMARY_HOST" "value" $serviceHost.r) (dict "name" "CONTAINER_URL" "value" $containerUrl.r) (dict "name" "BLOB_PATH" "value" (substr (int (min (len $destination.path) (int 1.0))) (len $destination.path) $destination.path))) $value_2 $items) "volumes" (concat (list (dict "name" "plan" "configMap" (dict "name" $namesOf.r.archive)) (dict "name" "scripts" "configMap" (dict "name" $namesOf.r.scripts "defaultMode" 365.0)) (dict "name" "tls" "secret" (dict "secretName" $.a0.tls.serverSecret "items" (list (dict "key" "ca.crt" "path" "ca.crt")))) (dict "name" "sas" "secret" (dict "secretName" $secretName "items" (list (dict "key" $destination.sasSecretKey "path" "archive-sas")) "defaultMode" 288.0))) $value_3 (list $scratch.r)) "mounts" (concat (list (dict "name" "plan" "mountPath" "/etc/archive" "readOnly" true) (dict "name" "scripts" "mountPath" "/scripts" "readOnly" true) (dict "name" "tls" "mountPath" "/tls" "readOnly" true) (dict "name" "sas" "mountPath" "/credentials" "readOnly" true)) $value_4 (list (dict "name" "scratch" "mountPath" "/scratch"))) "deadlineSeconds" $deadlineSeconds "retries" 1.0) -}}
{{- end -}}
