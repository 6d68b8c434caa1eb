{{/* Somebody is told when something breaks. */}}
{{- define "cdk8s-timescale/checks/monitoring-absent.monitoringAbsent" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.monitoring $.absent) -}}
    {{- $value = list -}}
  {{- else -}}
    {{- $value = list (dict "severity" "warning" "message" "monitoring is not described: a failed backup, a full volume or a lost standby is found out by its consequences; add monitoring") -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}
