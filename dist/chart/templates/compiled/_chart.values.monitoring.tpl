{{/* monitoringProps */}}
{{- define "cdk8s-timescale/chart/values/monitoring.monitoringProps" -}}
  {{- if (not $.a0.enabled) -}}
  {{- else -}}
    {{- $value := $.a0.alertLabels -}}
    {{- if eq $value $.absent -}}
      {{- $value = dict -}}
    {{- end -}}
    {{- $object := dict -}}
    {{- if ne $.a0.flavour $.absent -}}
      {{- $_ := set $object "flavour" $.a0.flavour -}}
    {{- end -}}
    {{- if ne $.a0.role $.absent -}}
      {{- $_ := set $object "role" $.a0.role -}}
    {{- end -}}
    {{- if ne $.a0.prometheus $.absent -}}
      {{- $_ := set $object "prometheus" $.a0.prometheus -}}
    {{- end -}}
    {{- $optionalDuration := dict "g" $.g "a0" $.a0.scrapeInterval -}}
    {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration -}}
    {{- if ne $optionalDuration.r $.absent -}}
      {{- $_ := set $object "scrapeInterval" $optionalDuration.r -}}
    {{- end -}}
    {{- if ne $.a0.objectLabels $.absent -}}
      {{- $_ := set $object "objectLabels" $.a0.objectLabels -}}
    {{- end -}}
    {{- $keys := list -}}
    {{- range $key, $item := $value -}}
      {{- $keys = append $keys $key -}}
    {{- end -}}
    {{- $value_3 := ternary $value nil (gt (float64 (len $keys)) 0.0) -}}
    {{- if ne $value_3 $.absent -}}
      {{- $_ := set $object "alertLabels" $value_3 -}}
    {{- end -}}
    {{- $value_4 := false -}}
    {{- if (eq $.a0.thresholds $.absent) -}}
      {{- $value_4 = $.absent -}}
    {{- else -}}
      {{- $alertThresholds := dict "g" $.g "a0" $.a0.thresholds -}}
      {{- template "cdk8s-timescale/chart/values/monitoring.alertThresholds" $alertThresholds -}}
      {{- $value_4 = $alertThresholds.r -}}
    {{- end -}}
    {{- if ne $value_4 $.absent -}}
      {{- $_ := set $object "thresholds" $value_4 -}}
    {{- end -}}
    {{- $of := dict "g" $.g "a1" $.a0.postgresExporter -}}
    {{- template "cdk8s-timescale/common/container-image.ContainerImage.of" $of -}}
    {{- $_ := set $object "runbookBaseUrl" $.a0.runbookBaseUrl -}}
    {{- $_ := set $object "postgresExporter" $of.r -}}
    {{- $_ := set $ "r" $object -}}
  {{- end -}}
{{- end -}}

{{/* alertThresholds */}}
{{- define "cdk8s-timescale/chart/values/monitoring.alertThresholds" -}}
  {{- $object := dict -}}
  {{- if ne $.a0.volumeFree $.absent -}}
    {{- $_ := set $object "volumeFree" $.a0.volumeFree -}}
  {{- end -}}
  {{- if ne $.a0.volumeTrend $.absent -}}
    {{- $_ := set $object "volumeTrend" $.a0.volumeTrend -}}
  {{- end -}}
  {{- $optionalDuration := dict "g" $.g "a0" $.a0.volumeFullWithin -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration -}}
  {{- if ne $optionalDuration.r $.absent -}}
    {{- $_ := set $object "volumeFullWithin" $optionalDuration.r -}}
  {{- end -}}
  {{- if ne $.a0.connections $.absent -}}
    {{- $_ := set $object "connections" $.a0.connections -}}
  {{- end -}}
  {{- $optionalDuration_2 := dict "g" $.g "a0" $.a0.poolWait -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration_2 -}}
  {{- if ne $optionalDuration_2.r $.absent -}}
    {{- $_ := set $object "poolWait" $optionalDuration_2.r -}}
  {{- end -}}
  {{- $optionalDuration_3 := dict "g" $.g "a0" $.a0.walArchiving -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration_3 -}}
  {{- if ne $optionalDuration_3.r $.absent -}}
    {{- $_ := set $object "walArchiving" $optionalDuration_3.r -}}
  {{- end -}}
  {{- $optionalDuration_4 := dict "g" $.g "a0" $.a0.standbyBehind -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration_4 -}}
  {{- if ne $optionalDuration_4.r $.absent -}}
    {{- $_ := set $object "standbyBehind" $optionalDuration_4.r -}}
  {{- end -}}
  {{- $optionalDuration_5 := dict "g" $.g "a0" $.a0.synchronousStandby -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration_5 -}}
  {{- if ne $optionalDuration_5.r $.absent -}}
    {{- $_ := set $object "synchronousStandby" $optionalDuration_5.r -}}
  {{- end -}}
  {{- $optionalDuration_6 := dict "g" $.g "a0" $.a0.certificateExpiry -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration_6 -}}
  {{- if ne $optionalDuration_6.r $.absent -}}
    {{- $_ := set $object "certificateExpiry" $optionalDuration_6.r -}}
  {{- end -}}
  {{- $optionalDuration_7 := dict "g" $.g "a0" $.a0.overdue -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration_7 -}}
  {{- if ne $optionalDuration_7.r $.absent -}}
    {{- $_ := set $object "overdue" $optionalDuration_7.r -}}
  {{- end -}}
  {{- $optionalDuration_8 := dict "g" $.g "a0" $.a0.metricsMissing -}}
  {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration_8 -}}
  {{- if ne $optionalDuration_8.r $.absent -}}
    {{- $_ := set $object "metricsMissing" $optionalDuration_8.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
