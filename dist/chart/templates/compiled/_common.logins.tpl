{{/* The longest name of a login that has a twin. */}}
{{- define "cdk8s-timescale/common/logins.LONGEST_WITH_TWIN" -}}
  {{- $_ := set $.g "LONGEST_WITH_TWIN" (subf 63.0 (float64 (len "_b"))) -}}
{{- end -}}
