{{/* What secret a value looks like. Absent: it may well be a name. */}}
{{- define "cdk8s-timescale/security/references.secretShape" -}}
  {{- if not $.g.MARKS -}}
    {{- template "cdk8s-timescale/security/references.MARKS" $ -}}
  {{- end -}}
  {{- $found := false -}}
  {{- range $_, $mark := $.g.MARKS -}}
    {{- if (contains $mark $.a0) -}}
      {{- $found = true -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- if (not $found) -}}
  {{- else -}}
    {{- if not $.g.SECRET_SHAPES -}}
      {{- template "cdk8s-timescale/security/references.SECRET_SHAPES" $ -}}
    {{- end -}}
    {{- $found_2 := $.absent -}}
    {{- range $_, $shape := $.g.SECRET_SHAPES -}}
      {{- if (mustRegexMatch (index $shape.pattern "source") $.a0) -}}
        {{- $found_2 = $shape -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $value := $.absent -}}
    {{- if ne $found_2 $.absent -}}
      {{- $value = $found_2.what -}}
    {{- end -}}
    {{- $_ := set $ "r" $value -}}
  {{- end -}}
{{- end -}}

{{/* Keys of a Secret. */}}
{{- define "cdk8s-timescale/security/references.SECRET_KEY" -}}
  {{- $_ := set $.g "SECRET_KEY" (dict "pattern" (dict "source" "^[-._a-zA-Z0-9]+$" "groups" 0) "length" (dict "least" 1.0 "most" 253.0) "allowed" "a key of a Secret (letters, digits, '-', '_' and '.', at most 253)") -}}
{{- end -}}

{{/* Names of Secrets and issuers (RFC 1123 subdomain, at most 253 characters). */}}
{{- define "cdk8s-timescale/security/references.OBJECT_NAME" -}}
  {{- $_ := set $.g "OBJECT_NAME" (dict "pattern" (dict "source" "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" "groups" 3) "length" (dict "least" 1.0 "most" 253.0) "allowed" "a Kubernetes name (lower-case letters, digits, '-' and '.', at most 253)") -}}
{{- end -}}

{{/* Each of the shapes has one of these; names have none, and are asked about most. */}}
{{- define "cdk8s-timescale/security/references.MARKS" -}}
  {{- $_ := set $.g "MARKS" (list "-----" "=" "://" "$" "md5" "eyJ") -}}
{{- end -}}

{{/* What secrets look like, as far as one can tell. */}}
{{- define "cdk8s-timescale/security/references.SECRET_SHAPES" -}}
  {{- $_ := set $.g "SECRET_SHAPES" (list (dict "pattern" (dict "source" "-----BEGIN " "groups" 0) "what" "a PEM block") (dict "pattern" (dict "source" "(?i)[?&]sv=|(^|[?&])sig=" "groups" 1) "what" "a SAS token") (dict "pattern" (dict "source" "(?i)\\b(AccountKey|SharedAccessKey|SharedAccessSignature|password|pwd)\\s*=" "groups" 1) "what" "a connection string") (dict "pattern" (dict "source" "(?i)^[a-z][a-z0-9+.-]*://[^/@\\s]*:[^@\\s]+@" "groups" 0) "what" "a connection string") (dict "pattern" (dict "source" "^(SCRAM-SHA-256\\$|md5[0-9a-f]{32}$)" "groups" 1) "what" "a password verifier") (dict "pattern" (dict "source" "^eyJ[\\w-]+\\.[\\w-]+\\." "groups" 0) "what" "a token") (dict "pattern" (dict "source" "^([A-Za-z0-9+/_-]{23,}==|[A-Za-z0-9+/_-]{24,}=)$" "groups" 1) "what" "a base64 key")) -}}
{{- end -}}

{{/* Names of Azure Key Vaults, as Azure restricts them. */}}
{{- define "cdk8s-timescale/security/references.VAULT_NAME" -}}
  {{- $_ := set $.g "VAULT_NAME" (dict "pattern" (dict "source" "^[a-zA-Z](-?[a-zA-Z0-9])*$" "groups" 1) "length" (dict "least" 3.0 "most" 24.0) "allowed" "the name of a Key Vault (3 to 24 letters, digits and single '-', a letter first), not its URL") -}}
{{- end -}}

{{/* Object ids of Entra ID. */}}
{{- define "cdk8s-timescale/security/references.GUID" -}}
  {{- $_ := set $.g "GUID" (dict "pattern" (dict "source" "(?i)^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$" "groups" 1) "allowed" "a GUID") -}}
{{- end -}}

{{/* Names of secrets in a Key Vault. */}}
{{- define "cdk8s-timescale/security/references.VAULT_OBJECT" -}}
  {{- $_ := set $.g "VAULT_OBJECT" (dict "pattern" (dict "source" "^[0-9a-zA-Z-]+$" "groups" 0) "length" (dict "least" 1.0 "most" 127.0) "allowed" "the name of a secret in the Key Vault (letters, digits and '-', at most 127)") -}}
{{- end -}}
