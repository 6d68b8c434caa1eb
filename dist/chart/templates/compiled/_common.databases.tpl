{{/* Databases that the schema Job has something to do on: an extension to keep at its version, or migrations. */}}
{{- define "cdk8s-timescale/common/databases.databasesWithSchema" -}}
  {{- $items := list -}}
  {{- range $_, $d := $.a0 -}}
    {{- if (or $d.timescaledb (gt (float64 (len $d.migrations)) 0.0)) -}}
      {{- $items = append $items $d -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
