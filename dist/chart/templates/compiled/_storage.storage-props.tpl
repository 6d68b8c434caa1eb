{{/* The same size on any class. */}}
{{- define "cdk8s-timescale/storage/storage-props.Storage.of" -}}
  {{- $this := $.a0 -}}
  {{- $value := $.a3 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $Storage := dict "g" $.g "a0" $.a1 "a1" $.a2 "a2" $value.accessMode -}}
  {{- template "cdk8s-timescale/storage/storage-props.Storage" $Storage -}}
  {{- $_ := set $ "r" $Storage.r -}}
{{- end -}}

{{/* A volume: how much, and on what. */}}
{{- define "cdk8s-timescale/storage/storage-props.Storage" -}}
  {{- $this := dict -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "size" $.a0 -}}
  {{- end -}}
  {{- if ne $.a1 $.absent -}}
    {{- $_ := set $this "diskClass" $.a1 -}}
  {{- end -}}
  {{- if ne $.a2 $.absent -}}
    {{- $_ := set $this "accessMode" $.a2 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* Azure Premium SSD: IOPS and throughput follow from the size. The platform makes the StorageClass. */}}
{{- define "cdk8s-timescale/storage/storage-props.DiskClass.premium" -}}
  {{- $this := $.a0 -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $value_2 := $value.redundancy -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = "LRS" -}}
  {{- end -}}
  {{- $object := dict "kind" "premium" "redundancy" $value_2 -}}
  {{- if ne $value.diskEncryptionSetId $.absent -}}
    {{- $_ := set $object "diskEncryptionSetId" $value.diskEncryptionSetId -}}
  {{- end -}}
  {{- $DiskClass := dict "g" $.g "a0" $object -}}
  {{- template "cdk8s-timescale/storage/storage-props.DiskClass" $DiskClass -}}
  {{- $_ := set $ "r" $DiskClass.r -}}
{{- end -}}

{{/* Azure Premium SSD v2: IOPS and throughput are bought apart from the size. The platform makes the StorageClass. */}}
{{- define "cdk8s-timescale/storage/storage-props.DiskClass.premiumV2" -}}
  {{- $this := $.a0 -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $value_2 := $value.iops -}}
  {{- if eq $value_2 $.absent -}}
    {{- if not $.g.PREMIUM_V2 -}}
      {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
    {{- end -}}
    {{- $value_2 = $.g.PREMIUM_V2.baseIops -}}
  {{- end -}}
  {{- $value_3 := $value.throughputMbps -}}
  {{- if eq $value_3 $.absent -}}
    {{- if not $.g.PREMIUM_V2 -}}
      {{- template "cdk8s-timescale/storage/premium-disks.PREMIUM_V2" $ -}}
    {{- end -}}
    {{- $value_3 = $.g.PREMIUM_V2.baseThroughputMbps -}}
  {{- end -}}
  {{- $object := dict "kind" "premium-v2" "iops" $value_2 "throughputMbps" $value_3 -}}
  {{- if ne $value.diskEncryptionSetId $.absent -}}
    {{- $_ := set $object "diskEncryptionSetId" $value.diskEncryptionSetId -}}
  {{- end -}}
  {{- $DiskClass := dict "g" $.g "a0" $object -}}
  {{- template "cdk8s-timescale/storage/storage-props.DiskClass" $DiskClass -}}
  {{- $_ := set $ "r" $DiskClass.r -}}
{{- end -}}

{{/* A StorageClass that the cluster has already, such as `managed-premium` on AKS. It should wait for the first consumer and allow expansion. */}}
{{- define "cdk8s-timescale/storage/storage-props.DiskClass.existing" -}}
  {{- $this := $.a0 -}}
  {{- $DiskClass := dict "g" $.g "a0" (dict "kind" "existing" "name" $.a1) -}}
  {{- template "cdk8s-timescale/storage/storage-props.DiskClass" $DiskClass -}}
  {{- $_ := set $ "r" $DiskClass.r -}}
{{- end -}}

{{/* Whatever the cluster gives to a claim that names no class. */}}
{{- define "cdk8s-timescale/storage/storage-props.DiskClass.clusterDefault" -}}
  {{- $this := $.a0 -}}
  {{- $DiskClass := dict "g" $.g "a0" (dict "kind" "cluster-default") -}}
  {{- template "cdk8s-timescale/storage/storage-props.DiskClass" $DiskClass -}}
  {{- $_ := set $ "r" $DiskClass.r -}}
{{- end -}}

{{/* The kind of disk behind a volume. */}}
{{- define "cdk8s-timescale/storage/storage-props.DiskClass" -}}
  {{- $this := dict -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "spec" $.a0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
