{{/* The postgres_exporter sidecar of a database pod. It shares the pod's volume `run` and logs in over the Unix socket as a peer, so it */}}
{{- define "cdk8s-timescale/monitoring/postgres-exporter.postgresExporterContainer" -}}
  {{- $connection := list (printf "host=%s" "/var/run/postgresql") (printf "user=%s" $.a0.exporterRole) "dbname=postgres" "sslmode=disable" "application_name=postgres_exporter" -}}
  {{- if not $.g.POSTGRES_EXPORTER -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES_EXPORTER" $ -}}
  {{- end -}}
    {{- $compareVersions := dict "g" $.g "a0" $.a0.postgresExporter.version "a1" "0.13.0" -}}
    {{- template "cdk8s-timescale/common/version.compareVersions" $compareVersions -}}
  {{- $value := false -}}
  {{- if (ge $compareVersions.r 0.0) -}}
    {{- if not $.g.WITHOUT_TABLES -}}
      {{- template "cdk8s-timescale/monitoring/postgres-exporter.WITHOUT_TABLES" $ -}}
    {{- end -}}
    {{- $value = $.g.WITHOUT_TABLES -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- if not $.g.POSTGRES_EXPORTER -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES_EXPORTER" $ -}}
  {{- end -}}
  {{- if not $.g.NOBODY -}}
    {{- template "cdk8s-timescale/common/pod.NOBODY" $ -}}
  {{- end -}}
  {{- $exporterContainer := dict "g" $.g "a0" (dict "name" "postgres-exporter" "image" $.a0.postgresExporter "args" (concat (list (printf "--web.listen-address=:%s" (mustToRawJson $.g.POSTGRES_EXPORTER.number))) $value) "env" (list (dict "name" "DATA_SOURCE_NAME" "value" (join " " $connection))) "port" $.g.POSTGRES_EXPORTER "uid" $.g.NOBODY.uid "socketDirectory" "/var/run/postgresql") -}}
  {{- template "cdk8s-timescale/monitoring/exporter-container.exporterContainer" $exporterContainer -}}
  {{- $_ := set $ "r" $exporterContainer.r -}}
{{- end -}}

{{/* Every chunk of a hypertable is a table: two thousand chunks would be a hundred thousand series. Nothing else is switched off or on: what */}}
{{- define "cdk8s-timescale/monitoring/postgres-exporter.WITHOUT_TABLES" -}}
  {{- $_ := set $.g "WITHOUT_TABLES" (list "--no-collector.stat_user_tables" "--no-collector.statio_user_tables") -}}
{{- end -}}
