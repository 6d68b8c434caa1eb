{{/* Everything that is wrong with the credentials. Empty: nothing. */}}
{{- define "cdk8s-timescale/security/validate-credentials.credentialsProblems" -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $systemKeys := dict "g" $.g "a0" $.a0.spec -}}
  {{- template "cdk8s-timescale/security/validate-credentials.systemKeys" $systemKeys -}}
  {{- $problems := list -}}
  {{- $value_2 := $.a0.spec.secretName -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = "" -}}
  {{- end -}}
  {{- $secretShape := dict "g" $.g "a0" $value_2 -}}
  {{- template "cdk8s-timescale/security/references.secretShape" $secretShape -}}
  {{- if (ne $secretShape.r $.absent) -}}
    {{- $value_3 := $.a0.spec.secretName -}}
    {{- if eq $value_3 $.absent -}}
      {{- $value_3 = "" -}}
    {{- end -}}
    {{- $secretShape_2 := dict "g" $.g "a0" $value_3 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_2 -}}
    {{- $problems = append $problems (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " "credentials.secretName" $secretShape_2.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
  {{- end -}}
  {{- $value_5 := ne $.a0.spec.secretName $.absent -}}
  {{- if $value_5 -}}
    {{- $value_4 := $.a0.spec.secretName -}}
    {{- if eq $value_4 $.absent -}}
      {{- $value_4 = "" -}}
    {{- end -}}
    {{- $secretShape_3 := dict "g" $.g "a0" $value_4 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_3 -}}
    {{- $value_5 = eq $secretShape_3.r $.absent -}}
  {{- end -}}
  {{- $value_10 := $value_5 -}}
  {{- if $value_10 -}}
    {{- if not $.g.OBJECT_NAME -}}
      {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
    {{- end -}}
    {{- $fits := dict "g" $.g "a0" $.g.OBJECT_NAME "a1" $.a0.spec.secretName -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
    {{- $value_10 = not $fits.r -}}
  {{- end -}}
  {{- if $value_10 -}}
    {{- if not $.g.OBJECT_NAME -}}
      {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
    {{- end -}}
    {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "credentials.secretName" $.g.OBJECT_NAME.allowed $.a0.spec.secretName "give the name of the Secret in the platform's namespace") -}}
  {{- end -}}
  {{- $entriesOf := dict "g" $.g "a0" $systemKeys.r -}}
  {{- template "cdk8s-timescale/common/records.entriesOf" $entriesOf -}}
  {{- $items := list -}}
  {{- range $_, $item := $entriesOf.r -}}
    {{- $role := index $item 0 -}}
    {{- $key := index $item 1 -}}
    {{- $value_11 := dict "role" $role "key" $key -}}
    {{- $problems_2 := list -}}
    {{- $value_12 := $value_11.key -}}
    {{- if eq $value_12 $.absent -}}
      {{- $value_12 = "" -}}
    {{- end -}}
    {{- $secretShape_4 := dict "g" $.g "a0" $value_12 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_4 -}}
    {{- if (ne $secretShape_4.r $.absent) -}}
      {{- $value_13 := $value_11.key -}}
      {{- if eq $value_13 $.absent -}}
        {{- $value_13 = "" -}}
      {{- end -}}
      {{- $secretShape_5 := dict "g" $.g "a0" $value_13 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_5 -}}
      {{- $problems_2 = append $problems_2 (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " (printf "credentials.keys.%s" $value_11.role) $secretShape_5.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
    {{- end -}}
    {{- $value_15 := ne $value_11.key $.absent -}}
    {{- if $value_15 -}}
      {{- $value_14 := $value_11.key -}}
      {{- if eq $value_14 $.absent -}}
        {{- $value_14 = "" -}}
      {{- end -}}
      {{- $secretShape_6 := dict "g" $.g "a0" $value_14 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_6 -}}
      {{- $value_15 = eq $secretShape_6.r $.absent -}}
    {{- end -}}
    {{- $value_20 := $value_15 -}}
    {{- if $value_20 -}}
      {{- if not $.g.SECRET_KEY -}}
        {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
      {{- end -}}
      {{- $fits_2 := dict "g" $.g "a0" $.g.SECRET_KEY "a1" $value_11.key -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_2 -}}
      {{- $value_20 = not $fits_2.r -}}
    {{- end -}}
    {{- if $value_20 -}}
      {{- if not $.g.SECRET_KEY -}}
        {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
      {{- end -}}
      {{- $problems_2 = append $problems_2 (printf "%s must be %s, got '%s': %s" (printf "credentials.keys.%s" $value_11.role) $.g.SECRET_KEY.allowed $value_11.key "give the key that holds the password") -}}
    {{- end -}}
    {{- if $problems_2 -}}
      {{- $items = concat $items $problems_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $sharedKeys := dict "g" $.g "a0" $systemKeys.r -}}
  {{- template "cdk8s-timescale/security/validate-credentials.sharedKeys" $sharedKeys -}}
  {{- $value_21 := false -}}
  {{- if (eq $.a0.spec.kind "key-vault") -}}
    {{- $systemRequirements := dict "g" $.g "a0" $systemKeys.r -}}
    {{- template "cdk8s-timescale/security/validate-credentials.systemRequirements" $systemRequirements -}}
    {{- $keyVaultProblems := dict "g" $.g "a0" $.a0.spec "a1" (default list (concat $systemRequirements.r $value)) -}}
    {{- template "cdk8s-timescale/security/validate-credentials.keyVaultProblems" $keyVaultProblems -}}
    {{- $value_21 = $keyVaultProblems.r -}}
  {{- else -}}
    {{- $value_21 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $problems $items $sharedKeys.r $value_21)) -}}
{{- end -}}

{{/* The keys of the platform's own logins, defaults filled in. */}}
{{- define "cdk8s-timescale/security/validate-credentials.systemKeys" -}}
  {{- $value := $.a0.keys -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $value_2 := $value.superuser -}}
  {{- if eq $value_2 $.absent -}}
    {{- if not $.g.DEFAULT_KEYS -}}
      {{- template "cdk8s-timescale/security/credentials-props.DEFAULT_KEYS" $ -}}
    {{- end -}}
    {{- $value_2 = $.g.DEFAULT_KEYS.superuser -}}
  {{- end -}}
  {{- $value_3 := $value.replication -}}
  {{- if eq $value_3 $.absent -}}
    {{- if not $.g.DEFAULT_KEYS -}}
      {{- template "cdk8s-timescale/security/credentials-props.DEFAULT_KEYS" $ -}}
    {{- end -}}
    {{- $value_3 = $.g.DEFAULT_KEYS.replication -}}
  {{- end -}}
  {{- $value_4 := $value.rewind -}}
  {{- if eq $value_4 $.absent -}}
    {{- if not $.g.DEFAULT_KEYS -}}
      {{- template "cdk8s-timescale/security/credentials-props.DEFAULT_KEYS" $ -}}
    {{- end -}}
    {{- $value_4 = $.g.DEFAULT_KEYS.rewind -}}
  {{- end -}}
  {{- $value_5 := $value.patroniRest -}}
  {{- if eq $value_5 $.absent -}}
    {{- if not $.g.DEFAULT_KEYS -}}
      {{- template "cdk8s-timescale/security/credentials-props.DEFAULT_KEYS" $ -}}
    {{- end -}}
    {{- $value_5 = $.g.DEFAULT_KEYS.patroniRest -}}
  {{- end -}}
  {{- $value_6 := $value.pooler -}}
  {{- if eq $value_6 $.absent -}}
    {{- if not $.g.DEFAULT_KEYS -}}
      {{- template "cdk8s-timescale/security/credentials-props.DEFAULT_KEYS" $ -}}
    {{- end -}}
    {{- $value_6 = $.g.DEFAULT_KEYS.pooler -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "superuser" $value_2 "replication" $value_3 "rewind" $value_4 "patroniRest" $value_5 "pooler" $value_6) -}}
{{- end -}}

{{/* One password for two logins means that who learns the weaker one has the stronger one too. */}}
{{- define "cdk8s-timescale/security/validate-credentials.sharedKeys" -}}
  {{- $map := dict "keys" (list) "entries" (dict) -}}
  {{- $entriesOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/common/records.entriesOf" $entriesOf -}}
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
    {{- if not $.g.SECRET_KEY -}}
      {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
    {{- end -}}
    {{- $fits := dict "g" $.g "a0" $.g.SECRET_KEY "a1" $item.key -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
    {{- if (and $fits.r (not (hasKey $.a0.objects $item.key))) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- $problems := list -}}
  {{- $value_5 := $.a0.vaultName -}}
  {{- if eq $value_5 $.absent -}}
    {{- $value_5 = "" -}}
  {{- end -}}
  {{- $secretShape := dict "g" $.g "a0" $value_5 -}}
  {{- template "cdk8s-timescale/security/references.secretShape" $secretShape -}}
  {{- if (ne $secretShape.r $.absent) -}}
    {{- $value_6 := $.a0.vaultName -}}
    {{- if eq $value_6 $.absent -}}
      {{- $value_6 = "" -}}
    {{- end -}}
    {{- $secretShape_2 := dict "g" $.g "a0" $value_6 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_2 -}}
    {{- $problems = append $problems (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " "credentials.vaultName" $secretShape_2.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
  {{- end -}}
  {{- $value_8 := ne $.a0.vaultName $.absent -}}
  {{- if $value_8 -}}
    {{- $value_7 := $.a0.vaultName -}}
    {{- if eq $value_7 $.absent -}}
      {{- $value_7 = "" -}}
    {{- end -}}
    {{- $secretShape_3 := dict "g" $.g "a0" $value_7 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_3 -}}
    {{- $value_8 = eq $secretShape_3.r $.absent -}}
  {{- end -}}
  {{- $value_13 := $value_8 -}}
  {{- if $value_13 -}}
    {{- if not $.g.VAULT_NAME -}}
      {{- template "cdk8s-timescale/security/references.VAULT_NAME" $ -}}
    {{- end -}}
    {{- $fits_2 := dict "g" $.g "a0" $.g.VAULT_NAME "a1" $.a0.vaultName -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits_2 -}}
    {{- $value_13 = not $fits_2.r -}}
  {{- end -}}
  {{- if $value_13 -}}
    {{- if not $.g.VAULT_NAME -}}
      {{- template "cdk8s-timescale/security/references.VAULT_NAME" $ -}}
    {{- end -}}
    {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "credentials.vaultName" $.g.VAULT_NAME.allowed $.a0.vaultName "see \"az keyvault list --query [].name\"") -}}
  {{- end -}}
  {{- $value_14 := $.a0.tenantId -}}
  {{- if eq $value_14 $.absent -}}
    {{- $value_14 = "" -}}
  {{- end -}}
  {{- $secretShape_4 := dict "g" $.g "a0" $value_14 -}}
  {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_4 -}}
  {{- if (ne $secretShape_4.r $.absent) -}}
    {{- $value_15 := $.a0.tenantId -}}
    {{- if eq $value_15 $.absent -}}
      {{- $value_15 = "" -}}
    {{- end -}}
    {{- $secretShape_5 := dict "g" $.g "a0" $value_15 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_5 -}}
    {{- $problems = append $problems (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " "credentials.tenantId" $secretShape_5.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
  {{- end -}}
  {{- $value_17 := ne $.a0.tenantId $.absent -}}
  {{- if $value_17 -}}
    {{- $value_16 := $.a0.tenantId -}}
    {{- if eq $value_16 $.absent -}}
      {{- $value_16 = "" -}}
    {{- end -}}
    {{- $secretShape_6 := dict "g" $.g "a0" $value_16 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_6 -}}
    {{- $value_17 = eq $secretShape_6.r $.absent -}}
  {{- end -}}
  {{- $value_22 := $value_17 -}}
  {{- if $value_22 -}}
    {{- if not $.g.GUID -}}
      {{- template "cdk8s-timescale/security/references.GUID" $ -}}
    {{- end -}}
    {{- $fits_3 := dict "g" $.g "a0" $.g.GUID "a1" $.a0.tenantId -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits_3 -}}
    {{- $value_22 = not $fits_3.r -}}
  {{- end -}}
  {{- if $value_22 -}}
    {{- if not $.g.GUID -}}
      {{- template "cdk8s-timescale/security/references.GUID" $ -}}
    {{- end -}}
    {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "credentials.tenantId" $.g.GUID.allowed $.a0.tenantId "see \"az account show --query tenantId\"") -}}
  {{- end -}}
  {{- $value_23 := $.a0.clientId -}}
  {{- if eq $value_23 $.absent -}}
    {{- $value_23 = "" -}}
  {{- end -}}
  {{- $secretShape_7 := dict "g" $.g "a0" $value_23 -}}
  {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_7 -}}
  {{- if (ne $secretShape_7.r $.absent) -}}
    {{- $value_24 := $.a0.clientId -}}
    {{- if eq $value_24 $.absent -}}
      {{- $value_24 = "" -}}
    {{- end -}}
    {{- $secretShape_8 := dict "g" $.g "a0" $value_24 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_8 -}}
    {{- $problems = append $problems (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " "credentials.clientId" $secretShape_8.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
  {{- end -}}
  {{- $value_26 := ne $.a0.clientId $.absent -}}
  {{- if $value_26 -}}
    {{- $value_25 := $.a0.clientId -}}
    {{- if eq $value_25 $.absent -}}
      {{- $value_25 = "" -}}
    {{- end -}}
    {{- $secretShape_9 := dict "g" $.g "a0" $value_25 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_9 -}}
    {{- $value_26 = eq $secretShape_9.r $.absent -}}
  {{- end -}}
  {{- $value_31 := $value_26 -}}
  {{- if $value_31 -}}
    {{- if not $.g.GUID -}}
      {{- template "cdk8s-timescale/security/references.GUID" $ -}}
    {{- end -}}
    {{- $fits_4 := dict "g" $.g "a0" $.g.GUID "a1" $.a0.clientId -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits_4 -}}
    {{- $value_31 = not $fits_4.r -}}
  {{- end -}}
  {{- if $value_31 -}}
    {{- if not $.g.GUID -}}
      {{- template "cdk8s-timescale/security/references.GUID" $ -}}
    {{- end -}}
    {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "credentials.clientId" $.g.GUID.allowed $.a0.clientId "see \"az identity show --query clientId\"; it is not the object id") -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $entries -}}
    {{- $key := index $item_2 0 -}}
    {{- $objectName := index $item_2 1 -}}
    {{- $value_32 := dict "key" $key -}}
    {{- $problems_2 := list -}}
    {{- $value_33 := $value_32.key -}}
    {{- if eq $value_33 $.absent -}}
      {{- $value_33 = "" -}}
    {{- end -}}
    {{- $secretShape_10 := dict "g" $.g "a0" $value_33 -}}
    {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_10 -}}
    {{- if (ne $secretShape_10.r $.absent) -}}
      {{- $value_34 := $value_32.key -}}
      {{- if eq $value_34 $.absent -}}
        {{- $value_34 = "" -}}
      {{- end -}}
      {{- $secretShape_11 := dict "g" $.g "a0" $value_34 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_11 -}}
      {{- $problems_2 = append $problems_2 (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " "a key of credentials.objects" $secretShape_11.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
    {{- end -}}
    {{- $value_36 := ne $value_32.key $.absent -}}
    {{- if $value_36 -}}
      {{- $value_35 := $value_32.key -}}
      {{- if eq $value_35 $.absent -}}
        {{- $value_35 = "" -}}
      {{- end -}}
      {{- $secretShape_12 := dict "g" $.g "a0" $value_35 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_12 -}}
      {{- $value_36 = eq $secretShape_12.r $.absent -}}
    {{- end -}}
    {{- $value_41 := $value_36 -}}
    {{- if $value_41 -}}
      {{- if not $.g.SECRET_KEY -}}
        {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
      {{- end -}}
      {{- $fits_5 := dict "g" $.g "a0" $.g.SECRET_KEY "a1" $value_32.key -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_5 -}}
      {{- $value_41 = not $fits_5.r -}}
    {{- end -}}
    {{- if $value_41 -}}
      {{- if not $.g.SECRET_KEY -}}
        {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
      {{- end -}}
      {{- $problems_2 = append $problems_2 (printf "%s must be %s, got '%s': %s" "a key of credentials.objects" $.g.SECRET_KEY.allowed $value_32.key "it becomes a key of the Secret") -}}
    {{- end -}}
    {{- $value_52 := false -}}
    {{- if (gt (float64 (len $problems_2)) 0.0) -}}
      {{- $value_52 = $problems_2 -}}
    {{- else -}}
      {{- $value_42 := dict "key" $key "objectName" $objectName -}}
      {{- $problems_3 := list -}}
      {{- $value_43 := $value_42.objectName -}}
      {{- if eq $value_43 $.absent -}}
        {{- $value_43 = "" -}}
      {{- end -}}
      {{- $secretShape_13 := dict "g" $.g "a0" $value_43 -}}
      {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_13 -}}
      {{- if (ne $secretShape_13.r $.absent) -}}
        {{- $value_44 := $value_42.objectName -}}
        {{- if eq $value_44 $.absent -}}
          {{- $value_44 = "" -}}
        {{- end -}}
        {{- $secretShape_14 := dict "g" $.g "a0" $value_44 -}}
        {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_14 -}}
        {{- $problems_3 = append $problems_3 (printf "%s%s" (printf "%s must say where a secret is kept, got what looks like %s (not shown): " (printf "credentials.objects.%s" $value_42.key) $secretShape_14.r) "keep the value in Key Vault or a Secret, give its name here, and treat the value as leaked") -}}
      {{- end -}}
      {{- $value_46 := ne $value_42.objectName $.absent -}}
      {{- if $value_46 -}}
        {{- $value_45 := $value_42.objectName -}}
        {{- if eq $value_45 $.absent -}}
          {{- $value_45 = "" -}}
        {{- end -}}
        {{- $secretShape_15 := dict "g" $.g "a0" $value_45 -}}
        {{- template "cdk8s-timescale/security/references.secretShape" $secretShape_15 -}}
        {{- $value_46 = eq $secretShape_15.r $.absent -}}
      {{- end -}}
      {{- $value_51 := $value_46 -}}
      {{- if $value_51 -}}
        {{- if not $.g.VAULT_OBJECT -}}
          {{- template "cdk8s-timescale/security/references.VAULT_OBJECT" $ -}}
        {{- end -}}
        {{- $fits_6 := dict "g" $.g "a0" $.g.VAULT_OBJECT "a1" $value_42.objectName -}}
        {{- template "cdk8s-timescale/common/rules.fits" $fits_6 -}}
        {{- $value_51 = not $fits_6.r -}}
      {{- end -}}
      {{- if $value_51 -}}
        {{- if not $.g.VAULT_OBJECT -}}
          {{- template "cdk8s-timescale/security/references.VAULT_OBJECT" $ -}}
        {{- end -}}
        {{- $problems_3 = append $problems_3 (printf "%s must be %s, got '%s': %s" (printf "credentials.objects.%s" $value_42.key) $.g.VAULT_OBJECT.allowed $value_42.objectName "give the name as \"az keyvault secret list --query [].name\" shows it") -}}
      {{- end -}}
      {{- $value_52 = $problems_3 -}}
    {{- end -}}
    {{- if $value_52 -}}
      {{- $items_2 = concat $items_2 $value_52 -}}
    {{- end -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $item_3 := $items -}}
    {{- $items_3 = append $items_3 (printf "credentials.objects must have %s, which %s needs, got nothing: add %s: '<name of the secret in the vault>'" $item_3.key $item_3.neededBy $item_3.key) -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $problems $items_2 $items_3)) -}}
{{- end -}}

{{/* systemRequirements */}}
{{- define "cdk8s-timescale/security/validate-credentials.systemRequirements" -}}
  {{- $entriesOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/common/records.entriesOf" $entriesOf -}}
  {{- $items := list -}}
  {{- range $_, $item := $entriesOf.r -}}
    {{- $role := index $item 0 -}}
    {{- $key := index $item 1 -}}
    {{- $items = append $items (dict "key" $key "neededBy" (printf "the platform's own %s login" $role)) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
