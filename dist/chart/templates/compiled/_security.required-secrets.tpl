{{/* The Secrets that have to be there before the platform is: a pod that misses one stays in ContainerCreating, and says so in its events */}}
{{- define "cdk8s-timescale/security/required-secrets.requiredSecrets" -}}
  {{- $credentialSecrets := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/required-secrets.credentialSecrets" $credentialSecrets -}}
  {{- $certificateSecrets := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/required-secrets.certificateSecrets" $certificateSecrets -}}
  {{- $authoritySecrets := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/required-secrets.authoritySecrets" $authoritySecrets -}}
  {{- $all := default list (concat $credentialSecrets.r $certificateSecrets.r $authoritySecrets.r) -}}
  {{- $items := list -}}
  {{- range $_, $item := $all -}}
    {{- $items = append $items $item.name -}}
  {{- end -}}
  {{- $names := uniq $items -}}
  {{- $items_2 := list -}}
  {{- range $_, $name := $names -}}
    {{- $items_3 := list -}}
    {{- range $_, $secret := $all -}}
      {{- if (eq $secret.name $name) -}}
        {{- $items_3 = append $items_3 $secret -}}
      {{- end -}}
    {{- end -}}
    {{- $items_4 := list -}}
    {{- range $_, $item_2 := $items_3 -}}
      {{- if $item_2.keys -}}
        {{- $items_4 = concat $items_4 $item_2.keys -}}
      {{- end -}}
    {{- end -}}
    {{- $items_2 = append $items_2 (dict "name" $name "keys" (uniq $items_4)) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}

{{/* credentialSecrets */}}
{{- define "cdk8s-timescale/security/required-secrets.credentialSecrets" -}}
  {{- if (ne $.a0.credentials.kind "existing") -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $value := false -}}
    {{- if (ne $.a0.pooler $.absent) -}}
      {{- $value = list $.a0.credentials.keys.pooler -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $items := list -}}
    {{- range $_, $item := $.a0.databases -}}
      {{- $items_2 := list -}}
      {{- range $_, $item_2 := $item.roles -}}
        {{- $items_2 = append $items_2 $item_2.passwordKey -}}
      {{- end -}}
      {{- if $items_2 -}}
        {{- $items = concat $items $items_2 -}}
      {{- end -}}
    {{- end -}}
    {{- $value_3 := false -}}
    {{- if (ne $.a0.backups $.absent) -}}
      {{- $items_3 := list -}}
      {{- range $_, $item_3 := $.a0.backups.repositories -}}
        {{- $value_2 := list $item_3.keySecretKey $item_3.cipherSecretKey -}}
        {{- if $value_2 -}}
          {{- $items_3 = concat $items_3 $value_2 -}}
        {{- end -}}
      {{- end -}}
      {{- $value_3 = $items_3 -}}
    {{- else -}}
      {{- $value_3 = list -}}
    {{- end -}}
    {{- $value_4 := false -}}
    {{- if (ne $.a0.archive $.absent) -}}
      {{- $value_4 = list $.a0.archive.destination.sasSecretKey -}}
    {{- else -}}
      {{- $value_4 = list -}}
    {{- end -}}
    {{- $keys := concat (list $.a0.credentials.keys.superuser $.a0.credentials.keys.replication $.a0.credentials.keys.rewind $.a0.credentials.keys.patroniRest) $value $items $value_3 $value_4 -}}
    {{- $items_4 := list -}}
    {{- range $_, $key := $keys -}}
      {{- if (ne $key $.absent) -}}
        {{- $items_4 = append $items_4 $key -}}
      {{- end -}}
    {{- end -}}
    {{- $_ := set $ "r" (list (dict "name" $.a0.credentials.secretName "keys" $items_4)) -}}
  {{- end -}}
{{- end -}}

{{/* certificateSecrets */}}
{{- define "cdk8s-timescale/security/required-secrets.certificateSecrets" -}}
  {{- if (ne $.a0.tls.issuer $.absent) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $value := false -}}
    {{- if (ne $.a0.pooler $.absent) -}}
      {{- $value = list $.a0.tls.poolerSecret -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $value_2 := false -}}
    {{- if (ne $.a0.backups $.absent) -}}
      {{- $value_2 = list $.a0.tls.backupSecret -}}
    {{- else -}}
      {{- $value_2 = list -}}
    {{- end -}}
    {{- $names := concat (list $.a0.tls.serverSecret) $value $value_2 -}}
    {{- $items := list -}}
    {{- range $_, $name := $names -}}
      {{- if not $.g.CERTIFICATE_KEYS -}}
        {{- template "cdk8s-timescale/security/required-secrets.CERTIFICATE_KEYS" $ -}}
      {{- end -}}
      {{- $items = append $items (dict "name" $name "keys" $.g.CERTIFICATE_KEYS) -}}
    {{- end -}}
    {{- $_ := set $ "r" $items -}}
  {{- end -}}
{{- end -}}

{{/* Authorities of storages that are not Azure's own. */}}
{{- define "cdk8s-timescale/security/required-secrets.authoritySecrets" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.backups $.absent) -}}
    {{- $value = $.a0.backups.repositories -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $.a0.archive $.absent) -}}
    {{- $value_2 = list $.a0.archive.destination -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $folders := default list (concat $value $value_2) -}}
  {{- $items := list -}}
  {{- range $_, $item := $folders -}}
    {{- $value_3 := $.absent -}}
    {{- if ne $item.endpoint $.absent -}}
      {{- $value_3 = $item.endpoint.caSecret -}}
    {{- end -}}
    {{- $value_4 := false -}}
    {{- if (ne $value_3 $.absent) -}}
      {{- $value_4 = list (dict "name" $item.endpoint.caSecret.name "keys" (list $item.endpoint.caSecret.key)) -}}
    {{- else -}}
      {{- $value_4 = list -}}
    {{- end -}}
    {{- if $value_4 -}}
      {{- $items = concat $items $value_4 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* What a Secret with a certificate has. */}}
{{- define "cdk8s-timescale/security/required-secrets.CERTIFICATE_KEYS" -}}
  {{- $_ := set $.g "CERTIFICATE_KEYS" (list "tls.crt" "tls.key" "ca.crt") -}}
{{- end -}}
