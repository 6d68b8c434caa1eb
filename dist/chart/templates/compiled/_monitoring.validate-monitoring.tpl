{{/* Everything that is wrong with exporters, scrape objects and alerts. */}}
{{- define "cdk8s-timescale/monitoring/validate-monitoring.monitoringProblems" -}}
  {{- if (not (ne $.a0 $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- if not $.g.cdk8s_timescale_monitoring_validate_monitoring_RULES -}}
      {{- template "cdk8s-timescale/monitoring/validate-monitoring.RULES" $ -}}
    {{- end -}}
    {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_monitoring_validate_monitoring_RULES "a1" $.a0 -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
    {{- $value := $.absent -}}
    {{- if ne $.a0.prometheus $.absent -}}
      {{- $value = $.a0.prometheus.podLabels -}}
    {{- end -}}
    {{- $labelProblems := dict "g" $.g "a0" "monitoring.prometheus.podLabels" "a1" $value -}}
    {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems -}}
    {{- $labelProblems_2 := dict "g" $.g "a0" "monitoring.objectLabels" "a1" $.a0.objectLabels -}}
    {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems_2 -}}
    {{- $thresholdProblems := dict "g" $.g "a0" $.a0.thresholds "a1" $.a0.scrapeInterval -}}
    {{- template "cdk8s-timescale/monitoring/validate-thresholds.thresholdProblems" $thresholdProblems -}}
    {{- $imageProblems := dict "g" $.g "a0" "monitoring.postgresExporter" "a1" $.a0.postgresExporter -}}
    {{- template "cdk8s-timescale/common/validate-pod.imageProblems" $imageProblems -}}
    {{- $_ := set $ "r" (concat $problemsOf.r $labelProblems.r $labelProblems_2.r $thresholdProblems.r $imageProblems.r) -}}
  {{- end -}}
{{- end -}}

{{/* monitoring/validate-monitoring, line 13 */}}
{{- define "cdk8s-timescale/monitoring/validate-monitoring.line13" -}}
  {{- $runbookBaseUrl := $.a0.runbookBaseUrl -}}
  {{- $isHttps := dict "g" $.g "a0" $runbookBaseUrl -}}
  {{- template "cdk8s-timescale/monitoring/validate-monitoring.isHttps" $isHttps -}}
  {{- $_ := set $ "r" (not $isHttps.r) -}}
{{- end -}}

{{/* monitoring/validate-monitoring, line 14 */}}
{{- define "cdk8s-timescale/monitoring/validate-monitoring.line14" -}}
  {{- $runbookBaseUrl := $.a0.runbookBaseUrl -}}
  {{- $_ := set $ "r" (printf "monitoring.runbookBaseUrl must be a https URL, got '%s': every alert links to its page below it" $runbookBaseUrl) -}}
{{- end -}}

{{/* monitoring/validate-monitoring, line 19 */}}
{{- define "cdk8s-timescale/monitoring/validate-monitoring.line19" -}}
  {{- $_ := set $ "r" $.a0.scrapeInterval -}}
{{- end -}}

{{/* monitoring/validate-monitoring, line 23 */}}
{{- define "cdk8s-timescale/monitoring/validate-monitoring.line23" -}}
  {{- $_ := set $ "r" $.a0.role -}}
{{- end -}}

{{/* monitoring/validate-monitoring, line 24 */}}
{{- define "cdk8s-timescale/monitoring/validate-monitoring.line24" -}}
  {{- $value := $.absent -}}
  {{- if ne $.a0.prometheus $.absent -}}
    {{- $value = $.a0.prometheus.namespace -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* monitoring/validate-monitoring, line 26 */}}
{{- define "cdk8s-timescale/monitoring/validate-monitoring.line26" -}}
  {{- $prometheus := $.a0.prometheus -}}
  {{- $value := ne $prometheus $.absent -}}
  {{- if $value -}}
    {{- $keys := list -}}
    {{- range $key, $item := $prometheus.podLabels -}}
      {{- $keys = append $keys $key -}}
    {{- end -}}
    {{- $value = eq (float64 (len $keys)) 0.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* monitoring/validate-monitoring, line 27 */}}
{{- define "cdk8s-timescale/monitoring/validate-monitoring.line27" -}}
  {{- $_ := set $ "r" "monitoring.prometheus.podLabels must have at least one label, got none: every pod of the namespace could read the metrics; give the labels of the Prometheus pods" -}}
{{- end -}}

{{/* RULES */}}
{{- define "cdk8s-timescale/monitoring/validate-monitoring.RULES" -}}
  {{- if not $.g.cdk8s_timescale_monitoring_validate_monitoring_SCRAPE_INTERVAL -}}
    {{- template "cdk8s-timescale/monitoring/validate-monitoring.SCRAPE_INTERVAL" $ -}}
  {{- end -}}
  {{- $wholeSeconds := dict "g" $.g "a0" "monitoring.scrapeInterval" "a1" (dict "fn" "cdk8s-timescale/monitoring/validate-monitoring.line19") "a2" $.g.cdk8s_timescale_monitoring_validate_monitoring_SCRAPE_INTERVAL "a3" "more often burdens the server; less often leaves holes, since a series ends after 5 minutes without a sample" -}}
  {{- template "cdk8s-timescale/common/rules.wholeSeconds" $wholeSeconds -}}
  {{- if not $.g.cdk8s_timescale_common_formats_SQL_NAME -}}
    {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
  {{- end -}}
  {{- $matches := dict "g" $.g "a0" "monitoring.role" "a1" (dict "fn" "cdk8s-timescale/monitoring/validate-monitoring.line23") "a2" $.g.cdk8s_timescale_common_formats_SQL_NAME "a3" "give a login of the databases" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches -}}
  {{- if not $.g.cdk8s_timescale_common_formats_DNS_LABEL -}}
    {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
  {{- end -}}
  {{- $matches_2 := dict "g" $.g "a0" "monitoring.prometheus.namespace" "a1" (dict "fn" "cdk8s-timescale/monitoring/validate-monitoring.line24") "a2" $.g.cdk8s_timescale_common_formats_DNS_LABEL "a3" "give the namespace that Prometheus runs in" -}}
  {{- template "cdk8s-timescale/common/rules.matches" $matches_2 -}}
  {{- $_ := set $.g "cdk8s_timescale_monitoring_validate_monitoring_RULES" (list (dict "broken" (dict "fn" "cdk8s-timescale/monitoring/validate-monitoring.line13") "message" (dict "fn" "cdk8s-timescale/monitoring/validate-monitoring.line14")) $wholeSeconds.r $matches.r $matches_2.r (dict "broken" (dict "fn" "cdk8s-timescale/monitoring/validate-monitoring.line26") "message" (dict "fn" "cdk8s-timescale/monitoring/validate-monitoring.line27"))) -}}
{{- end -}}

{{/* isHttps */}}
{{- define "cdk8s-timescale/monitoring/validate-monitoring.isHttps" -}}
  {{- $_ := set $ "r" (mustRegexMatch (index (dict "source" "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[^\\s]*)?$" "groups" 3) "source") $.a0) -}}
{{- end -}}

{{/* Seconds. */}}
{{- define "cdk8s-timescale/monitoring/validate-monitoring.SCRAPE_INTERVAL" -}}
  {{- $_ := set $.g "cdk8s_timescale_monitoring_validate_monitoring_SCRAPE_INTERVAL" (dict "least" 5.0 "most" 300.0) -}}
{{- end -}}
