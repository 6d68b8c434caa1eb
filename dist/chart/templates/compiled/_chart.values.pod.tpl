{{/* resourcesProps */}}
{{- define "cdk8s-timescale/chart/values/pod.resourcesProps" -}}
  {{- $cpuOf := dict "g" $.g "a0" $.a0.cpu -}}
  {{- template "cdk8s-timescale/chart/values/quantities.cpuOf" $cpuOf -}}
  {{- $sizeOf := dict "g" $.g "a0" $.a0.memory -}}
  {{- template "cdk8s-timescale/chart/values/quantities.sizeOf" $sizeOf -}}
  {{- $optionalCpu := dict "g" $.g "a0" $.a0.cpuLimit -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalCpu" $optionalCpu -}}
  {{- $object := dict "cpu" $cpuOf.r "memory" $sizeOf.r -}}
  {{- if ne $optionalCpu.r $.absent -}}
    {{- $_ := set $object "cpuLimit" $optionalCpu.r -}}
  {{- end -}}
  {{- $optionalSize := dict "g" $.g "a0" $.a0.memoryLimit -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalSize" $optionalSize -}}
  {{- if ne $optionalSize.r $.absent -}}
    {{- $_ := set $object "memoryLimit" $optionalSize.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
