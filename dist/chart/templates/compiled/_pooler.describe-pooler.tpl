{{/* describePooler */}}
{{- define "cdk8s-timescale/pooler/describe-pooler.describePooler" -}}
  {{- $value := $.a0.replicas -}}
  {{- if eq $value $.absent -}}
    {{- $value = 2.0 -}}
  {{- end -}}
  {{- $value_2 := $.a0.serverConnections -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = dict "min" 50.0 "max" 100.0 -}}
  {{- end -}}
  {{- $value_3 := $.a0.resources -}}
  {{- if eq $value_3 $.absent -}}
    {{- $millis := dict "g" $.g "a1" 500.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Cpu.millis" $millis -}}
    {{- $mebibytes := dict "g" $.g "a1" 128.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.mebibytes" $mebibytes -}}
    {{- $value_3 = dict "cpu" $millis.r "memory" $mebibytes.r -}}
  {{- end -}}
  {{- $describeResources := dict "g" $.g "a0" $value_3 -}}
  {{- template "cdk8s-timescale/common/resources.describeResources" $describeResources -}}
  {{- $object := dict "spreadHosts" "even" "spreadZones" "preferred" -}}
  {{- range $key, $item := $.a0.scheduling -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $describeScheduling := dict "g" $.g "a0" $object -}}
  {{- template "cdk8s-timescale/common/scheduling.describeScheduling" $describeScheduling -}}
  {{- $value_4 := $.a0.mode -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = "transaction" -}}
  {{- end -}}
  {{- $value_5 := $.a0.clients -}}
  {{- if eq $value_5 $.absent -}}
    {{- $value_5 = 1000.0 -}}
  {{- end -}}
  {{- $value_6 := $.a0.maxPreparedStatements -}}
  {{- if eq $value_6 $.absent -}}
    {{- $value_6 = 200.0 -}}
  {{- end -}}
  {{- $object_2 := dict "databases" $.a1 "pods" $value -}}
  {{- range $key_2, $item_2 := $value_2 -}}
    {{- $_ := set $object_2 $key_2 $item_2 -}}
  {{- end -}}
  {{- $value_8 := false -}}
  {{- if $.a2 -}}
    {{- $value_7 := $.a0.readShare -}}
    {{- if eq $value_7 $.absent -}}
      {{- $value_7 = 0.3 -}}
    {{- end -}}
    {{- $value_8 = $value_7 -}}
  {{- else -}}
    {{- $value_8 = 0.0 -}}
  {{- end -}}
  {{- $_ := set $object_2 "readShare" $value_8 -}}
  {{- $poolAliases := dict "g" $.g "a0" $object_2 -}}
  {{- template "cdk8s-timescale/pooler/pool-budget.poolAliases" $poolAliases -}}
  {{- $value_9 := $.absent -}}
  {{- if ne $.a0.drain $.absent -}}
    {{- $toSeconds := dict "g" $.g "a0" $.a0.drain -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
    {{- $value_9 = $toSeconds.r -}}
  {{- end -}}
  {{- $value_10 := $value_9 -}}
  {{- if eq $value_10 $.absent -}}
    {{- $value_10 = 5.0 -}}
  {{- end -}}
  {{- $value_12 := false -}}
  {{- if (deepEqual $.a0.exporter "none") -}}
    {{- $value_12 = $.absent -}}
  {{- else -}}
    {{- $value_11 := $.a0.exporter -}}
    {{- if eq $value_11 $.absent -}}
      {{- if not $.g.EXPORTER -}}
        {{- template "cdk8s-timescale/pooler/describe-pooler.EXPORTER" $ -}}
      {{- end -}}
      {{- $value_11 = $.g.EXPORTER -}}
    {{- end -}}
    {{- $toModel := dict "g" $.g "a0" $value_11 -}}
    {{- template "cdk8s-timescale/common/container-image.ContainerImage.toModel" $toModel -}}
    {{- $value_12 = $toModel.r -}}
  {{- end -}}
  {{- $object_3 := dict "replicas" $value "resources" $describeResources.r "scheduling" $describeScheduling.r "mode" $value_4 "maxClientConnections" (ceil (divf $value_5 $value)) "maxPreparedStatements" $value_6 "serverConnections" $value_2 "aliases" $poolAliases.r "drainSeconds" $value_10 -}}
  {{- if ne $value_12 $.absent -}}
    {{- $_ := set $object_3 "exporter" $value_12 -}}
  {{- end -}}
  {{- $_ := set $ "r" $object_3 -}}
{{- end -}}

{{/* pgbouncer_exporter before 0.11 names its counters differently from what the alerts use. */}}
{{- define "cdk8s-timescale/pooler/describe-pooler.EXPORTER" -}}
  {{- $of := dict "g" $.g "a1" (dict "reference" "quay.io/prometheuscommunity/pgbouncer-exporter:v0.12.1" "version" "0.12.1" "command" (list "/bin/pgbouncer_exporter")) -}}
  {{- template "cdk8s-timescale/common/container-image.ContainerImage.of" $of -}}
  {{- $_ := set $.g "EXPORTER" $of.r -}}
{{- end -}}
