{{/* What a container needs to read these values and no others: `scripts/pod/secret_value.py` reads them, and names the key where a value cannot */}}
{{- define "cdk8s-timescale/security/credential-files.credentialFiles" -}}
  {{- $value := $.a2 -}}
  {{- if eq $value $.absent -}}
    {{- $value = "credentials" -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $.a1 -}}
    {{- $items = append $items $item.file -}}
  {{- end -}}
  {{- $names := uniq $items -}}
  {{- $items_2 := list -}}
  {{- range $_, $name := $names -}}
    {{- $found := $.absent -}}
    {{- range $_, $item_2 := $.a1 -}}
      {{- if (eq $item_2.file $name) -}}
        {{- $found = $item_2 -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $items_2 = append $items_2 $found -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $item_3 := $items_2 -}}
    {{- $items_3 = append $items_3 (dict "key" $item_3.key "path" $item_3.file) -}}
  {{- end -}}
  {{- $items_4 := list -}}
  {{- range $_, $item_4 := $items_2 -}}
    {{- $items_4 = append $items_4 (printf "%s=%s/%s" $item_4.file $.a0.credentials.secretName $item_4.key) -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "volume" (dict "name" $value "secret" (dict "secretName" $.a0.credentials.secretName "items" $items_3 "defaultMode" 288.0)) "mount" (dict "name" $value "mountPath" "/credentials" "readOnly" true) "env" (dict "name" "CREDENTIAL_KEYS" "value" (join " " $items_4))) -}}
{{- end -}}

{{/* SYSTEM_FILES */}}
{{- define "cdk8s-timescale/security/credential-files.SYSTEM_FILES" -}}
  {{- $_ := set $.g "SYSTEM_FILES" (dict "superuser" "superuser" "replication" "replication" "rewind" "rewind" "patroniRest" "patroni-rest" "pooler" "pooler") -}}
{{- end -}}

{{/* The password of one of the platform's own logins. */}}
{{- define "cdk8s-timescale/security/credential-files.systemCredential" -}}
  {{- if not $.g.SYSTEM_FILES -}}
    {{- template "cdk8s-timescale/security/credential-files.SYSTEM_FILES" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "file" (index $.g.SYSTEM_FILES $.a1) "key" (index $.a0.credentials.keys $.a1)) -}}
{{- end -}}
