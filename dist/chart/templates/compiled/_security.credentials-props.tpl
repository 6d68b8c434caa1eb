{{/* A Secret that is in the namespace already. */}}
{{- define "cdk8s-timescale/security/credentials-props.Credentials.existing" -}}
  {{- $this := $.a0 -}}
  {{- $object := dict "kind" "existing" -}}
  {{- range $key, $item := $.a1 -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $Credentials := dict "g" $.g "a0" $object -}}
  {{- template "cdk8s-timescale/security/credentials-props.Credentials" $Credentials -}}
  {{- $_ := set $ "r" $Credentials.r -}}
{{- end -}}

{{/* Azure Key Vault, read through the Secrets Store CSI driver with workload identity. */}}
{{- define "cdk8s-timescale/security/credentials-props.Credentials.keyVault" -}}
  {{- $this := $.a0 -}}
  {{- $object := dict "kind" "key-vault" -}}
  {{- range $key, $item := $.a1 -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $Credentials := dict "g" $.g "a0" $object -}}
  {{- template "cdk8s-timescale/security/credentials-props.Credentials" $Credentials -}}
  {{- $_ := set $ "r" $Credentials.r -}}
{{- end -}}

{{/* Keys of the credentials Secret that the platform looks for when nothing else is said. */}}
{{- define "cdk8s-timescale/security/credentials-props.DEFAULT_KEYS" -}}
  {{- $_ := set $.g "DEFAULT_KEYS" (dict "superuser" "POSTGRES_SUPERUSER_PASSWORD" "replication" "POSTGRES_REPLICATION_PASSWORD" "rewind" "POSTGRES_REWIND_PASSWORD" "patroniRest" "PATRONI_RESTAPI_PASSWORD" "pooler" "PGBOUNCER_AUTH_PASSWORD") -}}
{{- end -}}

{{/* Where passwords come from. There is no way to give a password itself. */}}
{{- define "cdk8s-timescale/security/credentials-props.Credentials" -}}
  {{- $this := dict -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "spec" $.a0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
