{{/* All pools filled at once fit into `max_connections`, beside those who come without the pooler. */}}
{{- define "cdk8s-timescale/checks/pool-connections.poolConnections" -}}
  {{- $members := $.a0.members -}}
  {{- $pooler := $.a0.pooler -}}
  {{- $maxConnections := $members.maxConnections -}}
  {{- $directConnections := $members.directConnections -}}
  {{- $reservedConnections := $members.reservedConnections -}}
  {{- $value := false -}}
  {{- if (ne $pooler $.absent) -}}
    {{- $serverConnections := dict "g" $.g "a0" $pooler.aliases "a1" $pooler.replicas "a2" "read-write" -}}
    {{- template "cdk8s-timescale/pooler/pool-budget.serverConnections" $serverConnections -}}
    {{- $value = $serverConnections.r -}}
  {{- else -}}
    {{- $value = 0.0 -}}
  {{- end -}}
  {{- $value_2 := false -}}
  {{- if (ne $pooler $.absent) -}}
    {{- $serverConnections_2 := dict "g" $.g "a0" $pooler.aliases "a1" $pooler.replicas "a2" "read-only" -}}
    {{- template "cdk8s-timescale/pooler/pool-budget.serverConnections" $serverConnections_2 -}}
    {{- $value_2 = $serverConnections_2.r -}}
  {{- else -}}
    {{- $value_2 = 0.0 -}}
  {{- end -}}
  {{- $primary := addf (addf $value $directConnections) $reservedConnections -}}
  {{- $replica := addf $value_2 $reservedConnections -}}
  {{- $value_3 := gt $primary $maxConnections -}}
  {{- if $value_3 -}}
    {{- $error := dict "g" $.g "a0" (printf "%s%s" (printf "postgres.maxConnections is %s, and the primary may get %s (pooler %s, direct %s, reserved %s): " (mustToRawJson $maxConnections) (mustToRawJson $primary) (mustToRawJson $value) (mustToRawJson $directConnections) (mustToRawJson $reservedConnections)) (printf "clients would be refused; give at least %s, or fewer pooler.serverConnections or directConnections" (mustToRawJson $primary))) -}}
    {{- template "cdk8s-timescale/checks/check.error" $error -}}
    {{- $value_3 = $error.r -}}
  {{- end -}}
  {{- $value_4 := gt $replica $maxConnections -}}
  {{- if $value_4 -}}
    {{- $error_2 := dict "g" $.g "a0" (printf "%s%s" (printf "postgres.maxConnections is %s, and one replica may get %s (pooler %s, reserved %s): " (mustToRawJson $maxConnections) (mustToRawJson $replica) (mustToRawJson $value_2) (mustToRawJson $reservedConnections)) (printf "clients would be refused; give at least %s, or a smaller pooler.readShare" (mustToRawJson $replica))) -}}
    {{- template "cdk8s-timescale/checks/check.error" $error_2 -}}
    {{- $value_4 = $error_2.r -}}
  {{- end -}}
  {{- $value_5 := and (ne $pooler $.absent) (gt (addf $value $value_2) $pooler.serverConnections.max) -}}
  {{- if $value_5 -}}
    {{- $error_3 := dict "g" $.g "a0" (printf "%s%s" (printf "pooler.serverConnections.max is %s, and %s pods with %s aliases need at least %s: " (mustToRawJson $pooler.serverConnections.max) (mustToRawJson $pooler.replicas) (mustToRawJson (float64 (len $pooler.aliases))) (mustToRawJson (addf $value $value_2))) "each alias keeps one connection in each pod; give more, or fewer pods") -}}
    {{- template "cdk8s-timescale/checks/check.error" $error_3 -}}
    {{- $value_5 = $error_3.r -}}
  {{- end -}}
  {{- $found := dict "g" $.g "a0" (concat (list) (list $value_3) (list $value_4) (list $value_5)) -}}
  {{- template "cdk8s-timescale/checks/check.found" $found -}}
  {{- $_ := set $ "r" $found.r -}}
{{- end -}}
