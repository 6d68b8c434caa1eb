{{/* ContainerImage.toModel */}}
{{- define "cdk8s-timescale/common/container-image.ContainerImage.toModel" -}}
  {{- $this := $.a0 -}}
  {{- $object := dict "reference" $this.props.reference "version" $this.props.version -}}
  {{- if ne $this.props.command $.absent -}}
    {{- $_ := set $object "command" $this.props.command -}}
  {{- end -}}
  {{- $value := $this.props.pullPolicy -}}
  {{- if eq $value $.absent -}}
    {{- $value = "IfNotPresent" -}}
  {{- end -}}
  {{- $_ := set $object "pullPolicy" $value -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* ContainerImage.of */}}
{{- define "cdk8s-timescale/common/container-image.ContainerImage.of" -}}
  {{- $this := $.a0 -}}
  {{- $ContainerImage := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/common/container-image.ContainerImage" $ContainerImage -}}
  {{- $_ := set $ "r" $ContainerImage.r -}}
{{- end -}}

{{/* An image of a helper program, such as an exporter. */}}
{{- define "cdk8s-timescale/common/container-image.ContainerImage" -}}
  {{- $this := dict -}}
  {{- if ne $.a0 $.absent -}}
    {{- $_ := set $this "props" $.a0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
