{{/* describeThresholds */}}
{{- define "cdk8s-timescale/monitoring/thresholds.describeThresholds" -}}
  {{- $value := $.a0 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $value_2 := $value.volumeFree -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 0.1 -}}
  {{- end -}}
  {{- $value_3 := $value.volumeTrend -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = 0.4 -}}
  {{- end -}}
  {{- $value_4 := $value.volumeFullWithin -}}
  {{- if eq $value_4 $.absent -}}
    {{- $days := dict "g" $.g "a1" 1.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.days" $days -}}
    {{- $value_4 = $days.r -}}
  {{- end -}}
  {{- $toSeconds := dict "g" $.g "a0" $value_4 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
  {{- $value_5 := $value.connections -}}
  {{- if eq $value_5 $.absent -}}
    {{- $value_5 = 0.9 -}}
  {{- end -}}
  {{- $value_6 := $value.poolWait -}}
  {{- if eq $value_6 $.absent -}}
    {{- $seconds := dict "g" $.g "a1" 10.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.seconds" $seconds -}}
    {{- $value_6 = $seconds.r -}}
  {{- end -}}
  {{- $toSeconds_2 := dict "g" $.g "a0" $value_6 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
  {{- $value_7 := $value.walArchiving -}}
  {{- if eq $value_7 $.absent -}}
    {{- $minutes := dict "g" $.g "a1" 15.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.minutes" $minutes -}}
    {{- $value_7 = $minutes.r -}}
  {{- end -}}
  {{- $toSeconds_3 := dict "g" $.g "a0" $value_7 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_3 -}}
  {{- $value_8 := $value.standbyBehind -}}
  {{- if eq $value_8 $.absent -}}
    {{- $minutes_2 := dict "g" $.g "a1" 15.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.minutes" $minutes_2 -}}
    {{- $value_8 = $minutes_2.r -}}
  {{- end -}}
  {{- $toSeconds_4 := dict "g" $.g "a0" $value_8 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_4 -}}
  {{- $value_9 := $value.synchronousStandby -}}
  {{- if eq $value_9 $.absent -}}
    {{- $minutes_3 := dict "g" $.g "a1" 5.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.minutes" $minutes_3 -}}
    {{- $value_9 = $minutes_3.r -}}
  {{- end -}}
  {{- $toSeconds_5 := dict "g" $.g "a0" $value_9 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_5 -}}
  {{- $value_10 := $value.certificateExpiry -}}
  {{- if eq $value_10 $.absent -}}
    {{- $days_2 := dict "g" $.g "a1" 7.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.days" $days_2 -}}
    {{- $value_10 = $days_2.r -}}
  {{- end -}}
  {{- $toSeconds_6 := dict "g" $.g "a0" $value_10 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_6 -}}
  {{- $value_11 := $value.overdue -}}
  {{- if eq $value_11 $.absent -}}
    {{- $minutes_4 := dict "g" $.g "a1" 30.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.minutes" $minutes_4 -}}
    {{- $value_11 = $minutes_4.r -}}
  {{- end -}}
  {{- $toSeconds_7 := dict "g" $.g "a0" $value_11 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_7 -}}
  {{- $value_12 := $value.metricsMissing -}}
  {{- if eq $value_12 $.absent -}}
    {{- $minutes_5 := dict "g" $.g "a1" 10.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.minutes" $minutes_5 -}}
    {{- $value_12 = $minutes_5.r -}}
  {{- end -}}
  {{- $toSeconds_8 := dict "g" $.g "a0" $value_12 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_8 -}}
  {{- $_ := set $ "r" (dict "volumeFree" $value_2 "volumeTrend" $value_3 "volumeFullWithinSeconds" $toSeconds.r "connections" $value_5 "poolWaitSeconds" $toSeconds_2.r "walArchivingSeconds" $toSeconds_3.r "standbyBehindSeconds" $toSeconds_4.r "synchronousStandbySeconds" $toSeconds_5.r "certificateExpirySeconds" $toSeconds_6.r "overdueSeconds" $toSeconds_7.r "metricsMissingSeconds" $toSeconds_8.r) -}}
{{- end -}}
