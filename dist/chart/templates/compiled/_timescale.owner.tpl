{{/* The login that a database's objects belong to, and the key of its password. One without an owner belongs to the superuser. */}}
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
    {{- $value_2 = dict "name" $found.name "key" $found.passwordKey -}}
  {{- else -}}
    {{- $value_2 = dict "name" $.a0.systemRoles.superuser "key" $.a0.credentials.keys.superuser -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}
