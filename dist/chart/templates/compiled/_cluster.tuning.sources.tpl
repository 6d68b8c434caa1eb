{{/* A page of PostgreSQL's documentation. */}}
{{- define "cdk8s-timescale/cluster/tuning/sources.postgresDocs" -}}
  {{- $_ := set $ "r" (printf "postgresql.org/docs/15/%s.html" $.a0) -}}
{{- end -}}

{{/* A section of this project's own page on tuning, where the choice is argued. */}}
{{- define "cdk8s-timescale/cluster/tuning/sources.ourChoice" -}}
  {{- $_ := set $ "r" (printf "docs/tuning.md, %s" $.a0) -}}
{{- end -}}

{{/* A file of timescaledb-tune, the tool that the figures agree with. */}}
{{- define "cdk8s-timescale/cluster/tuning/sources.tuneTool" -}}
  {{- $_ := set $ "r" (printf "timescaledb-tune 0.19.0, pkg/pgtune/%s.go" $.a0) -}}
{{- end -}}
