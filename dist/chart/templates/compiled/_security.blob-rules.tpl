{{/* Everything that is wrong with a folder of a container, whatever it is for. */}}
{{- define "cdk8s-timescale/security/blob-rules.blobFolderProblems" -}}
  {{- $at := dict "path" $.a0 "folder" $.a1 -}}
  {{- if not $.g.cdk8s_timescale_security_blob_rules_FOLDER -}}
    {{- template "cdk8s-timescale/security/blob-rules.FOLDER" $ -}}
  {{- end -}}
  {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_security_blob_rules_FOLDER "a1" $at -}}
  {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
  {{- if not $.g.cdk8s_timescale_security_blob_rules_ENDPOINT -}}
    {{- template "cdk8s-timescale/security/blob-rules.ENDPOINT" $ -}}
  {{- end -}}
  {{- $problemsOf_2 := dict "g" $.g "a0" $.g.cdk8s_timescale_security_blob_rules_ENDPOINT "a1" $at -}}
  {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_2 -}}
  {{- $value := false -}}
  {{- if (ne $.a1.endpoint $.absent) -}}
    {{- $call := dict "g" $.g "env" $.a2.env "a0" (printf "%s.endpoint.peer" $.a0) "a1" $.a1.peer -}}
    {{- $_ := include $.a2.fn $call -}}
    {{- $value = $call.r -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat $problemsOf.r $problemsOf_2.r $value) -}}
{{- end -}}

{{/* security/blob-rules, line 37 */}}
{{- define "cdk8s-timescale/security/blob-rules.line37" -}}
  {{- $_ := set $ "r" $.a0.account -}}
{{- end -}}

{{/* security/blob-rules, line 38 */}}
{{- define "cdk8s-timescale/security/blob-rules.line38" -}}
  {{- $_ := set $ "r" $.a0.container -}}
{{- end -}}

{{/* security/blob-rules, line 40 */}}
{{- define "cdk8s-timescale/security/blob-rules.line40" -}}
  {{- $folder := $.a0.folder -}}
  {{- if not $.g.cdk8s_timescale_security_blob_rules_FOLDER_PATH -}}
    {{- template "cdk8s-timescale/security/blob-rules.FOLDER_PATH" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (not (mustRegexMatch (index $.g.cdk8s_timescale_security_blob_rules_FOLDER_PATH "source") $folder.path)) -}}
{{- end -}}

{{/* security/blob-rules, line 41 */}}
{{- define "cdk8s-timescale/security/blob-rules.line41" -}}
  {{- $path := $.a0.path -}}
  {{- $folder := $.a0.folder -}}
  {{- $_ := set $ "r" (printf "%s.path must begin with '/' and name a folder, without '/' at the end and spaces, got '%s': leave it out for '/<platform>'" $path $folder.path) -}}
{{- end -}}

{{/* FOLDER */}}
{{- define "cdk8s-timescale/security/blob-rules.FOLDER" -}}
  {{- if not $.g.cdk8s_timescale_security_blob_rules_ACCOUNT -}}
    {{- template "cdk8s-timescale/security/blob-rules.ACCOUNT" $ -}}
  {{- end -}}
  {{- $named := dict "g" $.g "a0" "account" "a1" (dict "fn" "cdk8s-timescale/security/blob-rules.line37") "a2" $.g.cdk8s_timescale_security_blob_rules_ACCOUNT "a3" "see \"az storage account list --query [].name\"" -}}
  {{- template "cdk8s-timescale/security/blob-rules.named" $named -}}
  {{- if not $.g.cdk8s_timescale_security_blob_rules_CONTAINER -}}
    {{- template "cdk8s-timescale/security/blob-rules.CONTAINER" $ -}}
  {{- end -}}
  {{- $named_2 := dict "g" $.g "a0" "container" "a1" (dict "fn" "cdk8s-timescale/security/blob-rules.line38") "a2" $.g.cdk8s_timescale_security_blob_rules_CONTAINER "a3" "see \"az storage container list\"" -}}
  {{- template "cdk8s-timescale/security/blob-rules.named" $named_2 -}}
  {{- $_ := set $.g "cdk8s_timescale_security_blob_rules_FOLDER" (concat $named.r $named_2.r (list (dict "broken" (dict "fn" "cdk8s-timescale/security/blob-rules.line40") "message" (dict "fn" "cdk8s-timescale/security/blob-rules.line41")))) -}}
{{- end -}}

{{/* security/blob-rules, line 47 */}}
{{- define "cdk8s-timescale/security/blob-rules.line47" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.endpoint $.absent -}}
    {{- $value = $.a0.endpoint.host -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* security/blob-rules, line 49 */}}
{{- define "cdk8s-timescale/security/blob-rules.line49" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.endpoint.port" $path) -}}
{{- end -}}

{{/* security/blob-rules, line 50 */}}
{{- define "cdk8s-timescale/security/blob-rules.line50" -}}
  {{- $folder := $.a0.folder -}}
  {{- $value := $.absent -}}
  {{- if ne $folder.endpoint $.absent -}}
    {{- $value = $folder.endpoint.port -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* security/blob-rules, line 54 */}}
{{- define "cdk8s-timescale/security/blob-rules.line54" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.endpoint $.absent -}}
    {{- $value = $.a0.endpoint.caSecret -}}
  {{- end -}}
  {{- $value_2 := $.absent -}}
  {{- if ne $value $.absent -}}
    {{- $value_2 = $value.name -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}

{{/* security/blob-rules, line 55 */}}
{{- define "cdk8s-timescale/security/blob-rules.line55" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.endpoint $.absent -}}
    {{- $value = $.a0.endpoint.caSecret -}}
  {{- end -}}
  {{- $value_2 := $.absent -}}
  {{- if ne $value $.absent -}}
    {{- $value_2 = $value.key -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}

{{/* ENDPOINT */}}
{{- define "cdk8s-timescale/security/blob-rules.ENDPOINT" -}}
  {{- if not $.g.cdk8s_timescale_common_formats_DNS_NAME -}}
    {{- template "cdk8s-timescale/common/formats.DNS_NAME" $ -}}
  {{- end -}}
  {{- $named := dict "g" $.g "a0" "endpoint.host" "a1" (dict "fn" "cdk8s-timescale/security/blob-rules.line47") "a2" $.g.cdk8s_timescale_common_formats_DNS_NAME "a3" "give the host without scheme and port" -}}
  {{- template "cdk8s-timescale/security/blob-rules.named" $named -}}
  {{- if not $.g.cdk8s_timescale_common_ports_TCP_PORT -}}
    {{- template "cdk8s-timescale/common/ports.TCP_PORT" $ -}}
  {{- end -}}
  {{- $whole := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/security/blob-rules.line49") "a1" (dict "fn" "cdk8s-timescale/security/blob-rules.line50") "a2" $.g.cdk8s_timescale_common_ports_TCP_PORT "a3" "it is a TCP port" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole -}}
  {{- if not $.g.cdk8s_timescale_security_references_OBJECT_NAME -}}
    {{- template "cdk8s-timescale/security/references.OBJECT_NAME" $ -}}
  {{- end -}}
  {{- $named_2 := dict "g" $.g "a0" "endpoint.caSecret.name" "a1" (dict "fn" "cdk8s-timescale/security/blob-rules.line54") "a2" $.g.cdk8s_timescale_security_references_OBJECT_NAME "a3" "give the name of a Secret in the namespace" -}}
  {{- template "cdk8s-timescale/security/blob-rules.named" $named_2 -}}
  {{- if not $.g.cdk8s_timescale_security_references_SECRET_KEY -}}
    {{- template "cdk8s-timescale/security/references.SECRET_KEY" $ -}}
  {{- end -}}
  {{- $named_3 := dict "g" $.g "a0" "endpoint.caSecret.key" "a1" (dict "fn" "cdk8s-timescale/security/blob-rules.line55") "a2" $.g.cdk8s_timescale_security_references_SECRET_KEY "a3" "give the key with the certificate" -}}
  {{- template "cdk8s-timescale/security/blob-rules.named" $named_3 -}}
  {{- $_ := set $.g "cdk8s_timescale_security_blob_rules_ENDPOINT" (concat $named.r (list $whole.r) $named_2.r $named_3.r) -}}
{{- end -}}

{{/* security/blob-rules, line 30 */}}
{{- define "cdk8s-timescale/security/blob-rules.line30" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.%s" $path $.env.field0) -}}
{{- end -}}

{{/* security/blob-rules, line 31 */}}
{{- define "cdk8s-timescale/security/blob-rules.line31" -}}
  {{- $folder := $.a0.folder -}}
  {{- $call := dict "g" $.g "env" $.env.of0.env "a0" $folder -}}
  {{- $_ := include $.env.of0.fn $call -}}
  {{- $_ := set $ "r" $call.r -}}
{{- end -}}

{{/* named */}}
{{- define "cdk8s-timescale/security/blob-rules.named" -}}
  {{- $nameRules := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/security/blob-rules.line30" "env" (dict "field0" $.a0)) "a1" (dict "fn" "cdk8s-timescale/security/blob-rules.line31" "env" (dict "of0" $.a1)) "a2" $.a2 "a3" $.a3 -}}
  {{- template "cdk8s-timescale/security/references.nameRules" $nameRules -}}
  {{- $_ := set $ "r" $nameRules.r -}}
{{- end -}}

{{/* Azure's rules for names (MicrosoftDocs, resource-name-rules.md). */}}
{{- define "cdk8s-timescale/security/blob-rules.ACCOUNT" -}}
  {{- $_ := set $.g "cdk8s_timescale_security_blob_rules_ACCOUNT" (dict "pattern" (dict "source" "^[a-z0-9]{3,24}$" "groups" 0) "allowed" "the name of a storage account (3 to 24 lower-case letters and digits)") -}}
{{- end -}}

{{/* CONTAINER */}}
{{- define "cdk8s-timescale/security/blob-rules.CONTAINER" -}}
  {{- $_ := set $.g "cdk8s_timescale_security_blob_rules_CONTAINER" (dict "pattern" (dict "source" "^[a-z0-9](-?[a-z0-9])*$" "groups" 1) "length" (dict "least" 3.0 "most" 63.0) "allowed" "the name of a blob container (3 to 63 lower-case letters, digits and single '-', a letter or digit at both ends)") -}}
{{- end -}}

{{/* A folder of a container. */}}
{{- define "cdk8s-timescale/security/blob-rules.FOLDER_PATH" -}}
  {{- $_ := set $.g "cdk8s_timescale_security_blob_rules_FOLDER_PATH" (dict "source" "^(/[^/\\s]+)+$" "groups" 1) -}}
{{- end -}}
