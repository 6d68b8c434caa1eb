{{/* Passwords and TLS. Paths of certificates are not here: they belong to whoever mounts them. */}}
{{- define "cdk8s-timescale/cluster/tuning/security.security" -}}
  {{- $postgresDocs := dict "g" $.g "a0" "auth-password" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.postgresDocs" $postgresDocs -}}
  {{- $parameter := dict "g" $.g "a0" "password_encryption" "a1" "scram-sha-256" "a2" "scram-sha-256" "a3" $postgresDocs.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter -}}
  {{- $ourChoice := dict "g" $.g "a0" "Security" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.ourChoice" $ourChoice -}}
  {{- $parameter_2 := dict "g" $.g "a0" "ssl" "a1" "on" "a2" "on: pg_hba.conf admits nobody without" "a3" $ourChoice.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_2 -}}
  {{- $postgresDocs_2 := dict "g" $.g "a0" "runtime-config-connection" -}}
  {{- template "cdk8s-timescale/cluster/tuning/sources.postgresDocs" $postgresDocs_2 -}}
  {{- $parameter_3 := dict "g" $.g "a0" "ssl_min_protocol_version" "a1" "TLSv1.2" "a2" "TLS 1.2: the oldest that is not broken" "a3" $postgresDocs_2.r -}}
  {{- template "cdk8s-timescale/cluster/tuning/parameter.parameter" $parameter_3 -}}
  {{- $_ := set $ "r" (list $parameter.r $parameter_2.r $parameter_3.r) -}}
{{- end -}}
