{{/* Fails where the loss of the primary would not be survived, after every sync and after all other Jobs: they do their work all the same. */}}
{{- define "cdk8s-timescale/cluster/readiness-job.ReadinessJob" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $failoverCheck := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/workload/failover-check.failoverCheck" $failoverCheck -}}
  {{- $memberConfig := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/cluster/patroni-config.memberConfig" $memberConfig -}}
  {{- $dynamicConfig_2 := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/cluster/dynamic-config.dynamicConfig" $dynamicConfig_2 -}}
  {{- $factsConfig := dict "g" $.g "a0" $.a2 "a1" "member" -}}
  {{- template "cdk8s-timescale/cluster/facts-config.factsConfig" $factsConfig -}}
  {{- $podScript := dict "g" $.g "a0" "check_failover.py" -}}
  {{- template "cdk8s-timescale/common/scripts.podScript" $podScript -}}
  {{- $convergeJob := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.readiness "a2" (dict "component" "readiness" "image" $.a2.image "serviceAccount" $namesOf.r.jobAccount "command" (list "python3" (printf "%s/check_failover.py" "/scripts")) "env" (concat $failoverCheck.r.env (list (dict "name" "COPY_PATIENCE_SECONDS" "value" "3000"))) "volumes" (list (dict "name" "scripts" "configMap" (dict "name" $namesOf.r.scripts "defaultMode" 365.0)) $failoverCheck.r.volume) "mounts" (list (dict "name" "scripts" "mountPath" "/scripts" "readOnly" true) $failoverCheck.r.mount) "deadlineSeconds" 3600.0 "retries" 0.0 "order" 3.0) "a3" (list $memberConfig.r $dynamicConfig_2.r $factsConfig.r $podScript.r) -}}
  {{- template "cdk8s-timescale/workload/job.convergeJob" $convergeJob -}}
  {{- $_ := set $convergeJob.r "apiVersion" "batch/v1" -}}
  {{- $_ := set $convergeJob.r "kind" "Job" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $convergeJob.r) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
