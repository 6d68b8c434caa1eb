{{/* No volume gets smaller: neither Kubernetes nor Azure can do that. */}}
{{- define "cdk8s-timescale/checks/claim-shrink.claimShrink" -}}
  {{- $templatesInUse := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/claims.templatesInUse" $templatesInUse -}}
  {{- $items := list -}}
  {{- range $_, $item := $templatesInUse.r -}}
    {{- if (lt $item.is.sizeBytes $item.was.sizeBytes) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $items -}}
    {{- $sizeText := dict "g" $.g "a0" $item_2.is.sizeBytes -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText -}}
    {{- $sizeText_2 := dict "g" $.g "a0" $item_2.was.sizeBytes -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_2 -}}
    {{- $sizeText_3 := dict "g" $.g "a0" $item_2.was.sizeBytes -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_3 -}}
    {{- $value := printf "%s%s" (printf "%s is %s, the StatefulSet %s in use has %s: volumes cannot shrink; " $item_2.path $sizeText.r $item_2.statefulSet $sizeText_2.r) (printf "give at least %s, or move to a platform of another name" $sizeText_3.r) -}}
    {{- $items_2 = append $items_2 (dict "severity" "error" "message" $value) -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}
