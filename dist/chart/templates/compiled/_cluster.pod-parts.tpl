{{/* All parts of all wings, in their order. */}}
{{- define "cdk8s-timescale/cluster/pod-parts.joinParts" -}}
  {{- $items := list -}}
  {{- range $_, $p := $.a0 -}}
    {{- $value := $p.sidecars -}}
    {{- if eq $value $.absent -}}
      {{- $value = list -}}
    {{- end -}}
    {{- if $value -}}
      {{- $items = concat $items $value -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $p_2 := $.a0 -}}
    {{- $value_2 := $p_2.volumes -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = list -}}
    {{- end -}}
    {{- if $value_2 -}}
      {{- $items_2 = concat $items_2 $value_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $p_3 := $.a0 -}}
    {{- $value_3 := $p_3.mounts -}}
    {{- if eq $value_3 $.absent -}}
      {{- $value_3 = list -}}
    {{- end -}}
    {{- if $value_3 -}}
      {{- $items_3 = concat $items_3 $value_3 -}}
    {{- end -}}
  {{- end -}}
  {{- $items_4 := list -}}
  {{- range $_, $p_4 := $.a0 -}}
    {{- $value_4 := $p_4.env -}}
    {{- if eq $value_4 $.absent -}}
      {{- $value_4 = list -}}
    {{- end -}}
    {{- if $value_4 -}}
      {{- $items_4 = concat $items_4 $value_4 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "sidecars" $items "volumes" $items_2 "mounts" $items_3 "env" $items_4) -}}
{{- end -}}
