{{/* Everything that is wrong with the credentials. Empty: nothing. */}}
{{- define "cdk8s-timescale/security/validate-credentials.credentialsProblems" -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $systemKeys := dict "g" $.g "a0" $.a0.spec -}}
  {{- template "cdk8s-timescale/security/validate-credentials.systemKeys" $systemKeys -}}
  {{- if not $.g.cdk8s_timescale_security_validate_credentials_SECRET_NAME -}}
    {{- template "cdk8s-timescale/security/validate-credentials.SECRET_NAME" $ -}}
  {{- end -}}
  {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_security_validate_credentials_SECRET_NAME "a1" $.a0.spec -}}
  {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
  {{- $entriesOf := dict "g" $.g "a0" $systemKeys.r -}}
  {{- template "cdk8s-timescale/security/validate-credentials.entriesOf" $entriesOf -}}
  {{- $items := list -}}
  {{- range $_, $item := $entriesOf.r -}}
    {{- $role := index $item 0 -}}
    {{- $key := index $item 1 -}}
    {{- if not $.g.cdk8s_timescale_security_validate_credentials_KEY -}}
      {{- template "cdk8s-timescale/security/validate-credentials.KEY" $ -}}
    {{- end -}}
    {{- $problemsOf_2 := dict "g" $.g "a0" $.g.cdk8s_timescale_security_validate_credentials_KEY "a1" (dict "role" $role "key" $key) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_2 -}}
    {{- $items = concat $items $problemsOf_2.r -}}
  {{- end -}}
  {{- $sharedKeys := dict "g" $.g "a0" $systemKeys.r -}}
  {{- template "cdk8s-timescale/security/validate-credentials.sharedKeys" $sharedKeys -}}
  {{- $value_2 := false -}}
  {{- if (eq $.a0.spec.kind "key-vault") -}}
    {{- $systemRequirements := dict "g" $.g "a0" $systemKeys.r -}}
    {{- template "cdk8s-timescale/security/validate-credentials.systemRequirements" $systemRequirements -}}
    {{- $keyVaultProblems := dict "g" $.g "a0" $.a0.spec "a1" (concat $systemRequirements.r $value) -}}
    {{- template "cdk8s-timescale/security/validate-credentials.keyVaultProblems" $keyVaultProblems -}}
    {{- $value_2 = $keyVaultProblems.r -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat $problemsOf.r $items $sharedKeys.r $value_2) -}}
{{- end -}}

{{/* The keys of the platform's own logins, defaults filled in. */}}
{{- define "cdk8s-timescale/security/validate-credentials.systemKeys" -}}
  {{- $value := $.a0.keys -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $keys := $value -}}
  {{- $value_2 := $keys.superuser -}}
  {{- if eq $value_2 $.absent -}}
    {{- if not $.g.cdk8s_timescale_security_credentials_props_DEFAULT_KEYS -}}
      {{- template "cdk8s-timescale/security/credentials-props.DEFAULT_KEYS" $ -}}
    {{- end -}}
    {{- $value_2 = $.g.cdk8s_timescale_security_credentials_props_DEFAULT_KEYS.superuser -}}
  {{- end -}}
  {{- $value_3 := $keys.replication -}}
  {{- if eq $value_3 $.absent -}}
    {{- if not $.g.cdk8s_timescale_security_credentials_props_DEFAULT_KEYS -}}
      {{- template "cdk8s-timescale/security/credentials-props.DEFAULT_KEYS" $ -}}
    {{- end -}}
    {{- $value_3 = $.g.cdk8s_timescale_security_credentials_props_DEFAULT_KEYS.replication -}}
  {{- end -}}
  {{- $value_4 := $keys.rewind -}}
  {{- if eq $value_4 $.absent -}}
    {{- if not $.g.cdk8s_timescale_security_credentials_props_DEFAULT_KEYS -}}
      {{- template "cdk8s-timescale/security/credentials-props.DEFAULT_KEYS" $ -}}
    {{- end -}}
    {{- $value_4 = $.g.cdk8s_timescale_security_credentials_props_DEFAULT_KEYS.rewind -}}
  {{- end -}}
  {{- $value_5 := $keys.patroniRest -}}
  {{- if eq $value_5 $.absent -}}
    {{- if not $.g.cdk8s_timescale_security_credentials_props_DEFAULT_KEYS -}}
      {{- template "cdk8s-timescale/security/credentials-props.DEFAULT_KEYS" $ -}}
    {{- end -}}
    {{- $value_5 = $.g.cdk8s_timescale_security_credentials_props_DEFAULT_KEYS.patroniRest -}}
  {{- end -}}
  {{- $value_6 := $keys.pooler -}}
  {{- if eq $value_6 $.absent -}}
    {{- if not $.g.cdk8s_timescale_security_credentials_props_DEFAULT_KEYS -}}
      {{- template "cdk8s-timescale/security/credentials-props.DEFAULT_KEYS" $ -}}
    {{- end -}}
    {{- $value_6 = $.g.cdk8s_timescale_security_credentials_props_DEFAULT_KEYS.pooler -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "superuser" $value_2 "replication" $value_3 "rewind" $value_4 "patroniRest" $value_5 "pooler" $value_6) -}}
{{- end -}}

{{/* security/validate-credentials, line 17 */}}
{{- define "cdk8s-timescale/security/validate-credentials.line17" -}}
  {{- $_ := set $ "r" "credentials.secretName" -}}
{{- end -}}

{{/* security/validate-credentials, line 18 */}}
{{- define "cdk8s-timescale/security/validate-credentials.line18" -}}
  {{- $_ := set $ "r" $.a0.secretName -}}
{{- end -}}

{{/* SECRET_NAME */}}
{{- define "cdk8s-timescale/security/validate-credentials.SECRET_NAME" -}}
  {{- if not $.g.cdk8s_timescale_security_references_OBJECT_NAME -}}
    {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
  {{- end -}}
  {{- $nameRules := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/security/validate-credentials.line17") "a1" (dict "fn" "cdk8s-timescale/security/validate-credentials.line18") "a2" $.g.cdk8s_timescale_security_references_OBJECT_NAME "a3" "give the name of the Secret in the platform's namespace" -}}
  {{- template "cdk8s-timescale/security/references.nameRules" $nameRules -}}
  {{- $_ := set $.g "cdk8s_timescale_security_validate_credentials_SECRET_NAME" $nameRules.r -}}
{{- end -}}

{{/* `Object.entries` with its types: it knows none of an interface. */}}
{{- define "cdk8s-timescale/security/validate-credentials.entriesOf" -}}
  {{- $entries := list -}}
  {{- range $key, $item := $.a0 -}}
    {{- $entries = append $entries (list $key $item) -}}
  {{- end -}}
  {{- $_ := set $ "r" $entries -}}
{{- end -}}

{{/* security/validate-credentials, line 45 */}}
{{- define "cdk8s-timescale/security/validate-credentials.line45" -}}
  {{- $_ := set $ "r" (printf "credentials.keys.%s" $.a0.role) -}}
{{- end -}}

{{/* security/validate-credentials, line 46 */}}
{{- define "cdk8s-timescale/security/validate-credentials.line46" -}}
  {{- $_ := set $ "r" $.a0.key -}}
{{- end -}}

{{/* KEY */}}
{{- define "cdk8s-timescale/security/validate-credentials.KEY" -}}
  {{- if not $.g.cdk8s_timescale_security_references_SECRET_KEY -}}
    {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
  {{- end -}}
  {{- $nameRules := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/security/validate-credentials.line45") "a1" (dict "fn" "cdk8s-timescale/security/validate-credentials.line46") "a2" $.g.cdk8s_timescale_security_references_SECRET_KEY "a3" "give the key that holds the password" -}}
  {{- template "cdk8s-timescale/security/references.nameRules" $nameRules -}}
  {{- $_ := set $.g "cdk8s_timescale_security_validate_credentials_KEY" $nameRules.r -}}
{{- end -}}

{{/* One password for two logins means that who learns the weaker one has the stronger one too. */}}
{{- define "cdk8s-timescale/security/validate-credentials.sharedKeys" -}}
  {{- $map := dict "keys" (list) "entries" (dict) -}}
  {{- $entriesOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/validate-credentials.entriesOf" $entriesOf -}}
  {{- range $item := $entriesOf.r -}}
    {{- $role := index $item 0 -}}
    {{- $key := index $item 1 -}}
    {{- $value := index $map "entries" $key -}}
    {{- if eq $value $.absent -}}
      {{- $value = list -}}
    {{- end -}}
    {{- $value_2 := concat $value (list $role) -}}
    {{- if not (hasKey $map.entries $key) -}}
      {{- $_ := set $map "keys" (append $map.keys $key) -}}
    {{- end -}}
    {{- $_ := set $map.entries $key $value_2 -}}
  {{- end -}}
  {{- $entries := list -}}
  {{- range $key_2 := $map.keys -}}
    {{- $entries = append $entries (list $key_2 (index $map.entries $key_2)) -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item_2 := $entries -}}
    {{- $roles := index $item_2 1 -}}
    {{- if (gt (float64 (len $roles)) 1.0) -}}
      {{- $items = append $items $item_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_3 := $items -}}
    {{- $key_3 := index $item_3 0 -}}
    {{- $roles_2 := index $item_3 1 -}}
    {{- $items_2 = append $items_2 (printf "credentials.keys of %s must differ, got '%s' for each: give every login a password of its own" (join " and " $roles_2) $key_3) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}

{{/* keyVaultProblems */}}
{{- define "cdk8s-timescale/security/validate-credentials.keyVaultProblems" -}}
  {{- $entries := list -}}
  {{- range $key, $item := $.a0.objects -}}
    {{- $entries = append $entries (list $key $item) -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a1 -}}
    {{- $key := $item.key -}}
    {{- if not $.g.cdk8s_timescale_security_references_SECRET_KEY -}}
      {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
    {{- end -}}
    {{- $fits := dict "g" $.g "a0" $.g.cdk8s_timescale_security_references_SECRET_KEY "a1" $key -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
    {{- if (and $fits.r (not (hasKey $.a0.objects $key))) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_security_validate_credentials_KEY_VAULT -}}
    {{- template "cdk8s-timescale/security/validate-credentials.KEY_VAULT" $ -}}
  {{- end -}}
  {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_security_validate_credentials_KEY_VAULT "a1" $.a0 -}}
  {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $entries -}}
    {{- $key_2 := index $item_2 0 -}}
    {{- $objectName := index $item_2 1 -}}
    {{- if not $.g.cdk8s_timescale_security_validate_credentials_OBJECT_KEY -}}
      {{- template "cdk8s-timescale/security/validate-credentials.OBJECT_KEY" $ -}}
    {{- end -}}
    {{- $problemsOf_2 := dict "g" $.g "a0" $.g.cdk8s_timescale_security_validate_credentials_OBJECT_KEY "a1" (dict "key" $key_2) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_2 -}}
    {{- $value := false -}}
    {{- if (gt (float64 (len $problemsOf_2.r)) 0.0) -}}
      {{- $value = $problemsOf_2.r -}}
    {{- else -}}
      {{- if not $.g.cdk8s_timescale_security_validate_credentials_OBJECT -}}
        {{- template "cdk8s-timescale/security/validate-credentials.OBJECT" $ -}}
      {{- end -}}
      {{- $problemsOf_3 := dict "g" $.g "a0" $.g.cdk8s_timescale_security_validate_credentials_OBJECT "a1" (dict "key" $key_2 "objectName" $objectName) -}}
      {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_3 -}}
      {{- $value = $problemsOf_3.r -}}
    {{- end -}}
    {{- $items_2 = concat $items_2 $value -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $item_3 := $items -}}
    {{- $key_3 := $item_3.key -}}
    {{- $neededBy := $item_3.neededBy -}}
    {{- $items_3 = append $items_3 (printf "credentials.objects must have %s, which %s needs, got nothing: add %s: '<name of the secret in the vault>'" $key_3 $neededBy $key_3) -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat $problemsOf.r $items_2 $items_3) -}}
{{- end -}}

{{/* systemRequirements */}}
{{- define "cdk8s-timescale/security/validate-credentials.systemRequirements" -}}
  {{- $entriesOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/validate-credentials.entriesOf" $entriesOf -}}
  {{- $items := list -}}
  {{- range $_, $item := $entriesOf.r -}}
    {{- $role := index $item 0 -}}
    {{- $key := index $item 1 -}}
    {{- $items = append $items (dict "key" $key "neededBy" (printf "the platform's own %s login" $role)) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* security/validate-credentials, line 25 */}}
{{- define "cdk8s-timescale/security/validate-credentials.line25" -}}
  {{- $_ := set $ "r" "credentials.vaultName" -}}
{{- end -}}

{{/* security/validate-credentials, line 26 */}}
{{- define "cdk8s-timescale/security/validate-credentials.line26" -}}
  {{- $_ := set $ "r" $.a0.vaultName -}}
{{- end -}}

{{/* security/validate-credentials, line 31 */}}
{{- define "cdk8s-timescale/security/validate-credentials.line31" -}}
  {{- $_ := set $ "r" "credentials.tenantId" -}}
{{- end -}}

{{/* security/validate-credentials, line 32 */}}
{{- define "cdk8s-timescale/security/validate-credentials.line32" -}}
  {{- $_ := set $ "r" $.a0.tenantId -}}
{{- end -}}

{{/* security/validate-credentials, line 37 */}}
{{- define "cdk8s-timescale/security/validate-credentials.line37" -}}
  {{- $_ := set $ "r" "credentials.clientId" -}}
{{- end -}}

{{/* security/validate-credentials, line 38 */}}
{{- define "cdk8s-timescale/security/validate-credentials.line38" -}}
  {{- $_ := set $ "r" $.a0.clientId -}}
{{- end -}}

{{/* KEY_VAULT */}}
{{- define "cdk8s-timescale/security/validate-credentials.KEY_VAULT" -}}
  {{- if not $.g.cdk8s_timescale_security_references_VAULT_NAME -}}
    {{- template "cdk8s-timescale/security/references.VAULT_NAME" $ -}}
  {{- end -}}
  {{- $nameRules := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/security/validate-credentials.line25") "a1" (dict "fn" "cdk8s-timescale/security/validate-credentials.line26") "a2" $.g.cdk8s_timescale_security_references_VAULT_NAME "a3" "see \"az keyvault list --query [].name\"" -}}
  {{- template "cdk8s-timescale/security/references.nameRules" $nameRules -}}
  {{- if not $.g.cdk8s_timescale_security_references_GUID -}}
    {{- template "cdk8s-timescale/security/references.GUID" $ -}}
  {{- end -}}
  {{- $nameRules_2 := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/security/validate-credentials.line31") "a1" (dict "fn" "cdk8s-timescale/security/validate-credentials.line32") "a2" $.g.cdk8s_timescale_security_references_GUID "a3" "see \"az account show --query tenantId\"" -}}
  {{- template "cdk8s-timescale/security/references.nameRules" $nameRules_2 -}}
  {{- if not $.g.cdk8s_timescale_security_references_GUID -}}
    {{- template "cdk8s-timescale/security/references.GUID" $ -}}
  {{- end -}}
  {{- $nameRules_3 := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/security/validate-credentials.line37") "a1" (dict "fn" "cdk8s-timescale/security/validate-credentials.line38") "a2" $.g.cdk8s_timescale_security_references_GUID "a3" "see \"az identity show --query clientId\"; it is not the object id" -}}
  {{- template "cdk8s-timescale/security/references.nameRules" $nameRules_3 -}}
  {{- $_ := set $.g "cdk8s_timescale_security_validate_credentials_KEY_VAULT" (concat $nameRules.r $nameRules_2.r $nameRules_3.r) -}}
{{- end -}}

{{/* security/validate-credentials, line 52 */}}
{{- define "cdk8s-timescale/security/validate-credentials.line52" -}}
  {{- $_ := set $ "r" "a key of credentials.objects" -}}
{{- end -}}

{{/* security/validate-credentials, line 53 */}}
{{- define "cdk8s-timescale/security/validate-credentials.line53" -}}
  {{- $_ := set $ "r" $.a0.key -}}
{{- end -}}

{{/* OBJECT_KEY */}}
{{- define "cdk8s-timescale/security/validate-credentials.OBJECT_KEY" -}}
  {{- if not $.g.cdk8s_timescale_security_references_SECRET_KEY -}}
    {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
  {{- end -}}
  {{- $nameRules := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/security/validate-credentials.line52") "a1" (dict "fn" "cdk8s-timescale/security/validate-credentials.line53") "a2" $.g.cdk8s_timescale_security_references_SECRET_KEY "a3" "it becomes a key of the Secret" -}}
  {{- template "cdk8s-timescale/security/references.nameRules" $nameRules -}}
  {{- $_ := set $.g "cdk8s_timescale_security_validate_credentials_OBJECT_KEY" $nameRules.r -}}
{{- end -}}

{{/* security/validate-credentials, line 59 */}}
{{- define "cdk8s-timescale/security/validate-credentials.line59" -}}
  {{- $_ := set $ "r" (printf "credentials.objects.%s" $.a0.key) -}}
{{- end -}}

{{/* security/validate-credentials, line 60 */}}
{{- define "cdk8s-timescale/security/validate-credentials.line60" -}}
  {{- $_ := set $ "r" $.a0.objectName -}}
{{- end -}}

{{/* OBJECT */}}
{{- define "cdk8s-timescale/security/validate-credentials.OBJECT" -}}
  {{- if not $.g.cdk8s_timescale_security_references_VAULT_OBJECT -}}
    {{- template "cdk8s-timescale/security/references.VAULT_OBJECT" $ -}}
  {{- end -}}
  {{- $nameRules := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/security/validate-credentials.line59") "a1" (dict "fn" "cdk8s-timescale/security/validate-credentials.line60") "a2" $.g.cdk8s_timescale_security_references_VAULT_OBJECT "a3" "give the name as \"az keyvault secret list --query [].name\" shows it" -}}
  {{- template "cdk8s-timescale/security/references.nameRules" $nameRules -}}
  {{- $_ := set $.g "cdk8s_timescale_security_validate_credentials_OBJECT" $nameRules.r -}}
{{- end -}}
