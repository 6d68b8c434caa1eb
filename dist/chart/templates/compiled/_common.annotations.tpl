{{/* Everything that is wrong with annotations that go on every object. */}}
{{- define "cdk8s-timescale/common/annotations.annotationProblems" -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $keys := list -}}
  {{- range $key, $item := $value -}}
    {{- $keys = append $keys $key -}}
  {{- end -}}
  {{- $keys_2 := sortAlpha $keys -}}
  {{- $sum := 0.0 -}}
  {{- range $item := $keys_2 -}}
    {{- $sum = addf (addf $sum (float64 (len $item))) (float64 (len (index $value $item))) -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $key := $keys_2 -}}
    {{- if not $.g.cdk8s_timescale_common_annotations_ANNOTATION -}}
      {{- template "cdk8s-timescale/common/annotations.ANNOTATION" $ -}}
    {{- end -}}
    {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_common_annotations_ANNOTATION "a1" (dict "path" $.a0 "key" $key) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- $reservedProblems := dict "g" $.g "a0" $.a0 "a1" $key -}}
    {{- template "cdk8s-timescale/common/annotations.reservedProblems" $reservedProblems -}}
    {{- $items = concat $items (concat $problemsOf.r $reservedProblems.r) -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (gt $sum 8192.0) -}}
    {{- $value_2 = list (printf "%s%s" (printf "%s must have at most %s characters together, got %s: they stand twice on every object that kubectl applies; " $.a0 "8192" (mustToRawJson $sum)) "put long texts into a ConfigMap") -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat $items $value_2) -}}
{{- end -}}

{{/* common/annotations, line 33 */}}
{{- define "cdk8s-timescale/common/annotations.line33" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "a key of %s" $path) -}}
{{- end -}}

{{/* common/annotations, line 34 */}}
{{- define "cdk8s-timescale/common/annotations.line34" -}}
  {{- $key := $.a0.key -}}
  {{- $_ := set $ "r" $key -}}
{{- end -}}

{{/* ANNOTATION */}}
{{- define "cdk8s-timescale/common/annotations.ANNOTATION" -}}
  {{- if not $.g.cdk8s_timescale_common_annotations_ANNOTATION_KEY -}}
    {{- template "cdk8s-timescale/common/annotations.ANNOTATION_KEY" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/common/annotations.line33") "a1" (dict "fn" "cdk8s-timescale/common/annotations.line34") "a2" $.g.cdk8s_timescale_common_annotations_ANNOTATION_KEY "a3" "Kubernetes refuses it" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- $_ := set $.g "cdk8s_timescale_common_annotations_ANNOTATION" (list $matches.r) -}}
{{- end -}}

{{/* reservedProblems */}}
{{- define "cdk8s-timescale/common/annotations.reservedProblems" -}}
  {{- if not $.g.cdk8s_timescale_common_annotations_RESERVED_ANNOTATIONS -}}
    {{- template "cdk8s-timescale/common/annotations.RESERVED_ANNOTATIONS" $ -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $.g.cdk8s_timescale_common_annotations_RESERVED_ANNOTATIONS -}}
    {{- $prefix := $item.prefix -}}
    {{- if (hasPrefix $prefix $.a1) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $items -}}
    {{- $prefix_2 := $item_2.prefix -}}
    {{- $why := $item_2.why -}}
    {{- $items_2 = append $items_2 (printf "%s must not have keys that begin with '%s', got '%s': %s; choose another key" $.a0 $prefix_2 $.a1 $why) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}

{{/* An annotation is called as a label is. */}}
{{- define "cdk8s-timescale/common/annotations.ANNOTATION_KEY" -}}
  {{- if not $.g.cdk8s_timescale_common_formats_LABEL_KEY -}}
    {{- template "cdk8s-timescale/common/formats.LABEL_KEY" $ -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_common_formats_LABEL_KEY -}}
    {{- template "cdk8s-timescale/common/formats.LABEL_KEY" $ -}}
  {{- end -}}
  {{- $object := dict "pattern" $.g.cdk8s_timescale_common_formats_LABEL_KEY.pattern -}}
  {{- if ne $.g.cdk8s_timescale_common_formats_LABEL_KEY.length $.absent -}}
    {{- $_ := set $object "length" $.g.cdk8s_timescale_common_formats_LABEL_KEY.length -}}
  {{- end -}}
  {{- $_ := set $object "allowed" "the key of an annotation (letters, digits, '-', '_' and '.', at most 63, perhaps after a DNS name and '/')" -}}
  {{- $_ := set $.g "cdk8s_timescale_common_annotations_ANNOTATION_KEY" $object -}}
{{- end -}}

{{/* Beginnings of keys that tell a tool what to do with the one object they stand on. On every object they would do harm. */}}
{{- define "cdk8s-timescale/common/annotations.RESERVED_ANNOTATIONS" -}}
  {{- $_ := set $.g "cdk8s_timescale_common_annotations_RESERVED_ANNOTATIONS" (list (dict "prefix" "argocd.argoproj.io/hook" "why" "every object would be a hook of Argo CD") (dict "prefix" "helm.sh/" "why" "Helm would take every object for a hook, or never delete it") (dict "prefix" "kubectl.kubernetes.io/" "why" "kubectl writes it") (dict "prefix" "meta.helm.sh/" "why" "Helm writes it") (dict "prefix" "snapshot.storage.kubernetes.io/" "why" "it chooses the snapshot class of the whole cluster") (dict "prefix" "storageclass.kubernetes.io/" "why" "it chooses the StorageClass of the whole cluster") (dict "prefix" "timescale.cdk8s.io/" "why" "the platform sets it")) -}}
{{- end -}}
