{{/* Network policies say who may connect. */}}
{{- define "cdk8s-timescale/checks/network-policies.networkPolicies" -}}
  {{- $network := $.a0.network -}}
  {{- $value := false -}}
  {{- if (eq $network.dataplane "none") -}}
    {{- $warning := dict "g" $.g "a0" (printf "%s%s" "network.dataplane is 'none': every pod of the cluster may connect to the database, the pooler and Patroni, and a pod that was broken into may send data anywhere; " "choose 'kubernetes' or 'cilium', or make policies of your own") -}}
    {{- template "cdk8s-timescale/checks/check.warning" $warning -}}
    {{- $value = list $warning.r -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}
