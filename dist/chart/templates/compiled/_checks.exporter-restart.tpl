{{/* An exporter that crashes takes no pod out of its Services. */}}
{{- define "cdk8s-timescale/checks/exporter-restart.exporterRestart" -}}
  {{- $value_3 := false -}}
  {{- if (ne $.a0.monitoring $.absent) -}}
    {{- $unsupervised := dict "g" $.g "a0" "monitoring.postgresExporter" "a1" $.a0.monitoring.postgresExporter "a2" "postgres_exporter" -}}
    {{- template "cdk8s-timescale/checks/exporter-restart.unsupervised" $unsupervised -}}
    {{- $value_3 = list $unsupervised.r -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $value_5 := $.a0.monitoring -}}
  {{- if ne $value_5 $.absent -}}
    {{- $value_4 := $.absent -}}
    {{- if ne $.a0.pooler $.absent -}}
      {{- $value_4 = $.a0.pooler.exporter -}}
    {{- end -}}
    {{- $value_5 = $value_4 -}}
  {{- end -}}
  {{- $value_8 := false -}}
  {{- if (ne $value_5 $.absent) -}}
    {{- $unsupervised_2 := dict "g" $.g "a0" "pooler.exporter" "a1" $.a0.pooler.exporter "a2" "pgbouncer_exporter" -}}
    {{- template "cdk8s-timescale/checks/exporter-restart.unsupervised" $unsupervised_2 -}}
    {{- $value_8 = list $unsupervised_2.r -}}
  {{- else -}}
    {{- $value_8 = list -}}
  {{- end -}}
  {{- $found := dict "g" $.g "a0" (default list (concat (list) $value_3 $value_8)) -}}
  {{- template "cdk8s-timescale/checks/check.found" $found -}}
  {{- $_ := set $ "r" $found.r -}}
{{- end -}}

{{/* unsupervised */}}
{{- define "cdk8s-timescale/checks/exporter-restart.unsupervised" -}}
  {{- $value_2 := eq $.a1.command $.absent -}}
  {{- if $value_2 -}}
    {{- $value := printf "%s%s" (printf "%s.command is missing: when the exporter crashes, its pod is not ready for up to 5 minutes, and out of the Services for reads; " $.a0) (printf "give the program's path, such as /bin/%s, where the image has /bin/sh to start it again" $.a2) -}}
    {{- $value_2 = dict "severity" "warning" "message" $value -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}
