{{/* describeMonitoring */}}
{{- define "cdk8s-timescale/monitoring/describe-monitoring.describeMonitoring" -}}
  {{- $items := list -}}
  {{- range $_, $d := $.a1 -}}
    {{- if $d.roles -}}
      {{- $items = concat $items $d.roles -}}
    {{- end -}}
  {{- end -}}
  {{- $found := $.absent -}}
  {{- range $_, $r := $items -}}
    {{- if (eq $r.privilege "monitoring") -}}
      {{- $found = $r -}}
      {{- break -}}
    {{- end -}}
  {{- end -}}
  {{- $value := $.absent -}}
  {{- if ne $found $.absent -}}
    {{- $value = $found.name -}}
  {{- end -}}
  {{- $value_2 := $.a0.flavour -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = "prometheus-operator" -}}
  {{- end -}}
  {{- $value_3 := $.a0.postgresExporter -}}
  {{- if eq $value_3 $.absent -}}
    {{- if not $.g.EXPORTER__2 -}}
      {{- template "cdk8s-timescale/monitoring/describe-monitoring.EXPORTER" $ -}}
    {{- end -}}
    {{- $value_3 = $.g.EXPORTER__2 -}}
  {{- end -}}
  {{- $toModel := dict "g" $.g "a0" $value_3 -}}
  {{- template "cdk8s-timescale/common/container-image.ContainerImage.toModel" $toModel -}}
  {{- $value_4 := $.a0.role -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = $value -}}
  {{- end -}}
  {{- $value_5 := $value_4 -}}
  {{- if eq $value_5 $.absent -}}
    {{- $value_5 = "monitoring" -}}
  {{- end -}}
  {{- $value_6 := $.a0.prometheus -}}
  {{- if eq $value_6 $.absent -}}
    {{- $value_6 = dict "namespace" "monitoring" "podLabels" (dict "app.kubernetes.io/name" "prometheus") -}}
  {{- end -}}
  {{- $value_7 := $.absent -}}
  {{- if ne $.a0.scrapeInterval $.absent -}}
    {{- $toSeconds := dict "g" $.g "a0" $.a0.scrapeInterval -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
    {{- $value_7 = $toSeconds.r -}}
  {{- end -}}
  {{- $value_8 := $value_7 -}}
  {{- if eq $value_8 $.absent -}}
    {{- $value_8 = 30.0 -}}
  {{- end -}}
  {{- $value_9 := $.a0.objectLabels -}}
  {{- if eq $value_9 $.absent -}}
    {{- $value_9 = dict -}}
  {{- end -}}
  {{- $object := dict "flavour" $value_2 "postgresExporter" $toModel.r "exporterRole" $value_5 "prometheus" $value_6 "scrapeIntervalSeconds" $value_8 "objectLabels" $value_9 -}}
  {{- if ne $.a0.alertLabels $.absent -}}
    {{- $_ := set $object "alertLabels" $.a0.alertLabels -}}
  {{- end -}}
  {{- $describeThresholds := dict "g" $.g "a0" $.a0.thresholds -}}
  {{- template "cdk8s-timescale/monitoring/thresholds.describeThresholds" $describeThresholds -}}
  {{- $directoryUrl := dict "g" $.g "a0" $.a0.runbookBaseUrl -}}
  {{- template "cdk8s-timescale/monitoring/describe-monitoring.directoryUrl" $directoryUrl -}}
  {{- $_ := set $object "thresholds" $describeThresholds.r -}}
  {{- $_ := set $object "runbookBaseUrl" $directoryUrl.r -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* The release whose names are recorded in test/monitoring/emitted. */}}
{{- define "cdk8s-timescale/monitoring/describe-monitoring.EXPORTER" -}}
  {{- $of := dict "g" $.g "a1" (dict "reference" "quay.io/prometheuscommunity/postgres-exporter:v0.20.1" "version" "0.20.1" "command" (list "/bin/postgres_exporter")) -}}
  {{- template "cdk8s-timescale/common/container-image.ContainerImage.of" $of -}}
  {{- $_ := set $.g "EXPORTER__2" $of.r -}}
{{- end -}}

{{/* With the slash that names of pages follow. */}}
{{- define "cdk8s-timescale/monitoring/describe-monitoring.directoryUrl" -}}
  {{- $value := false -}}
  {{- if (hasSuffix "/" $.a0) -}}
    {{- $value = $.a0 -}}
  {{- else -}}
    {{- $value = printf "%s/" $.a0 -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}
