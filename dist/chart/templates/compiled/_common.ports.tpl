{{/* POSTGRES_EXPORTER */}}
{{- define "cdk8s-timescale/common/ports.POSTGRES_EXPORTER" -}}
  {{- $_ := set $.g "POSTGRES_EXPORTER" (dict "name" "pg-metrics" "number" 9187.0) -}}
{{- end -}}

{{/* POSTGRES */}}
{{- define "cdk8s-timescale/common/ports.POSTGRES" -}}
  {{- $_ := set $.g "POSTGRES" (dict "name" "postgres" "number" 5432.0) -}}
{{- end -}}

{{/* PATRONI */}}
{{- define "cdk8s-timescale/common/ports.PATRONI" -}}
  {{- $_ := set $.g "PATRONI" (dict "name" "patroni" "number" 8008.0) -}}
{{- end -}}

{{/* The member program's own facts, for Prometheus and for checks. */}}
{{- define "cdk8s-timescale/common/ports.FACTS" -}}
  {{- $_ := set $.g "FACTS" (dict "name" "facts" "number" 9201.0) -}}
{{- end -}}

{{/* PGBACKREST */}}
{{- define "cdk8s-timescale/common/ports.PGBACKREST" -}}
  {{- $_ := set $.g "PGBACKREST" (dict "name" "pgbackrest" "number" 8432.0) -}}
{{- end -}}

{{/* PGBOUNCER */}}
{{- define "cdk8s-timescale/common/ports.PGBOUNCER" -}}
  {{- $_ := set $.g "PGBOUNCER" (dict "name" "pgbouncer" "number" 6432.0) -}}
{{- end -}}

{{/* PGBOUNCER_EXPORTER */}}
{{- define "cdk8s-timescale/common/ports.PGBOUNCER_EXPORTER" -}}
  {{- $_ := set $.g "PGBOUNCER_EXPORTER" (dict "name" "pgb-metrics" "number" 9127.0) -}}
{{- end -}}

{{/* What a port of TCP may be. */}}
{{- define "cdk8s-timescale/common/ports.TCP_PORT" -}}
  {{- $_ := set $.g "TCP_PORT" (dict "least" 1.0 "most" 65535.0) -}}
{{- end -}}
