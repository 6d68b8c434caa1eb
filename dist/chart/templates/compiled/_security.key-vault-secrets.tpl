{{/* Copies Key Vault objects into the credentials Secret; nothing when the Secret exists already. */}}
{{- define "cdk8s-timescale/security/key-vault-secrets.KeyVaultSecrets" -}}
  {{- $this := dict -}}
  {{- if (ne $.a2.credentials.kind "key-vault") -}}
  {{- else -}}
    {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $.a2.credentials.providerClassName -}}
    {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
    {{- $objects := dict "g" $.g "a0" $.a2.credentials -}}
    {{- template "cdk8s-timescale/security/key-vault-secrets.objects" $objects -}}
    {{- $objectLabels_2 := dict "g" $.g "a0" $.a2 -}}
    {{- template "cdk8s-timescale/common/metadata.objectLabels" $objectLabels_2 -}}
    {{- $items := list -}}
    {{- range $_, $item := $.a2.credentials.objects -}}
      {{- $items = append $items (dict "key" $item.key "objectName" $item.objectName) -}}
    {{- end -}}
    {{- $value := dict "metadata" $metadata.r "spec" (dict "provider" "azure" "parameters" (dict "usePodIdentity" "false" "useVMManagedIdentity" "false" "clientID" $.a2.credentials.clientId "tenantID" $.a2.credentials.tenantId "keyvaultName" $.a2.credentials.vaultName "objects" $objects.r) "secretObjects" (list (dict "secretName" $.a2.credentials.secretName "type" "Opaque" "labels" $objectLabels_2.r "data" $items))) -}}
    {{- $_ := set $value "apiVersion" "secrets-store.csi.x-k8s.io/v1" -}}
    {{- $_ := set $value "kind" "SecretProviderClass" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* The provider wants a YAML list whose entries are YAML texts themselves. Two keys may come from one object, which is fetched once. */}}
{{- define "cdk8s-timescale/security/key-vault-secrets.objects" -}}
  {{- $items := list -}}
  {{- range $_, $object := $.a0.objects -}}
    {{- $items = append $items $object.objectName -}}
  {{- end -}}
  {{- $names := uniq $items -}}
  {{- $items_2 := list -}}
  {{- range $_, $objectName := $names -}}
    {{- $configYaml := dict "g" $.g "a0" (dict "objectName" $objectName "objectType" "secret") -}}
    {{- template "cdk8s-timescale/common/config-yaml.configYaml" $configYaml -}}
    {{- $items_2 = append $items_2 $configYaml.r -}}
  {{- end -}}
  {{- $configYaml_2 := dict "g" $.g "a0" (dict "array" $items_2) -}}
  {{- template "cdk8s-timescale/common/config-yaml.configYaml" $configYaml_2 -}}
  {{- $_ := set $ "r" $configYaml_2.r -}}
{{- end -}}
