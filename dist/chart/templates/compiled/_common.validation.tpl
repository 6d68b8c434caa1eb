{{/* throwIfAny */}}
{{- define "cdk8s-timescale/common/validation.throwIfAny" -}}
  {{- if (gt (float64 (len $.a1)) 0.0) -}}
    {{- $ValidationError := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
    {{- template "cdk8s-timescale/common/validation.ValidationError" $ValidationError -}}
    {{- fail $ValidationError.r -}}
  {{- end -}}
{{- end -}}

{{/* A description that cannot become a cluster. Lists everything that is wrong with it, not only the first thing. */}}
{{- define "cdk8s-timescale/common/validation.ValidationError" -}}
  {{- $items := list -}}
  {{- range $_, $p := $.a1 -}}
    {{- $items = append $items (printf "  - %s" $p) -}}
  {{- end -}}
  {{- $_ := set $ "r" (printf "%s is not valid (%s problem%s):\n%s" $.a0 (mustToRawJson (float64 (len $.a1))) (ternary "" "s" (eq (float64 (len $.a1)) 1.0)) (join "\n" $items)) -}}
{{- end -}}

{{/* Every message of the rules that are broken, in the order of the table. */}}
{{- define "cdk8s-timescale/common/validation.problemsOf" -}}
  {{- $items := list -}}
  {{- range $_, $rule := $.a0 -}}
    {{- $call := dict "g" $.g "env" $rule.broken.env "a0" $.a1 -}}
    {{- $_ := include $rule.broken.fn $call -}}
    {{- if $call.r -}}
      {{- $items = append $items $rule -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $rule_2 := $items -}}
    {{- $call_2 := dict "g" $.g "env" $rule_2.message.env "a0" $.a1 -}}
    {{- $_ := include $rule_2.message.fn $call_2 -}}
    {{- $items_2 = append $items_2 $call_2.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}
