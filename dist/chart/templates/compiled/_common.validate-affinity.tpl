{{/* Everything that is wrong with nodes and pods to look for, or to avoid. */}}
{{- define "cdk8s-timescale/common/validate-affinity.affinityProblems" -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $value_2 := $value.requireNodes -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $i, $node := $value_2 -}}
    {{- $i_2 := float64 $i -}}
    {{- $nodeProblems := dict "g" $.g "a0" (printf "%s.requireNodes[%s]" $.a0 (mustToRawJson $i_2)) "a1" $node -}}
    {{- template "cdk8s-timescale/common/validate-affinity.nodeProblems" $nodeProblems -}}
    {{- if $nodeProblems.r -}}
      {{- $items = concat $items $nodeProblems.r -}}
    {{- end -}}
  {{- end -}}
  {{- $value_3 := $value.preferNodes -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $i_3, $node_2 := $value_3 -}}
    {{- $i_4 := float64 $i_3 -}}
    {{- $nodeProblems_2 := dict "g" $.g "a0" (printf "%s.preferNodes[%s]" $.a0 (mustToRawJson $i_4)) "a1" $node_2 -}}
    {{- template "cdk8s-timescale/common/validate-affinity.nodeProblems" $nodeProblems_2 -}}
    {{- if $nodeProblems_2.r -}}
      {{- $items_2 = concat $items_2 $nodeProblems_2.r -}}
    {{- end -}}
  {{- end -}}
  {{- $value_4 := $value.nearPods -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $i_5, $pod := $value_4 -}}
    {{- $i_6 := float64 $i_5 -}}
    {{- $value_5 := printf "%s.nearPods[%s]" $.a0 (mustToRawJson $i_6) -}}
    {{- $podProblems := dict "g" $.g "a0" $value_5 "a1" $pod -}}
    {{- template "cdk8s-timescale/common/validate-affinity.podProblems" $podProblems -}}
    {{- if $podProblems.r -}}
      {{- $items_3 = concat $items_3 $podProblems.r -}}
    {{- end -}}
  {{- end -}}
  {{- $value_16 := $value.avoidPods -}}
  {{- if eq $value_16 $.absent -}}
    {{- $value_16 = list -}}
  {{- end -}}
  {{- $items_4 := list -}}
  {{- range $i_7, $pod_2 := $value_16 -}}
    {{- $i_8 := float64 $i_7 -}}
    {{- $value_17 := printf "%s.avoidPods[%s]" $.a0 (mustToRawJson $i_8) -}}
    {{- $podProblems_2 := dict "g" $.g "a0" $value_17 "a1" $pod_2 -}}
    {{- template "cdk8s-timescale/common/validate-affinity.podProblems" $podProblems_2 -}}
    {{- if $podProblems_2.r -}}
      {{- $items_4 = concat $items_4 $podProblems_2.r -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $items $items_2 $items_3 $items_4)) -}}
{{- end -}}

{{/* nodeProblems */}}
{{- define "cdk8s-timescale/common/validate-affinity.nodeProblems" -}}
  {{- $value := dict "path" $.a0 "node" $.a1 -}}
  {{- $problems := list -}}
  {{- $value_6 := ne $value.node.key $.absent -}}
  {{- if $value_6 -}}
    {{- if not $.g.LABEL_KEY -}}
      {{- template "cdk8s-timescale/common/formats.LABEL_KEY" $ -}}
    {{- end -}}
    {{- $fits := dict "g" $.g "a0" $.g.LABEL_KEY "a1" $value.node.key -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
    {{- $value_6 = not $fits.r -}}
  {{- end -}}
  {{- if $value_6 -}}
    {{- if not $.g.LABEL_KEY -}}
      {{- template "cdk8s-timescale/common/formats.LABEL_KEY" $ -}}
    {{- end -}}
    {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "%s.key" $value.path) $.g.LABEL_KEY.allowed $value.node.key "give the key of a label of nodes, see \"kubectl get nodes --show-labels\"") -}}
  {{- end -}}
  {{- $value_7 := or (eq $value.node.operator "In") (eq $value.node.operator "NotIn") -}}
  {{- if $value_7 -}}
    {{- $valuesOf := dict "g" $.g "a0" $value -}}
    {{- template "cdk8s-timescale/common/validate-affinity.valuesOf" $valuesOf -}}
    {{- $value_7 = eq (float64 (len $valuesOf.r)) 0.0 -}}
  {{- end -}}
  {{- if $value_7 -}}
    {{- $problems = append $problems (printf "%s.values must have at least one value for %s, got none: to ask for the label alone, use Exists or DoesNotExist" $value.path $value.node.operator) -}}
  {{- end -}}
  {{- $value_8 := or (eq $value.node.operator "Exists") (eq $value.node.operator "DoesNotExist") -}}
  {{- if $value_8 -}}
    {{- $valuesOf_2 := dict "g" $.g "a0" $value -}}
    {{- template "cdk8s-timescale/common/validate-affinity.valuesOf" $valuesOf_2 -}}
    {{- $value_8 = gt (float64 (len $valuesOf_2.r)) 0.0 -}}
  {{- end -}}
  {{- if $value_8 -}}
    {{- $valuesOf_3 := dict "g" $.g "a0" $value -}}
    {{- template "cdk8s-timescale/common/validate-affinity.valuesOf" $valuesOf_3 -}}
    {{- $listed := dict "g" $.g "a0" $valuesOf_3.r -}}
    {{- template "cdk8s-timescale/common/validate-affinity.listed" $listed -}}
    {{- $problems = append $problems (printf "%s.values must be left out for %s, got %s: to ask for values, use In or NotIn" $value.path $value.node.operator $listed.r) -}}
  {{- end -}}
  {{- $value_9 := or (eq $value.node.operator "Gt") (eq $value.node.operator "Lt") -}}
  {{- if $value_9 -}}
    {{- $valuesOf_4 := dict "g" $.g "a0" $value -}}
    {{- template "cdk8s-timescale/common/validate-affinity.valuesOf" $valuesOf_4 -}}
    {{- $value_9 = not (and (eq (float64 (len $valuesOf_4.r)) 1.0) (mustRegexMatch (index (dict "source" "^\\d{1,18}$" "groups" 0) "source") (index $valuesOf_4.r (int 0.0)))) -}}
  {{- end -}}
  {{- if $value_9 -}}
    {{- $valuesOf_5 := dict "g" $.g "a0" $value -}}
    {{- template "cdk8s-timescale/common/validate-affinity.valuesOf" $valuesOf_5 -}}
    {{- $listed_2 := dict "g" $.g "a0" $valuesOf_5.r -}}
    {{- template "cdk8s-timescale/common/validate-affinity.listed" $listed_2 -}}
    {{- $problems = append $problems (printf "%s.values must be one whole number for %s, got %s: Kubernetes compares the label's value with it" $value.path $value.node.operator $listed_2.r) -}}
  {{- end -}}
  {{- $value_11 := ne $value.node.weight $.absent -}}
  {{- if $value_11 -}}
    {{- if not $.g.WEIGHT -}}
      {{- template "cdk8s-timescale/common/validate-affinity.WEIGHT" $ -}}
    {{- end -}}
    {{- $isWholeWithin_2 := dict "g" $.g "a0" $value.node.weight "a1" $.g.WEIGHT -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_2 -}}
    {{- $value_11 = not $isWholeWithin_2.r -}}
  {{- end -}}
  {{- if $value_11 -}}
    {{- if not $.g.WEIGHT -}}
      {{- template "cdk8s-timescale/common/validate-affinity.WEIGHT" $ -}}
    {{- end -}}
    {{- $value_12 := dict "fn" "cdk8s-timescale/global.String" -}}
    {{- $range := dict "g" $.g "a0" $.g.WEIGHT "a1" $value_12 -}}
    {{- template "cdk8s-timescale/common/rules.range" $range -}}
    {{- $problems = append $problems (printf "%s must be a whole number, %s, got %s: %s" (printf "%s.weight" $value.path) $range.r (mustToRawJson $value.node.weight) "the weights of all preferences that a node meets are added up") -}}
  {{- end -}}
  {{- $value_14 := $.a1.values -}}
  {{- if eq $value_14 $.absent -}}
    {{- $value_14 = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $i, $value_15 := $value_14 -}}
    {{- $i_2 := float64 $i -}}
    {{- $value_16 := dict "path" (printf "%s.values[%s]" $.a0 (mustToRawJson $i_2)) "value" $value_15 -}}
    {{- $problems_2 := list -}}
    {{- $value_21 := ne $value_16.value $.absent -}}
    {{- if $value_21 -}}
      {{- if not $.g.LABEL_VALUE -}}
        {{- template "cdk8s-timescale/common/formats.LABEL_VALUE" $ -}}
      {{- end -}}
      {{- $fits_2 := dict "g" $.g "a0" $.g.LABEL_VALUE "a1" $value_16.value -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_2 -}}
      {{- $value_21 = not $fits_2.r -}}
    {{- end -}}
    {{- if $value_21 -}}
      {{- if not $.g.LABEL_VALUE -}}
        {{- template "cdk8s-timescale/common/formats.LABEL_VALUE" $ -}}
      {{- end -}}
      {{- $problems_2 = append $problems_2 (printf "%s must be %s, got '%s': %s" $value_16.path $.g.LABEL_VALUE.allowed $value_16.value "Kubernetes refuses it") -}}
    {{- end -}}
    {{- if $problems_2 -}}
      {{- $items = concat $items $problems_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $problems $items)) -}}
{{- end -}}

{{/* Of a preference, as Kubernetes takes it. */}}
{{- define "cdk8s-timescale/common/validate-affinity.WEIGHT" -}}
  {{- $_ := set $.g "WEIGHT" (dict "least" 1.0 "most" 100.0) -}}
{{- end -}}

{{/* podProblems */}}
{{- define "cdk8s-timescale/common/validate-affinity.podProblems" -}}
  {{- $value := dict "path" $.a0 "pod" $.a1 -}}
  {{- $problems := list -}}
  {{- $keys := list -}}
  {{- range $key, $item := $value.pod.labels -}}
    {{- $keys = append $keys $key -}}
  {{- end -}}
  {{- if (eq (float64 (len $keys)) 0.0) -}}
    {{- $problems = append $problems (printf "%s.labels must have at least one label, got none: it would mean every pod of the namespace" $value.path) -}}
  {{- end -}}
  {{- $value_6 := ne $value.pod.topologyKey $.absent -}}
  {{- if $value_6 -}}
    {{- if not $.g.LABEL_KEY -}}
      {{- template "cdk8s-timescale/common/formats.LABEL_KEY" $ -}}
    {{- end -}}
    {{- $fits := dict "g" $.g "a0" $.g.LABEL_KEY "a1" $value.pod.topologyKey -}}
    {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
    {{- $value_6 = not $fits.r -}}
  {{- end -}}
  {{- if $value_6 -}}
    {{- if not $.g.LABEL_KEY -}}
      {{- template "cdk8s-timescale/common/formats.LABEL_KEY" $ -}}
    {{- end -}}
    {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" (printf "%s.topologyKey" $value.path) $.g.LABEL_KEY.allowed $value.pod.topologyKey "give the key of a label of nodes, such as topology.kubernetes.io/zone") -}}
  {{- end -}}
  {{- $value_8 := ne $value.pod.weight $.absent -}}
  {{- if $value_8 -}}
    {{- if not $.g.WEIGHT -}}
      {{- template "cdk8s-timescale/common/validate-affinity.WEIGHT" $ -}}
    {{- end -}}
    {{- $isWholeWithin_2 := dict "g" $.g "a0" $value.pod.weight "a1" $.g.WEIGHT -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_2 -}}
    {{- $value_8 = not $isWholeWithin_2.r -}}
  {{- end -}}
  {{- if $value_8 -}}
    {{- if not $.g.WEIGHT -}}
      {{- template "cdk8s-timescale/common/validate-affinity.WEIGHT" $ -}}
    {{- end -}}
    {{- $value_9 := dict "fn" "cdk8s-timescale/global.String" -}}
    {{- $range := dict "g" $.g "a0" $.g.WEIGHT "a1" $value_9 -}}
    {{- template "cdk8s-timescale/common/rules.range" $range -}}
    {{- $problems = append $problems (printf "%s must be a whole number, %s, got %s: %s" (printf "%s.weight" $value.path) $range.r (mustToRawJson $value.pod.weight) "the weights of all preferences that a node meets are added up") -}}
  {{- end -}}
  {{- $labelProblems := dict "g" $.g "a0" (printf "%s.labels" $.a0) "a1" $.a1.labels -}}
  {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems -}}
  {{- $_ := set $ "r" (default list (concat $problems $labelProblems.r)) -}}
{{- end -}}

{{/* valuesOf */}}
{{- define "cdk8s-timescale/common/validate-affinity.valuesOf" -}}
  {{- $value := $.a0.node.values -}}
  {{- if eq $value $.absent -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* listed */}}
{{- define "cdk8s-timescale/common/validate-affinity.listed" -}}
  {{- $value_2 := false -}}
  {{- if (eq (float64 (len $.a0)) 0.0) -}}
    {{- $value_2 = "none" -}}
  {{- else -}}
    {{- $items := list -}}
    {{- range $_, $value := $.a0 -}}
      {{- $items = append $items (printf "'%s'" $value) -}}
    {{- end -}}
    {{- $value_2 = join ", " $items -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}
