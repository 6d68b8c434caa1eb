{{/* Network policies say who may connect. */}}
{{- define "cdk8s-timescale/checks/network-policies.networkPolicies" -}}
  {{- $value_2 := false -}}
  {{- if (eq $.a0.network.dataplane "none") -}}
    {{- $value := printf "%s%s" "network.dataplane is 'none': every pod of the cluster may connect to the database, the pooler and Patroni, and a pod that was broken into may send data anywhere; " "choose 'kubernetes' or 'cilium', or make policies of your own" -}}
    {{- $value_2 = list (dict "severity" "warning" "message" $value) -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}
