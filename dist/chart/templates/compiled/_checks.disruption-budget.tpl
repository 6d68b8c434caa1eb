{{/* One pod may be taken away at a time, so there have to be two. */}}
{{- define "cdk8s-timescale/checks/disruption-budget.disruptionBudget" -}}
  {{- $members := $.a0.members -}}
  {{- $pooler := $.a0.pooler -}}
  {{- $value := eq $members.replicas 1.0 -}}
  {{- if $value -}}
    {{- $warning := dict "g" $.g "a0" (printf "%s%s" "postgres.members is 1, and its disruption budget lets one pod go: each drained node is an outage until the pod runs elsewhere; " "3 survive a drain and a failure at once") -}}
    {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
    {{- $value = $warning.r -}}
  {{- end -}}
  {{- $value_2 := $.absent -}}
  {{- if ne $pooler $.absent -}}
    {{- $value_2 = $pooler.replicas -}}
  {{- end -}}
  {{- $value_3 := eq $value_2 1.0 -}}
  {{- if $value_3 -}}
    {{- $warning_2 := dict "g" $.g "a0" "pooler.replicas is 1, and its disruption budget lets one pod go: each drained node cuts off every client; give at least 2" -}}
    {{- template "cdk8s-timescale/checks/check.warning" $warning_2 -}}
    {{- $value_3 = $warning_2.r -}}
  {{- end -}}
  {{- $found := dict "g" $.g "a0" (concat (list) (list $value) (list $value_3)) -}}
  {{- template "cdk8s-timescale/checks/check.found" $found -}}
  {{- $_ := set $ "r" $found.r -}}
{{- end -}}
