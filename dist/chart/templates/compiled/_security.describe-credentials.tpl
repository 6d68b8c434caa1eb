{{/* Where every password comes from, as names. `credentialsProblems` says what may be wrong with them. */}}
{{- define "cdk8s-timescale/security/describe-credentials.describeCredentials" -}}
  {{- $systemKeys := dict "g" $.g "a0" $.a0.spec -}}
  {{- template "cdk8s-timescale/security/validate-credentials.systemKeys" $systemKeys -}}
  {{- if (eq $.a0.spec.kind "existing") -}}
    {{- $_ := set $ "r" (dict "kind" "existing" "secretName" $.a0.spec.secretName "keys" $systemKeys.r) -}}
  {{- else -}}
    {{- $ownName := printf "%s-credentials" $.a1 -}}
    {{- $value := $.a0.spec.secretName -}}
    {{- if eq $value $.absent -}}
      {{- $value = $ownName -}}
    {{- end -}}
    {{- $entriesOf := dict "g" $.g "a0" $.a0.spec.objects -}}
    {{- template "cdk8s-timescale/common/records.entriesOf" $entriesOf -}}
    {{- $items := list -}}
    {{- range $_, $item := $entriesOf.r -}}
      {{- $key := index $item 0 -}}
      {{- $objectName := index $item 1 -}}
      {{- $items = append $items (dict "objectName" $objectName "key" $key) -}}
    {{- end -}}
    {{- $_ := set $ "r" (dict "kind" "key-vault" "secretName" $value "keys" $systemKeys.r "vaultName" $.a0.spec.vaultName "tenantId" $.a0.spec.tenantId "clientId" $.a0.spec.clientId "objects" $items "providerClassName" $ownName) -}}
  {{- end -}}
{{- end -}}
