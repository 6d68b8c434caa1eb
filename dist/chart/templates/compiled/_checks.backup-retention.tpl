{{/* Backups are kept long enough to be of use. */}}
{{- define "cdk8s-timescale/checks/backup-retention.backupRetention" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.backups $.absent -}}
    {{- $value = $.a0.backups.repositories -}}
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
    {{- $value_3 := printf "%s%s" (printf "backups.repositories[%s].retainFull is %s days, at least %s are usual: " (mustToRawJson (subf $item.index 1.0)) (mustToRawJson $item.retainFullDays) "7") "what was deleted by mistake before a weekend is gone when somebody notices; keep longer" -}}
    {{- $items_2 = append $items_2 (dict "severity" "warning" "message" $value_3) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}
