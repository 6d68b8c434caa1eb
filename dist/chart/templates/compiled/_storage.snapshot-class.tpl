{{/* How disks of the platform are snapshotted; nothing when the model names no class. */}}
{{- define "cdk8s-timescale/storage/snapshot-class.SnapshotClass" -}}
  {{- $this := dict -}}
  {{- if (eq $.a2.storage.snapshotClassName $.absent) -}}
  {{- else -}}
    {{- if not $.g.KEEP -}}
      {{- template "cdk8s-timescale/common/metadata.KEEP" $ -}}
    {{- end -}}
    {{- $clusterMetadata := dict "g" $.g "a0" $.a2 "a1" $.a2.storage.snapshotClassName "a2" $.g.KEEP -}}
    {{- template "cdk8s-timescale/common/metadata.clusterMetadata" $clusterMetadata -}}
    {{- $value := dict "metadata" $clusterMetadata.r "driver" "disk.csi.azure.com" "deletionPolicy" "Retain" "parameters" (dict "incremental" "true") -}}
    {{- $_ := set $value "apiVersion" "snapshot.storage.k8s.io/v1" -}}
    {{- $_ := set $value "kind" "VolumeSnapshotClass" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
