{{/* archiveProps */}}
{{- define "cdk8s-timescale/chart/values/archive.archiveProps" -}}
  {{- if (not $.a0.enabled) -}}
  {{- else -}}
    {{- $coldStorageOf := dict "g" $.g "a0" $.a0.destination -}}
    {{- template "cdk8s-timescale/chart/values/archive.coldStorageOf" $coldStorageOf -}}
    {{- $optionalCron := dict "g" $.g "a0" $.a0.schedule -}}
    {{- template "cdk8s-timescale/chart/values/quantities.optionalCron" $optionalCron -}}
    {{- $object := dict "destination" $coldStorageOf.r -}}
    {{- if ne $optionalCron.r $.absent -}}
      {{- $_ := set $object "schedule" $optionalCron.r -}}
    {{- end -}}
    {{- $optionalDuration := dict "g" $.g "a0" $.a0.deadline -}}
    {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration -}}
    {{- if ne $optionalDuration.r $.absent -}}
      {{- $_ := set $object "deadline" $optionalDuration.r -}}
    {{- end -}}
    {{- $optionalSize := dict "g" $.g "a0" $.a0.scratch -}}
    {{- template "cdk8s-timescale/chart/values/quantities.optionalSize" $optionalSize -}}
    {{- if ne $optionalSize.r $.absent -}}
      {{- $_ := set $object "scratch" $optionalSize.r -}}
    {{- end -}}
    {{- $resourcesProps := dict "g" $.g "a0" $.a0.resources -}}
    {{- template "cdk8s-timescale/chart/values/pod.resourcesProps" $resourcesProps -}}
    {{- $_ := set $object "resources" $resourcesProps.r -}}
    {{- if ne $.a0.scheduling $.absent -}}
      {{- $_ := set $object "scheduling" $.a0.scheduling -}}
    {{- end -}}
    {{- $_ := set $ "r" $object -}}
  {{- end -}}
{{- end -}}

{{/* coldStorageOf */}}
{{- define "cdk8s-timescale/chart/values/archive.coldStorageOf" -}}
  {{- $value := $.a0.account -}}
  {{- if eq $value $.absent -}}
    {{- $value = "" -}}
  {{- end -}}
  {{- $value_2 := $.a0.container -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = "" -}}
  {{- end -}}
  {{- $object := dict "account" $value "container" $value_2 -}}
  {{- if ne $.a0.path $.absent -}}
    {{- $_ := set $object "path" $.a0.path -}}
  {{- end -}}
  {{- $value_3 := $.a0.sasKey -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = "" -}}
  {{- end -}}
  {{- $_ := set $object "sasKey" $value_3 -}}
  {{- if ne $.a0.tier $.absent -}}
    {{- $_ := set $object "tier" $.a0.tier -}}
  {{- end -}}
  {{- $azureBlob := dict "g" $.g "a1" $object -}}
  {{- template "cdk8s-timescale/timescale/archive/cold-storage.ColdStorage.azureBlob" $azureBlob -}}
  {{- $value_4 := false -}}
  {{- if (eq $.a0.endpoint $.absent) -}}
    {{- $value_4 = $azureBlob.r -}}
  {{- else -}}
    {{- $endpointProps := dict "g" $.g "a0" $.a0.endpoint -}}
    {{- template "cdk8s-timescale/chart/values/blob.endpointProps" $endpointProps -}}
    {{- $at := dict "g" $.g "a0" $azureBlob.r "a1" $endpointProps.r -}}
    {{- template "cdk8s-timescale/timescale/archive/cold-storage.ColdStorage.at" $at -}}
    {{- $value_4 = $at.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_4 -}}
{{- end -}}
