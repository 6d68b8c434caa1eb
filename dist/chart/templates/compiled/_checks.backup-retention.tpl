{{/* Backups are kept long enough to be of use. */}}
{{- define "cdk8s-timescale/checks/backup-retention.backupRetention" -}}
  {{- $backups := $.a0.backups -}}
  {{- $value := $.absent -}}
  {{- if ne $backups $.absent -}}
    {{- $value = $backups.repositories -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $r := $value_2 -}}
    {{- if (lt $r.retainFullDays 7.0) -}}
      {{- $items = append $items $r -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item := $items -}}
    {{- $index := $item.index -}}
    {{- $retainFullDays := $item.retainFullDays -}}
    {{- $warning := dict "g" $.g "a0" (printf "%s%s" (printf "backups.repositories[%s].retainFull is %s days, at least %s are usual: " (mustToRawJson (subf $index 1.0)) (mustToRawJson $retainFullDays) "7") "what was deleted by mistake before a weekend is gone when somebody notices; keep longer") -}}
    {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
    {{- $items_2 = append $items_2 $warning.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}
