{{/* Whether there are Secrets to look for. */}}
{{- define "cdk8s-timescale/workload/preflight.looksFirst" -}}
  {{- $value := $.a0.preflight -}}
  {{- if $value -}}
    {{- $requiredSecrets := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/security/required-secrets.requiredSecrets" $requiredSecrets -}}
    {{- $value = gt (float64 (len $requiredSecrets.r)) 0.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* A Job that names the Secrets and keys that pods would wait for. It needs nothing that the platform makes, its ConfigMaps included. */}}
{{- define "cdk8s-timescale/workload/preflight.Preflight" -}}
  {{- $this := dict -}}
  {{- $taskOf := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/workload/preflight.taskOf" $taskOf -}}
  {{- $taskPod := dict "g" $.g "a0" $.a2 "a1" $taskOf.r -}}
  {{- template "cdk8s-timescale/workload/job.taskPod" $taskPod -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $contentHash := dict "g" $.g "a0" (list $taskPod.r) -}}
  {{- template "cdk8s-timescale/common/hash.contentHash" $contentHash -}}
  {{- if not $.g.FIRST -}}
    {{- template "cdk8s-timescale/workload/preflight.FIRST" $ -}}
  {{- end -}}
  {{- $value := printf "%s-%s" $namesOf.r.preflight $contentHash.r -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $value "a2" $taskOf.r.component "a3" $.g.FIRST -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- if not $.g.DISRUPTION -}}
    {{- template "cdk8s-timescale/workload/job.DISRUPTION" $ -}}
  {{- end -}}
  {{- $value_2 := dict "metadata" $metadata.r "spec" (dict "backoffLimit" $taskOf.r.retries "podFailurePolicy" (dict "rules" (list $.g.DISRUPTION)) "activeDeadlineSeconds" $taskOf.r.deadlineSeconds "ttlSecondsAfterFinished" 604800.0 "template" $taskPod.r) -}}
  {{- $_ := set $value_2 "apiVersion" "batch/v1" -}}
  {{- $_ := set $value_2 "kind" "Job" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_2) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* taskOf */}}
{{- define "cdk8s-timescale/workload/preflight.taskOf" -}}
  {{- $requiredSecrets := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/required-secrets.requiredSecrets" $requiredSecrets -}}
  {{- $podScript := dict "g" $.g "a0" "preflight.sh" -}}
  {{- template "cdk8s-timescale/common/scripts.podScript" $podScript -}}
  {{- $items := list -}}
  {{- range $_, $item := $requiredSecrets.r -}}
    {{- $items = append $items (printf "%s:%s" $item.name (join "," $item.keys)) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $i, $item_2 := $requiredSecrets.r -}}
    {{- $i_2 := float64 $i -}}
    {{- $items_3 := list -}}
    {{- range $_, $key := $item_2.keys -}}
      {{- $items_3 = append $items_3 (dict "key" $key "path" $key) -}}
    {{- end -}}
    {{- $items_2 = append $items_2 (dict "name" (printf "required-%s" (mustToRawJson $i_2)) "secret" (dict "secretName" $item_2.name "optional" true "items" $items_3 "defaultMode" 288.0)) -}}
  {{- end -}}
  {{- $items_4 := list -}}
  {{- range $i_3, $item_3 := $requiredSecrets.r -}}
    {{- $i_4 := float64 $i_3 -}}
    {{- $items_4 = append $items_4 (dict "name" (printf "required-%s" (mustToRawJson $i_4)) "mountPath" (printf "/required/%s" $item_3.name) "readOnly" true) -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "component" "preflight" "image" $.a0.image "command" (concat (list "sh" "-c" $podScript.r "preflight.sh" $.a0.namespace.name) $items) "env" (list) "volumes" $items_2 "mounts" $items_4 "deadlineSeconds" 600.0 "retries" 2.0) -}}
{{- end -}}

{{/* Argo CD runs it within a sync, once the namespace is there and before all else; Helm before an install or upgrade, where it could not */}}
{{- define "cdk8s-timescale/workload/preflight.FIRST" -}}
  {{- $_ := set $.g "FIRST" (dict "argocd.argoproj.io/hook" "Sync" "argocd.argoproj.io/hook-delete-policy" "BeforeHookCreation" "argocd.argoproj.io/sync-wave" "-5" "helm.sh/hook" "pre-install,pre-upgrade" "helm.sh/hook-delete-policy" "before-hook-creation" "helm.sh/hook-output-log-policy" "hook-failed" "helm.sh/hook-weight" "-5") -}}
{{- end -}}
