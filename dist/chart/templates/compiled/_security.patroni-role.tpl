{{/* What database pods may do: exactly the calls of Patroni 4.1 with ConfigMaps (patroni/dcs/kubernetes.py at v4.1.4), and nothing by which one */}}
{{- define "cdk8s-timescale/security/patroni-role.PatroniRole" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.databaseAccount -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $patroniConfigMaps := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/security/patroni-role.patroniConfigMaps" $patroniConfigMaps -}}
  {{- $databasePodNames := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/security/pod-names.databasePodNames" $databasePodNames -}}
  {{- $value := dict "metadata" $metadata.r "rules" (list (dict "apiGroups" (list "") "resources" (list "configmaps") "verbs" (list "create" "list" "watch")) (dict "apiGroups" (list "") "resources" (list "configmaps") "verbs" (list "get" "patch") "resourceNames" $patroniConfigMaps.r) (dict "apiGroups" (list "") "resources" (list "pods") "verbs" (list "list" "watch")) (dict "apiGroups" (list "") "resources" (list "pods") "verbs" (list "patch") "resourceNames" $databasePodNames.r)) -}}
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

{{/* Their names. */}}
{{- define "cdk8s-timescale/security/patroni-role.patroniConfigMaps" -}}
  {{- if not $.g.PATRONI_CONFIG_MAPS -}}
    {{- template "cdk8s-timescale/security/patroni-role.PATRONI_CONFIG_MAPS" $ -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $part := $.g.PATRONI_CONFIG_MAPS -}}
    {{- $items = append $items (printf "%s-%s" $.a0.name $part) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* The ConfigMaps that Patroni keeps its state in (patroni/dcs/kubernetes.py: config, failover, leader and sync path). */}}
{{- define "cdk8s-timescale/security/patroni-role.PATRONI_CONFIG_MAPS" -}}
  {{- $_ := set $.g "PATRONI_CONFIG_MAPS" (list "config" "failover" "leader" "sync") -}}
{{- end -}}
