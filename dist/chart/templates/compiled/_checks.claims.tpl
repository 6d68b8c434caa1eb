{{/* The same with their claim templates, where these are there. */}}
{{- define "cdk8s-timescale/checks/claims.templatesInUse" -}}
  {{- $claimsInUse := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/claims.claimsInUse" $claimsInUse -}}
  {{- $items := list -}}
  {{- range $_, $claim := $claimsInUse.r -}}
    {{- $value := false -}}
    {{- if (eq $claim.deployed.template $.absent) -}}
      {{- $value = list -}}
    {{- else -}}
      {{- $object := dict -}}
      {{- range $key, $item := $claim -}}
        {{- $_ := set $object $key $item -}}
      {{- end -}}
      {{- $_ := set $object "was" $claim.deployed.template -}}
      {{- $value = list $object -}}
    {{- end -}}
    {{- if $value -}}
      {{- $items = concat $items $value -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* Volumes that are in use already. */}}
{{- define "cdk8s-timescale/checks/claims.claimsInUse" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $value := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $value = list (dict "path" "readPool.storage" "statefulSet" $namesOf.r.readPool "is" $.a0.readPool.volume) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $described := concat (list (dict "path" "postgres.storage" "statefulSet" $namesOf.r.members "is" $.a0.members.volume)) $value -}}
  {{- $items := list -}}
  {{- range $_, $claim := $described -}}
    {{- $value_2 := $.absent -}}
    {{- if ne $.a0.deployedClaims $.absent -}}
      {{- $value_2 = index $.a0.deployedClaims $claim.statefulSet -}}
    {{- end -}}
    {{- $value_3 := false -}}
    {{- if (eq $value_2 $.absent) -}}
      {{- $value_3 = list -}}
    {{- else -}}
      {{- $object := dict -}}
      {{- range $key, $item := $claim -}}
        {{- $_ := set $object $key $item -}}
      {{- end -}}
      {{- $_ := set $object "deployed" $value_2 -}}
      {{- $value_3 = list $object -}}
    {{- end -}}
    {{- if $value_3 -}}
      {{- $items = concat $items $value_3 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}
