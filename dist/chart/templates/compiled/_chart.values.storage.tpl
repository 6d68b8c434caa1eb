{{/* diskClassOf */}}
{{- define "cdk8s-timescale/chart/values/storage.diskClassOf" -}}
  {{- if eq $.a0.kind "premium" -}}
    {{- $object := dict -}}
    {{- if ne $.a0.redundancy $.absent -}}
      {{- $_ := set $object "redundancy" $.a0.redundancy -}}
    {{- end -}}
    {{- if ne $.a0.diskEncryptionSetId $.absent -}}
      {{- $_ := set $object "diskEncryptionSetId" $.a0.diskEncryptionSetId -}}
    {{- end -}}
    {{- $premium := dict "g" $.g "a1" $object -}}
    {{- template "cdk8s-timescale/storage/storage-props.DiskClass.premium" $premium -}}
    {{- $_ := set $ "r" $premium.r -}}
  {{- else -}}
    {{- if eq $.a0.kind "premium-v2" -}}
      {{- $object_2 := dict -}}
      {{- if ne $.a0.iops $.absent -}}
        {{- $_ := set $object_2 "iops" $.a0.iops -}}
      {{- end -}}
      {{- if ne $.a0.throughputMbps $.absent -}}
        {{- $_ := set $object_2 "throughputMbps" $.a0.throughputMbps -}}
      {{- end -}}
      {{- if ne $.a0.diskEncryptionSetId $.absent -}}
        {{- $_ := set $object_2 "diskEncryptionSetId" $.a0.diskEncryptionSetId -}}
      {{- end -}}
      {{- $premiumV2 := dict "g" $.g "a1" $object_2 -}}
      {{- template "cdk8s-timescale/storage/storage-props.DiskClass.premiumV2" $premiumV2 -}}
      {{- $_ := set $ "r" $premiumV2.r -}}
    {{- else -}}
      {{- if eq $.a0.kind "existing" -}}
        {{- $value := $.a0.name -}}
        {{- if eq $value $.absent -}}
          {{- $value = "" -}}
        {{- end -}}
        {{- $existing := dict "g" $.g "a1" $value -}}
        {{- template "cdk8s-timescale/storage/storage-props.DiskClass.existing" $existing -}}
        {{- $_ := set $ "r" $existing.r -}}
      {{- else -}}
        {{- $clusterDefault := dict "g" $.g -}}
        {{- template "cdk8s-timescale/storage/storage-props.DiskClass.clusterDefault" $clusterDefault -}}
        {{- $_ := set $ "r" $clusterDefault.r -}}
      {{- end -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* storageOf */}}
{{- define "cdk8s-timescale/chart/values/storage.storageOf" -}}
  {{- $sizeOf := dict "g" $.g "a0" $.a0.size -}}
  {{- template "cdk8s-timescale/chart/values/quantities.sizeOf" $sizeOf -}}
  {{- $diskClassOf := dict "g" $.g "a0" $.a0.diskClass -}}
  {{- template "cdk8s-timescale/chart/values/storage.diskClassOf" $diskClassOf -}}
  {{- $object := dict -}}
  {{- if ne $.a0.accessMode $.absent -}}
    {{- $_ := set $object "accessMode" $.a0.accessMode -}}
  {{- end -}}
  {{- $of := dict "g" $.g "a1" $sizeOf.r "a2" $diskClassOf.r "a3" $object -}}
  {{- template "cdk8s-timescale/storage/storage-props.Storage.of" $of -}}
  {{- $_ := set $ "r" $of.r -}}
{{- end -}}
