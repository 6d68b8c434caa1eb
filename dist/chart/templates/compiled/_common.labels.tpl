{{/* What selectors use: small and never changed, since a StatefulSet's selector is immutable. */}}
{{- define "cdk8s-timescale/common/labels.selectorLabels" -}}
  {{- $value := false -}}
  {{- if $.a1 -}}
    {{- $value = dict "app.kubernetes.io/component" $.a1 -}}
  {{- else -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $object := dict "app.kubernetes.io/name" "timescaledb" "app.kubernetes.io/instance" $.a0 -}}
  {{- range $key, $item := $value -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
