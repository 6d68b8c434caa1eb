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
    {{- $keys := list -}}
    {{- range $key, $item := $.a0.spec.objects -}}
      {{- $keys = append $keys $key -}}
    {{- end -}}
    {{- $items := list -}}
    {{- range $_, $key := (sortAlpha $keys) -}}
      {{- $items = append $items (dict "objectName" (index $.a0.spec.objects $key) "key" $key) -}}
    {{- end -}}
    {{- $_ := set $ "r" (dict "kind" "key-vault" "secretName" $value "keys" $systemKeys.r "vaultName" $.a0.spec.vaultName "tenantId" $.a0.spec.tenantId "clientId" $.a0.spec.clientId "objects" $items "providerClassName" $ownName) -}}
  {{- end -}}
{{- end -}}
