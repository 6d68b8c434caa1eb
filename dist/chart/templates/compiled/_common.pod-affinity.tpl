{{/* Nodes and pods to look for and to avoid. Absent: any node is as good as another. */}}
{{- define "cdk8s-timescale/common/pod-affinity.podAffinity" -}}
  {{- $value := false -}}
  {{- if $.a0.avoidSpot -}}
    {{- if not $.g.NOT_SPOT -}}
      {{- template "cdk8s-timescale/common/pod-affinity.NOT_SPOT" $ -}}
    {{- end -}}
    {{- $value = list $.g.NOT_SPOT -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $requireNodes := default list (concat $value $.a0.affinity.requireNodes) -}}
  {{- if (eq (addf (addf (addf (float64 (len $requireNodes)) (float64 (len $.a0.affinity.preferNodes))) (float64 (len $.a0.affinity.nearPods))) (float64 (len $.a0.affinity.avoidPods))) 0.0) -}}
  {{- else -}}
    {{- $nodeAffinity := dict "g" $.g "a0" $requireNodes "a1" $.a0.affinity.preferNodes -}}
    {{- template "cdk8s-timescale/common/pod-affinity.nodeAffinity" $nodeAffinity -}}
    {{- $object := dict -}}
    {{- if ne $nodeAffinity.r $.absent -}}
      {{- $_ := set $object "nodeAffinity" $nodeAffinity.r -}}
    {{- end -}}
    {{- $value_2 := false -}}
    {{- if (gt (float64 (len $.a0.affinity.nearPods)) 0.0) -}}
      {{- $items := list -}}
      {{- range $_, $item := $.a0.affinity.nearPods -}}
        {{- $podTerm := dict "g" $.g "a0" $item -}}
        {{- template "cdk8s-timescale/common/pod-affinity.podTerm" $podTerm -}}
        {{- $items = append $items $podTerm.r -}}
      {{- end -}}
      {{- $value_2 = dict "preferredDuringSchedulingIgnoredDuringExecution" $items -}}
    {{- else -}}
      {{- $value_2 = $.absent -}}
    {{- end -}}
    {{- if ne $value_2 $.absent -}}
      {{- $_ := set $object "podAffinity" $value_2 -}}
    {{- end -}}
    {{- $value_3 := false -}}
    {{- if (gt (float64 (len $.a0.affinity.avoidPods)) 0.0) -}}
      {{- $items_2 := list -}}
      {{- range $_, $item_2 := $.a0.affinity.avoidPods -}}
        {{- $podTerm_2 := dict "g" $.g "a0" $item_2 -}}
        {{- template "cdk8s-timescale/common/pod-affinity.podTerm" $podTerm_2 -}}
        {{- $items_2 = append $items_2 $podTerm_2.r -}}
      {{- end -}}
      {{- $value_3 = dict "preferredDuringSchedulingIgnoredDuringExecution" $items_2 -}}
    {{- else -}}
      {{- $value_3 = $.absent -}}
    {{- end -}}
    {{- if ne $value_3 $.absent -}}
      {{- $_ := set $object "podAntiAffinity" $value_3 -}}
    {{- end -}}
    {{- $_ := set $ "r" $object -}}
  {{- end -}}
{{- end -}}

{{/* Spot nodes vanish within 30 s; AKS labels them (and taints them, which a broad toleration would undo). */}}
{{- define "cdk8s-timescale/common/pod-affinity.NOT_SPOT" -}}
  {{- $_ := set $.g "NOT_SPOT" (dict "key" "kubernetes.azure.com/scalesetpriority" "operator" "NotIn" "values" (list "spot")) -}}
{{- end -}}

{{/* nodeAffinity */}}
{{- define "cdk8s-timescale/common/pod-affinity.nodeAffinity" -}}
  {{- if (eq (addf (float64 (len $.a0)) (float64 (len $.a1))) 0.0) -}}
  {{- else -}}
    {{- $value := false -}}
    {{- if (gt (float64 (len $.a0)) 0.0) -}}
      {{- $items := list -}}
      {{- range $_, $item := $.a0 -}}
        {{- $expression := dict "g" $.g "a0" $item -}}
        {{- template "cdk8s-timescale/common/pod-affinity.expression" $expression -}}
        {{- $items = append $items $expression.r -}}
      {{- end -}}
      {{- $value = dict "nodeSelectorTerms" (list (dict "matchExpressions" $items)) -}}
    {{- else -}}
      {{- $value = $.absent -}}
    {{- end -}}
    {{- $object := dict -}}
    {{- if ne $value $.absent -}}
      {{- $_ := set $object "requiredDuringSchedulingIgnoredDuringExecution" $value -}}
    {{- end -}}
    {{- $value_3 := false -}}
    {{- if (gt (float64 (len $.a1)) 0.0) -}}
      {{- $items_2 := list -}}
      {{- range $_, $node := $.a1 -}}
        {{- $expression_2 := dict "g" $.g "a0" $node -}}
        {{- template "cdk8s-timescale/common/pod-affinity.expression" $expression_2 -}}
        {{- $items_2 = append $items_2 (dict "weight" $node.weight "preference" (dict "matchExpressions" (list $expression_2.r))) -}}
      {{- end -}}
      {{- $value_3 = $items_2 -}}
    {{- else -}}
      {{- $value_3 = $.absent -}}
    {{- end -}}
    {{- if ne $value_3 $.absent -}}
      {{- $_ := set $object "preferredDuringSchedulingIgnoredDuringExecution" $value_3 -}}
    {{- end -}}
    {{- $_ := set $ "r" $object -}}
  {{- end -}}
{{- end -}}

{{/* podTerm */}}
{{- define "cdk8s-timescale/common/pod-affinity.podTerm" -}}
  {{- $_ := set $ "r" (dict "weight" $.a0.weight "podAffinityTerm" (dict "topologyKey" $.a0.topologyKey "labelSelector" (dict "matchLabels" $.a0.labels))) -}}
{{- end -}}

{{/* expression */}}
{{- define "cdk8s-timescale/common/pod-affinity.expression" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.values $.absent) -}}
    {{- $value = $.a0.values -}}
  {{- else -}}
    {{- $value = $.absent -}}
  {{- end -}}
  {{- $object := dict "key" $.a0.key "operator" $.a0.operator -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $object "values" $value -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
