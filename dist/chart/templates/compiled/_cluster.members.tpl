{{/* The pods that may lead: one StatefulSet, and one disruption budget over all of them. */}}
{{- define "cdk8s-timescale/cluster/members.Members" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $joinParts := dict "g" $.g "a0" $.a3 -}}
  {{- template "cdk8s-timescale/cluster/pod-parts.joinParts" $joinParts -}}
  {{- $value := $.a2.pooler -}}
  {{- if ne $value $.absent -}}
    {{- $poolerCertificateVolume := dict "g" $.g "a0" $.a2 -}}
    {{- template "cdk8s-timescale/cluster/facts-config.poolerCertificateVolume" $poolerCertificateVolume -}}
    {{- $value = $poolerCertificateVolume.r -}}
  {{- end -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.members "a2" "member" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $memberConfig := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/cluster/patroni-config.memberConfig" $memberConfig -}}
  {{- $restartRelevant := dict "g" $.g "a0" $memberConfig.r -}}
  {{- template "cdk8s-timescale/cluster/patroni-config.restartRelevant" $restartRelevant -}}
  {{- $object_4 := dict "component" "member" "name" $namesOf.r.members "replicas" $.a2.members.replicas "configMap" $namesOf.r.patroniConfig "restartOn" $restartRelevant.r "resources" $.a2.members.resources "volume" $.a2.members.volume "scheduling" $.a2.members.scheduling "terminationGraceSeconds" $.a2.members.terminationGraceSeconds "readiness" (dict "exec" (dict "command" (list (printf "%s/ready.sh" "/scripts"))) "periodSeconds" 3.0 "timeoutSeconds" 10.0 "failureThreshold" 5.0) -}}
  {{- range $key_2, $item_2 := $joinParts.r -}}
    {{- $_ := set $object_4 $key_2 $item_2 -}}
  {{- end -}}
    {{- $readiness := dict "g" $.g "a0" $.a2 "a1" (printf "/readiness?lag=%s&mode=apply" (mustToRawJson $.a2.members.maxLagBytes)) -}}
    {{- template "cdk8s-timescale/cluster/readiness.readiness" $readiness -}}
  {{- $value_2 := false -}}
  {{- if (ne $value $.absent) -}}
    {{- $value_2 = list $value.volume -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (ne $value $.absent) -}}
    {{- $value_3 = list $value.mount -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $_ := set $object_4 "env" (default list (concat $readiness.r $joinParts.r.env)) -}}
  {{- $_ := set $object_4 "volumes" (default list (concat $joinParts.r.volumes $value_2)) -}}
  {{- $_ := set $object_4 "mounts" (default list (concat $joinParts.r.mounts $value_3)) -}}
  {{- $postgresStatefulSet := dict "g" $.g "a0" $.a2 "a1" $object_4 -}}
  {{- template "cdk8s-timescale/cluster/postgres-pod.postgresStatefulSet" $postgresStatefulSet -}}
  {{- $value_4 := dict "metadata" $metadata.r "spec" $postgresStatefulSet.r -}}
  {{- $_ := set $value_4 "apiVersion" "apps/v1" -}}
  {{- $_ := set $value_4 "kind" "StatefulSet" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_4) -}}
  {{- $metadata_2 := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.budget "a2" "member" -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_2 -}}
    {{- $selectorLabels := dict "g" $.g "a0" $.a2.name "a1" "member" -}}
    {{- template "cdk8s-timescale/common/labels.selectorLabels" $selectorLabels -}}
  {{- $value_6 := dict "metadata" $metadata_2.r "spec" (dict "maxUnavailable" 1.0 "selector" (dict "matchLabels" $selectorLabels.r) "unhealthyPodEvictionPolicy" "AlwaysAllow") -}}
  {{- $_ := set $value_6 "apiVersion" "policy/v1" -}}
  {{- $_ := set $value_6 "kind" "PodDisruptionBudget" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_6) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
