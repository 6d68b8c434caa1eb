{{/* Whole seconds as Prometheus writes a duration: `90` → `1m30s`. */}}
{{- define "cdk8s-timescale/monitoring/alert.durationText" -}}
  {{- $rest := $.a0 -}}
  {{- $text := "" -}}
  {{- if not $.g.cdk8s_timescale_monitoring_alert_UNITS -}}
    {{- template "cdk8s-timescale/monitoring/alert.UNITS" $ -}}
  {{- end -}}
  {{- range $item := $.g.cdk8s_timescale_monitoring_alert_UNITS -}}
    {{- $value := $.absent -}}
    {{- if lt (int 0) (len $item) -}}
      {{- $value = index $item (int 0) -}}
    {{- end -}}
    {{- $unit := $value -}}
    {{- $value_2 := $.absent -}}
    {{- if lt (int 1) (len $item) -}}
      {{- $value_2 = index $item (int 1) -}}
    {{- end -}}
    {{- $size := $value_2 -}}
    {{- $amount := floor (divf $rest $size) -}}
    {{- $rest = subf $rest (mulf $amount $size) -}}
    {{- if (gt $amount 0.0) -}}
      {{- $text = printf "%s%s" $text (printf "%s%s" (mustToRawJson $amount) $unit) -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" (or $text "0s") -}}
{{- end -}}

{{/* How long a condition that every failover brings about has to hold before it is more than a failover, in seconds. A scrape may have seen the old state */}}
{{- define "cdk8s-timescale/monitoring/alert.longerThanFailover" -}}
  {{- $_ := set $ "r" (addf $.a0.failover.budgetSeconds (mulf 2.0 $.a1.scrapeIntervalSeconds)) -}}
{{- end -}}

{{/* UNITS */}}
{{- define "cdk8s-timescale/monitoring/alert.UNITS" -}}
  {{- $_ := set $.g "cdk8s_timescale_monitoring_alert_UNITS" (list (list "d" 86400.0) (list "h" 3600.0) (list "m" 60.0) (list "s" 1.0)) -}}
{{- end -}}

{{/* A part of 1 for people: `0.125` → `12.5 %`. */}}
{{- define "cdk8s-timescale/monitoring/alert.percentText" -}}
  {{- $_ := set $ "r" (printf "%s %%" (mustToRawJson (divf (floor (addf (mulf $.a0 1000.0) 0.5)) 10.0))) -}}
{{- end -}}
