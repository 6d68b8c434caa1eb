{{/* A sidecar that serves metrics. A broken exporter must not take a healthy database out of its Services. So it has no readiness probe, and where */}}
{{- define "cdk8s-timescale/monitoring/exporter-container.exporterContainer" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.image.command $.absent) -}}
    {{- $podScript := dict "g" $.g "a0" "supervise.sh" -}}
    {{- template "cdk8s-timescale/common/scripts.podScript" $podScript -}}
    {{- $value = concat (list "/bin/sh" "-c" $podScript.r "supervise.sh") $.a0.image.command -}}
  {{- else -}}
    {{- $value = $.absent -}}
  {{- end -}}
  {{- $object := dict "name" $.a0.name "image" $.a0.image.reference "imagePullPolicy" $.a0.image.pullPolicy -}}
  {{- if ne $value $.absent -}}
    {{- $_ := set $object "command" $value -}}
  {{- end -}}
  {{- if not $.g.EXPORTER_RESOURCES -}}
    {{- template "cdk8s-timescale/monitoring/exporter-container.EXPORTER_RESOURCES" $ -}}
  {{- end -}}
  {{- $value_2 := $.a0.env -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- if not $.g.EXPORTER_RESOURCES -}}
    {{- template "cdk8s-timescale/monitoring/exporter-container.EXPORTER_RESOURCES" $ -}}
  {{- end -}}
  {{- $resources := dict "g" $.g "a0" $.g.EXPORTER_RESOURCES "a1" 0.0 -}}
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
  {{- $value_3 := false -}}
  {{- if (ne $.a0.image.command $.absent) -}}
    {{- $value_3 = $.absent -}}
  {{- else -}}
    {{- $value_3 = dict "httpGet" (dict "path" "/" "port" $.a0.port.name) "periodSeconds" 30.0 "timeoutSeconds" 5.0 "failureThreshold" 3.0 -}}
  {{- end -}}
  {{- $_ := set $object "args" $.a0.args -}}
  {{- $_ := set $object "env" (concat (list (dict "name" "GOMEMLIMIT" "value" (mustToRawJson (mulf $.g.EXPORTER_RESOURCES.memoryLimitBytes 0.75)))) $value_2) -}}
  {{- $_ := set $object "ports" (list (dict "name" $.a0.port.name "containerPort" $.a0.port.number)) -}}
  {{- $_ := set $object "resources" $resources.r -}}
  {{- $_ := set $object "securityContext" $object_2 -}}
  {{- if ne $value_3 $.absent -}}
    {{- $_ := set $object "livenessProbe" $value_3 -}}
  {{- end -}}
  {{- $_ := set $object "volumeMounts" (list (dict "name" "run" "mountPath" $.a0.socketDirectory "readOnly" true)) -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* Both exporters stay below 20 MiB over a small server (measured); the rest is for hundreds of databases and settings. Requests equal limits, */}}
{{- define "cdk8s-timescale/monitoring/exporter-container.EXPORTER_RESOURCES" -}}
  {{- $_ := set $.g "EXPORTER_RESOURCES" (dict "cpuMillis" 100.0 "memoryBytes" 67108864.0 "cpuLimitMillis" 100.0 "memoryLimitBytes" 67108864.0) -}}
{{- end -}}
