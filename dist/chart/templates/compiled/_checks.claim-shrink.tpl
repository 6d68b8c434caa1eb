{{/* No volume gets smaller: neither Kubernetes nor Azure can do that. */}}
{{- define "cdk8s-timescale/checks/claim-shrink.claimShrink" -}}
  {{- $changedClaims := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/claims.changedClaims" $changedClaims -}}
  {{- $items := list -}}
  {{- range $_, $item := $changedClaims.r -}}
    {{- $was := $item.was -}}
    {{- $is := $item.is -}}
    {{- if (lt $is.sizeBytes $was.sizeBytes) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $items -}}
    {{- $path := $item_2.path -}}
    {{- $statefulSet := $item_2.statefulSet -}}
    {{- $was_2 := $item_2.was -}}
    {{- $is_2 := $item_2.is -}}
    {{- $sizeText := dict "g" $.g "a0" $is_2.sizeBytes -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText -}}
    {{- $sizeText_2 := dict "g" $.g "a0" $was_2.sizeBytes -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_2 -}}
    {{- $sizeText_3 := dict "g" $.g "a0" $was_2.sizeBytes -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_3 -}}
    {{- $error := dict "g" $.g "a0" (printf "%s%s" (printf "%s is %s, the StatefulSet %s in use has %s: volumes cannot shrink; " $path $sizeText.r $statefulSet $sizeText_2.r) (printf "give at least %s, or move to a platform of another name" $sizeText_3.r)) -}}
    {{- template "cdk8s-timescale/checks/check.error" $error -}}
    {{- $items_2 = append $items_2 $error.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}
