{{/* What is there already of a platform's volumes, by StatefulSet; nothing where there is nothing. */}}
{{- define "cdk8s-timescale/chart/values/deployed.deployedClaimsOf" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $items := list -}}
  {{- range $_, $name := (list $namesOf.r.members $namesOf.r.readPool) -}}
    {{- $deployedClaimOf := dict "g" $.g "a0" $.a0 "a1" $name -}}
    {{- template "cdk8s-timescale/chart/values/deployed.deployedClaimOf" $deployedClaimOf -}}
    {{- $value := false -}}
    {{- if (ne $deployedClaimOf.r $.absent) -}}
      {{- $value = list (list $name $deployedClaimOf.r) -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- if $value -}}
      {{- $items = concat $items $value -}}
    {{- end -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (gt (float64 (len $items)) 0.0) -}}
    {{- $object := dict -}}
    {{- range $entry := $items -}}
      {{- if ne (index $entry 1) $.absent -}}
        {{- $_ := set $object (index $entry 0) (index $entry 1) -}}
      {{- end -}}
    {{- end -}}
    {{- $value_2 = $object -}}
  {{- else -}}
    {{- $value_2 = $.absent -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}

{{/* deployedClaimOf */}}
{{- define "cdk8s-timescale/chart/values/deployed.deployedClaimOf" -}}
  {{- $statefulSetIn := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/chart/values/deployed.statefulSetIn" $statefulSetIn -}}
  {{- if (ne $statefulSetIn.r $.absent) -}}
    {{- $deployedClaim := dict "g" $.g "a0" $statefulSetIn.r "a1" true -}}
    {{- template "cdk8s-timescale/platform/deployed-claim.deployedClaim" $deployedClaim -}}
    {{- $_ := set $ "r" $deployedClaim.r -}}
  {{- else -}}
    {{- $claimIn := dict "g" $.g "a0" $.a0 "a1" (printf "data-%s-0" $.a1) -}}
    {{- template "cdk8s-timescale/chart/values/deployed.claimIn" $claimIn -}}
    {{- $value := $claimIn.r -}}
    {{- if ne $value $.absent -}}
      {{- $orphanedClaim := dict "g" $.g "a0" $claimIn.r -}}
      {{- template "cdk8s-timescale/platform/deployed-claim.orphanedClaim" $orphanedClaim -}}
      {{- $value = $orphanedClaim.r -}}
    {{- end -}}
    {{- $_ := set $ "r" $value -}}
  {{- end -}}
{{- end -}}
