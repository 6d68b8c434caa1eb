{{/* taskPod */}}
{{- define "cdk8s-timescale/workload/job.taskPod" -}}
  {{- $value := false -}}
  {{- if (eq $.a1.serviceAccount $.absent) -}}
    {{- $value = $.absent -}}
  {{- else -}}
    {{- $credentialsVolume := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/security/credentials-volume.credentialsVolume" $credentialsVolume -}}
    {{- $value = $credentialsVolume.r -}}
  {{- end -}}
  {{- $objectLabels := dict "g" $.g "a0" $.a0 "a1" $.a1.component -}}
  {{- template "cdk8s-timescale/common/metadata.objectLabels" $objectLabels -}}
  {{- $object := dict -}}
  {{- if ne $.a1.serviceAccount $.absent -}}
    {{- $_ := set $object "serviceAccountName" $.a1.serviceAccount -}}
  {{- end -}}
  {{- if not $.g.POD_SECURITY -}}
    {{- template "cdk8s-timescale/common/pod.POD_SECURITY" $ -}}
  {{- end -}}
  {{- if not $.g.TASK_RESOURCES -}}
    {{- template "cdk8s-timescale/workload/job.TASK_RESOURCES" $ -}}
  {{- end -}}
  {{- $value_2 := $.a1.scratchBytes -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 0.0 -}}
  {{- end -}}
  {{- $resources := dict "g" $.g "a0" $.g.TASK_RESOURCES "a1" $value_2 -}}
  {{- template "cdk8s-timescale/common/pod.resources" $resources -}}
  {{- if not $.g.CONTAINER_SECURITY -}}
    {{- template "cdk8s-timescale/common/pod.CONTAINER_SECURITY" $ -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (ne $value $.absent) -}}
    {{- $value_3 = list $value.mount -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $scratch := dict "g" $.g "a0" "tmp" "a1" 16777216.0 "a2" "Memory" -}}
  {{- template "cdk8s-timescale/common/pod.scratch" $scratch -}}
  {{- $value_4 := false -}}
  {{- if (ne $value $.absent) -}}
    {{- $value_4 = list $value.volume -}}
  {{- else -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $_ := set $object "automountServiceAccountToken" false -}}
  {{- $_ := set $object "enableServiceLinks" false -}}
  {{- $_ := set $object "restartPolicy" "Never" -}}
  {{- $_ := set $object "securityContext" $.g.POD_SECURITY -}}
  {{- $_ := set $object "containers" (list (dict "name" $.a1.component "image" $.a1.image.reference "imagePullPolicy" $.a1.image.pullPolicy "command" $.a1.command "env" $.a1.env "resources" $resources.r "securityContext" $.g.CONTAINER_SECURITY "terminationMessagePolicy" "FallbackToLogsOnError" "volumeMounts" (concat (list (dict "name" "tmp" "mountPath" "/tmp")) $value_3 $.a1.mounts))) -}}
  {{- $_ := set $object "volumes" (concat (list $scratch.r) $value_4 $.a1.volumes) -}}
  {{- $_ := set $ "r" (dict "metadata" (dict "labels" $objectLabels.r) "spec" $object) -}}
{{- end -}}

{{/* TASK_RESOURCES */}}
{{- define "cdk8s-timescale/workload/job.TASK_RESOURCES" -}}
  {{- $_ := set $.g "TASK_RESOURCES" (dict "cpuMillis" 50.0 "memoryBytes" 67108864.0 "cpuLimitMillis" 500.0 "memoryLimitBytes" 268435456.0) -}}
{{- end -}}

{{/* A pod that a drained node takes away is no failed try. */}}
{{- define "cdk8s-timescale/workload/job.DISRUPTION" -}}
  {{- $_ := set $.g "DISRUPTION" (dict "action" "Ignore" "onPodConditions" (list (dict "type" "DisruptionTarget" "status" "True"))) -}}
{{- end -}}

{{/* A Job that converges something after every sync. */}}
{{- define "cdk8s-timescale/workload/job.convergeJob" -}}
  {{- $value := false -}}
  {{- if (eq $.a4 $.absent) -}}
    {{- $value = list -}}
  {{- else -}}
    {{- $value = list (dict "name" "JOB_NAME" "valueFrom" (dict "fieldRef" (dict "fieldPath" "metadata.labels['batch.kubernetes.io/job-name']"))) (dict "name" "DECLARED" "value" (printf "%s/%s" $.a4 "job")) -}}
  {{- end -}}
  {{- $env := default list (concat $.a2.env $value) -}}
  {{- $object := dict -}}
  {{- range $key, $item := $.a2 -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $object "env" $env -}}
  {{- $taskPod := dict "g" $.g "a0" $.a0 "a1" $object -}}
  {{- template "cdk8s-timescale/workload/job.taskPod" $taskPod -}}
  {{- $contentHash := dict "g" $.g "a0" (concat (list) (list $taskPod.r) (list $.a3)) -}}
  {{- template "cdk8s-timescale/common/hash.contentHash" $contentHash -}}
  {{- $value_2 := $.a2.order -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 0.0 -}}
  {{- end -}}
  {{- $value_3 := printf "%s-%s" $.a1 $contentHash.r -}}
  {{- $value_4 := dict "argocd.argoproj.io/hook" "PostSync" "argocd.argoproj.io/hook-delete-policy" "BeforeHookCreation" "argocd.argoproj.io/sync-wave" (mustToRawJson $value_2) "helm.sh/hook" "post-install,post-upgrade,post-rollback" "helm.sh/hook-delete-policy" "before-hook-creation" "helm.sh/hook-output-log-policy" "hook-failed" "helm.sh/hook-weight" (mustToRawJson $value_2) -}}
  {{- $metadata := dict "g" $.g "a0" $.a0 "a1" $value_3 "a2" $.a2.component "a3" $value_4 -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- if not $.g.DISRUPTION -}}
    {{- template "cdk8s-timescale/workload/job.DISRUPTION" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "metadata" $metadata.r "spec" (dict "backoffLimit" $.a2.retries "podFailurePolicy" (dict "rules" (list (dict "action" "FailJob" "onExitCodes" (dict "containerName" $.a2.component "operator" "In" "values" (list 64.0)) "onPodConditions" (list)) $.g.DISRUPTION)) "activeDeadlineSeconds" $.a2.deadlineSeconds "ttlSecondsAfterFinished" 604800.0 "template" $taskPod.r)) -}}
{{- end -}}

{{/* Content of the ConfigMap that a Job applies, with the Job's name. */}}
{{- define "cdk8s-timescale/workload/job.withJob" -}}
  {{- $object := dict -}}
  {{- range $key, $item := $.a0 -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $object "job" (printf "%s\n" $.a1.metadata.name) -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
