{{/* The pgbouncer_exporter sidecar of a pooler pod (prometheus-community's, not the older program of a similar name). PgBouncer lets the user */}}
{{- define "cdk8s-timescale/monitoring/pooler-exporter.poolerExporterContainer" -}}
  {{- if not $.g.PGBOUNCER -}}
    {{- template "cdk8s-timescale/common/ports.PGBOUNCER" $ -}}
  {{- end -}}
  {{- $connection := printf "postgres://pgbouncer@/pgbouncer?host=%s&port=%s&sslmode=disable" "/run/pgbouncer" (mustToRawJson $.g.PGBOUNCER.number) -}}
  {{- if not $.g.PGBOUNCER_EXPORTER -}}
    {{- template "cdk8s-timescale/common/ports.PGBOUNCER_EXPORTER" $ -}}
  {{- end -}}
  {{- if not $.g.PGBOUNCER_EXPORTER -}}
    {{- template "cdk8s-timescale/common/ports.PGBOUNCER_EXPORTER" $ -}}
  {{- end -}}
  {{- $exporterContainer := dict "g" $.g "a0" (dict "name" "pgbouncer-exporter" "image" $.a0 "args" (list (printf "--web.listen-address=:%s" (mustToRawJson $.g.PGBOUNCER_EXPORTER.number)) (printf "--pgBouncer.connectionString=%s" $connection)) "port" $.g.PGBOUNCER_EXPORTER "uid" 1000.0 "socketDirectory" "/run/pgbouncer") -}}
  {{- template "cdk8s-timescale/monitoring/exporter-container.exporterContainer" $exporterContainer -}}
  {{- $_ := set $ "r" $exporterContainer.r -}}
{{- end -}}
