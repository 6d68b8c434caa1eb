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
    {{- $value_2 := dict "path" $.a0 "key" $key -}}
    {{- $problems := list -}}
    {{- $value_7 := ne $value_2.key $.absent -}}
    {{- if $value_7 -}}
      {{- if not $.g.ANNOTATION_KEY -}}
        {{- template "cdk8s-timescale/common/annotations.ANNOTATION_KEY" $ -}}
      {{- end -}}
      {{- $fits := dict "g" $.g "a0" $.g.ANNOTATION_KEY "a1" $value_2.key -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
      {{- $value_7 = not $fits.r -}}
    {{- end -}}
    {{- if $value_7 -}}
      {{- if not $.g.ANNOTATION_KEY -}}
        {{- template "cdk8s-timescale/common/annotations.ANNOTATION_KEY" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "a key of %s" $value_2.path) $.g.ANNOTATION_KEY.allowed $value_2.key "Kubernetes refuses it") -}}
    {{- end -}}
    {{- $reservedProblems := dict "g" $.g "a0" $.a0 "a1" $key -}}
    {{- template "cdk8s-timescale/common/annotations.reservedProblems" $reservedProblems -}}
    {{- $value_8 := default list (concat $problems $reservedProblems.r) -}}
    {{- if $value_8 -}}
      {{- $items = concat $items $value_8 -}}
    {{- end -}}
  {{- end -}}
  {{- $value_9 := false -}}
  {{- if (gt $sum 8192.0) -}}
    {{- $value_9 = list (printf "%s%s" (printf "%s must have at most %s characters together, got %s: they stand twice on every object that kubectl applies; " $.a0 "8192" (mustToRawJson $sum)) "put long texts into a ConfigMap") -}}
  {{- else -}}
    {{- $value_9 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $items $value_9)) -}}
{{- end -}}

{{/* An annotation is called as a label is. */}}
{{- define "cdk8s-timescale/common/annotations.ANNOTATION_KEY" -}}
  {{- if not $.g.LABEL_KEY -}}
    {{- template "cdk8s-timescale/common/formats.LABEL_KEY" $ -}}
  {{- end -}}
  {{- if not $.g.LABEL_KEY -}}
    {{- template "cdk8s-timescale/common/formats.LABEL_KEY" $ -}}
  {{- end -}}
  {{- $object := dict "pattern" $.g.LABEL_KEY.pattern -}}
  {{- if ne $.g.LABEL_KEY.length $.absent -}}
    {{- $_ := set $object "length" $.g.LABEL_KEY.length -}}
  {{- end -}}
  {{- $_ := set $object "allowed" "the key of an annotation (letters, digits, '-', '_' and '.', at most 63, perhaps after a DNS name and '/')" -}}
  {{- $_ := set $.g "ANNOTATION_KEY" $object -}}
{{- end -}}

{{/* reservedProblems */}}
{{- define "cdk8s-timescale/common/annotations.reservedProblems" -}}
  {{- if not $.g.RESERVED_ANNOTATIONS -}}
    {{- template "cdk8s-timescale/common/annotations.RESERVED_ANNOTATIONS" $ -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item := $.g.RESERVED_ANNOTATIONS -}}
    {{- if (hasPrefix $item.prefix $.a1) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $items -}}
    {{- $items_2 = append $items_2 (printf "%s must not have keys that begin with '%s', got '%s': %s; choose another key" $.a0 $item_2.prefix $.a1 $item_2.why) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}

{{/* Beginnings of keys that tell a tool what to do with the one object they stand on. On every object they would do harm. */}}
{{- define "cdk8s-timescale/common/annotations.RESERVED_ANNOTATIONS" -}}
  {{- $_ := set $.g "RESERVED_ANNOTATIONS" (list (dict "prefix" "argocd.argoproj.io/hook" "why" "every object would be a hook of Argo CD") (dict "prefix" "helm.sh/" "why" "Helm would take every object for a hook, or never delete it") (dict "prefix" "kubectl.kubernetes.io/" "why" "kubectl writes it") (dict "prefix" "meta.helm.sh/" "why" "Helm writes it") (dict "prefix" "snapshot.storage.kubernetes.io/" "why" "it chooses the snapshot class of the whole cluster") (dict "prefix" "storageclass.kubernetes.io/" "why" "it chooses the StorageClass of the whole cluster") (dict "prefix" "timescale.cdk8s.io/" "why" "the platform sets it")) -}}
{{- end -}}
