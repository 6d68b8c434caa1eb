{{/* Everything that is wrong with exporters, scrape objects and alerts. */}}
{{- define "cdk8s-timescale/monitoring/validate-monitoring.monitoringProblems" -}}
  {{- if (not (ne $.a0 $.absent)) -}}
    {{- $_ := set $ "r" (list) -}}
  {{- else -}}
    {{- $problems := list -}}
    {{- if (not (mustRegexMatch (index (dict "source" "^https://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?(/[^\\s]*)?$" "groups" 3) "source") $.a0.runbookBaseUrl)) -}}
      {{- $problems = append $problems (printf "monitoring.runbookBaseUrl must be a https URL, got '%s': every alert links to its page below it" $.a0.runbookBaseUrl) -}}
    {{- end -}}
    {{- $value := $.absent -}}
    {{- if ne $.a0.scrapeInterval $.absent -}}
      {{- $toSeconds := dict "g" $.g "a0" $.a0.scrapeInterval "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
      {{- $value = $toSeconds.r -}}
    {{- end -}}
    {{- $value_4 := ne $value $.absent -}}
    {{- if $value_4 -}}
      {{- $value_2 := $.absent -}}
      {{- if ne $.a0.scrapeInterval $.absent -}}
        {{- $toSeconds_2 := dict "g" $.g "a0" $.a0.scrapeInterval "a1" (dict "integral" false) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
        {{- $value_2 = $toSeconds_2.r -}}
      {{- end -}}
      {{- if not $.g.SCRAPE_INTERVAL -}}
        {{- template "cdk8s-timescale/monitoring/validate-monitoring.SCRAPE_INTERVAL" $ -}}
      {{- end -}}
      {{- $isWholeWithin := dict "g" $.g "a0" $value_2 "a1" $.g.SCRAPE_INTERVAL -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
      {{- $value_4 = not $isWholeWithin.r -}}
    {{- end -}}
    {{- if $value_4 -}}
      {{- if not $.g.SCRAPE_INTERVAL -}}
        {{- template "cdk8s-timescale/monitoring/validate-monitoring.SCRAPE_INTERVAL" $ -}}
      {{- end -}}
      {{- $value_5 := false -}}
      {{- if (eq $.g.SCRAPE_INTERVAL.most $.absent) -}}
        {{- $value_5 = printf "at least %s" (printf "%s s" (mustToRawJson $.g.SCRAPE_INTERVAL.least)) -}}
      {{- else -}}
        {{- $value_5 = printf "from %s to %s" (printf "%s s" (mustToRawJson $.g.SCRAPE_INTERVAL.least)) (printf "%s s" (mustToRawJson $.g.SCRAPE_INTERVAL.most)) -}}
      {{- end -}}
      {{- $value_6 := $.absent -}}
      {{- if ne $.a0.scrapeInterval $.absent -}}
        {{- $toSeconds_3 := dict "g" $.g "a0" $.a0.scrapeInterval "a1" (dict "integral" false) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_3 -}}
        {{- $value_6 = $toSeconds_3.r -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be whole seconds, %s, got %s s: %s" "monitoring.scrapeInterval" $value_5 (mustToRawJson $value_6) "more often burdens the server; less often leaves holes, since a series ends after 5 minutes without a sample") -}}
    {{- end -}}
    {{- $value_11 := ne $.a0.role $.absent -}}
    {{- if $value_11 -}}
      {{- if not $.g.SQL_NAME -}}
        {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
      {{- end -}}
      {{- $fits := dict "g" $.g "a0" $.g.SQL_NAME "a1" $.a0.role -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits -}}
      {{- $value_11 = not $fits.r -}}
    {{- end -}}
    {{- if $value_11 -}}
      {{- if not $.g.SQL_NAME -}}
        {{- template "cdk8s-timescale/common/formats.SQL_NAME" $ -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "monitoring.role" $.g.SQL_NAME.allowed $.a0.role "give a login of the databases") -}}
    {{- end -}}
    {{- $value_12 := $.absent -}}
    {{- if ne $.a0.prometheus $.absent -}}
      {{- $value_12 = $.a0.prometheus.namespace -}}
    {{- end -}}
    {{- $value_18 := ne $value_12 $.absent -}}
    {{- if $value_18 -}}
      {{- if not $.g.DNS_LABEL -}}
        {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
      {{- end -}}
      {{- $value_13 := $.absent -}}
      {{- if ne $.a0.prometheus $.absent -}}
        {{- $value_13 = $.a0.prometheus.namespace -}}
      {{- end -}}
      {{- $fits_2 := dict "g" $.g "a0" $.g.DNS_LABEL "a1" $value_13 -}}
      {{- template "cdk8s-timescale/common/rules.fits" $fits_2 -}}
      {{- $value_18 = not $fits_2.r -}}
    {{- end -}}
    {{- if $value_18 -}}
      {{- if not $.g.DNS_LABEL -}}
        {{- template "cdk8s-timescale/common/formats.DNS_LABEL" $ -}}
      {{- end -}}
      {{- $value_19 := $.absent -}}
      {{- if ne $.a0.prometheus $.absent -}}
        {{- $value_19 = $.a0.prometheus.namespace -}}
      {{- end -}}
      {{- $problems = append $problems (printf "%s must be %s, got '%s': %s" "monitoring.prometheus.namespace" $.g.DNS_LABEL.allowed $value_19 "give the namespace that Prometheus runs in") -}}
    {{- end -}}
    {{- $value_20 := ne $.a0.prometheus $.absent -}}
    {{- if $value_20 -}}
      {{- $keys := list -}}
      {{- range $key, $item := $.a0.prometheus.podLabels -}}
        {{- $keys = append $keys $key -}}
      {{- end -}}
      {{- $value_20 = eq (float64 (len $keys)) 0.0 -}}
    {{- end -}}
    {{- if $value_20 -}}
      {{- $problems = append $problems "monitoring.prometheus.podLabels must have at least one label, got none: every pod of the namespace could read the metrics; give the labels of the Prometheus pods" -}}
    {{- end -}}
    {{- $value_21 := $.absent -}}
    {{- if ne $.a0.prometheus $.absent -}}
      {{- $value_21 = $.a0.prometheus.podLabels -}}
    {{- end -}}
    {{- $labelProblems := dict "g" $.g "a0" "monitoring.prometheus.podLabels" "a1" $value_21 -}}
    {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems -}}
    {{- $labelProblems_2 := dict "g" $.g "a0" "monitoring.objectLabels" "a1" $.a0.objectLabels -}}
    {{- template "cdk8s-timescale/common/formats.labelProblems" $labelProblems_2 -}}
    {{- $thresholdProblems := dict "g" $.g "a0" $.a0.thresholds "a1" $.a0.scrapeInterval -}}
    {{- template "cdk8s-timescale/monitoring/validate-thresholds.thresholdProblems" $thresholdProblems -}}
    {{- $imageProblems := dict "g" $.g "a0" "monitoring.postgresExporter" "a1" $.a0.postgresExporter -}}
    {{- template "cdk8s-timescale/common/validate-pod.imageProblems" $imageProblems -}}
    {{- $_ := set $ "r" (default list (concat $problems $labelProblems.r $labelProblems_2.r $thresholdProblems.r $imageProblems.r)) -}}
  {{- end -}}
{{- end -}}

{{/* Seconds. */}}
{{- define "cdk8s-timescale/monitoring/validate-monitoring.SCRAPE_INTERVAL" -}}
  {{- $_ := set $.g "SCRAPE_INTERVAL" (dict "least" 5.0 "most" 300.0) -}}
{{- end -}}
