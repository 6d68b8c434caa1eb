{{/* A claim template that changes needs a hand: the API server refuses to change that of a StatefulSet. Where manifests are committed first, */}}
{{- define "cdk8s-timescale/checks/claim-template.claimTemplate" -}}
  {{- $templatesInUse := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/checks/claims.templatesInUse" $templatesInUse -}}
  {{- $items := list -}}
  {{- range $_, $item := $templatesInUse.r -}}
    {{- if (ge $item.is.sizeBytes $item.was.sizeBytes) -}}
      {{- $items = append $items $item -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item_2 := $items -}}
    {{- $changes := dict "g" $.g "a0" $item_2.was "a1" $item_2.is "a2" (printf "kubectl --namespace %s delete statefulset %s --cascade=orphan, then apply the manifests or run helm upgrade again" $.a0.namespace.name $item_2.statefulSet) -}}
    {{- template "cdk8s-timescale/checks/claim-template.changes" $changes -}}
    {{- $items_3 := list -}}
    {{- range $_, $item_3 := $changes.r -}}
      {{- $message := printf "%s %s, and the claim template of StatefulSet %s cannot be changed: %s" $item_2.path $item_3.what $item_2.statefulSet $item_3.how -}}
      {{- $value := false -}}
      {{- if (eq $item_2.deployed.isLive true) -}}
        {{- $value = dict "severity" "error" "message" $message -}}
      {{- else -}}
        {{- $value = dict "severity" "warning" "message" $message -}}
      {{- end -}}
      {{- $items_3 = append $items_3 $value -}}
    {{- end -}}
    {{- if $items_3 -}}
      {{- $items_2 = concat $items_2 $items_3 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items_2 -}}
{{- end -}}

{{/* changes */}}
{{- define "cdk8s-timescale/checks/claim-template.changes" -}}
  {{- $value := false -}}
  {{- if (gt $.a1.sizeBytes $.a0.sizeBytes) -}}
    {{- $sizeText := dict "g" $.g "a0" $.a0.sizeBytes -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText -}}
    {{- $sizeText_2 := dict "g" $.g "a0" $.a1.sizeBytes -}}
    {{- template "cdk8s-timescale/checks/check.sizeText" $sizeText_2 -}}
    {{- $value = list (dict "what" (printf "grows from %s to %s" $sizeText.r $sizeText_2.r) "how" (printf "patch its claims to the new size, %s; pods go on running" $.a2)) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $value_4 := false -}}
  {{- if (eq $.a1.storageClass $.a0.storageClass) -}}
    {{- $value_4 = list -}}
  {{- else -}}
    {{- $value_2 := $.a0.storageClass -}}
    {{- if eq $value_2 $.absent -}}
      {{- $value_2 = "the default" -}}
    {{- end -}}
    {{- $value_3 := $.a1.storageClass -}}
    {{- if eq $value_3 $.absent -}}
      {{- $value_3 = "the default" -}}
    {{- end -}}
    {{- $value_4 = list (dict "what" (printf "changes its class from %s to %s" $value_2 $value_3) "how" (printf "%s, then delete pod and claim of one server after the other; each is copied anew" $.a2)) -}}
  {{- end -}}
  {{- $value_5 := false -}}
  {{- if (or (eq $.a0.accessMode $.absent) (eq $.a1.accessMode $.a0.accessMode)) -}}
    {{- $value_5 = list -}}
  {{- else -}}
    {{- $value_5 = list (dict "what" (printf "changes its accessMode from %s to %s" $.a0.accessMode $.a1.accessMode) "how" (printf "give accessMode '%s' to leave it, or %s; pods go on running, and claims that are there keep their mode" $.a0.accessMode $.a2)) -}}
  {{- end -}}
  {{- $value_6 := false -}}
  {{- if (eq $.a0.isMarked false) -}}
    {{- $value_6 = list (dict "what" "gets a mark of PostgreSQL's major version, which releases before 0.1.1 did not have" "how" (printf "once, %s; pods go on running, and are replaced one after the other" $.a2)) -}}
  {{- else -}}
    {{- $value_6 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $value $value_4 $value_5 $value_6)) -}}
{{- end -}}
