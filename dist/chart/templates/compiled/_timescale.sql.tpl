{{/* A name as SQL, always quoted: no keyword or capital can change its meaning. */}}
{{- define "cdk8s-timescale/timescale/sql.identifier" -}}
  {{- $_ := set $ "r" (printf "\"%s\"" (replace "\"" "\"\"" $.a0)) -}}
{{- end -}}
