{{/* membersProps */}}
{{- define "cdk8s-timescale/chart/values/cluster.membersProps" -}}
  {{- $object := dict -}}
  {{- if ne $.a0.members $.absent -}}
    {{- $_ := set $object "members" $.a0.members -}}
  {{- end -}}
  {{- $resourcesProps := dict "g" $.g "a0" $.a0.resources -}}
  {{- template "cdk8s-timescale/chart/values/pod.resourcesProps" $resourcesProps -}}
  {{- $storageOf := dict "g" $.g "a0" $.a0.storage -}}
  {{- template "cdk8s-timescale/chart/values/storage.storageOf" $storageOf -}}
  {{- $_ := set $object "resources" $resourcesProps.r -}}
  {{- $_ := set $object "storage" $storageOf.r -}}
  {{- if ne $.a0.walShare $.absent -}}
    {{- $_ := set $object "walShare" $.a0.walShare -}}
  {{- end -}}
  {{- if ne $.a0.maxConnections $.absent -}}
    {{- $_ := set $object "maxConnections" $.a0.maxConnections -}}
  {{- end -}}
  {{- if ne $.a0.directConnections $.absent -}}
    {{- $_ := set $object "directConnections" $.a0.directConnections -}}
  {{- end -}}
  {{- if ne $.a0.timescaleJobs $.absent -}}
    {{- $_ := set $object "timescaleJobs" $.a0.timescaleJobs -}}
  {{- end -}}
  {{- $optionalSize_2 := dict "g" $.g "a0" $.a0.maxLag -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalSize" $optionalSize_2 -}}
  {{- if ne $optionalSize_2.r $.absent -}}
    {{- $_ := set $object "maxLag" $optionalSize_2.r -}}
  {{- end -}}
  {{- $optionalDuration := dict "g" $.g "a0" $.a0.maxStaleness -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration -}}
  {{- if ne $optionalDuration.r $.absent -}}
    {{- $_ := set $object "maxStaleness" $optionalDuration.r -}}
  {{- end -}}
  {{- if ne $.a0.readOnlyFallback $.absent -}}
    {{- $_ := set $object "readOnlyFallback" $.a0.readOnlyFallback -}}
  {{- end -}}
  {{- if ne $.a0.scheduling $.absent -}}
    {{- $_ := set $object "scheduling" $.a0.scheduling -}}
  {{- end -}}
  {{- if ne $.a0.parameters $.absent -}}
    {{- $_ := set $object "parameters" $.a0.parameters -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* readPoolProps */}}
{{- define "cdk8s-timescale/chart/values/cluster.readPoolProps" -}}
  {{- if (not $.a0.enabled) -}}
  {{- else -}}
    {{- $object := dict -}}
    {{- if ne $.a0.replicas $.absent -}}
      {{- $_ := set $object "replicas" $.a0.replicas -}}
    {{- end -}}
    {{- $resourcesProps := dict "g" $.g "a0" $.a0.resources -}}
    {{- template "cdk8s-timescale/chart/values/pod.resourcesProps" $resourcesProps -}}
    {{- $storageOf := dict "g" $.g "a0" $.a0.storage -}}
    {{- template "cdk8s-timescale/chart/values/storage.storageOf" $storageOf -}}
    {{- $optionalSize_2 := dict "g" $.g "a0" $.a0.maxLag -}}
    {{- template "cdk8s-timescale/chart/values/quantities.optionalSize" $optionalSize_2 -}}
    {{- $_ := set $object "resources" $resourcesProps.r -}}
    {{- $_ := set $object "storage" $storageOf.r -}}
    {{- if ne $optionalSize_2.r $.absent -}}
      {{- $_ := set $object "maxLag" $optionalSize_2.r -}}
    {{- end -}}
    {{- $optionalDuration := dict "g" $.g "a0" $.a0.maxLagTime -}}
    {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration -}}
    {{- if ne $optionalDuration.r $.absent -}}
      {{- $_ := set $object "maxLagTime" $optionalDuration.r -}}
    {{- end -}}
    {{- if ne $.a0.scheduling $.absent -}}
      {{- $_ := set $object "scheduling" $.a0.scheduling -}}
    {{- end -}}
    {{- if ne $.a0.parameters $.absent -}}
      {{- $_ := set $object "parameters" $.a0.parameters -}}
    {{- end -}}
    {{- $_ := set $ "r" $object -}}
  {{- end -}}
{{- end -}}

{{/* failoverProps */}}
{{- define "cdk8s-timescale/chart/values/cluster.failoverProps" -}}
  {{- $optionalDuration := dict "g" $.g "a0" $.a0.budget -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration -}}
  {{- $object := dict -}}
  {{- if ne $optionalDuration.r $.absent -}}
    {{- $_ := set $object "budget" $optionalDuration.r -}}
  {{- end -}}
  {{- if ne $.a0.synchronousMode $.absent -}}
    {{- $_ := set $object "synchronousMode" $.a0.synchronousMode -}}
  {{- end -}}
  {{- if ne $.a0.synchronousNodeCount $.absent -}}
    {{- $_ := set $object "synchronousNodeCount" $.a0.synchronousNodeCount -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
