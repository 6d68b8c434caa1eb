{{/* ColdStorage.toModel */}}
{{- define "cdk8s-timescale/timescale/archive/cold-storage.ColdStorage.toModel" -}}
  {{- $this := $.a0 -}}
  {{- $describeBlobFolder := dict "g" $.g "a0" $this.props "a1" $.a1 "a2" $this.endpoint -}}
  {{- template "cdk8s-timescale/common/blob-endpoint.describeBlobFolder" $describeBlobFolder -}}
  {{- $object := dict -}}
  {{- range $key, $item := $describeBlobFolder.r -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $object "sasSecretKey" $this.props.sasKey -}}
  {{- if ne $this.props.tier $.absent -}}
    {{- $_ := set $object "tier" $this.props.tier -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* A container of Azure Blob Storage. */}}
{{- define "cdk8s-timescale/timescale/archive/cold-storage.ColdStorage.azureBlob" -}}
  {{- $this := $.a0 -}}
  {{- $ColdStorage := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/timescale/archive/cold-storage.ColdStorage" $ColdStorage -}}
  {{- $_ := set $ "r" $ColdStorage.r -}}
{{- end -}}

{{/* The same container at another endpoint. */}}
{{- define "cdk8s-timescale/timescale/archive/cold-storage.ColdStorage.at" -}}
  {{- $this := $.a0 -}}
  {{- $ColdStorage := dict "g" $.g "a0" $this.props "a1" $.a1 -}}
  {{- template "cdk8s-timescale/timescale/archive/cold-storage.ColdStorage" $ColdStorage -}}
  {{- $_ := set $ "r" $ColdStorage.r -}}
{{- end -}}

{{/* Where archived chunks go, and how to prove who one is. */}}
{{- define "cdk8s-timescale/timescale/archive/cold-storage.ColdStorage" -}}
  {{- $this := dict -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "props" $.a0 -}}
  {{- end -}}
  {{- if ne $.a1 $.absent -}}
    {{- $_ := set $this "endpoint" $.a1 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
