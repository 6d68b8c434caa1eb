{{/* The platform's namespace; nothing when it belongs to somebody else. The user's labels cannot weaken Pod Security. */}}
{{- define "cdk8s-timescale/security/namespace.PlatformNamespace" -}}
  {{- $this := dict -}}
  {{- if (not $.a2.namespace.create) -}}
  {{- else -}}
    {{- if not $.g.cdk8s_timescale_security_namespace_OUTLIVES_ALL -}}
      {{- template "cdk8s-timescale/security/namespace.OUTLIVES_ALL" $ -}}
    {{- end -}}
    {{- $clusterMetadata := dict "g" $.g "a0" $.a2 "a1" $.a2.namespace.name "a2" $.g.cdk8s_timescale_security_namespace_OUTLIVES_ALL -}}
    {{- template "cdk8s-timescale/common/metadata.clusterMetadata" $clusterMetadata -}}
    {{- $object_2 := dict -}}
    {{- range $key, $item := $clusterMetadata.r -}}
      {{- $_ := set $object_2 $key $item -}}
    {{- end -}}
    {{- $object_3 := dict -}}
    {{- range $key, $item := $.a2.namespace.labels -}}
      {{- $_ := set $object_3 $key $item -}}
    {{- end -}}
    {{- range $key, $item := $clusterMetadata.r.labels -}}
      {{- $_ := set $object_3 $key $item -}}
    {{- end -}}
    {{- if not $.g.cdk8s_timescale_security_namespace_POD_SECURITY_LABELS -}}
      {{- template "cdk8s-timescale/security/namespace.POD_SECURITY_LABELS" $ -}}
    {{- end -}}
    {{- range $key, $item := $.g.cdk8s_timescale_security_namespace_POD_SECURITY_LABELS -}}
      {{- $_ := set $object_3 $key $item -}}
    {{- end -}}
    {{- $_ := set $object_2 "labels" $object_3 -}}
    {{- $value := dict "metadata" $object_2 -}}
    {{- $_ := set $value "apiVersion" "v1" -}}
    {{- $_ := set $value "kind" "Namespace" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* Deleting the namespace would delete the claims in it: Argo CD neither prunes it nor deletes it with its application. */}}
{{- define "cdk8s-timescale/security/namespace.OUTLIVES_ALL" -}}
  {{- if not $.g.cdk8s_timescale_common_metadata_KEEP -}}
    {{- template "cdk8s-timescale/common/metadata.KEEP" $ -}}
  {{- end -}}
  {{- $object := dict -}}
  {{- range $key, $item := $.g.cdk8s_timescale_common_metadata_KEEP -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $object "argocd.argoproj.io/sync-options" "Prune=false,Delete=false" -}}
  {{- $_ := set $.g "cdk8s_timescale_security_namespace_OUTLIVES_ALL" $object -}}
{{- end -}}

{{/* The strictest Pod Security profile: pods that break it are refused, and whoever applies them is told. */}}
{{- define "cdk8s-timescale/security/namespace.POD_SECURITY_LABELS" -}}
  {{- $object := dict -}}
  {{- $items := list -}}
  {{- range $_, $mode := (list "enforce" "audit" "warn") -}}
    {{- $items = concat $items (list (list (printf "pod-security.kubernetes.io/%s" $mode) "restricted") (list (printf "pod-security.kubernetes.io/%s-version" $mode) "latest")) -}}
  {{- end -}}
  {{- range $entry := $items -}}
    {{- if ne (index $entry 1) $.absent -}}
      {{- $_ := set $object (index $entry 0) (index $entry 1) -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $.g "cdk8s_timescale_security_namespace_POD_SECURITY_LABELS" $object -}}
{{- end -}}
