{{/* Exporters emit what alerts ask for: an alert over a metric that nobody emits never fires. */}}
{{- define "cdk8s-timescale/checks/exporter-metrics.exporterMetrics" -}}
  {{- if (or (not (ne $.a0.monitoring $.absent)) (eq $.a0.monitoring.flavour "none")) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $value := $.absent -}}
    {{- if ne $.a0.pooler $.absent -}}
      {{- $value = $.a0.pooler.exporter -}}
    {{- end -}}
      {{- $compareVersions := dict "g" $.g "a0" $.a0.monitoring.postgresExporter.version "a1" "0.20.0" -}}
      {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions -}}
    {{- $value_3 := not (ge $compareVersions.r 0.0) -}}
    {{- if $value_3 -}}
      {{- $value_2 := printf "%s%s" (printf "monitoring.postgresExporter is %s, must be %s or later: " $.a0.monitoring.postgresExporter.version "0.20.0") "it renamed the metrics of replication slots, and alerts over the old names never fire" -}}
      {{- $value_3 = dict "severity" "error" "message" $value_2 -}}
    {{- end -}}
    {{- $value_4 := ne $value $.absent -}}
    {{- if $value_4 -}}
        {{- $compareVersions_2 := dict "g" $.g "a0" $value.version "a1" "0.11.0" -}}
        {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions_2 -}}
      {{- $value_4 = not (ge $compareVersions_2.r 0.0) -}}
    {{- end -}}
    {{- $value_6 := $value_4 -}}
    {{- if $value_6 -}}
      {{- $value_5 := printf "pooler.exporter is %s, must be %s or later: it renamed its counters, and alerts over the old names never fire" $value.version "0.11.0" -}}
      {{- $value_6 = dict "severity" "error" "message" $value_5 -}}
    {{- end -}}
    {{- $found := dict "g" $.g "a0" (concat (list) (list $value_3) (list $value_6)) -}}
    {{- template "cdk8s-timescale/checks/check.found" $found -}}
    {{- $_ := set $ "r" $found.r -}}
  {{- end -}}
{{- end -}}
