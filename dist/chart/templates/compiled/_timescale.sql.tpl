{{/* psql runs `statement` only where `condition` holds; for what has no IF NOT EXISTS. */}}
{{- define "cdk8s-timescale/timescale/sql.executeIf" -}}
  {{- $literal := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/timescale/sql.literal" $literal -}}
  {{- $_ := set $ "r" (printf "SELECT %s WHERE %s \\gexec" $literal.r $.a0) -}}
{{- end -}}

{{/* A text as SQL. */}}
{{- define "cdk8s-timescale/timescale/sql.literal" -}}
  {{- $_ := set $ "r" (printf "'%s'" (replace "'" "''" $.a0)) -}}
{{- end -}}

{{/* A name as SQL, always quoted: no keyword or capital can change its meaning. */}}
{{- define "cdk8s-timescale/timescale/sql.identifier" -}}
  {{- $_ := set $ "r" (printf "\"%s\"" (replace "\"" "\"\"" $.a0)) -}}
{{- end -}}
