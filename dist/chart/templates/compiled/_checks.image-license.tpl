{{/* Compression, continuous aggregates and policies are in the image: its `-oss` builds refuse them. */}}
{{- define "cdk8s-timescale/checks/image-license.imageLicense" -}}
  {{- $image := $.a0.image -}}
  {{- $value := false -}}
  {{- if (mustRegexMatch (index (dict "source" "-oss\\b" "groups" 0) "source") $image.tag) -}}
    {{- $error := dict "g" $.g "a0" (printf "%s%s" (printf "image.tag is '%s', must not be an -oss one: columnstore, continuous aggregates and policies are refused under the Apache license; " $image.tag) (printf "use '%s'" (replace "-oss" "" $image.tag))) -}}
    {{- template "cdk8s-timescale/checks/check.error" $error -}}
    {{- $value = list $error.r -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}
