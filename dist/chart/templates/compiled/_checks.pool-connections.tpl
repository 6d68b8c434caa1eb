{{/* All pools filled at once fit into `max_connections`, beside those who come without the pooler. */}}
{{- define "cdk8s-timescale/checks/pool-connections.poolConnections" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $serverConnections := dict "g" $.g "a0" $.a0.pooler.aliases "a1" $.a0.pooler.replicas "a2" "read-write" -}}
    {{- template "cdk8s-timescale/pooler/pool-budget.serverConnections" $serverConnections -}}
    {{- $value = $serverConnections.r -}}
  {{- else -}}
    {{- $value = 0.0 -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $serverConnections_2 := dict "g" $.g "a0" $.a0.pooler.aliases "a1" $.a0.pooler.replicas "a2" "read-only" -}}
    {{- template "cdk8s-timescale/pooler/pool-budget.serverConnections" $serverConnections_2 -}}
    {{- $value_2 = $serverConnections_2.r -}}
  {{- else -}}
    {{- $value_2 = 0.0 -}}
  {{- end -}}
  {{- $primary := addf (addf $value $.a0.members.directConnections) $.a0.members.reservedConnections -}}
  {{- $replica := addf $value_2 $.a0.members.reservedConnections -}}
  {{- $value_4 := gt $primary $.a0.members.maxConnections -}}
  {{- if $value_4 -}}
    {{- $value_3 := printf "%s%s" (printf "postgres.maxConnections is %s, and the primary may get %s (pooler %s, direct %s, reserved %s): " (mustToRawJson $.a0.members.maxConnections) (mustToRawJson $primary) (mustToRawJson $value) (mustToRawJson $.a0.members.directConnections) (mustToRawJson $.a0.members.reservedConnections)) (printf "clients would be refused; give at least %s, or fewer pooler.serverConnections or directConnections" (mustToRawJson $primary)) -}}
    {{- $value_4 = dict "severity" "error" "message" $value_3 -}}
  {{- end -}}
  {{- $value_6 := gt $replica $.a0.members.maxConnections -}}
  {{- if $value_6 -}}
    {{- $value_5 := printf "%s%s" (printf "postgres.maxConnections is %s, and one replica may get %s (pooler %s, reserved %s): " (mustToRawJson $.a0.members.maxConnections) (mustToRawJson $replica) (mustToRawJson $value_2) (mustToRawJson $.a0.members.reservedConnections)) (printf "clients would be refused; give at least %s, or a smaller pooler.readShare" (mustToRawJson $replica)) -}}
    {{- $value_6 = dict "severity" "error" "message" $value_5 -}}
  {{- end -}}
  {{- $value_8 := and (ne $.a0.pooler $.absent) (gt (addf $value $value_2) $.a0.pooler.serverConnections.max) -}}
  {{- if $value_8 -}}
    {{- $value_7 := printf "%s%s" (printf "pooler.serverConnections.max is %s, and %s pods with %s aliases need at least %s: " (mustToRawJson $.a0.pooler.serverConnections.max) (mustToRawJson $.a0.pooler.replicas) (mustToRawJson (float64 (len $.a0.pooler.aliases))) (mustToRawJson (addf $value $value_2))) "each alias keeps one connection in each pod; give more, or fewer pods" -}}
    {{- $value_8 = dict "severity" "error" "message" $value_7 -}}
  {{- end -}}
  {{- $found := dict "g" $.g "a0" (concat (list) (list $value_4) (list $value_6) (list $value_8)) -}}
  {{- template "cdk8s-timescale/checks/check.found" $found -}}
  {{- $_ := set $ "r" $found.r -}}
{{- end -}}
