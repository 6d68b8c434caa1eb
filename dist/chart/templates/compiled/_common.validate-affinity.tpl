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
    {{- $items = concat $items $nodeProblems.r -}}
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
    {{- $items_2 = concat $items_2 $nodeProblems_2.r -}}
  {{- end -}}
  {{- $value_4 := $value.nearPods -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = list -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $i_5, $pod := $value_4 -}}
    {{- $i_6 := float64 $i_5 -}}
    {{- $podProblems := dict "g" $.g "a0" (printf "%s.nearPods[%s]" $.a0 (mustToRawJson $i_6)) "a1" $pod -}}
    {{- template "cdk8s-timescale/common/validate-affinity.podProblems" $podProblems -}}
    {{- $items_3 = concat $items_3 $podProblems.r -}}
  {{- end -}}
  {{- $value_5 := $value.avoidPods -}}
  {{- if eq $value_5 $.absent -}}
    {{- $value_5 = list -}}
  {{- end -}}
  {{- $items_4 := list -}}
  {{- range $i_7, $pod_2 := $value_5 -}}
    {{- $i_8 := float64 $i_7 -}}
    {{- $podProblems_2 := dict "g" $.g "a0" (printf "%s.avoidPods[%s]" $.a0 (mustToRawJson $i_8)) "a1" $pod_2 -}}
    {{- template "cdk8s-timescale/common/validate-affinity.podProblems" $podProblems_2 -}}
    {{- $items_4 = concat $items_4 $podProblems_2.r -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat $items $items_2 $items_3 $items_4) -}}
{{- end -}}

{{/* nodeProblems */}}
{{- define "cdk8s-timescale/common/validate-affinity.nodeProblems" -}}
  {{- if not $.g.cdk8s_timescale_common_validate_affinity_NODE -}}
    {{- template "cdk8s-timescale/common/validate-affinity.NODE" $ -}}
  {{- end -}}
  {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_common_validate_affinity_NODE "a1" (dict "path" $.a0 "node" $.a1) -}}
  {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
  {{- $value := $.a1.values -}}
  {{- if eq $value $.absent -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $i, $value_2 := $value -}}
    {{- $i_2 := float64 $i -}}
    {{- if not $.g.cdk8s_timescale_common_validate_affinity_VALUE -}}
      {{- template "cdk8s-timescale/common/validate-affinity.VALUE" $ -}}
    {{- end -}}
    {{- $problemsOf_2 := dict "g" $.g "a0" $.g.cdk8s_timescale_common_validate_affinity_VALUE "a1" (dict "path" (printf "%s.values[%s]" $.a0 (mustToRawJson $i_2)) "value" $value_2) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_2 -}}
    {{- $items = concat $items $problemsOf_2.r -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat $problemsOf.r $items) -}}
{{- end -}}

{{/* podProblems */}}
{{- define "cdk8s-timescale/common/validate-affinity.podProblems" -}}
  {{- if not $.g.cdk8s_timescale_common_validate_affinity_POD -}}
    {{- template "cdk8s-timescale/common/validate-affinity.POD" $ -}}
  {{- end -}}
  {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_common_validate_affinity_POD "a1" (dict "path" $.a0 "pod" $.a1) -}}
  {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
  {{- $labelProblems := dict "g" $.g "a0" (printf "%s.labels" $.a0) "a1" $.a1.labels -}}
  {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems -}}
  {{- $_ := set $ "r" (concat $problemsOf.r $labelProblems.r) -}}
{{- end -}}

{{/* common/validate-affinity, line 20 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line20" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.key" $path) -}}
{{- end -}}

{{/* common/validate-affinity, line 21 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line21" -}}
  {{- $node := $.a0.node -}}
  {{- $_ := set $ "r" $node.key -}}
{{- end -}}

{{/* common/validate-affinity, line 26 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line26" -}}
  {{- $value := or (eq $.a0.node.operator "In") (eq $.a0.node.operator "NotIn") -}}
  {{- if $value -}}
    {{- $valuesOf := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/common/validate-affinity.valuesOf" $valuesOf -}}
    {{- $value = eq (float64 (len $valuesOf.r)) 0.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* common/validate-affinity, line 27 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line27" -}}
  {{- $path := $.a0.path -}}
  {{- $node := $.a0.node -}}
  {{- $_ := set $ "r" (printf "%s.values must have at least one value for %s, got none: to ask for the label alone, use Exists or DoesNotExist" $path $node.operator) -}}
{{- end -}}

{{/* common/validate-affinity, line 31 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line31" -}}
  {{- $value := or (eq $.a0.node.operator "Exists") (eq $.a0.node.operator "DoesNotExist") -}}
  {{- if $value -}}
    {{- $valuesOf := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/common/validate-affinity.valuesOf" $valuesOf -}}
    {{- $value = gt (float64 (len $valuesOf.r)) 0.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* common/validate-affinity, line 32 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line32" -}}
  {{- $valuesOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/common/validate-affinity.valuesOf" $valuesOf -}}
  {{- $listed := dict "g" $.g "a0" $valuesOf.r -}}
  {{- template "cdk8s-timescale/common/validate-affinity.listed" $listed -}}
  {{- $_ := set $ "r" (printf "%s.values must be left out for %s, got %s: to ask for values, use In or NotIn" $.a0.path $.a0.node.operator $listed.r) -}}
{{- end -}}

{{/* common/validate-affinity, line 36 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line36" -}}
  {{- $value := or (eq $.a0.node.operator "Gt") (eq $.a0.node.operator "Lt") -}}
  {{- if $value -}}
    {{- $valuesOf := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/common/validate-affinity.valuesOf" $valuesOf -}}
    {{- $isOneNumber := dict "g" $.g "a0" $valuesOf.r -}}
    {{- template "cdk8s-timescale/common/validate-affinity.isOneNumber" $isOneNumber -}}
    {{- $value = not $isOneNumber.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* common/validate-affinity, line 37 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line37" -}}
  {{- $valuesOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/common/validate-affinity.valuesOf" $valuesOf -}}
  {{- $listed := dict "g" $.g "a0" $valuesOf.r -}}
  {{- template "cdk8s-timescale/common/validate-affinity.listed" $listed -}}
  {{- $_ := set $ "r" (printf "%s.values must be one whole number for %s, got %s: Kubernetes compares the label's value with it" $.a0.path $.a0.node.operator $listed.r) -}}
{{- end -}}

{{/* common/validate-affinity, line 41 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line41" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.weight" $path) -}}
{{- end -}}

{{/* common/validate-affinity, line 42 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line42" -}}
  {{- $node := $.a0.node -}}
  {{- $_ := set $ "r" $node.weight -}}
{{- end -}}

{{/* NODE */}}
{{- define "cdk8s-timescale/common/validate-affinity.NODE" -}}
  {{- if not $.g.cdk8s_timescale_common_formats_LABEL_KEY -}}
    {{- template "cdk8s-timescale/common/formats.LABEL_KEY" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/common/validate-affinity.line20") "a1" (dict "fn" "cdk8s-timescale/common/validate-affinity.line21") "a2" $.g.cdk8s_timescale_common_formats_LABEL_KEY "a3" "give the key of a label of nodes, see \"kubectl get nodes --show-labels\"" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- if not $.g.cdk8s_timescale_common_validate_affinity_WEIGHT -}}
    {{- template "cdk8s-timescale/common/validate-affinity.WEIGHT" $ -}}
  {{- end -}}
  {{- $whole := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/common/validate-affinity.line41") "a1" (dict "fn" "cdk8s-timescale/common/validate-affinity.line42") "a2" $.g.cdk8s_timescale_common_validate_affinity_WEIGHT "a3" "the weights of all preferences that a node meets are added up" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole -}}
  {{- $_ := set $.g "cdk8s_timescale_common_validate_affinity_NODE" (list $matches.r (dict "broken" (dict "fn" "cdk8s-timescale/common/validate-affinity.line26") "message" (dict "fn" "cdk8s-timescale/common/validate-affinity.line27")) (dict "broken" (dict "fn" "cdk8s-timescale/common/validate-affinity.line31") "message" (dict "fn" "cdk8s-timescale/common/validate-affinity.line32")) (dict "broken" (dict "fn" "cdk8s-timescale/common/validate-affinity.line36") "message" (dict "fn" "cdk8s-timescale/common/validate-affinity.line37")) $whole.r) -}}
{{- end -}}

{{/* common/validate-affinity, line 50 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line50" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" $path -}}
{{- end -}}

{{/* common/validate-affinity, line 51 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line51" -}}
  {{- $value := $.a0.value -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* VALUE */}}
{{- define "cdk8s-timescale/common/validate-affinity.VALUE" -}}
  {{- if not $.g.cdk8s_timescale_common_formats_LABEL_VALUE -}}
    {{- template "cdk8s-timescale/common/formats.LABEL_VALUE" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/common/validate-affinity.line50") "a1" (dict "fn" "cdk8s-timescale/common/validate-affinity.line51") "a2" $.g.cdk8s_timescale_common_formats_LABEL_VALUE "a3" "Kubernetes refuses it" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- $_ := set $.g "cdk8s_timescale_common_validate_affinity_VALUE" (list $matches.r) -}}
{{- end -}}

{{/* common/validate-affinity, line 59 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line59" -}}
  {{- $pod := $.a0.pod -}}
  {{- $keys := list -}}
  {{- range $key, $item := $pod.labels -}}
    {{- $keys = append $keys $key -}}
  {{- end -}}
  {{- $_ := set $ "r" (eq (float64 (len $keys)) 0.0) -}}
{{- end -}}

{{/* common/validate-affinity, line 60 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line60" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.labels must have at least one label, got none: it would mean every pod of the namespace" $path) -}}
{{- end -}}

{{/* common/validate-affinity, line 63 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line63" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.topologyKey" $path) -}}
{{- end -}}

{{/* common/validate-affinity, line 64 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line64" -}}
  {{- $pod := $.a0.pod -}}
  {{- $_ := set $ "r" $pod.topologyKey -}}
{{- end -}}

{{/* common/validate-affinity, line 69 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line69" -}}
  {{- $path := $.a0.path -}}
  {{- $_ := set $ "r" (printf "%s.weight" $path) -}}
{{- end -}}

{{/* common/validate-affinity, line 70 */}}
{{- define "cdk8s-timescale/common/validate-affinity.line70" -}}
  {{- $pod := $.a0.pod -}}
  {{- $_ := set $ "r" $pod.weight -}}
{{- end -}}

{{/* POD */}}
{{- define "cdk8s-timescale/common/validate-affinity.POD" -}}
  {{- if not $.g.cdk8s_timescale_common_formats_LABEL_KEY -}}
    {{- template "cdk8s-timescale/common/formats.LABEL_KEY" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/common/validate-affinity.line63") "a1" (dict "fn" "cdk8s-timescale/common/validate-affinity.line64") "a2" $.g.cdk8s_timescale_common_formats_LABEL_KEY "a3" "give the key of a label of nodes, such as topology.kubernetes.io/zone" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- if not $.g.cdk8s_timescale_common_validate_affinity_WEIGHT -}}
    {{- template "cdk8s-timescale/common/validate-affinity.WEIGHT" $ -}}
  {{- end -}}
  {{- $whole := dict "g" $.g "a0" (dict "fn" "cdk8s-timescale/common/validate-affinity.line69") "a1" (dict "fn" "cdk8s-timescale/common/validate-affinity.line70") "a2" $.g.cdk8s_timescale_common_validate_affinity_WEIGHT "a3" "the weights of all preferences that a node meets are added up" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole -}}
  {{- $_ := set $.g "cdk8s_timescale_common_validate_affinity_POD" (list (dict "broken" (dict "fn" "cdk8s-timescale/common/validate-affinity.line59") "message" (dict "fn" "cdk8s-timescale/common/validate-affinity.line60")) $matches.r $whole.r) -}}
{{- end -}}

{{/* valuesOf */}}
{{- define "cdk8s-timescale/common/validate-affinity.valuesOf" -}}
  {{- $node := $.a0.node -}}
  {{- $value := $node.values -}}
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

{{/* isOneNumber */}}
{{- define "cdk8s-timescale/common/validate-affinity.isOneNumber" -}}
  {{- $_ := set $ "r" (and (eq (float64 (len $.a0)) 1.0) (mustRegexMatch (index (dict "source" "^\\d{1,18}$" "groups" 0) "source") (index $.a0 (int 0.0)))) -}}
{{- end -}}

{{/* Of a preference, as Kubernetes takes it. */}}
{{- define "cdk8s-timescale/common/validate-affinity.WEIGHT" -}}
  {{- $_ := set $.g "cdk8s_timescale_common_validate_affinity_WEIGHT" (dict "least" 1.0 "most" 100.0) -}}
{{- end -}}
