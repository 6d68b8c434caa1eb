{{/* dynamicConfig */}}
{{- define "cdk8s-timescale/cluster/dynamic-config.dynamicConfig" -}}
  {{- $value := false -}}
  {{- if (eq $.a0.failover.synchronousMode "off") -}}
    {{- $value = false -}}
  {{- else -}}
    {{- $value = ternary true "quorum" (eq $.a0.failover.synchronousMode "on") -}}
  {{- end -}}
  {{- $parameterValues := dict "g" $.g "a0" $.a0.members.parameters -}}
  {{- template "cdk8s-timescale/cluster/dynamic-config.parameterValues" $parameterValues -}}
  {{- $object := dict -}}
  {{- range $key, $item := $parameterValues.r -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $fileParameters := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/cluster/dynamic-config.fileParameters" $fileParameters -}}
  {{- range $key_2, $item_2 := $fileParameters.r -}}
    {{- $_ := set $object $key_2 $item_2 -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "ttl" $.a0.failover.ttlSeconds "loop_wait" $.a0.failover.loopWaitSeconds "retry_timeout" $.a0.failover.retryTimeoutSeconds "primary_start_timeout" (ceil (divf $.a0.failover.ttlSeconds 2.0)) "maximum_lag_on_failover" 1048576.0 "member_slots_ttl" "30min" "failsafe_mode" true "synchronous_mode" $value "synchronous_node_count" $.a0.failover.synchronousNodeCount "postgresql" (dict "use_pg_rewind" true "use_slots" true "parameters" $object)) -}}
{{- end -}}

{{/* Parameters as name → value. */}}
{{- define "cdk8s-timescale/cluster/dynamic-config.parameterValues" -}}
  {{- $object := dict -}}
  {{- $items := list -}}
  {{- range $_, $p := $.a0 -}}
    {{- $items = append $items (list $p.name $p.value) -}}
  {{- end -}}
  {{- range $entry := $items -}}
    {{- if ne (index $entry 1) $.absent -}}
      {{- $_ := set $object (index $entry 0) (index $entry 1) -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}

{{/* Parameters that follow from where files lie in the pod. */}}
{{- define "cdk8s-timescale/cluster/dynamic-config.fileParameters" -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- if not $.g.PATHS -}}
    {{- template "cdk8s-timescale/cluster/paths.PATHS" $ -}}
  {{- end -}}
  {{- $value := false -}}
  {{- if (ne $.a0.backups $.absent) -}}
    {{- $value = dict "archive_command" "/scripts/pgbackrest.sh archive-push %p" -}}
  {{- else -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $object := dict "ssl_cert_file" (printf "%s/tls.crt" $.g.PATHS.tls) "ssl_key_file" (printf "%s/tls.key" $.g.PATHS.tls) "ssl_ca_file" (printf "%s/ca.crt" $.g.PATHS.tls) "unix_socket_directories" $.g.PATHS.socket -}}
  {{- range $key, $item := $value -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $ "r" $object -}}
{{- end -}}
