{{/* The pgbouncer_exporter sidecar of a pooler pod (prometheus-community's, not the older program of a similar name). It comes over the Unix socket */}}
{{- define "cdk8s-timescale/monitoring/pooler-exporter.poolerExporterContainer" -}}
  {{- if not $.g.NOBODY -}}
    {{- template "cdk8s-timescale/common/pod.NOBODY" $ -}}
  {{- end -}}
  {{- if not $.g.PGBOUNCER -}}
    {{- template "cdk8s-timescale/common/ports.PGBOUNCER" $ -}}
  {{- end -}}
  {{- $connection := printf "postgres://%s@/pgbouncer?host=%s&port=%s&sslmode=disable" $.g.NOBODY.name "/run/pgbouncer" (mustToRawJson $.g.PGBOUNCER.number) -}}
  {{- if not $.g.PGBOUNCER_EXPORTER -}}
    {{- template "cdk8s-timescale/common/ports.PGBOUNCER_EXPORTER" $ -}}
  {{- end -}}
  {{- if not $.g.PGBOUNCER_EXPORTER -}}
    {{- template "cdk8s-timescale/common/ports.PGBOUNCER_EXPORTER" $ -}}
  {{- end -}}
  {{- if not $.g.NOBODY -}}
    {{- template "cdk8s-timescale/common/pod.NOBODY" $ -}}
  {{- end -}}
  {{- $exporterContainer := dict "g" $.g "a0" (dict "name" "pgbouncer-exporter" "image" $.a0 "args" (list (printf "--web.listen-address=:%s" (mustToRawJson $.g.PGBOUNCER_EXPORTER.number)) (printf "--pgBouncer.connectionString=%s" $connection)) "port" $.g.PGBOUNCER_EXPORTER "uid" $.g.NOBODY.uid "socketDirectory" "/run/pgbouncer") -}}
  {{- template "cdk8s-timescale/monitoring/exporter-container.exporterContainer" $exporterContainer -}}
  {{- $_ := set $ "r" $exporterContainer.r -}}
{{- end -}}
