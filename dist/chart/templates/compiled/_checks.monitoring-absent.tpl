{{/* Somebody is told when something breaks. */}}
{{- define "cdk8s-timescale/checks/monitoring-absent.monitoringAbsent" -}}
  {{- $monitoring := $.a0.monitoring -}}
  {{- $value := false -}}
  {{- if (ne $monitoring $.absent) -}}
    {{- $value = list -}}
  {{- else -}}
    {{- $warning := dict "g" $.g "a0" "monitoring is not described: a failed backup, a full volume or a lost standby is found out by its consequences; add monitoring" -}}
    {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
    {{- $value = list $warning.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}
