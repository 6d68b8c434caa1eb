{{/* The alerts as a PrometheusRule, evaluated as often as is scraped. */}}
{{- define "cdk8s-timescale/monitoring/prometheus-rule.AlertRules" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $namesOf.r.members -}}
  {{- template "cdk8s-timescale/common/metadata.metadata" $metadata -}}
  {{- $object_2 := dict -}}
  {{- range $key, $item := $metadata.r -}}
    {{- $_ := set $object_2 $key $item -}}
  {{- end -}}
  {{- $object_3 := dict -}}
  {{- range $key_2, $item_2 := $.a3.objectLabels -}}
    {{- $_ := set $object_3 $key_2 $item_2 -}}
  {{- end -}}
  {{- range $key_3, $item_3 := $metadata.r.labels -}}
    {{- $_ := set $object_3 $key_3 $item_3 -}}
  {{- end -}}
  {{- $_ := set $object_2 "labels" $object_3 -}}
  {{- $alertGroups := dict "g" $.g "a0" $.a2 "a1" $.a3 -}}
  {{- template "cdk8s-timescale/monitoring/alerts/alerts.alertGroups" $alertGroups -}}
  {{- $items := list -}}
  {{- range $_, $item_4 := $alertGroups.r -}}
    {{- $items_2 := list -}}
    {{- range $_, $alert := $item_4.alerts -}}
      {{- $rule := dict "g" $.g "a0" $.a2 "a1" $.a3 "a2" $alert -}}
      {{- template "cdk8s-timescale/monitoring/prometheus-rule.rule" $rule -}}
      {{- $items_2 = append $items_2 $rule.r -}}
    {{- end -}}
    {{- $items = append $items (dict "name" (printf "%s-%s" $.a2.name $item_4.name) "interval" (printf "%ss" (mustToRawJson $.a3.scrapeIntervalSeconds)) "rules" $items_2) -}}
  {{- end -}}
  {{- $value := dict "metadata" $object_2 "spec" (dict "groups" $items) -}}
  {{- $_ := set $value "apiVersion" "monitoring.coreos.com/v1" -}}
  {{- $_ := set $value "kind" "PrometheusRule" -}}
  {{- $_ := set $.g "objects" (append $.g.objects $value) -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* rule */}}
{{- define "cdk8s-timescale/monitoring/prometheus-rule.rule" -}}
  {{- $durationText := dict "g" $.g "a0" $.a2.forSeconds -}}
  {{- template "cdk8s-timescale/monitoring/alert.durationText" $durationText -}}
  {{- $object := dict -}}
  {{- range $key, $item := $.a1.alertLabels -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $object "severity" $.a2.severity -}}
  {{- $_ := set $object "namespace" $.a0.namespace.name -}}
  {{- $_ := set $object "platform" $.a0.name -}}
  {{- $_ := set $ "r" (dict "alert" $.a2.name "expr" $.a2.expr "for" $durationText.r "labels" $object "annotations" (dict "summary" $.a2.summary "description" $.a2.description "runbook_url" (printf "%s%s.md" $.a1.runbookBaseUrl $.a2.name))) -}}
{{- end -}}
