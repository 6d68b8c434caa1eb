{{/* Secrets that are in the namespace already; somebody else renews them. */}}
{{- define "cdk8s-timescale/security/tls-props.Tls.existing" -}}
  {{- $this := $.a0 -}}
  {{- $Tls := dict "g" $.g "a0" (dict "source" "existing" "props" $.a1) -}}
  {{- template "cdk8s-timescale/security/tls-props.Tls" $Tls -}}
  {{- $_ := set $ "r" $Tls.r -}}
{{- end -}}

{{/* cert-manager makes and renews them. */}}
{{- define "cdk8s-timescale/security/tls-props.Tls.certManager" -}}
  {{- $this := $.a0 -}}
  {{- $Tls := dict "g" $.g "a0" (dict "source" "cert-manager" "props" $.a1) -}}
  {{- template "cdk8s-timescale/security/tls-props.Tls" $Tls -}}
  {{- $_ := set $ "r" $Tls.r -}}
{{- end -}}

{{/* Where certificates come from. */}}
{{- define "cdk8s-timescale/security/tls-props.Tls" -}}
  {{- $this := dict -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "spec" $.a0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
