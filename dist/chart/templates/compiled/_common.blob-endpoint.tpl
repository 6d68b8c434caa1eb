{{/* describeBlobFolder */}}
{{- define "cdk8s-timescale/common/blob-endpoint.describeBlobFolder" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a2 $.absent -}}
    {{- $value = $.a2.port -}}
  {{- end -}}
  {{- $value_2 := $value -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 443.0 -}}
  {{- end -}}
  {{- $value_3 := $.a0.path -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = printf "/%s" $.a1 -}}
  {{- end -}}
  {{- $value_5 := $.a2 -}}
  {{- if ne $value_5 $.absent -}}
    {{- $value_4 := $.a2.pathStyle -}}
    {{- if eq $value_4 $.absent -}}
      {{- $value_4 = false -}}
    {{- end -}}
    {{- $object := dict "host" $.a2.host "port" $value_2 "pathStyle" $value_4 -}}
    {{- if ne $.a2.caSecret $.absent -}}
      {{- $_ := set $object "caSecret" $.a2.caSecret -}}
    {{- end -}}
    {{- $value_5 = $object -}}
  {{- end -}}
  {{- $object_2 := dict "account" $.a0.account "container" $.a0.container "path" $value_3 -}}
  {{- if ne $value_5 $.absent -}}
    {{- $_ := set $object_2 "endpoint" $value_5 -}}
  {{- end -}}
  {{- $value_6 := $.absent -}}
  {{- if ne $.a2 $.absent -}}
    {{- $value_6 = $.a2.peer -}}
  {{- end -}}
  {{- $value_7 := $value_6 -}}
  {{- if eq $value_7 $.absent -}}
    {{- $value_7 = dict "kind" "fqdn" "name" (printf "%s.blob.core.windows.net" $.a0.account) "cidr" "0.0.0.0/0" -}}
  {{- end -}}
  {{- $_ := set $object_2 "peer" $value_7 -}}
  {{- $_ := set $object_2 "port" $value_2 -}}
  {{- $_ := set $ "r" $object_2 -}}
{{- end -}}

{{/* Where a client finds the container, without a slash at the end. */}}
{{- define "cdk8s-timescale/common/blob-endpoint.containerUrl" -}}
  {{- if (not (ne $.a0.endpoint $.absent)) -}}
    {{- $_ := set $ "r" (printf "https://%s/%s" (printf "%s.blob.core.windows.net" $.a0.account) $.a0.container) -}}
  {{- else -}}
    {{- $value := false -}}
    {{- if (eq $.a0.endpoint.port 443.0) -}}
      {{- $value = "" -}}
    {{- else -}}
      {{- $value = printf ":%s" (mustToRawJson $.a0.endpoint.port) -}}
    {{- end -}}
    {{- $server := printf "https://%s%s" $.a0.endpoint.host $value -}}
    {{- $value_2 := false -}}
    {{- if $.a0.endpoint.pathStyle -}}
      {{- $value_2 = printf "%s/%s/%s" $server $.a0.account $.a0.container -}}
    {{- else -}}
      {{- $value_2 = printf "%s/%s" $server $.a0.container -}}
    {{- end -}}
    {{- $_ := set $ "r" $value_2 -}}
  {{- end -}}
{{- end -}}
