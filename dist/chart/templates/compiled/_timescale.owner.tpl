{{/* The login that a database's objects belong to, and where its password is. One without an owner belongs to the superuser. */}}
{{- define "cdk8s-timescale/timescale/owner.ownerOf" -}}
  {{- $found := $.absent -}}
  {{- range $_, $r := $.a1.roles -}}
    {{- if (eq $r.privilege "owner") -}}
      {{- $found = $r -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $value := $.absent -}}
  {{- if ne $found $.absent -}}
    {{- $value = $found.passwordKey -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if $value -}}
    {{- $value_2 = dict "name" $found.name "credential" (dict "file" (printf "role-%s" $found.name) "key" $found.passwordKey) -}}
  {{- else -}}
    {{- $systemCredential := dict "g" $.g "a0" $.a0 "a1" "superuser" -}}
    {{- template "cdk8s-timescale/security/credential-files.systemCredential" $systemCredential -}}
    {{- $value_2 = dict "name" $.a0.systemRoles.superuser "credential" $systemCredential.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}
