{{/* Several scripts as ConfigMap data. */}}
{{- define "cdk8s-timescale/common/scripts.podScripts" -}}
  {{- $object := dict -}}
  {{- $items := list -}}
  {{- range $_, $name := $.a0 -}}
    {{- $podScript := dict "g" $.g "a0" $name -}}
    {{- template "cdk8s-timescale/common/scripts.podScript" $podScript -}}
    {{- $items = append $items (list $name $podScript.r) -}}
  {{- end -}}
  {{- range $entry := $items -}}
    {{- if ne (index $entry 1) $.absent -}}
      {{- $_ := set $object (index $entry 0) (index $entry 1) -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
