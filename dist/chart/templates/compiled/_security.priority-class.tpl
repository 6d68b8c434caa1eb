{{/* Who gives way when nodes are full: after a node is lost, applications are evicted for the database and not the other way round. */}}
{{- define "cdk8s-timescale/security/priority-class.DatabasePriorityClass" -}}
  {{- $this := dict -}}
  {{- if (hasPrefix "system-" $.a2.priorityClassName) -}}
  {{- else -}}
    {{- $clusterMetadata := dict "g" $.g "a0" $.a2 "a1" $.a2.priorityClassName -}}
    {{- template "cdk8s-timescale/common/metadata.clusterMetadata" $clusterMetadata -}}
    {{- $value := dict "metadata" $clusterMetadata.r "value" 1000000.0 "globalDefault" false "preemptionPolicy" "PreemptLowerPriority" "description" "Databases: applications give way to them when nodes are full." -}}
    {{- $_ := set $value "apiVersion" "scheduling.k8s.io/v1" -}}
    {{- $_ := set $value "kind" "PriorityClass" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
