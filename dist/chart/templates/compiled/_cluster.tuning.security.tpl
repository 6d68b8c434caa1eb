{{/* Passwords and TLS. Paths of certificates are not here: they belong to whoever mounts them. */}}
{{- define "cdk8s-timescale/cluster/tuning/security.security" -}}
  {{- $value := printf "postgresql.org/docs/15/%s.html" "auth-password" -}}
  {{- $parameter := dict "g" $.g "a0" "password_encryption" "a1" "scram-sha-256" "a2" "scram-sha-256" "a3" $value -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $value_2 := printf "docs/tuning.md, %s" "Security" -}}
  {{- $parameter_2 := dict "g" $.g "a0" "ssl" "a1" "on" "a2" "on: pg_hba.conf admits nobody without" "a3" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $value_3 := printf "postgresql.org/docs/15/%s.html" "runtime-config-connection" -}}
  {{- $parameter_3 := dict "g" $.g "a0" "ssl_min_protocol_version" "a1" "TLSv1.2" "a2" "TLS 1.2: the oldest that is not broken" "a3" $value_3 -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r) -}}
{{- end -}}
