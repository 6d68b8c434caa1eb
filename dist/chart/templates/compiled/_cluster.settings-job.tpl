{{/* Patroni's dynamic configuration, and a Job that brings it about after every sync and restarts what waits for it, standbys first. */}}
{{- define "cdk8s-timescale/cluster/settings-job.SettingsJob" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $systemCredential := dict "g" $.g "a0" $.a2 "a1" "patroniRest" -}}
  {{- template "cdk8s-timescale/security/credential-files.systemCredential" $systemCredential -}}
  {{- $credentialFiles := dict "g" $.g "a0" $.a2 "a1" (list $systemCredential.r) -}}
  {{- template "cdk8s-timescale/security/credential-files.credentialFiles" $credentialFiles -}}
  {{- $items := list -}}
  {{- range $index := until (int $.a2.members.replicas) -}}
    {{- $_ := $.absent -}}
    {{- $i := float64 $index -}}
    {{- $items = append $items (printf "%s-%s" $namesOf.r.members (mustToRawJson $i)) -}}
  {{- end -}}
  {{- $value := $.absent -}}
  {{- if ne $.a2.readPool $.absent -}}
    {{- $value = $.a2.readPool.replicas -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 0.0 -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $index_2 := until (int $value_2) -}}
    {{- $__2 := $.absent -}}
    {{- $i_2 := float64 $index_2 -}}
    {{- $items_2 = append $items_2 (printf "%s-%s" $namesOf.r.readPool (mustToRawJson $i_2)) -}}
  {{- end -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- $dynamicConfig := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/cluster/dynamic-config.dynamicConfig" $dynamicConfig -}}
  {{- if not $.g.SETTINGS_SCRIPTS -}}
    {{- template "cdk8s-timescale/cluster/settings-job.SETTINGS_SCRIPTS" $ -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $item := $.g.SETTINGS_SCRIPTS -}}
    {{- $podScript := dict "g" $.g "a0" $item -}}
    {{- template "cdk8s-timescale/common/scripts.podScript" $podScript -}}
    {{- $items_3 = append $items_3 $podScript.r -}}
  {{- end -}}
  {{- $convergeJob := dict "g" $.g "a0" $.a2 "a1" (printf "%s-settings" $.a2.name) "a2" (dict "component" "settings" "image" $.a2.image "serviceAccount" $namesOf.r.jobAccount "command" (list (printf "%s/converge-settings.sh" "/scripts")) "env" (list (dict "name" "MEMBERS" "value" (join " " (default list (concat $items $items_2)))) (dict "name" "MEMBER_DOMAIN" "value" (printf "%s.%s.svc.%s" $namesOf.r.headless $.a2.namespace.name $.a2.clusterDomain)) (dict "name" "REST_USER" "value" "patroni") $credentialFiles.r.env (dict "name" "SETTLE_SECONDS" "value" (mustToRawJson (addf (mulf 2.0 $.a2.failover.loopWaitSeconds) 2.0)))) "volumes" (list (dict "name" "dynamic" "configMap" (dict "name" $namesOf.r.dynamicConfig)) (dict "name" "scripts" "configMap" (dict "name" $namesOf.r.scripts "defaultMode" 365.0)) (dict "name" "tls" "secret" (dict "secretName" $.a2.tls.serverSecret "items" (list (dict "key" "ca.crt" "path" "ca.crt")))) $credentialFiles.r.volume) "mounts" (list (dict "name" "dynamic" "mountPath" "/etc/patroni-dynamic" "readOnly" true) (dict "name" "scripts" "mountPath" "/scripts" "readOnly" true) (dict "name" "tls" "mountPath" $.g.PATHS.tls "readOnly" true) $credentialFiles.r.mount) "deadlineSeconds" 3600.0 "retries" 3.0) "a3" (concat (list $dynamicConfig.r) $items_3) "a4" "/etc/patroni-dynamic" -}}
  {{- template "cdk8s-timescale/workload/job.convergeJob" $convergeJob -}}
  {{- $dynamicConfig_2 := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/cluster/dynamic-config.dynamicConfig" $dynamicConfig_2 -}}
  {{- $jsonText := dict "g" $.g "a0" $dynamicConfig_2.r -}}
  {{- template "cdk8s-timescale/common/json.jsonText" $jsonText -}}
  {{- $data := dict "dynamic.json" (printf "%s\n" $jsonText.r) -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.dynamicConfig -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $withJob := dict "g" $.g "a0" $data "a1" $convergeJob.r -}}
  {{- template "cdk8s-timescale/workload/job.withJob" $withJob -}}
  {{- $value_3 := dict "metadata" $metadata.r "data" $withJob.r -}}
  {{- $_ := set $value_3 "apiVersion" "v1" -}}
  {{- $_ := set $value_3 "kind" "ConfigMap" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_3) -}}
  {{- $_ := set $convergeJob.r "apiVersion" "batch/v1" -}}
  {{- $_ := set $convergeJob.r "kind" "Job" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $convergeJob.r) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* What the Job runs. */}}
{{- define "cdk8s-timescale/cluster/settings-job.SETTINGS_SCRIPTS" -}}
  {{- $_ := set $.g "SETTINGS_SCRIPTS" (list "converge-settings.sh" "job-common.sh" "logins.sh" "secret_value.py") -}}
{{- end -}}
