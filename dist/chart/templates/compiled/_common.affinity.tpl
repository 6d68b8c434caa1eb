{{/* describeAffinity */}}
{{- define "cdk8s-timescale/common/affinity.describeAffinity" -}}
  {{- $value := $.a0 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $value_2 := $value.requireNodes -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $value_3 := $value.preferNodes -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $node := $value_3 -}}
    {{- $object := dict -}}
    {{- range $key, $item := $node -}}
      {{- $_ := set $object $key $item -}}
    {{- end -}}
    {{- $value_4 := $node.weight -}}
    {{- if eq $value_4 $.absent -}}
      {{- $value_4 = 1.0 -}}
    {{- end -}}
    {{- $_ := set $object "weight" $value_4 -}}
    {{- $items = append $items $object -}}
  {{- end -}}
  {{- $value_5 := $value.nearPods -}}
  {{- if eq $value_5 $.absent -}}
    {{- $value_5 = list -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $value_5 -}}
    {{- $podPreference := dict "g" $.g "a0" $item_2 -}}
    {{- template "cdk8s-timescale/common/affinity.podPreference" $podPreference -}}
    {{- $items_2 = append $items_2 $podPreference.r -}}
  {{- end -}}
  {{- $value_6 := $value.avoidPods -}}
  {{- if eq $value_6 $.absent -}}
    {{- $value_6 = list -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $_, $item_3 := $value_6 -}}
    {{- $podPreference_2 := dict "g" $.g "a0" $item_3 -}}
    {{- template "cdk8s-timescale/common/affinity.podPreference" $podPreference_2 -}}
    {{- $items_3 = append $items_3 $podPreference_2.r -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "requireNodes" $value_2 "preferNodes" $items "nearPods" $items_2 "avoidPods" $items_3) -}}
{{- end -}}

{{/* podPreference */}}
{{- define "cdk8s-timescale/common/affinity.podPreference" -}}
  {{- $value := $.a0.topologyKey -}}
  {{- if eq $value $.absent -}}
    {{- $value = "kubernetes.io/hostname" -}}
  {{- end -}}
  {{- $value_2 := $.a0.weight -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 1.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "labels" $.a0.labels "topologyKey" $value "weight" $value_2) -}}
{{- end -}}
