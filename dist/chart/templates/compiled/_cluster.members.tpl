{{/* The pods that may lead: one StatefulSet, and one disruption budget over all of them. */}}
{{- define "cdk8s-timescale/cluster/members.Members" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $members := $.a2.members -}}
  {{- $joinParts := dict "g" $.g "a0" $.a3 -}}
  {{- template "cdk8s-timescale/cluster/pod-parts.joinParts" $joinParts -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.members "a2" "member" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $memberConfig := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/cluster/patroni-config.memberConfig" $memberConfig -}}
  {{- $restartRelevant := dict "g" $.g "a0" $memberConfig.r -}}
  {{- template "cdk8s-timescale/cluster/patroni-config.restartRelevant" $restartRelevant -}}
  {{- $rest := dict "g" $.g "a0" (printf "/readiness?lag=%s&mode=apply" (mustToRawJson $members.maxLagBytes)) -}}
  {{- template "cdk8s-timescale/cluster/postgres-pod.rest" $rest -}}
  {{- $object := dict "component" "member" "name" $namesOf.r.members "replicas" $members.replicas "configMap" $namesOf.r.patroniConfig "restartOn" $restartRelevant.r "resources" $members.resources "volume" $members.volume "scheduling" $members.scheduling "terminationGraceSeconds" $members.terminationGraceSeconds "readiness" (dict "httpGet" $rest.r "periodSeconds" 3.0 "timeoutSeconds" 3.0 "failureThreshold" 5.0) -}}
  {{- range $key, $item := $joinParts.r -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $postgresStatefulSet := dict "g" $.g "a0" $.a2 "a1" $object -}}
  {{- template "cdk8s-timescale/cluster/postgres-pod.postgresStatefulSet" $postgresStatefulSet -}}
  {{- $value := dict "metadata" $metadata.r "spec" $postgresStatefulSet.r -}}
  {{- $_ := set $value "apiVersion" "apps/v1" -}}
  {{- $_ := set $value "kind" "StatefulSet" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- $metadata_2 := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.budget "a2" "member" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_2 -}}
  {{- $podSelector := dict "g" $.g "a0" $.a2 "a1" "member" -}}
  {{- template "cdk8s-timescale/cluster/postgres-pod.podSelector" $podSelector -}}
  {{- $value_2 := dict "metadata" $metadata_2.r "spec" (dict "maxUnavailable" 1.0 "selector" (dict "matchLabels" $podSelector.r) "unhealthyPodEvictionPolicy" "AlwaysAllow") -}}
  {{- $_ := set $value_2 "apiVersion" "policy/v1" -}}
  {{- $_ := set $value_2 "kind" "PodDisruptionBudget" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_2) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
