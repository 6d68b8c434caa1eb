{{/* What an operator reads to scrape the platform and to wake people up: */}}
{{- define "cdk8s-timescale/monitoring/monitoring.Monitoring" -}}
  {{- $this := dict -}}
  {{- if (eq $.a3.flavour "none") -}}
  {{- else -}}
    {{- $ServiceMonitors := dict "g" $.g "a0" $this "a1" "Scrape" "a2" $.a2 "a3" $.a3 -}}
    {{- template "cdk8s-timescale/monitoring/service-monitors.ServiceMonitors" $ServiceMonitors -}}
    {{- if (eq $.a3.flavour "prometheus-operator") -}}
      {{- $AlertRules := dict "g" $.g "a0" $this "a1" "Alerts" "a2" $.a2 "a3" $.a3 -}}
      {{- template "cdk8s-timescale/monitoring/prometheus-rule.AlertRules" $AlertRules -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $this -}}
{{- end -}}
