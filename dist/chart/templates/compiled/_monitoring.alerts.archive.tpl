{{/* Whether old chunks leave as declared. Only where they are archived: the forecast counts on it. */}}
{{- define "cdk8s-timescale/monitoring/alerts/archive.archiveAlerts" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.archive $.absent) -}}
    {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
    {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
    {{- $value = list (dict "name" $namesOf.r.archive "schedule" $.a0.archive) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $overdue := dict "g" $.g "a0" $.a0 "a1" $.a1 "a2" $value "a3" (dict "name" "TimescaleArchiveOverdue" "severity" "warning" "description" "Chunks that should be in cold storage are still in the database.") -}}
  {{- template "cdk8s-timescale/monitoring/alerts/overdue.overdue" $overdue -}}
  {{- $_ := set $ "r" $overdue.r -}}
{{- end -}}
