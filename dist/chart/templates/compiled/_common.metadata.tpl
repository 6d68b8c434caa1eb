{{/* Labels of every object: the recommended ones and the user's. The user's never override the ones that selectors use. */}}
{{- define "cdk8s-timescale/common/metadata.objectLabels" -}}
  {{- $object := dict -}}
  {{- range $key, $item := $.a0.labels -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if $.a1 -}}
    {{- $value = dict "app.kubernetes.io/component" $.a1 -}}
  {{- else -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $_ := set $object "app.kubernetes.io/name" "timescaledb" -}}
  {{- $_ := set $object "app.kubernetes.io/instance" $.a0.name -}}
  {{- $_ := set $object "app.kubernetes.io/managed-by" "cdk8s-timescale" -}}
  {{- range $key_2, $item_2 := $value -}}
    {{- $_ := set $object $key_2 $item_2 -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* objectAnnotations */}}
{{- define "cdk8s-timescale/common/metadata.objectAnnotations" -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $object := dict -}}
  {{- range $key, $item := $.a0.annotations -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- range $key_2, $item_2 := $value -}}
    {{- $_ := set $object $key_2 $item_2 -}}
  {{- end -}}
  {{- $keys := list -}}
  {{- range $key, $item := $object -}}
    {{- $keys = append $keys $key -}}
  {{- end -}}
  {{- $_ := set $ "r" (ternary $object nil (gt (float64 (len $keys)) 0.0)) -}}
{{- end -}}

{{/* Metadata of an object that is in no namespace. */}}
{{- define "cdk8s-timescale/common/metadata.clusterMetadata" -}}
  {{- $objectLabels := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/common/metadata.objectLabels" $objectLabels -}}
  {{- $objectAnnotations := dict "g" $.g "a0" $.a0 "a1" $.a2 -}}
  {{- template "cdk8s-timescale/common/metadata.objectAnnotations" $objectAnnotations -}}
  {{- $object := dict "name" $.a1 "labels" $objectLabels.r -}}
  {{- if ne $objectAnnotations.r $.absent -}}
    {{- $_ := set $object "annotations" $objectAnnotations.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* Metadata of an object in the platform's namespace. */}}
{{- define "cdk8s-timescale/common/metadata.metadata" -}}
  {{- $objectLabels := dict "g" $.g "a0" $.a0 "a1" $.a2 -}}
  {{- template "cdk8s-timescale/common/metadata.objectLabels" $objectLabels -}}
  {{- $objectAnnotations := dict "g" $.g "a0" $.a0 "a1" $.a3 -}}
  {{- template "cdk8s-timescale/common/metadata.objectAnnotations" $objectAnnotations -}}
  {{- $object := dict "name" $.a1 "namespace" $.a0.namespace.name "labels" $objectLabels.r -}}
  {{- if ne $objectAnnotations.r $.absent -}}
    {{- $_ := set $object "annotations" $objectAnnotations.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* The object outlives the release that made it: `helm uninstall` and the deletion of an Argo CD application leave it where it is. */}}
{{- define "cdk8s-timescale/common/metadata.KEEP" -}}
  {{- $_ := set $.g "KEEP" (dict "helm.sh/resource-policy" "keep") -}}
{{- end -}}
