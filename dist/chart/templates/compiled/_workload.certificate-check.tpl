{{/* Checks the certificates in words after every sync, before the other Jobs need them. While the platform runs, the members' own program */}}
{{- define "cdk8s-timescale/workload/certificate-check.CertificateCheckJob" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $certificateChecks := dict "g" $.g "a0" $.a2 "a1" true -}}
  {{- template "cdk8s-timescale/security/certificate-checks.certificateChecks" $certificateChecks -}}
  {{- $compactJson := dict "g" $.g "a0" $certificateChecks.r -}}
  {{- template "cdk8s-timescale/common/json.compactJson" $compactJson -}}
  {{- $items := list -}}
  {{- range $_, $item := $certificateChecks.r -}}
    {{- $items = append $items (dict "name" (printf "%s-tls" $item.use) "secret" (dict "secretName" $item.secret "optional" true "defaultMode" 288.0)) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $certificateChecks.r -}}
    {{- $items_2 = append $items_2 (dict "name" (printf "%s-tls" $item_2.use) "mountPath" $item_2.directory "readOnly" true) -}}
  {{- end -}}
  {{- $podScript := dict "g" $.g "a0" "check_certificates.py" -}}
  {{- template "cdk8s-timescale/common/scripts.podScript" $podScript -}}
  {{- $podScript_2 := dict "g" $.g "a0" "x509.py" -}}
  {{- template "cdk8s-timescale/common/scripts.podScript" $podScript_2 -}}
  {{- $convergeJob := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.certificateCheck "a2" (dict "component" "certificates" "image" $.a2.image "serviceAccount" $namesOf.r.jobAccount "command" (list "python3" (printf "%s/check_certificates.py" "/scripts")) "env" (list (dict "name" "CERTIFICATES" "value" $compactJson.r)) "volumes" (concat (list (dict "name" "scripts" "configMap" (dict "name" $namesOf.r.scripts "defaultMode" 365.0))) $items) "mounts" (concat (list (dict "name" "scripts" "mountPath" "/scripts" "readOnly" true)) $items_2) "deadlineSeconds" 600.0 "retries" 0.0 "order" -1.0) "a3" (list $podScript.r $podScript_2.r) -}}
  {{- template "cdk8s-timescale/workload/job.convergeJob" $convergeJob -}}
  {{- $_ := set $convergeJob.r "apiVersion" "batch/v1" -}}
  {{- $_ := set $convergeJob.r "kind" "Job" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $convergeJob.r) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
