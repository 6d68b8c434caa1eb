{{/* credentialsOf */}}
{{- define "cdk8s-timescale/chart/values/security.credentialsOf" -}}
  {{- if (eq $.a0.kind "existing") -}}
    {{- $value := $.a0.secretName -}}
    {{- if eq $value $.absent -}}
      {{- $value = printf "%s-credentials" $.a1 -}}
    {{- end -}}
    {{- $object := dict "secretName" $value -}}
    {{- if ne $.a0.keys $.absent -}}
      {{- $_ := set $object "keys" $.a0.keys -}}
    {{- end -}}
    {{- $existing := dict "g" $.g "a1" $object -}}
    {{- template "cdk8s-timescale/security/credentials-props.Credentials.existing" $existing -}}
    {{- $_ := set $ "r" $existing.r -}}
  {{- else -}}
    {{- $object_2 := dict -}}
    {{- if ne $.a0.secretName $.absent -}}
      {{- $_ := set $object_2 "secretName" $.a0.secretName -}}
    {{- end -}}
    {{- if ne $.a0.keys $.absent -}}
      {{- $_ := set $object_2 "keys" $.a0.keys -}}
    {{- end -}}
    {{- $value_2 := $.a0.vaultName -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = "" -}}
    {{- end -}}
    {{- $value_3 := $.a0.tenantId -}}
    {{- if eq $value_3 $.absent -}}
      {{- $value_3 = "" -}}
    {{- end -}}
    {{- $value_4 := $.a0.clientId -}}
    {{- if eq $value_4 $.absent -}}
      {{- $value_4 = "" -}}
    {{- end -}}
    {{- $value_5 := $.a0.objects -}}
    {{- if eq $value_5 $.absent -}}
      {{- $value_5 = dict -}}
    {{- end -}}
    {{- $_ := set $object_2 "vaultName" $value_2 -}}
    {{- $_ := set $object_2 "tenantId" $value_3 -}}
    {{- $_ := set $object_2 "clientId" $value_4 -}}
    {{- $_ := set $object_2 "objects" $value_5 -}}
    {{- $keyVault := dict "g" $.g "a1" $object_2 -}}
    {{- template "cdk8s-timescale/security/credentials-props.Credentials.keyVault" $keyVault -}}
    {{- $_ := set $ "r" $keyVault.r -}}
  {{- end -}}
{{- end -}}

{{/* tlsOf */}}
{{- define "cdk8s-timescale/chart/values/security.tlsOf" -}}
  {{- if (eq $.a0.source "existing") -}}
    {{- $value := $.a0.server -}}
    {{- if eq $value $.absent -}}
      {{- $value = printf "%s-server-tls" $.a1 -}}
    {{- end -}}
    {{- $value_2 := $.a0.pooler -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = printf "%s-pooler-tls" $.a1 -}}
    {{- end -}}
    {{- $value_3 := $.a0.backup -}}
    {{- if eq $value_3 $.absent -}}
      {{- $value_3 = printf "%s-backup-tls" $.a1 -}}
    {{- end -}}
    {{- $existing := dict "g" $.g "a1" (dict "server" $value "pooler" $value_2 "backup" $value_3) -}}
    {{- template "cdk8s-timescale/security/tls-props.Tls.existing" $existing -}}
    {{- $_ := set $ "r" $existing.r -}}
  {{- else -}}
    {{- $value_4 := $.a0.issuer -}}
    {{- if eq $value_4 $.absent -}}
      {{- $value_4 = "" -}}
    {{- end -}}
    {{- $object := dict "issuer" $value_4 -}}
    {{- if ne $.a0.issuerKind $.absent -}}
      {{- $_ := set $object "kind" $.a0.issuerKind -}}
    {{- end -}}
    {{- $optionalDuration := dict "g" $.g "a0" $.a0.duration -}}
    {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration -}}
    {{- if ne $optionalDuration.r $.absent -}}
      {{- $_ := set $object "duration" $optionalDuration.r -}}
    {{- end -}}
    {{- $optionalDuration_2 := dict "g" $.g "a0" $.a0.renewBefore -}}
    {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration_2 -}}
    {{- if ne $optionalDuration_2.r $.absent -}}
      {{- $_ := set $object "renewBefore" $optionalDuration_2.r -}}
    {{- end -}}
    {{- $certManager := dict "g" $.g "a1" $object -}}
    {{- template "cdk8s-timescale/security/tls-props.Tls.certManager" $certManager -}}
    {{- $_ := set $ "r" $certManager.r -}}
  {{- end -}}
{{- end -}}
