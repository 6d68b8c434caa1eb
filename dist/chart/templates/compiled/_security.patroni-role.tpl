{{/* What database pods may do: exactly the calls of Patroni 4.1 with ConfigMaps (patroni/dcs/kubernetes.py at v4.1.4), and nothing by which one */}}
{{- define "cdk8s-timescale/security/patroni-role.PatroniRole" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.databaseAccount -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- if not $.g.PATRONI_CONFIG_MAPS -}}
    {{- template "cdk8s-timescale/security/patroni-role.PATRONI_CONFIG_MAPS" $ -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $part := $.g.PATRONI_CONFIG_MAPS -}}
    {{- $items = append $items (printf "%s-%s" $.a2.name $part) -}}
  {{- end -}}
  {{- $podNames := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/security/patroni-role.podNames" $podNames -}}
  {{- $value := dict "metadata" $metadata.r "rules" (list (dict "apiGroups" (list "") "resources" (list "configmaps") "verbs" (list "create" "list" "watch")) (dict "apiGroups" (list "") "resources" (list "configmaps") "verbs" (list "get" "patch") "resourceNames" $items) (dict "apiGroups" (list "") "resources" (list "pods") "verbs" (list "list" "watch")) (dict "apiGroups" (list "") "resources" (list "pods") "verbs" (list "patch") "resourceNames" $podNames.r)) -}}
  {{- $_ := set $value "apiVersion" "rbac.authorization.k8s.io/v1" -}}
  {{- $_ := set $value "kind" "Role" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- $metadata_2 := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.databaseAccount -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_2 -}}
  {{- $value_2 := dict "metadata" $metadata_2.r "roleRef" (dict "apiGroup" "rbac.authorization.k8s.io" "kind" "Role" "name" $namesOf.r.databaseAccount) "subjects" (list (dict "kind" "ServiceAccount" "name" $namesOf.r.databaseAccount "namespace" $.a2.namespace.name)) -}}
  {{- $_ := set $value_2 "apiVersion" "rbac.authorization.k8s.io/v1" -}}
  {{- $_ := set $value_2 "kind" "RoleBinding" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_2) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* The ConfigMaps that Patroni keeps its state in (patroni/dcs/kubernetes.py: config, failover, leader and sync path). */}}
{{- define "cdk8s-timescale/security/patroni-role.PATRONI_CONFIG_MAPS" -}}
  {{- $_ := set $.g "PATRONI_CONFIG_MAPS" (list "config" "failover" "leader" "sync") -}}
{{- end -}}

{{/* podNames */}}
{{- define "cdk8s-timescale/security/patroni-role.podNames" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $items := list -}}
  {{- range $index := until (int (maxf 10.0 $.a0.members.replicas)) -}}
    {{- $_ := $.absent -}}
    {{- $i := float64 $index -}}
    {{- $items = append $items (printf "%s-%s" $namesOf.r.members (mustToRawJson $i)) -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $items_2 := list -}}
    {{- range $index_2 := until (int (maxf 10.0 $.a0.readPool.replicas)) -}}
      {{- $_ := $.absent -}}
      {{- $i := float64 $index_2 -}}
      {{- $items_2 = append $items_2 (printf "%s-%s" $namesOf.r.readPool (mustToRawJson $i)) -}}
    {{- end -}}
    {{- $value = $items_2 -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $items $value)) -}}
{{- end -}}
