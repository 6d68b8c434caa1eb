{{/* A sidecar that serves metrics. It has no readiness probe: a broken exporter must not take a healthy database out of its Services. Liveness asks */}}
{{- define "cdk8s-timescale/monitoring/exporter-container.exporterContainer" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.image.command $.absent) -}}
    {{- $value = $.a0.image.command -}}
  {{- else -}}
    {{- $value = $.absent -}}
  {{- end -}}
  {{- $object := dict "name" $.a0.name "image" $.a0.image.reference "imagePullPolicy" $.a0.image.pullPolicy -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $object "command" $value -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $.a0.env $.absent) -}}
    {{- $value_2 = $.a0.env -}}
  {{- else -}}
    {{- $value_2 = $.absent -}}
  {{- end -}}
  {{- $_ := set $object "args" $.a0.args -}}
  {{- if ne $value_2 $.absent -}}
    {{- $_ := set $object "env" $value_2 -}}
  {{- end -}}
  {{- if not $.g.EXPORTER_RESOURCES -}}
    {{- template "cdk8s-timescale/monitoring/exporter-container.EXPORTER_RESOURCES" $ -}}
  {{- end -}}
  {{- $resources := dict "g" $.g "a0" $.g.EXPORTER_RESOURCES -}}
  {{- template "cdk8s-timescale/common/pod.resources" $resources -}}
  {{- if not $.g.CONTAINER_SECURITY -}}
    {{- template "cdk8s-timescale/common/pod.CONTAINER_SECURITY" $ -}}
  {{- end -}}
  {{- $object_2 := dict -}}
  {{- range $key, $item := $.g.CONTAINER_SECURITY -}}
    {{- $_ := set $object_2 $key $item -}}
  {{- end -}}
  {{- $_ := set $object_2 "runAsUser" $.a0.uid -}}
  {{- $_ := set $object_2 "runAsGroup" $.a0.uid -}}
  {{- $_ := set $object "ports" (list (dict "name" $.a0.port.name "containerPort" $.a0.port.number)) -}}
  {{- $_ := set $object "resources" $resources.r -}}
  {{- $_ := set $object "securityContext" $object_2 -}}
  {{- $_ := set $object "livenessProbe" (dict "httpGet" (dict "path" "/" "port" $.a0.port.name) "periodSeconds" 30.0 "timeoutSeconds" 5.0 "failureThreshold" 3.0) -}}
  {{- $_ := set $object "volumeMounts" (list (dict "name" "run" "mountPath" $.a0.socketDirectory "readOnly" true)) -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* Both exporters stay below 20 MiB over a small server (measured); the rest is for hundreds of databases and settings. Requests equal limits, */}}
{{- define "cdk8s-timescale/monitoring/exporter-container.EXPORTER_RESOURCES" -}}
  {{- $_ := set $.g "EXPORTER_RESOURCES" (dict "cpuMillis" 100.0 "memoryBytes" 67108864.0 "cpuLimitMillis" 100.0 "memoryLimitBytes" 67108864.0) -}}
{{- end -}}
