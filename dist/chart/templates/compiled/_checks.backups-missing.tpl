{{/* There are backups. In production nothing else will do. */}}
{{- define "cdk8s-timescale/checks/backups-missing.backupsMissing" -}}
  {{- $backups := $.a0.backups -}}
  {{- $environment := $.a0.environment -}}
  {{- if (ne $backups $.absent) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $value := false -}}
    {{- if (eq $environment "production") -}}
      {{- $error := dict "g" $.g "a0" "backups are not described: a wrong DELETE reaches every standby within a second, and nothing brings the rows back; add backups" -}}
      {{- template "cdk8s-timescale/checks/check.error" $error -}}
      {{- $value = $error.r -}}
    {{- else -}}
      {{- $warning := dict "g" $.g "a0" "backups are not described: a wrong DELETE reaches every standby within a second, and nothing brings the rows back; add backups" -}}
      {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
      {{- $value = $warning.r -}}
    {{- end -}}
    {{- $_ := set $ "r" (list $value) -}}
  {{- end -}}
{{- end -}}
