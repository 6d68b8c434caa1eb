{{/* Compression, continuous aggregates and policies are in the image: its `-oss` builds refuse them. */}}
{{- define "cdk8s-timescale/checks/image-license.imageLicense" -}}
  {{- $value_2 := false -}}
  {{- if (mustRegexMatch (index (dict "source" "-oss\\b" "groups" 0) "source") $.a0.image.tag) -}}
    {{- $value := printf "%s%s" (printf "image.tag is '%s', must not be an -oss one: columnstore, continuous aggregates and policies are refused under the Apache license; " $.a0.image.tag) (printf "use '%s'" (replace "-oss" "" $.a0.image.tag)) -}}
    {{- $value_2 = list (dict "severity" "error" "message" $value) -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}
