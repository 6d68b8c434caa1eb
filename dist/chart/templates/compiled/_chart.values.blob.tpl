{{/* peerOf */}}
{{- define "cdk8s-timescale/chart/values/blob.peerOf" -}}
  {{- $value := $.a0.cidr -}}
  {{- if eq $value $.absent -}}
    {{- $value = "" -}}
  {{- end -}}
  {{- if eq $.a0.kind "cidr" -}}
    {{- $object := dict "kind" "cidr" "cidr" $value -}}
    {{- if ne $.a0.except $.absent -}}
      {{- $_ := set $object "except" $.a0.except -}}
    {{- end -}}
    {{- $_ := set $ "r" $object -}}
  {{- else -}}
    {{- if eq $.a0.kind "fqdn" -}}
      {{- $value_2 := $.a0.name -}}
      {{- if eq $value_2 $.absent -}}
        {{- $value_2 = "" -}}
      {{- end -}}
      {{- $_ := set $ "r" (dict "kind" "fqdn" "name" $value_2 "cidr" $value) -}}
    {{- else -}}
      {{- $value_3 := $.a0.labels -}}
      {{- if eq $value_3 $.absent -}}
        {{- $value_3 = dict -}}
      {{- end -}}
      {{- $object_2 := dict "kind" "pods" "labels" $value_3 -}}
      {{- if ne $.a0.namespaceLabels $.absent -}}
        {{- $_ := set $object_2 "namespaceLabels" $.a0.namespaceLabels -}}
      {{- end -}}
      {{- $_ := set $ "r" $object_2 -}}
    {{- end -}}
  {{- end -}}
{{- end -}}

{{/* endpointProps */}}
{{- define "cdk8s-timescale/chart/values/blob.endpointProps" -}}
  {{- $object := dict "host" $.a0.host -}}
  {{- if ne $.a0.port $.absent -}}
    {{- $_ := set $object "port" $.a0.port -}}
  {{- end -}}
  {{- if ne $.a0.pathStyle $.absent -}}
    {{- $_ := set $object "pathStyle" $.a0.pathStyle -}}
  {{- end -}}
  {{- if ne $.a0.caSecret $.absent -}}
    {{- $_ := set $object "caSecret" $.a0.caSecret -}}
  {{- end -}}
  {{- $peerOf := dict "g" $.g "a0" $.a0.peer -}}
  {{- template "cdk8s-timescale/chart/values/blob.peerOf" $peerOf -}}
  {{- $_ := set $object "peer" $peerOf.r -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
