{{/* The StorageClasses of the platform's disks. */}}
{{- define "cdk8s-timescale/storage/storage-classes.StorageClasses" -}}
  {{- $this := dict -}}
  {{- range $storageClass := $.a2.storage.classes -}}
    {{- if not $.g.KEEP -}}
      {{- template "cdk8s-timescale/common/metadata.KEEP" $ -}}
    {{- end -}}
    {{- $clusterMetadata := dict "g" $.g "a0" $.a2 "a1" $storageClass.name "a2" $.g.KEEP -}}
    {{- template "cdk8s-timescale/common/metadata.clusterMetadata" $clusterMetadata -}}
    {{- $parameters := dict "g" $.g "a0" $storageClass -}}
    {{- template "cdk8s-timescale/storage/storage-classes.parameters" $parameters -}}
    {{- $value := dict "metadata" $clusterMetadata.r "provisioner" "disk.csi.azure.com" "volumeBindingMode" "WaitForFirstConsumer" "allowVolumeExpansion" true "reclaimPolicy" $storageClass.reclaimPolicy "parameters" $parameters.r -}}
    {{- $_ := set $value "apiVersion" "storage.k8s.io/v1" -}}
    {{- $_ := set $value "kind" "StorageClass" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* Names as in the driver's driver-parameters.md. Kubernetes takes strings only. */}}
{{- define "cdk8s-timescale/storage/storage-classes.parameters" -}}
  {{- $value := false -}}
  {{- if (eq $.a0.iops $.absent) -}}
    {{- $value = dict -}}
  {{- else -}}
    {{- $value = dict "DiskIOPSReadWrite" (mustToRawJson $.a0.iops) -}}
  {{- end -}}
  {{- $object := dict "skuName" $.a0.sku "cachingMode" "None" "fsType" "ext4" "networkAccessPolicy" "DenyAll" "publicNetworkAccess" "Disabled" -}}
  {{- range $key, $item := $value -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (eq $.a0.throughputMbps $.absent) -}}
    {{- $value_2 = dict -}}
  {{- else -}}
    {{- $value_2 = dict "DiskMBpsReadWrite" (mustToRawJson $.a0.throughputMbps) -}}
  {{- end -}}
  {{- range $key_2, $item_2 := $value_2 -}}
    {{- $_ := set $object $key_2 $item_2 -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (eq $.a0.diskEncryptionSetId $.absent) -}}
    {{- $value_3 = dict -}}
  {{- else -}}
    {{- $value_3 = dict "diskEncryptionSetID" $.a0.diskEncryptionSetId -}}
  {{- end -}}
  {{- range $key_3, $item_3 := $value_3 -}}
    {{- $_ := set $object $key_3 $item_3 -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
