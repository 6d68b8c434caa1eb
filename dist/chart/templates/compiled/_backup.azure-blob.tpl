{{/* AzureBlob.toModel */}}
{{- define "cdk8s-timescale/backup/azure-blob.AzureBlob.toModel" -}}
  {{- $this := $.a0 -}}
  {{- $describeBlobFolder := dict "g" $.g "a0" $this.props "a1" $.a2 "a2" $this.endpoint -}}
  {{- template "cdk8s-timescale/common/blob-endpoint.describeBlobFolder" $describeBlobFolder -}}
  {{- $object := dict -}}
  {{- range $key, $item := $describeBlobFolder.r -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $object "index" $.a1 -}}
  {{- $_ := set $object "keyType" $this.keyType -}}
  {{- if ne $this.keySecretKey $.absent -}}
    {{- $_ := set $object "keySecretKey" $this.keySecretKey -}}
  {{- end -}}
  {{- if ne $this.props.cipherKey $.absent -}}
    {{- $_ := set $object "cipherSecretKey" $this.props.cipherKey -}}
  {{- end -}}
  {{- $toDays := dict "g" $.g "a0" $this.props.retainFull "a1" (dict "integral" false) -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toDays" $toDays -}}
  {{- $_ := set $object "retainFullDays" $toDays.r -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* The same container at another endpoint. */}}
{{- define "cdk8s-timescale/backup/azure-blob.AzureBlob.at" -}}
  {{- $this := $.a0 -}}
  {{- $AzureBlob := dict "g" $.g "a0" $this.props "a1" $this.keyType "a2" $this.keySecretKey "a3" $.a1 -}}
  {{- template "cdk8s-timescale/backup/azure-blob.AzureBlob" $AzureBlob -}}
  {{- $_ := set $ "r" $AzureBlob.r -}}
{{- end -}}

{{/* A container-scoped shared access signature: the least that works. */}}
{{- define "cdk8s-timescale/backup/azure-blob.AzureBlob.sas" -}}
  {{- $this := $.a0 -}}
  {{- $AzureBlob := dict "g" $.g "a0" $.a1 "a1" "sas" "a2" $.a2 -}}
  {{- template "cdk8s-timescale/backup/azure-blob.AzureBlob" $AzureBlob -}}
  {{- $_ := set $ "r" $AzureBlob.r -}}
{{- end -}}

{{/* The node's managed identity. Experimental in pgBackRest 2.58, and fails on nodes with more than one identity (pgbackrest#2741). */}}
{{- define "cdk8s-timescale/backup/azure-blob.AzureBlob.managedIdentity" -}}
  {{- $this := $.a0 -}}
  {{- $AzureBlob := dict "g" $.g "a0" $.a1 "a1" "auto" -}}
  {{- template "cdk8s-timescale/backup/azure-blob.AzureBlob" $AzureBlob -}}
  {{- $_ := set $ "r" $AzureBlob.r -}}
{{- end -}}

{{/* The account's key: opens everything in the account. */}}
{{- define "cdk8s-timescale/backup/azure-blob.AzureBlob.sharedKey" -}}
  {{- $this := $.a0 -}}
  {{- $AzureBlob := dict "g" $.g "a0" $.a1 "a1" "shared" "a2" $.a2 -}}
  {{- template "cdk8s-timescale/backup/azure-blob.AzureBlob" $AzureBlob -}}
  {{- $_ := set $ "r" $AzureBlob.r -}}
{{- end -}}

{{/* An Azure Blob container as a pgBackRest repository, and how to prove who one is. */}}
{{- define "cdk8s-timescale/backup/azure-blob.AzureBlob" -}}
  {{- $this := dict -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "props" $.a0 -}}
  {{- end -}}
  {{- if ne $.a1 $.absent -}}
    {{- $_ := set $this "keyType" $.a1 -}}
  {{- end -}}
  {{- if ne $.a2 $.absent -}}
    {{- $_ := set $this "keySecretKey" $.a2 -}}
  {{- end -}}
  {{- if ne $.a3 $.absent -}}
    {{- $_ := set $this "endpoint" $.a3 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
