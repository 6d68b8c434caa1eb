{{/* Narrows the account of the database pods to what Patroni does with its rights. RBAC knows that it may patch pods; only an admission policy knows */}}
{{- define "cdk8s-timescale/security/database-account-policy.DatabaseAccountPolicy" -}}
  {{- $this := dict -}}
  {{- $name := printf "database-account.%s.%s" $.a2.name $.a2.namespace.name -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $account := printf "system:serviceaccount:%s:%s" $.a2.namespace.name $namesOf.r.databaseAccount -}}
  {{- $rule := dict "apiGroups" (list "") "apiVersions" (list "v1") "scope" "Namespaced" -}}
  {{- $clusterMetadata := dict "g" $.g "a0" $.a2 "a1" $name -}}
  {{- template "cdk8s-timescale/common/metadata.clusterMetadata" $clusterMetadata -}}
  {{- $object_2 := dict -}}
  {{- range $key, $item := $rule -}}
    {{- $_ := set $object_2 $key $item -}}
  {{- end -}}
  {{- $_ := set $object_2 "operations" (list "UPDATE") -}}
  {{- $_ := set $object_2 "resources" (list "pods") -}}
  {{- $object_3 := dict -}}
  {{- range $key_2, $item_2 := $rule -}}
    {{- $_ := set $object_3 $key_2 $item_2 -}}
  {{- end -}}
  {{- $_ := set $object_3 "operations" (list "CREATE") -}}
  {{- $_ := set $object_3 "resources" (list "configmaps") -}}
  {{- if not $.g.VARIABLES -}}
    {{- template "cdk8s-timescale/security/database-account-policy.VARIABLES" $ -}}
  {{- end -}}
  {{- if not $.g.PODS -}}
    {{- template "cdk8s-timescale/security/database-account-policy.PODS" $ -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $item_3 := $.g.PODS -}}
    {{- $items = append $items (dict "expression" (printf "request.resource.resource != \"pods\" || (%s)" $item_3.holds) "message" (printf "a database pod %s" $item_3.message) "reason" "Forbidden") -}}
  {{- end -}}
  {{- $patroniConfigMaps := dict "g" $.g "a0" $.a2 -}}
  {{- template "cdk8s-timescale/security/patroni-role.patroniConfigMaps" $patroniConfigMaps -}}
  {{- $items_2 := list -}}
  {{- range $_, $n := $patroniConfigMaps.r -}}
    {{- $items_2 = append $items_2 (printf "\"%s\"" $n) -}}
  {{- end -}}
  {{- $value := dict "metadata" $clusterMetadata.r "spec" (dict "failurePolicy" "Fail" "matchConstraints" (dict "resourceRules" (list $object_2 $object_3)) "matchConditions" (list (dict "name" "database-account" "expression" (printf "request.userInfo.username == \"%s\"" $account))) "variables" $.g.VARIABLES "validations" (concat $items (list (dict "expression" (printf "request.resource.resource != \"configmaps\" || object.metadata.name in [%s]" (join ", " $items_2)) "message" "a database pod may make the ConfigMaps of Patroni and no others" "reason" "Forbidden")))) -}}
  {{- $_ := set $value "apiVersion" "admissionregistration.k8s.io/v1" -}}
  {{- $_ := set $value "kind" "ValidatingAdmissionPolicy" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- $clusterMetadata_2 := dict "g" $.g "a0" $.a2 "a1" $name -}}
  {{- template "cdk8s-timescale/common/metadata.clusterMetadata" $clusterMetadata_2 -}}
  {{- $value_2 := dict "metadata" $clusterMetadata_2.r "spec" (dict "policyName" $name "validationActions" (list "Deny") "matchResources" (dict "namespaceSelector" (dict "matchLabels" (dict "kubernetes.io/metadata.name" $.a2.namespace.name)))) -}}
  {{- $_ := set $value_2 "apiVersion" "admissionregistration.k8s.io/v1" -}}
  {{- $_ := set $value_2 "kind" "ValidatingAdmissionPolicyBinding" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value_2) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* VARIABLES */}}
{{- define "cdk8s-timescale/security/database-account-policy.VARIABLES" -}}
  {{- $mapsOf := dict "g" $.g "a0" "labels" -}}
  {{- template "cdk8s-timescale/security/database-account-policy.mapsOf" $mapsOf -}}
  {{- $mapsOf_2 := dict "g" $.g "a0" "annotations" -}}
  {{- template "cdk8s-timescale/security/database-account-policy.mapsOf" $mapsOf_2 -}}
  {{- $_ := set $.g "VARIABLES" (concat $mapsOf.r $mapsOf_2.r (list (dict "name" "own" "expression" (printf "%s%s" (printf "!has(request.userInfo.extra) || !(\"%s\" in request.userInfo.extra) || " "authentication.kubernetes.io/pod-name") (printf "request.userInfo.extra[\"%s\"][0] == request.name" "authentication.kubernetes.io/pod-name"))))) -}}
{{- end -}}

{{/* PODS */}}
{{- define "cdk8s-timescale/security/database-account-policy.PODS" -}}
  {{- $same := dict "g" $.g "a0" "finalizers" -}}
  {{- template "cdk8s-timescale/security/database-account-policy.same" $same -}}
  {{- $same_2 := dict "g" $.g "a0" "ownerReferences" -}}
  {{- template "cdk8s-timescale/security/database-account-policy.same" $same_2 -}}
  {{- $unchanged := dict "g" $.g "a0" "labels" "a1" (list "role" "timescale.cdk8s.io/reads") -}}
  {{- template "cdk8s-timescale/security/database-account-policy.unchanged" $unchanged -}}
  {{- $unchanged_2 := dict "g" $.g "a0" "labels" "a1" (list "role") -}}
  {{- template "cdk8s-timescale/security/database-account-policy.unchanged" $unchanged_2 -}}
  {{- $unchanged_3 := dict "g" $.g "a0" "annotations" "a1" (list "status") -}}
  {{- template "cdk8s-timescale/security/database-account-policy.unchanged" $unchanged_3 -}}
  {{- $unchanged_4 := dict "g" $.g "a0" "annotations" -}}
  {{- template "cdk8s-timescale/security/database-account-policy.unchanged" $unchanged_4 -}}
  {{- $_ := set $.g "PODS" (list (dict "holds" "object.spec == oldObject.spec" "message" "may not change what a pod runs") (dict "holds" (printf "%s && %s" $same.r $same_2.r) "message" "may not change who a pod belongs to") (dict "holds" $unchanged.r "message" (printf "may change the labels '%s' and '%s' of a pod and no other: network policies select by them" "role" "timescale.cdk8s.io/reads")) (dict "holds" (printf "variables.own || (%s)" $unchanged_2.r) "message" "may say of itself alone whether it may be read from") (dict "holds" $unchanged_3.r "message" (printf "may change the annotation '%s' of a pod and no other" "status")) (dict "holds" (printf "variables.own || ((\"%s\" in variables.labels) && variables.labels[\"%s\"] == \"replica\" && %s)" "role" "role" $unchanged_4.r) "message" "may make another pod a replica, and change nothing else of it")) -}}
{{- end -}}

{{/* A map of the object's metadata as it would be, and as it was: empty where there is none. */}}
{{- define "cdk8s-timescale/security/database-account-policy.mapsOf" -}}
  {{- $_ := set $ "r" (list (dict "name" $.a0 "expression" (printf "has(object.metadata.%s) ? object.metadata.%s : {}" $.a0 $.a0)) (dict "name" (printf "old_%s" $.a0) "expression" (printf "has(oldObject.metadata.%s) ? oldObject.metadata.%s : {}" $.a0 $.a0))) -}}
{{- end -}}

{{/* same */}}
{{- define "cdk8s-timescale/security/database-account-policy.same" -}}
  {{- $_ := set $ "r" (printf "%s%s" (printf "has(object.metadata.%s) == has(oldObject.metadata.%s) && " $.a0 $.a0) (printf "(!has(object.metadata.%s) || object.metadata.%s == oldObject.metadata.%s)" $.a0 $.a0 $.a0)) -}}
{{- end -}}

{{/* Nothing in a map changed, or nothing but some keys. */}}
{{- define "cdk8s-timescale/security/database-account-policy.unchanged" -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_2 := list (printf "variables.%s" $.a0) (printf "variables.old_%s" $.a0) -}}
  {{- $now := index $value_2 0 -}}
  {{- $before := index $value_2 1 -}}
  {{- $items := list -}}
  {{- range $_, $key := $value -}}
    {{- $items = append $items (printf "k == \"%s\" || " $key) -}}
  {{- end -}}
  {{- $or := join "" $items -}}
  {{- $_ := set $ "r" (printf "%s.all(k, %s(k in %s && %s[k] == %s[k])) && %s.all(k, %sk in %s)" $now $or $before $before $now $before $or $now) -}}
{{- end -}}
