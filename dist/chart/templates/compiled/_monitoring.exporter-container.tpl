{{/* A sidecar that serves metrics. It has no readiness probe: a broken exporter must not take a healthy database out of its Services. Liveness asks */}}
{{- define "cdk8s-timescale/monitoring/exporter-container.exporterContainer" -}}
  {{- $name := $.a0.name -}}
  {{- $image := $.a0.image -}}
  {{- $args := $.a0.args -}}
  {{- $env := $.a0.env -}}
  {{- $port := $.a0.port -}}
  {{- $socketDirectory := $.a0.socketDirectory -}}
  {{- $value := false -}}
  {{- if (ne $image.command $.absent) -}}
    {{- $value = $image.command -}}
  {{- else -}}
    {{- $value = $.absent -}}
  {{- end -}}
  {{- $object := dict "name" $name "image" $image.reference "imagePullPolicy" $image.pullPolicy -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $object "command" $value -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $env $.absent) -}}
    {{- $value_2 = $env -}}
  {{- else -}}
    {{- $value_2 = $.absent -}}
  {{- end -}}
  {{- $_ := set $object "args" $args -}}
  {{- if ne $value_2 $.absent -}}
    {{- $_ := set $object "env" $value_2 -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_monitoring_exporter_container_EXPORTER_RESOURCES -}}
    {{- template "cdk8s-timescale/monitoring/exporter-container.EXPORTER_RESOURCES" $ -}}
  {{- end -}}
  {{- $resources := dict "g" $.g "a0" $.g.cdk8s_timescale_monitoring_exporter_container_EXPORTER_RESOURCES -}}
  {{- template "cdk8s-timescale/common/pod.resources" $resources -}}
  {{- if not $.g.cdk8s_timescale_common_pod_CONTAINER_SECURITY -}}
    {{- template "cdk8s-timescale/common/pod.CONTAINER_SECURITY" $ -}}
  {{- end -}}
  {{- $_ := set $object "ports" (list (dict "name" $port.name "containerPort" $port.number)) -}}
  {{- $_ := set $object "resources" $resources.r -}}
  {{- $_ := set $object "securityContext" $.g.cdk8s_timescale_common_pod_CONTAINER_SECURITY -}}
  {{- $_ := set $object "livenessProbe" (dict "httpGet" (dict "path" "/" "port" $port.name) "periodSeconds" 30.0 "timeoutSeconds" 5.0 "failureThreshold" 3.0) -}}
  {{- $_ := set $object "volumeMounts" (list (dict "name" "run" "mountPath" $socketDirectory "readOnly" true)) -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* Both exporters stay below 20 MiB over a small server (measured); the rest is for hundreds of databases and settings. Requests equal limits, */}}
{{- define "cdk8s-timescale/monitoring/exporter-container.EXPORTER_RESOURCES" -}}
  {{- $_ := set $.g "cdk8s_timescale_monitoring_exporter_container_EXPORTER_RESOURCES" (dict "cpuMillis" 100.0 "memoryBytes" 67108864.0 "cpuLimitMillis" 100.0 "memoryLimitBytes" 67108864.0) -}}
{{- end -}}
