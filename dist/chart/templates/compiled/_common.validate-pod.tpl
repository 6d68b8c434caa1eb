{{/* common/validate-pod, line 42 */}}
{{- define "cdk8s-timescale/common/validate-pod.line42" -}}
  {{- $_ := set $ "r" $.a0.props.memory -}}
{{- end -}}

{{/* common/validate-pod, line 43 */}}
{{- define "cdk8s-timescale/common/validate-pod.line43" -}}
  {{- $_ := set $ "r" $.a0.props.memoryLimit -}}
{{- end -}}

{{/* Everything that is wrong with what a container asks for. Nothing given breaks nothing. */}}
{{- define "cdk8s-timescale/common/validate-pod.resourcesProblems" -}}
  {{- if (not (ne $.a1 $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $wholeBytes := dict "g" $.g "a0" (printf "%s.memory" $.a0) "a1" (dict "fn" "cdk8s-timescale/common/validate-pod.line42") "a2" (dict "least" $.a2) "a3" "the program does not run with less" -}}
    {{- template "cdk8s-timescale/common/rules.wholeBytes" $wholeBytes -}}
    {{- $wholeBytes_2 := dict "g" $.g "a0" (printf "%s.memoryLimit" $.a0) "a1" (dict "fn" "cdk8s-timescale/common/validate-pod.line43") "a2" (dict "least" 1.0) "a3" "use Size.mebibytes()" -}}
    {{- template "cdk8s-timescale/common/rules.wholeBytes" $wholeBytes_2 -}}
    {{- $memory := list $wholeBytes.r $wholeBytes_2.r -}}
    {{- if not $.g.CPU -}}
      {{- template "cdk8s-timescale/common/validate-pod.CPU" $ -}}
    {{- end -}}
    {{- if not $.g.LIMITS -}}
      {{- template "cdk8s-timescale/common/validate-pod.LIMITS" $ -}}
    {{- end -}}
    {{- $problemsOf := dict "g" $.g "a0" (default list (concat $.g.CPU $memory $.g.LIMITS)) "a1" (dict "path" $.a0 "props" $.a1) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- $_ := set $ "r" $problemsOf.r -}}
  {{- end -}}
{{- end -}}

{{/* Everything that is wrong with where pods may run. */}}
{{- define "cdk8s-timescale/common/validate-pod.schedulingProblems" -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $labelProblems := dict "g" $.g "a0" (printf "%s.nodeSelector" $.a0) "a1" $value.nodeSelector -}}
  {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems -}}
  {{- $value_2 := $value.tolerations -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $i, $item := $value_2 -}}
    {{- $i_2 := float64 $i -}}
    {{- $value_3 := $item.value -}}
    {{- if eq $value_3 $.absent -}}
      {{- $value_3 = "" -}}
    {{- end -}}
    {{- $labelProblems_2 := dict "g" $.g "a0" (printf "%s.tolerations[%s]" $.a0 (mustToRawJson $i_2)) "a1" (dict $item.key $value_3) -}}
    {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems_2 -}}
    {{- if $labelProblems_2.r -}}
      {{- $items = concat $items $labelProblems_2.r -}}
    {{- end -}}
  {{- end -}}
  {{- $affinityProblems := dict "g" $.g "a0" (printf "%s.affinity" $.a0) "a1" $value.affinity -}}
  {{- template "cdk8s-timescale/common/validate-affinity.affinityProblems" $affinityProblems -}}
  {{- $_ := set $ "r" (default list (concat $labelProblems.r $items $affinityProblems.r)) -}}
{{- end -}}

{{/* common/validate-pod, line 67 */}}
{{- define "cdk8s-timescale/common/validate-pod.line67" -}}
  {{- $_ := set $ "r" $.a0.reference -}}
{{- end -}}

{{/* common/validate-pod, line 68 */}}
{{- define "cdk8s-timescale/common/validate-pod.line68" -}}
  {{- $_ := set $ "r" $.a0.version -}}
{{- end -}}

{{/* Everything that is wrong with the image of a helper program. */}}
{{- define "cdk8s-timescale/common/validate-pod.imageProblems" -}}
  {{- if (not (ne $.a1 $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- if not $.g.IMAGE_REFERENCE -}}
      {{- template "cdk8s-timescale/common/validate-pod.IMAGE_REFERENCE" $ -}}
    {{- end -}}
    {{- $matches := dict "g" $.g "a0" (printf "%s.reference" $.a0) "a1" (dict "fn" "cdk8s-timescale/common/validate-pod.line67") "a2" $.g.IMAGE_REFERENCE "a3" "without one, nodes run whatever is newest on the day" -}}
    {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
    {{- if not $.g.VERSION -}}
      {{- template "cdk8s-timescale/common/formats.VERSION" $ -}}
    {{- end -}}
    {{- $matches_2 := dict "g" $.g "a0" (printf "%s.version" $.a0) "a1" (dict "fn" "cdk8s-timescale/common/validate-pod.line68") "a2" $.g.VERSION "a3" "flags are chosen by it" -}}
    {{- template "cdk8s-timescale/common/rules.matches" $matches_2 -}}
    {{- $rules := list $matches.r $matches_2.r -}}
    {{- $toModel := dict "g" $.g "a0" $.a1 -}}
    {{- template "cdk8s-timescale/common/container-image.ContainerImage.toModel" $toModel -}}
    {{- $problemsOf := dict "g" $.g "a0" $rules "a1" $toModel.r -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- $_ := set $ "r" $problemsOf.r -}}
  {{- end -}}
{{- end -}}

{{/* common/validate-pod, line 16 */}}
{{- define "cdk8s-timescale/common/validate-pod.line16" -}}
  {{- $value_3 := ne (index $.a0.props $.env.field0) $.absent -}}
  {{- if $value_3 -}}
    {{- $millisOf := dict "g" $.g "a0" (index $.a0.props $.env.field0) -}}
    {{- template "cdk8s-timescale/common/quantity.millisOf" $millisOf -}}
    {{- $value := dict "least" 1.0 -}}
    {{- $isWholeWithin := dict "g" $.g "a0" $millisOf.r "a1" $value -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
    {{- $value_3 = not $isWholeWithin.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_3 -}}
{{- end -}}

{{/* common/validate-pod, line 17 */}}
{{- define "cdk8s-timescale/common/validate-pod.line17" -}}
  {{- $millisOf := dict "g" $.g "a0" (index $.a0.props $.env.field0) -}}
  {{- template "cdk8s-timescale/common/quantity.millisOf" $millisOf -}}
  {{- $_ := set $ "r" (printf "%s.%s must be whole thousandths of a core, at least 1, got %s: use Cpu.units() or Cpu.millis()" $.a0.path $.env.field0 (mustToRawJson $millisOf.r)) -}}
{{- end -}}

{{/* CPU */}}
{{- define "cdk8s-timescale/common/validate-pod.CPU" -}}
  {{- $items := list -}}
  {{- range $_, $field := (list "cpu" "cpuLimit") -}}
    {{- $items = append $items (dict "broken" (dict "fn" "cdk8s-timescale/common/validate-pod.line16" "env" (dict "field0" $field)) "message" (dict "fn" "cdk8s-timescale/common/validate-pod.line17" "env" (dict "field0" $field))) -}}
  {{- end -}}
  {{- $_ := set $.g "CPU" $items -}}
{{- end -}}

{{/* common/validate-pod, line 23 */}}
{{- define "cdk8s-timescale/common/validate-pod.line23" -}}
  {{- $value := ne $.a0.props.cpuLimit $.absent -}}
  {{- if $value -}}
    {{- $millisOf := dict "g" $.g "a0" $.a0.props.cpuLimit -}}
    {{- template "cdk8s-timescale/common/quantity.millisOf" $millisOf -}}
    {{- $millisOf_2 := dict "g" $.g "a0" $.a0.props.cpu -}}
    {{- template "cdk8s-timescale/common/quantity.millisOf" $millisOf_2 -}}
    {{- $value = lt $millisOf.r $millisOf_2.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* common/validate-pod, line 24 */}}
{{- define "cdk8s-timescale/common/validate-pod.line24" -}}
  {{- $millisOf := dict "g" $.g "a0" $.a0.props.cpu -}}
  {{- template "cdk8s-timescale/common/quantity.millisOf" $millisOf -}}
  {{- $millisOf_2 := dict "g" $.g "a0" $.a0.props.cpuLimit -}}
  {{- template "cdk8s-timescale/common/quantity.millisOf" $millisOf_2 -}}
  {{- $_ := set $ "r" (printf "%s.cpuLimit must not be below cpu (%sm), got %sm: Kubernetes refuses a pod that asks for more than it may use" $.a0.path (mustToRawJson $millisOf.r) (mustToRawJson $millisOf_2.r)) -}}
{{- end -}}

{{/* common/validate-pod, line 28 */}}
{{- define "cdk8s-timescale/common/validate-pod.line28" -}}
  {{- $value := ne $.a0.props.memoryLimit $.absent -}}
  {{- if $value -}}
      {{- $toKibibytes := dict "g" $.g "a0" $.a0.props.memoryLimit "a1" (dict "rounding" 2.0) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
      {{- $toKibibytes_2 := dict "g" $.g "a0" $.a0.props.memory "a1" (dict "rounding" 2.0) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_2 -}}
    {{- $value = lt (mulf $toKibibytes.r 1024.0) (mulf $toKibibytes_2.r 1024.0) -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* common/validate-pod, line 29 */}}
{{- define "cdk8s-timescale/common/validate-pod.line29" -}}
    {{- $toKibibytes := dict "g" $.g "a0" $.a0.props.memory "a1" (dict "rounding" 2.0) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
  {{- $memoryQuantity := dict "g" $.g "a0" (mulf $toKibibytes.r 1024.0) -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
    {{- $toKibibytes_2 := dict "g" $.g "a0" $.a0.props.memoryLimit "a1" (dict "rounding" 2.0) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_2 -}}
  {{- $memoryQuantity_2 := dict "g" $.g "a0" (mulf $toKibibytes_2.r 1024.0) -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_2 -}}
  {{- $_ := set $ "r" (printf "%s%s" (printf "%s.memoryLimit must not be below memory (%s), got %s: " $.a0.path $memoryQuantity.r $memoryQuantity_2.r) "Kubernetes refuses a pod that asks for more than it may use") -}}
{{- end -}}

{{/* LIMITS */}}
{{- define "cdk8s-timescale/common/validate-pod.LIMITS" -}}
  {{- $_ := set $.g "LIMITS" (list (dict "broken" (dict "fn" "cdk8s-timescale/common/validate-pod.line23") "message" (dict "fn" "cdk8s-timescale/common/validate-pod.line24")) (dict "broken" (dict "fn" "cdk8s-timescale/common/validate-pod.line28") "message" (dict "fn" "cdk8s-timescale/common/validate-pod.line29"))) -}}
{{- end -}}

{{/* What a container runtime takes; lower case, with a tag, a digest or both. */}}
{{- define "cdk8s-timescale/common/validate-pod.IMAGE_REFERENCE" -}}
  {{- $_ := set $.g "IMAGE_REFERENCE" (dict "pattern" (dict "source" "^[a-z0-9][a-z0-9._/:-]*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$" "groups" 2) "allowed" "an image with a tag or a digest ('registry/path:tag', '…@sha256:…')") -}}
{{- end -}}
