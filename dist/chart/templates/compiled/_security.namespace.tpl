{{/* The platform's namespace; nothing when it belongs to somebody else. The user's labels cannot weaken Pod Security. */}}
{{- define "cdk8s-timescale/security/namespace.PlatformNamespace" -}}
  {{- $this := dict -}}
  {{- if (not $.a2.namespace.create) -}}
  {{- else -}}
    {{- if not $.g.OUTLIVES_ALL -}}
      {{- template "cdk8s-timescale/security/namespace.OUTLIVES_ALL" $ -}}
    {{- end -}}
    {{- $clusterMetadata := dict "g" $.g "a0" $.a2 "a1" $.a2.namespace.name "a2" $.g.OUTLIVES_ALL -}}
    {{- template "cdk8s-timescale/common/metadata.clusterMetadata" $clusterMetadata -}}
    {{- $object_2 := dict -}}
    {{- range $key, $item := $clusterMetadata.r -}}
      {{- $_ := set $object_2 $key $item -}}
    {{- end -}}
    {{- $object_3 := dict -}}
    {{- range $key_2, $item_2 := $.a2.namespace.labels -}}
      {{- $_ := set $object_3 $key_2 $item_2 -}}
    {{- end -}}
    {{- range $key_3, $item_3 := $clusterMetadata.r.labels -}}
      {{- $_ := set $object_3 $key_3 $item_3 -}}
    {{- end -}}
    {{- if not $.g.POD_SECURITY_LABELS -}}
      {{- template "cdk8s-timescale/security/namespace.POD_SECURITY_LABELS" $ -}}
    {{- end -}}
    {{- range $key_4, $item_4 := $.g.POD_SECURITY_LABELS -}}
      {{- $_ := set $object_3 $key_4 $item_4 -}}
    {{- end -}}
    {{- $_ := set $object_2 "labels" $object_3 -}}
    {{- $value := dict "metadata" $object_2 -}}
    {{- $_ := set $value "apiVersion" "v1" -}}
    {{- $_ := set $value "kind" "Namespace" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* Deleting the namespace would delete the claims in it: Argo CD neither prunes it nor deletes it with its application. It makes it before the */}}
{{- define "cdk8s-timescale/security/namespace.OUTLIVES_ALL" -}}
  {{- if not $.g.KEEP -}}
    {{- template "cdk8s-timescale/common/metadata.KEEP" $ -}}
  {{- end -}}
  {{- $object := dict -}}
  {{- range $key, $item := $.g.KEEP -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $object "argocd.argoproj.io/sync-options" "Prune=false,Delete=false" -}}
  {{- $_ := set $object "argocd.argoproj.io/sync-wave" "-10" -}}
  {{- $_ := set $.g "OUTLIVES_ALL" $object -}}
{{- end -}}

{{/* The strictest Pod Security profile: pods that break it are refused, and whoever applies them is told. */}}
{{- define "cdk8s-timescale/security/namespace.POD_SECURITY_LABELS" -}}
  {{- $object := dict -}}
  {{- $items := list -}}
  {{- range $_, $mode := (list "enforce" "audit" "warn") -}}
    {{- $value := list (list (printf "pod-security.kubernetes.io/%s" $mode) "restricted") (list (printf "pod-security.kubernetes.io/%s-version" $mode) "latest") -}}
    {{- if $value -}}
      {{- $items = concat $items $value -}}
    {{- end -}}
  {{- end -}}
  {{- range $entry := $items -}}
    {{- if ne (index $entry 1) $.absent -}}
      {{- $_ := set $object (index $entry 0) (index $entry 1) -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $.g "POD_SECURITY_LABELS" $object -}}
{{- end -}}
