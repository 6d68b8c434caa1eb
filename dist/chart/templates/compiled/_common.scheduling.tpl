{{/* describeScheduling */}}
{{- define "cdk8s-timescale/common/scheduling.describeScheduling" -}}
  {{- $value := $.a0 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $value_2 := $value.nodeSelector -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = dict -}}
  {{- end -}}
  {{- $value_3 := $value.tolerations -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $value_4 := $value.spreadHosts -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = "required" -}}
  {{- end -}}
  {{- $value_5 := $value.spreadZones -}}
  {{- if eq $value_5 $.absent -}}
    {{- $value_5 = "required" -}}
  {{- end -}}
  {{- $value_6 := $value.avoidSpot -}}
  {{- if eq $value_6 $.absent -}}
    {{- $value_6 = true -}}
  {{- end -}}
  {{- $describeAffinity := dict "g" $.g "a0" $value.affinity -}}
  {{- template "cdk8s-timescale/common/affinity.describeAffinity" $describeAffinity -}}
  {{- $_ := set $ "r" (dict "nodeSelector" $value_2 "tolerations" $value_3 "spreadHosts" $value_4 "spreadZones" $value_5 "avoidSpot" $value_6 "affinity" $describeAffinity.r) -}}
{{- end -}}
