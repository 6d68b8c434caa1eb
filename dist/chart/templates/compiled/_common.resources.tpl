{{/* describeResources */}}
{{- define "cdk8s-timescale/common/resources.describeResources" -}}
  {{- $millisOf := dict "g" $.g "a0" $.a0.cpu -}}
  {{- template "cdk8s-timescale/common/quantity.millisOf" $millisOf -}}
    {{- $toKibibytes := dict "g" $.g "a0" $.a0.memory "a1" (dict "rounding" 2.0) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
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
    {{- $toKibibytes_2 := dict "g" $.g "a0" $value_2 "a1" (dict "rounding" 2.0) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_2 -}}
  {{- $_ := set $ "r" (dict "cpuMillis" $millisOf.r "memoryBytes" (mulf $toKibibytes.r 1024.0) "cpuLimitMillis" $millisOf_2.r "memoryLimitBytes" (mulf $toKibibytes_2.r 1024.0)) -}}
{{- end -}}
