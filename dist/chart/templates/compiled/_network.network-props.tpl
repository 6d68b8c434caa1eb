{{/* describeNetwork */}}
{{- define "cdk8s-timescale/network/network-props.describeNetwork" -}}
  {{- $value := $.a0 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $value_2 := $value.dataplane -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = "kubernetes" -}}
  {{- end -}}
  {{- $value_3 := $value.clients -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $value_4 := $.absent -}}
  {{- if ne $value.apiServer $.absent -}}
    {{- $value_4 = $value.apiServer.cidrs -}}
  {{- end -}}
  {{- $value_5 := $value_4 -}}
  {{- if eq $value_5 $.absent -}}
    {{- $value_5 = list "0.0.0.0/0" -}}
  {{- end -}}
  {{- $value_6 := $.absent -}}
  {{- if ne $value.apiServer $.absent -}}
    {{- $value_6 = $value.apiServer.ports -}}
  {{- end -}}
  {{- $value_7 := $value_6 -}}
  {{- if eq $value_7 $.absent -}}
    {{- $value_7 = list 443.0 6443.0 -}}
  {{- end -}}
  {{- $value_8 := $.absent -}}
  {{- if ne $value.dns $.absent -}}
    {{- $value_8 = $value.dns.namespace -}}
  {{- end -}}
  {{- $value_9 := $value_8 -}}
  {{- if eq $value_9 $.absent -}}
    {{- $value_9 = "kube-system" -}}
  {{- end -}}
  {{- $value_10 := $.absent -}}
  {{- if ne $value.dns $.absent -}}
    {{- $value_10 = $value.dns.podLabels -}}
  {{- end -}}
  {{- $value_11 := $value_10 -}}
  {{- if eq $value_11 $.absent -}}
    {{- $value_11 = dict "k8s-app" "kube-dns" -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "dataplane" $value_2 "clients" $value_3 "apiServer" (dict "cidrs" $value_5 "ports" $value_7) "dnsNamespace" $value_9 "dnsPodLabels" $value_11) -}}
{{- end -}}
