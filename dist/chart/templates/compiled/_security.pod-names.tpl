{{/* Names of the pods in which Patroni runs: RBAC knows names, and neither labels nor beginnings of names. */}}
{{- define "cdk8s-timescale/security/pod-names.databasePodNames" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $pods := dict "g" $.g "a0" $namesOf.r.members "a1" $.a0.members.replicas -}}
  {{- template "cdk8s-timescale/security/pod-names.pods" $pods -}}
  {{- $value := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $pods_2 := dict "g" $.g "a0" $namesOf.r.readPool "a1" $.a0.readPool.replicas -}}
    {{- template "cdk8s-timescale/security/pod-names.pods" $pods_2 -}}
    {{- $value = $pods_2.r -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $pods.r $value)) -}}
{{- end -}}

{{/* pods */}}
{{- define "cdk8s-timescale/security/pod-names.pods" -}}
  {{- $items := list -}}
  {{- range $index := until (int (maxf 10.0 $.a1)) -}}
    {{- $_ := $.absent -}}
    {{- $i := float64 $index -}}
    {{- $items = append $items (printf "%s-%s" $.a0 (mustToRawJson $i)) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* The same with the poolers. Pods of Jobs have names that nobody knows before. */}}
{{- define "cdk8s-timescale/security/pod-names.servingPodNames" -}}
  {{- $databasePodNames := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/pod-names.databasePodNames" $databasePodNames -}}
  {{- $value := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
    {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
    {{- $pods := dict "g" $.g "a0" $namesOf.r.pooler "a1" $.a0.pooler.replicas -}}
    {{- template "cdk8s-timescale/security/pod-names.pods" $pods -}}
    {{- $value = $pods.r -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $databasePodNames.r $value)) -}}
{{- end -}}
