{{/* One pod may be taken away at a time, so there have to be two. */}}
{{- define "cdk8s-timescale/checks/disruption-budget.disruptionBudget" -}}
  {{- $value_2 := eq $.a0.members.replicas 1.0 -}}
  {{- if $value_2 -}}
    {{- $value := printf "%s%s" "postgres.members is 1, and its disruption budget lets one pod go: each drained node is an outage until the pod runs elsewhere; " "3 survive a drain and a failure at once" -}}
    {{- $value_2 = dict "severity" "warning" "message" $value -}}
  {{- end -}}
  {{- $value_3 := $.absent -}}
  {{- if ne $.a0.pooler $.absent -}}
    {{- $value_3 = $.a0.pooler.replicas -}}
  {{- end -}}
  {{- $found := dict "g" $.g "a0" (concat (list) (list $value_2) (list (and (eq $value_3 1.0) (dict "severity" "warning" "message" "pooler.replicas is 1, and its disruption budget lets one pod go: each drained node cuts off every client; give at least 2")))) -}}
  {{- template "cdk8s-timescale/checks/check.found" $found -}}
  {{- $_ := set $ "r" $found.r -}}
{{- end -}}
