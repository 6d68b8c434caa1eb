{{/* Passwords and rows cross the network in no form that others can read. */}}
{{- define "cdk8s-timescale/checks/transport-security.transportSecurity" -}}
  {{- $valueOf := dict "g" $.g "a0" $.a0.members.parameters "a1" "password_encryption" -}}
  {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf -}}
  {{- $value := $valueOf.r -}}
  {{- if eq $value $.absent -}}
    {{- $value = "scram-sha-256" -}}
  {{- end -}}
  {{- $valueOf_2 := dict "g" $.g "a0" $.a0.members.parameters "a1" "ssl_min_protocol_version" -}}
  {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf_2 -}}
  {{- $value_2 := $valueOf_2.r -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = "TLSv1.2" -}}
  {{- end -}}
  {{- $valueOf_3 := dict "g" $.g "a0" $.a0.members.parameters "a1" "ssl" -}}
  {{- template "cdk8s-timescale/checks/check.valueOf" $valueOf_3 -}}
  {{- $value_4 := not (deepEqual $value "scram-sha-256") -}}
  {{- if $value_4 -}}
    {{- $value_3 := printf "postgres.parameters.password_encryption is '%s', must be 'scram-sha-256': pg_hba.conf admits nothing else, so nobody with a new password could connect; leave it out" (ternary $value (mustToRawJson $value) (kindIs "string" $value)) -}}
    {{- $value_4 = dict "severity" "error" "message" $value_3 -}}
  {{- end -}}
  {{- if not $.g.TLS_VERSIONS -}}
    {{- template "cdk8s-timescale/checks/transport-security.TLS_VERSIONS" $ -}}
  {{- end -}}
  {{- $value_6 := not (has (ternary $value_2 (mustToRawJson $value_2) (kindIs "string" $value_2)) $.g.TLS_VERSIONS) -}}
  {{- if $value_6 -}}
    {{- if not $.g.TLS_VERSIONS -}}
      {{- template "cdk8s-timescale/checks/transport-security.TLS_VERSIONS" $ -}}
    {{- end -}}
    {{- $value_5 := printf "postgres.parameters.ssl_min_protocol_version is '%s', must be %s: older ones are broken; leave it out" (ternary $value_2 (mustToRawJson $value_2) (kindIs "string" $value_2)) (join " or " $.g.TLS_VERSIONS) -}}
    {{- $value_6 = dict "severity" "error" "message" $value_5 -}}
  {{- end -}}
  {{- $found := dict "g" $.g "a0" (concat (list) (list (and (and (ne $valueOf_3.r $.absent) (has (lower (ternary $valueOf_3.r (mustToRawJson $valueOf_3.r) (kindIs "string" $valueOf_3.r))) (list "off" "false" "no" "0"))) (dict "severity" "error" "message" "postgres.parameters.ssl is off, must be on: pg_hba.conf admits connections with TLS only, so nobody could connect; leave it out"))) (list $value_4) (list $value_6)) -}}
  {{- template "cdk8s-timescale/checks/check.found" $found -}}
  {{- $_ := set $ "r" $found.r -}}
{{- end -}}

{{/* TLS_VERSIONS */}}
{{- define "cdk8s-timescale/checks/transport-security.TLS_VERSIONS" -}}
  {{- $_ := set $.g "TLS_VERSIONS" (list "TLSv1.2" "TLSv1.3") -}}
{{- end -}}
