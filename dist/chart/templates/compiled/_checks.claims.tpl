{{/* The claims that are in use already and are described otherwise now. */}}
{{- define "cdk8s-timescale/checks/claims.changedClaims" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $value := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $value = list (dict "path" "readPool.storage" "statefulSet" $namesOf.r.readPool "replicas" $.a0.readPool.replicas "is" $.a0.readPool.volume) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $described := concat (list (dict "path" "postgres.storage" "statefulSet" $namesOf.r.members "replicas" $.a0.members.replicas "is" $.a0.members.volume)) $value -}}
  {{- $items := list -}}
  {{- range $_, $claim := $described -}}
    {{- $value_2 := $.absent -}}
    {{- if ne $.a0.deployedClaims $.absent -}}
      {{- $value_2 = index $.a0.deployedClaims $claim.statefulSet -}}
    {{- end -}}
    {{- $same := or (eq $value_2 $.absent) (and (eq $value_2.sizeBytes $claim.is.sizeBytes) (eq $value_2.storageClass $claim.is.storageClass)) -}}
    {{- $value_3 := false -}}
    {{- if $same -}}
      {{- $value_3 = list -}}
    {{- else -}}
      {{- $object := dict -}}
      {{- range $key, $item := $claim -}}
        {{- $_ := set $object $key $item -}}
      {{- end -}}
      {{- $_ := set $object "was" $value_2 -}}
      {{- $value_3 = list $object -}}
    {{- end -}}
    {{- if $value_3 -}}
      {{- $items = concat $items $value_3 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
