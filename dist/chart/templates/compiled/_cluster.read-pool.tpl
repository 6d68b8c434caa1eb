{{/* The pods that only read: never leader, never a synchronous standby, out of the read Services while they are behind. */}}
{{- define "cdk8s-timescale/cluster/read-pool.ReadPool" -}}
  {{- $this := dict -}}
  {{- if (not (ne $.a2.readPool $.absent)) -}}
    {{- fail "the model declares no read pool" -}}
  {{- end -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $joinParts := dict "g" $.g "a0" $.a3 -}}
  {{- template "cdk8s-timescale/cluster/pod-parts.joinParts" $joinParts -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.readPool "a2" "read-replica" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $readReplicaConfig := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/cluster/patroni-config.readReplicaConfig" $readReplicaConfig -}}
  {{- $restartRelevant := dict "g" $.g "a0" $readReplicaConfig.r -}}
  {{- template "cdk8s-timescale/cluster/patroni-config.restartRelevant" $restartRelevant -}}
  {{- $object_3 := dict "component" "read-replica" "name" $namesOf.r.readPool "replicas" $.a2.readPool.replicas "configMap" $namesOf.r.replicaConfig "restartOn" $restartRelevant.r "resources" $.a2.readPool.resources "volume" $.a2.readPool.volume "scheduling" $.a2.readPool.scheduling "terminationGraceSeconds" $.a2.members.terminationGraceSeconds "readiness" (dict "exec" (dict "command" (list (printf "%s/ready.sh" "/scripts"))) "periodSeconds" 5.0 "timeoutSeconds" 10.0 "failureThreshold" 3.0) -}}
  {{- range $key, $item := $joinParts.r -}}
    {{- $_ := set $object_3 $key $item -}}
  {{- end -}}
    {{- $readiness := dict "g" $.g "a0" $.a2 "a1" (printf "/replica?lag=%s" (mustToRawJson $.a2.readPool.maxLagBytes)) -}}
    {{- template "cdk8s-timescale/cluster/readiness.readiness" $readiness -}}
  {{- $_ := set $object_3 "env" (default list (concat (concat $readiness.r (list (dict "name" "MAX_LAG_SECONDS" "value" (mustToRawJson $.a2.readPool.maxLagSeconds)))) $joinParts.r.env)) -}}
  {{- $postgresStatefulSet := dict "g" $.g "a0" $.a2 "a1" $object_3 -}}
  {{- template "cdk8s-timescale/cluster/postgres-pod.postgresStatefulSet" $postgresStatefulSet -}}
  {{- $value := dict "metadata" $metadata.r "spec" $postgresStatefulSet.r -}}
  {{- $_ := set $value "apiVersion" "apps/v1" -}}
  {{- $_ := set $value "kind" "StatefulSet" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- $metadata_2 := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.readPool "a2" "read-replica" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_2 -}}
    {{- $selectorLabels := dict "g" $.g "a0" $.a2.name "a1" "read-replica" -}}
    {{- template "cdk8s-timescale/common/labels.selectorLabels" $selectorLabels -}}
  {{- $value_3 := dict "metadata" $metadata_2.r "spec" (dict "maxUnavailable" 1.0 "selector" (dict "matchLabels" $selectorLabels.r) "unhealthyPodEvictionPolicy" "AlwaysAllow") -}}
  {{- $_ := set $value_3 "apiVersion" "policy/v1" -}}
  {{- $_ := set $value_3 "kind" "PodDisruptionBudget" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_3) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
