{{/* There are backups. In production nothing else will do. */}}
{{- define "cdk8s-timescale/checks/backups-missing.backupsMissing" -}}
  {{- if (ne $.a0.backups $.absent) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $value := false -}}
    {{- if (eq $.a0.environment "production") -}}
      {{- $value = dict "severity" "error" "message" "backups are not described: a wrong DELETE reaches every standby within a second, and nothing brings the rows back; add backups" -}}
    {{- else -}}
      {{- $value = dict "severity" "warning" "message" "backups are not described: a wrong DELETE reaches every standby within a second, and nothing brings the rows back; add backups" -}}
    {{- end -}}
    {{- $_ := set $ "r" (list $value) -}}
  {{- end -}}
{{- end -}}
