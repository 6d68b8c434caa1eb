{{/* quotaOf */}}
{{- define "cdk8s-timescale/chart/values/quota.quotaOf" -}}
  {{- if (not $.a0.enabled) -}}
  {{- else -}}
    {{- $value := $.a0.cpu -}}
    {{- if eq $value $.absent -}}
      {{- $value = 0.0 -}}
    {{- end -}}
    {{- $cpuOf := dict "g" $.g "a0" $value -}}
    {{- template "cdk8s-timescale/chart/values/quantities.cpuOf" $cpuOf -}}
    {{- $millisOf := dict "g" $.g "a0" $cpuOf.r -}}
    {{- template "cdk8s-timescale/common/quantity.millisOf" $millisOf -}}
    {{- $value_2 := $.a0.memory -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = "0Gi" -}}
    {{- end -}}
    {{- $sizeOf := dict "g" $.g "a0" $value_2 -}}
    {{- template "cdk8s-timescale/chart/values/quantities.sizeOf" $sizeOf -}}
      {{- $toKibibytes := dict "g" $.g "a0" $sizeOf.r "a1" (dict "rounding" 2.0) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
    {{- $value_3 := $.a0.cpuLimit -}}
    {{- if eq $value_3 $.absent -}}
      {{- $value_3 = 0.0 -}}
    {{- end -}}
    {{- $cpuOf_2 := dict "g" $.g "a0" $value_3 -}}
    {{- template "cdk8s-timescale/chart/values/quantities.cpuOf" $cpuOf_2 -}}
    {{- $millisOf_2 := dict "g" $.g "a0" $cpuOf_2.r -}}
    {{- template "cdk8s-timescale/common/quantity.millisOf" $millisOf_2 -}}
    {{- $value_4 := $.a0.memoryLimit -}}
    {{- if eq $value_4 $.absent -}}
      {{- $value_4 = "0Gi" -}}
    {{- end -}}
    {{- $sizeOf_2 := dict "g" $.g "a0" $value_4 -}}
    {{- template "cdk8s-timescale/chart/values/quantities.sizeOf" $sizeOf_2 -}}
      {{- $toKibibytes_2 := dict "g" $.g "a0" $sizeOf_2.r "a1" (dict "rounding" 2.0) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_2 -}}
    {{- $value_5 := $.a0.storage -}}
    {{- if eq $value_5 $.absent -}}
      {{- $value_5 = "0Gi" -}}
    {{- end -}}
    {{- $sizeOf_3 := dict "g" $.g "a0" $value_5 -}}
    {{- template "cdk8s-timescale/chart/values/quantities.sizeOf" $sizeOf_3 -}}
      {{- $toKibibytes_3 := dict "g" $.g "a0" $sizeOf_3.r "a1" (dict "rounding" 2.0) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_3 -}}
    {{- $value_6 := $.a0.claims -}}
    {{- if eq $value_6 $.absent -}}
      {{- $value_6 = 0.0 -}}
    {{- end -}}
    {{- $value_7 := $.a0.pods -}}
    {{- if eq $value_7 $.absent -}}
      {{- $value_7 = 0.0 -}}
    {{- end -}}
    {{- $optionalBytes := dict "g" $.g "a0" $.a0.nodeStorage -}}
    {{- template "cdk8s-timescale/chart/values/quota.optionalBytes" $optionalBytes -}}
    {{- $object := dict "cpuMillis" $millisOf.r "memoryBytes" (mulf $toKibibytes.r 1024.0) "cpuLimitMillis" $millisOf_2.r "memoryLimitBytes" (mulf $toKibibytes_2.r 1024.0) "storageBytes" (mulf $toKibibytes_3.r 1024.0) "claims" $value_6 "pods" $value_7 -}}
    {{- if ne $optionalBytes.r $.absent -}}
      {{- $_ := set $object "nodeStorageBytes" $optionalBytes.r -}}
    {{- end -}}
    {{- $optionalBytes_2 := dict "g" $.g "a0" $.a0.nodeStorageLimit -}}
    {{- template "cdk8s-timescale/chart/values/quota.optionalBytes" $optionalBytes_2 -}}
    {{- if ne $optionalBytes_2.r $.absent -}}
      {{- $_ := set $object "nodeStorageLimitBytes" $optionalBytes_2.r -}}
    {{- end -}}
    {{- $_ := set $ "r" $object -}}
  {{- end -}}
{{- end -}}

{{/* optionalBytes */}}
{{- define "cdk8s-timescale/chart/values/quota.optionalBytes" -}}
  {{- $value := false -}}
  {{- if (eq $.a0 $.absent) -}}
    {{- $value = $.absent -}}
  {{- else -}}
    {{- $sizeOf := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/chart/values/quantities.sizeOf" $sizeOf -}}
      {{- $toKibibytes := dict "g" $.g "a0" $sizeOf.r "a1" (dict "rounding" 2.0) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
    {{- $value = mulf $toKibibytes.r 1024.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}
