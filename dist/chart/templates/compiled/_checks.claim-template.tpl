{{/* A grown volume or another class needs a hand: the API server refuses to change the claim templates of a StatefulSet. */}}
{{- define "cdk8s-timescale/checks/claim-template.claimTemplate" -}}
  {{- $changedClaims := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/claims.changedClaims" $changedClaims -}}
  {{- $items := list -}}
  {{- range $_, $item := $changedClaims.r -}}
    {{- if (ge $item.is.sizeBytes $item.was.sizeBytes) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $items -}}
    {{- $value_3 := false -}}
    {{- if (gt $item_2.is.sizeBytes $item_2.was.sizeBytes) -}}
      {{- $sizeText := dict "g" $.g "a0" $item_2.was.sizeBytes -}}
      {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText -}}
      {{- $sizeText_2 := dict "g" $.g "a0" $item_2.is.sizeBytes -}}
      {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_2 -}}
      {{- $value_3 = printf "%s%s" (printf "%s grows from %s to %s, and the claim templates of StatefulSet %s cannot be changed: " $item_2.path $sizeText.r $sizeText_2.r $item_2.statefulSet) "patch its claims to the new size, delete it with --cascade=orphan, then apply; pods go on running" -}}
    {{- else -}}
      {{- $value := $item_2.was.storageClass -}}
      {{- if eq $value $.absent -}}
        {{- $value = "the default" -}}
      {{- end -}}
      {{- $value_2 := $item_2.is.storageClass -}}
      {{- if eq $value_2 $.absent -}}
        {{- $value_2 = "the default" -}}
      {{- end -}}
      {{- $value_3 = printf "%s%s" (printf "%s changes its class from %s to %s, and the claim templates of StatefulSet %s cannot be changed: " $item_2.path $value $value_2 $item_2.statefulSet) "delete it with --cascade=orphan, apply, then delete pod and claim of one server after the other; each is copied anew" -}}
    {{- end -}}
    {{- $items_2 = append $items_2 (dict "severity" "warning" "message" $value_3) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}
