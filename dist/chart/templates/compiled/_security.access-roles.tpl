{{/* Roles for people, bound to Entra ID groups; nothing for a list without groups. */}}
{{- define "cdk8s-timescale/security/access-roles.AccessRoles" -}}
  {{- $this := dict -}}
  {{- if not $.g.LOOK -}}
    {{- template "cdk8s-timescale/security/access-roles.LOOK" $ -}}
  {{- end -}}
  {{- $act := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/security/access-roles.act" $act -}}
  {{- $role := dict "g" $.g "a0" $this "a1" "Admins" "a2" $.a2 "a3" (printf "%s-admins" $.a2.name) "a4" (default list (concat $.g.LOOK $act.r)) "a5" $.a2.access.adminGroups -}}
  {{- template "cdk8s-timescale/security/access-roles.role" $role -}}
  {{- if not $.g.LOOK -}}
    {{- template "cdk8s-timescale/security/access-roles.LOOK" $ -}}
  {{- end -}}
  {{- $role_2 := dict "g" $.g "a0" $this "a1" "Readers" "a2" $.a2 "a3" (printf "%s-readers" $.a2.name) "a4" $.g.LOOK "a5" $.a2.access.readerGroups -}}
  {{- template "cdk8s-timescale/security/access-roles.role" $role_2 -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* role */}}
{{- define "cdk8s-timescale/security/access-roles.role" -}}
  {{- if (eq (float64 (len $.a5)) 0.0) -}}
  {{- else -}}
    {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $.a3 -}}
    {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
    {{- $value := dict "metadata" $metadata.r "rules" $.a4 -}}
    {{- $_ := set $value "apiVersion" "rbac.authorization.k8s.io/v1" -}}
    {{- $_ := set $value "kind" "Role" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
    {{- $metadata_2 := dict "g" $.g "a0" $.a2 "a1" $.a3 -}}
    {{- template "cdk8s-timescale/common/metadata.metadata" $metadata_2 -}}
    {{- $items := list -}}
    {{- range $_, $group := $.a5 -}}
      {{- $items = append $items (dict "kind" "Group" "name" $group "apiGroup" "rbac.authorization.k8s.io") -}}
    {{- end -}}
    {{- $value_2 := dict "metadata" $metadata_2.r "roleRef" (dict "apiGroup" "rbac.authorization.k8s.io" "kind" "Role" "name" $.a3) "subjects" $items -}}
    {{- $_ := set $value_2 "apiVersion" "rbac.authorization.k8s.io/v1" -}}
    {{- $_ := set $value_2 "kind" "RoleBinding" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $value_2) -}}
  {{- end -}}
{{- end -}}

{{/* Everything that shows how the platform is doing. No Secrets, and no logs: PostgreSQL writes slow statements, with values, into its log. */}}
{{- define "cdk8s-timescale/security/access-roles.LOOK" -}}
  {{- if not $.g.READ -}}
    {{- template "cdk8s-timescale/security/access-roles.READ" $ -}}
  {{- end -}}
  {{- if not $.g.READ -}}
    {{- template "cdk8s-timescale/security/access-roles.READ" $ -}}
  {{- end -}}
  {{- if not $.g.READ -}}
    {{- template "cdk8s-timescale/security/access-roles.READ" $ -}}
  {{- end -}}
  {{- if not $.g.READ -}}
    {{- template "cdk8s-timescale/security/access-roles.READ" $ -}}
  {{- end -}}
  {{- if not $.g.READ -}}
    {{- template "cdk8s-timescale/security/access-roles.READ" $ -}}
  {{- end -}}
  {{- if not $.g.READ -}}
    {{- template "cdk8s-timescale/security/access-roles.READ" $ -}}
  {{- end -}}
  {{- if not $.g.READ -}}
    {{- template "cdk8s-timescale/security/access-roles.READ" $ -}}
  {{- end -}}
  {{- if not $.g.READ -}}
    {{- template "cdk8s-timescale/security/access-roles.READ" $ -}}
  {{- end -}}
  {{- if not $.g.READ -}}
    {{- template "cdk8s-timescale/security/access-roles.READ" $ -}}
  {{- end -}}
  {{- if not $.g.READ -}}
    {{- template "cdk8s-timescale/security/access-roles.READ" $ -}}
  {{- end -}}
  {{- if not $.g.READ -}}
    {{- template "cdk8s-timescale/security/access-roles.READ" $ -}}
  {{- end -}}
  {{- if not $.g.READ -}}
    {{- template "cdk8s-timescale/security/access-roles.READ" $ -}}
  {{- end -}}
  {{- if not $.g.READ -}}
    {{- template "cdk8s-timescale/security/access-roles.READ" $ -}}
  {{- end -}}
  {{- if not $.g.READ -}}
    {{- template "cdk8s-timescale/security/access-roles.READ" $ -}}
  {{- end -}}
  {{- $_ := set $.g "LOOK" (list (dict "apiGroups" (list "") "resources" (list "configmaps" "endpoints" "events" "limitranges" "persistentvolumeclaims" "pods" "resourcequotas" "serviceaccounts" "services") "verbs" $.g.READ) (dict "apiGroups" (list "events.k8s.io") "resources" (list "events") "verbs" $.g.READ) (dict "apiGroups" (list "apps") "resources" (list "controllerrevisions" "deployments" "replicasets" "statefulsets") "verbs" $.g.READ) (dict "apiGroups" (list "batch") "resources" (list "cronjobs" "jobs") "verbs" $.g.READ) (dict "apiGroups" (list "policy") "resources" (list "poddisruptionbudgets") "verbs" $.g.READ) (dict "apiGroups" (list "discovery.k8s.io") "resources" (list "endpointslices") "verbs" $.g.READ) (dict "apiGroups" (list "networking.k8s.io") "resources" (list "networkpolicies") "verbs" $.g.READ) (dict "apiGroups" (list "rbac.authorization.k8s.io") "resources" (list "rolebindings" "roles") "verbs" $.g.READ) (dict "apiGroups" (list "metrics.k8s.io") "resources" (list "pods") "verbs" $.g.READ) (dict "apiGroups" (list "cert-manager.io") "resources" (list "certificaterequests" "certificates") "verbs" $.g.READ) (dict "apiGroups" (list "secrets-store.csi.x-k8s.io") "resources" (list "secretproviderclasses" "secretproviderclasspodstatuses") "verbs" $.g.READ) (dict "apiGroups" (list "snapshot.storage.k8s.io") "resources" (list "volumesnapshots") "verbs" $.g.READ) (dict "apiGroups" (list "monitoring.coreos.com" "azmonitoring.coreos.com") "resources" (list "podmonitors" "prometheusrules" "servicemonitors") "verbs" $.g.READ) (dict "apiGroups" (list "cilium.io") "resources" (list "ciliumnetworkpolicies") "verbs" $.g.READ)) -}}
{{- end -}}

{{/* What an incident needs, with the pods and StatefulSets of this platform and of nothing else in the namespace. Objects themselves stay as GitOps made */}}
{{- define "cdk8s-timescale/security/access-roles.act" -}}
  {{- $servingPodNames := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/pod-names.servingPodNames" $servingPodNames -}}
  {{- $statefulSetNames := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/security/access-roles.statefulSetNames" $statefulSetNames -}}
  {{- $_ := set $ "r" (list (dict "apiGroups" (list "") "resources" (list "pods/exec" "pods/portforward") "verbs" (list "create" "get") "resourceNames" $servingPodNames.r) (dict "apiGroups" (list "") "resources" (list "pods") "verbs" (list "delete") "resourceNames" $servingPodNames.r) (dict "apiGroups" (list "") "resources" (list "pods/eviction") "verbs" (list "create") "resourceNames" $servingPodNames.r) (dict "apiGroups" (list "apps") "resources" (list "statefulsets/scale") "verbs" (list "get" "patch") "resourceNames" $statefulSetNames.r) (dict "apiGroups" (list "") "resources" (list "pods/log") "verbs" (list "get")) (dict "apiGroups" (list "batch") "resources" (list "jobs") "verbs" (list "create" "delete"))) -}}
{{- end -}}

{{/* READ */}}
{{- define "cdk8s-timescale/security/access-roles.READ" -}}
  {{- $_ := set $.g "READ" (list "get" "list" "watch") -}}
{{- end -}}

{{/* statefulSetNames */}}
{{- define "cdk8s-timescale/security/access-roles.statefulSetNames" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $value := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $value = list $namesOf.r.readPool -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $value_2 = list $namesOf.r.pooler -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat (list $namesOf.r.members) $value $value_2) -}}
{{- end -}}
