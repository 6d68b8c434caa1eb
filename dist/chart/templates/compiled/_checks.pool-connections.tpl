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
  {{- $value_3 := false -}}
  {{- if (ne $.a0.pooler $.absent) -}}
    {{- $pooledAtPrimary := dict "g" $.g "a0" $.a0.pooler "a1" $.a0.members.readOnlyFallback -}}
    {{- template "cdk8s-timescale/pooler/pool-budget.pooledAtPrimary" $pooledAtPrimary -}}
    {{- $value_3 = $pooledAtPrimary.r -}}
  {{- else -}}
    {{- $value_3 = 0.0 -}}
  {{- end -}}
  {{- $primary := addf (addf $value_3 $.a0.members.directConnections) $.a0.members.reservedConnections -}}
  {{- $replica := addf $value_2 $.a0.members.reservedConnections -}}
  {{- $value_5 := gt $primary $.a0.members.maxConnections -}}
  {{- if $value_5 -}}
    {{- $value_4 := printf "%s%s" (printf "postgres.maxConnections is %s, and the primary may get %s (pooler %s, direct %s, reserved %s): " (mustToRawJson $.a0.members.maxConnections) (mustToRawJson $primary) (mustToRawJson $value_3) (mustToRawJson $.a0.members.directConnections) (mustToRawJson $.a0.members.reservedConnections)) (printf "clients would be refused; give at least %s, or fewer pooler.serverConnections or directConnections" (mustToRawJson $primary)) -}}
    {{- $value_5 = dict "severity" "error" "message" $value_4 -}}
  {{- end -}}
  {{- $value_7 := gt $replica $.a0.members.maxConnections -}}
  {{- if $value_7 -}}
    {{- $value_6 := printf "%s%s" (printf "postgres.maxConnections is %s, and one replica may get %s (pooler %s, reserved %s): " (mustToRawJson $.a0.members.maxConnections) (mustToRawJson $replica) (mustToRawJson $value_2) (mustToRawJson $.a0.members.reservedConnections)) (printf "clients would be refused; give at least %s, or a smaller pooler.readShare" (mustToRawJson $replica)) -}}
    {{- $value_7 = dict "severity" "error" "message" $value_6 -}}
  {{- end -}}
  {{- $value_9 := and (ne $.a0.pooler $.absent) (gt (addf $value $value_2) $.a0.pooler.serverConnections.max) -}}
  {{- if $value_9 -}}
    {{- $value_8 := printf "%s%s" (printf "pooler.serverConnections.max is %s, and %s pods with %s aliases need at least %s: " (mustToRawJson $.a0.pooler.serverConnections.max) (mustToRawJson $.a0.pooler.replicas) (mustToRawJson (float64 (len $.a0.pooler.aliases))) (mustToRawJson (addf $value $value_2))) "each alias keeps one connection in each pod; give more, or fewer pods" -}}
    {{- $value_9 = dict "severity" "error" "message" $value_8 -}}
  {{- end -}}
  {{- $found := dict "g" $.g "a0" (concat (list) (list $value_5) (list $value_7) (list $value_9)) -}}
  {{- template "cdk8s-timescale/checks/check.found" $found -}}
  {{- $_ := set $ "r" $found.r -}}
{{- end -}}
