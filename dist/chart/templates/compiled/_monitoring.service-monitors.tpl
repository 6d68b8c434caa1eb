{{/* What Prometheus scrapes: Patroni, the member program and postgres_exporter of every database pod, and pgbouncer_exporter of every pooler pod, behind the */}}
{{- define "cdk8s-timescale/monitoring/service-monitors.ServiceMonitors" -}}
  {{- $this := dict -}}
  {{- $namesOf := dict "g" $.g "a0" $.a2.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $interval := printf "%ss" (mustToRawJson $.a3.scrapeIntervalSeconds) -}}
  {{- if not $.g.PATRONI -}}
    {{- template "cdk8s-timescale/common/ports.PATRONI" $ -}}
  {{- end -}}
  {{- $memberEndpoint := dict "g" $.g "a0" $.a2 "a1" $.g.PATRONI "a2" $interval -}}
  {{- template "cdk8s-timescale/monitoring/service-monitors.memberEndpoint" $memberEndpoint -}}
  {{- if not $.g.FACTS -}}
    {{- template "cdk8s-timescale/common/ports.FACTS" $ -}}
  {{- end -}}
  {{- $memberEndpoint_2 := dict "g" $.g "a0" $.a2 "a1" $.g.FACTS "a2" $interval -}}
  {{- template "cdk8s-timescale/monitoring/service-monitors.memberEndpoint" $memberEndpoint_2 -}}
  {{- if not $.g.POSTGRES_EXPORTER -}}
    {{- template "cdk8s-timescale/common/ports.POSTGRES_EXPORTER" $ -}}
  {{- end -}}
  {{- $monitor := dict "g" $.g "a0" $this "a1" "Database" "a2" $.a2 "a3" $.a3 "a4" $namesOf.r.members "a5" "member" "a6" (list $memberEndpoint.r $memberEndpoint_2.r (dict "port" $.g.POSTGRES_EXPORTER.name "path" "/metrics" "interval" $interval)) -}}
  {{- template "cdk8s-timescale/monitoring/service-monitors.ServiceMonitors.monitor" $monitor -}}
  {{- $value := $.absent -}}
  {{- if ne $.a2.pooler $.absent -}}
    {{- $value = $.a2.pooler.exporter -}}
  {{- end -}}
  {{- if (ne $value $.absent) -}}
    {{- if not $.g.PGBOUNCER_EXPORTER -}}
      {{- template "cdk8s-timescale/common/ports.PGBOUNCER_EXPORTER" $ -}}
    {{- end -}}
    {{- $monitor_2 := dict "g" $.g "a0" $this "a1" "Pooler" "a2" $.a2 "a3" $.a3 "a4" $namesOf.r.pooler "a5" "pooler" "a6" (list (dict "port" $.g.PGBOUNCER_EXPORTER.name "path" "/metrics" "interval" $interval)) -}}
    {{- template "cdk8s-timescale/monitoring/service-monitors.ServiceMonitors.monitor" $monitor_2 -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}

{{/* ServiceMonitors.monitor */}}
{{- define "cdk8s-timescale/monitoring/service-monitors.ServiceMonitors.monitor" -}}
  {{- $this := $.a0 -}}
  {{- $azure := eq $.a3.flavour "azure-managed" -}}
  {{- $metadata := dict "g" $.g "a0" $.a2 "a1" $.a4 "a2" $.a5 -}}
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
  {{- $value := false -}}
  {{- if $azure -}}
    {{- if not $.g.AZURE_LIMITS -}}
      {{- template "cdk8s-timescale/monitoring/service-monitors.AZURE_LIMITS" $ -}}
    {{- end -}}
    {{- $value = $.g.AZURE_LIMITS -}}
  {{- else -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $object_4 := dict -}}
  {{- range $key_4, $item_4 := $value -}}
    {{- $_ := set $object_4 $key_4 $item_4 -}}
  {{- end -}}
  {{- $selectorLabels := dict "g" $.g "a0" $.a2.name "a1" $.a5 -}}
  {{- template "cdk8s-timescale/common/labels.selectorLabels" $selectorLabels -}}
  {{- $_ := set $object_4 "namespaceSelector" (dict "matchNames" (list $.a2.namespace.name)) -}}
  {{- $_ := set $object_4 "selector" (dict "matchLabels" $selectorLabels.r) -}}
  {{- $_ := set $object_4 "endpoints" $.a6 -}}
  {{- $props := dict "metadata" $object_2 "spec" $object_4 -}}
  {{- if $azure -}}
    {{- $_ := set $props "apiVersion" "azmonitoring.coreos.com/v1" -}}
    {{- $_ := set $props "kind" "ServiceMonitor" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $props) -}}
  {{- else -}}
    {{- $_ := set $props "apiVersion" "monitoring.coreos.com/v1" -}}
    {{- $_ := set $props "kind" "ServiceMonitor" -}}
    {{- $_ := set $.g "objects" (append $.g.objects $props) -}}
  {{- end -}}
{{- end -}}

{{/* Pods are scraped by address, which no certificate names: the certificate is checked for the primary's name, which all members' have. */}}
{{- define "cdk8s-timescale/monitoring/service-monitors.memberEndpoint" -}}
  {{- $namesOf := dict "g" $.g "a0" $.a0.name -}}
  {{- template "cdk8s-timescale/common/names.namesOf" $namesOf -}}
  {{- $_ := set $ "r" (dict "port" $.a1.name "path" "/metrics" "interval" $.a2 "scheme" "https" "tlsConfig" (dict "ca" (dict "secret" (dict "name" $.a0.tls.serverSecret "key" "ca.crt")) "serverName" (printf "%s.%s.svc.%s" $namesOf.r.primaryService $.a0.namespace.name $.a0.clusterDomain))) -}}
{{- end -}}

{{/* Azure drops series of a monitor that does not state these limits (Azure Monitor, "Create a Pod or Service Monitor"). */}}
{{- define "cdk8s-timescale/monitoring/service-monitors.AZURE_LIMITS" -}}
  {{- $_ := set $.g "AZURE_LIMITS" (dict "labelLimit" 63.0 "labelNameLengthLimit" 511.0 "labelValueLengthLimit" 1023.0) -}}
{{- end -}}
