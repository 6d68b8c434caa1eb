{{/* A database pod cannot leave the network policies that select it. */}}
{{- define "cdk8s-timescale/checks/admission-policy.admissionPolicy" -}}
  {{- $value_2 := and (not $.a0.admissionPolicy) (ne $.a0.network.dataplane "none") -}}
  {{- if $value_2 -}}
    {{- $value := printf "%s%s" "admissionPolicy is false: whoever has the token of a database pod may take off the labels by which network policies select it, and connect anywhere; " "have somebody with rights in the whole cluster apply the policy, or let nothing but the database run in the namespace" -}}
    {{- $value_2 = dict "severity" "warning" "message" $value -}}
  {{- end -}}
  {{- $found := dict "g" $.g "a0" (list $value_2) -}}
  {{- template "cdk8s-timescale/checks/check.found" $found -}}
  {{- $_ := set $ "r" $found.r -}}
{{- end -}}
