{{/* Exporters emit what alerts ask for: an alert over a metric that nobody emits never fires. */}}
{{- define "cdk8s-timescale/checks/exporter-metrics.exporterMetrics" -}}
  {{- $monitoring := $.a0.monitoring -}}
  {{- $pooler := $.a0.pooler -}}
  {{- if (or (not (ne $monitoring $.absent)) (eq $monitoring.flavour "none")) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $postgresExporter := $monitoring.postgresExporter -}}
    {{- $value := $.absent -}}
    {{- if ne $pooler $.absent -}}
      {{- $value = $pooler.exporter -}}
    {{- end -}}
    {{- $atLeast := dict "g" $.g "a0" $postgresExporter.version "a1" "0.20.0" -}}
    {{- template "cdk8s-timescale/common/version.atLeast" $atLeast -}}
    {{- $value_2 := not $atLeast.r -}}
    {{- if $value_2 -}}
      {{- $error := dict "g" $.g "a0" (printf "%s%s" (printf "monitoring.postgresExporter is %s, must be %s or later: " $postgresExporter.version "0.20.0") "it renamed the metrics of replication slots, and alerts over the old names never fire") -}}
      {{- template "cdk8s-timescale/checks/check.error" $error -}}
      {{- $value_2 = $error.r -}}
    {{- end -}}
    {{- $value_3 := ne $value $.absent -}}
    {{- if $value_3 -}}
      {{- $atLeast_2 := dict "g" $.g "a0" $value.version "a1" "0.11.0" -}}
      {{- template "cdk8s-timescale/common/version.atLeast" $atLeast_2 -}}
      {{- $value_3 = not $atLeast_2.r -}}
    {{- end -}}
    {{- $value_4 := $value_3 -}}
    {{- if $value_4 -}}
      {{- $error_2 := dict "g" $.g "a0" (printf "pooler.exporter is %s, must be %s or later: it renamed its counters, and alerts over the old names never fire" $value.version "0.11.0") -}}
      {{- template "cdk8s-timescale/checks/check.error" $error_2 -}}
      {{- $value_4 = $error_2.r -}}
    {{- end -}}
    {{- $found := dict "g" $.g "a0" (concat (list) (list $value_2) (list $value_4)) -}}
    {{- template "cdk8s-timescale/checks/check.found" $found -}}
    {{- $_ := set $ "r" $found.r -}}
  {{- end -}}
{{- end -}}
