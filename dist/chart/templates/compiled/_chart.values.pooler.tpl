{{/* poolerProps */}}
{{- define "cdk8s-timescale/chart/values/pooler.poolerProps" -}}
  {{- if (not $.a0.enabled) -}}
  {{- else -}}
    {{- $object := dict -}}
    {{- if ne $.a0.replicas $.absent -}}
      {{- $_ := set $object "replicas" $.a0.replicas -}}
    {{- end -}}
    {{- $resourcesProps := dict "g" $.g "a0" $.a0.resources -}}
    {{- template "cdk8s-timescale/chart/values/pod.resourcesProps" $resourcesProps -}}
    {{- $_ := set $object "resources" $resourcesProps.r -}}
    {{- $_ := set $object "serverConnections" $.a0.serverConnections -}}
    {{- if ne $.a0.clients $.absent -}}
      {{- $_ := set $object "clients" $.a0.clients -}}
    {{- end -}}
    {{- if ne $.a0.mode $.absent -}}
      {{- $_ := set $object "mode" $.a0.mode -}}
    {{- end -}}
    {{- if ne $.a0.maxPreparedStatements $.absent -}}
      {{- $_ := set $object "maxPreparedStatements" $.a0.maxPreparedStatements -}}
    {{- end -}}
    {{- if ne $.a0.readShare $.absent -}}
      {{- $_ := set $object "readShare" $.a0.readShare -}}
    {{- end -}}
    {{- $optionalDuration := dict "g" $.g "a0" $.a0.drain -}}
    {{- template "cdk8s-timescale/chart/values/quantities.optionalDuration" $optionalDuration -}}
    {{- if ne $optionalDuration.r $.absent -}}
      {{- $_ := set $object "drain" $optionalDuration.r -}}
    {{- end -}}
    {{- $value_4 := false -}}
    {{- if $.a0.exporter.enabled -}}
      {{- $of := dict "g" $.g "a1" $.a0.exporter -}}
      {{- template "cdk8s-timescale/common/container-image.ContainerImage.of" $of -}}
      {{- $value_4 = $of.r -}}
    {{- else -}}
      {{- $value_4 = "none" -}}
    {{- end -}}
    {{- $_ := set $object "exporter" $value_4 -}}
    {{- if ne $.a0.scheduling $.absent -}}
      {{- $_ := set $object "scheduling" $.a0.scheduling -}}
    {{- end -}}
    {{- $_ := set $ "r" $object -}}
  {{- end -}}
{{- end -}}
