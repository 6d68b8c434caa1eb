{{/* describeResources */}}
{{- define "cdk8s-timescale/common/resources.describeResources" -}}
  {{- $millisOf := dict "g" $.g "a0" $.a0.cpu -}}
  {{- template "cdk8s-timescale/common/quantity.millisOf" $millisOf -}}
  {{- $bytesOf := dict "g" $.g "a0" $.a0.memory -}}
  {{- template "cdk8s-timescale/common/quantity.bytesOf" $bytesOf -}}
  {{- $value := $.a0.cpuLimit -}}
  {{- if eq $value $.absent -}}
    {{- $value = $.a0.cpu -}}
  {{- end -}}
  {{- $millisOf_2 := dict "g" $.g "a0" $value -}}
  {{- template "cdk8s-timescale/common/quantity.millisOf" $millisOf_2 -}}
  {{- $value_2 := $.a0.memoryLimit -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = $.a0.memory -}}
  {{- end -}}
  {{- $bytesOf_2 := dict "g" $.g "a0" $value_2 -}}
  {{- template "cdk8s-timescale/common/quantity.bytesOf" $bytesOf_2 -}}
  {{- $_ := set $ "r" (dict "cpuMillis" $millisOf.r "memoryBytes" $bytesOf.r "cpuLimitMillis" $millisOf_2.r "memoryLimitBytes" $bytesOf_2.r) -}}
{{- end -}}
