{{/* Most server connections that poolers may open at the primary: for writes, and for reads where these may fall back to it. */}}
{{- define "cdk8s-timescale/pooler/pool-budget.pooledAtPrimary" -}}
  {{- $serverConnections := dict "g" $.g "a0" $.a0.aliases "a1" $.a0.replicas "a2" "read-write" -}}
  {{- template "cdk8s-timescale/pooler/pool-budget.serverConnections" $serverConnections -}}
  {{- $value := false -}}
  {{- if (eq $.a1 "primary") -}}
    {{- $serverConnections_2 := dict "g" $.g "a0" $.a0.aliases "a1" $.a0.replicas "a2" "read-only" -}}
    {{- template "cdk8s-timescale/pooler/pool-budget.serverConnections" $serverConnections_2 -}}
    {{- $value = addf $serverConnections.r $serverConnections_2.r -}}
  {{- else -}}
    {{- $value = $serverConnections.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* Divides the server connections: over the pods, then over the databases, then between reads and writes. */}}
{{- define "cdk8s-timescale/pooler/pool-budget.poolAliases" -}}
  {{- $value := divf (divf $.a0.max $.a0.pods) (float64 (len $.a0.databases)) -}}
  {{- $divide := dict "g" $.g "a0" (floor (divf (floor (addf (mulf $value 1000000.0) 0.5)) 1000000.0)) "a1" $.a0.readShare "a2" 1.0 -}}
  {{- template "cdk8s-timescale/pooler/pool-budget.divide" $divide -}}
  {{- $value_2 := divf (divf $.a0.min $.a0.pods) (float64 (len $.a0.databases)) -}}
  {{- $divide_2 := dict "g" $.g "a0" (floor (divf (floor (addf (mulf $value_2 1000000.0) 0.5)) 1000000.0)) "a1" $.a0.readShare "a2" 0.0 -}}
  {{- template "cdk8s-timescale/pooler/pool-budget.divide" $divide_2 -}}
  {{- $items := list -}}
  {{- range $_, $database := $.a0.databases -}}
    {{- $pool := dict "g" $.g "a0" $database "a1" "read-write" "a2" $divide.r.writes "a3" $divide_2.r.writes -}}
    {{- template "cdk8s-timescale/pooler/pool-budget.pool" $pool -}}
    {{- $value_3 := false -}}
    {{- if (gt $.a0.readShare 0.0) -}}
      {{- $pool_2 := dict "g" $.g "a0" (printf "%s%s" $database "_ro") "a1" "read-only" "a2" $divide.r.reads "a3" $divide_2.r.reads "a4" $database -}}
      {{- template "cdk8s-timescale/pooler/pool-budget.pool" $pool_2 -}}
      {{- $value_3 = list $pool_2.r -}}
    {{- else -}}
      {{- $value_3 = list -}}
    {{- end -}}
    {{- $value_4 := concat (list $pool.r) $value_3 -}}
    {{- if $value_4 -}}
      {{- $items = concat $items $value_4 -}}
    {{- end -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* Most server connections of one kind that all pods together may open. */}}
{{- define "cdk8s-timescale/pooler/pool-budget.serverConnections" -}}
  {{- $items := list -}}
  {{- range $_, $a := $.a0 -}}
    {{- if (eq $a.access $.a2) -}}
      {{- $items = append $items $a -}}
    {{- end -}}
  {{- end -}}
  {{- $sum := 0.0 -}}
  {{- range $item := $items -}}
    {{- $sum = addf (addf $sum $item.poolSize) $item.reserveSize -}}
  {{- end -}}
  {{- $_ := set $ "r" (mulf $.a1 $sum) -}}
{{- end -}}

{{/* divide */}}
{{- define "cdk8s-timescale/pooler/pool-budget.divide" -}}
  {{- $value_2 := false -}}
  {{- if (gt $.a1 0.0) -}}
    {{- $value := mulf $.a0 $.a1 -}}
    {{- $value_2 = maxf $.a2 (minf (subf $.a0 $.a2) (floor (divf (floor (addf (mulf $value 1000000.0) 0.5)) 1000000.0))) -}}
  {{- else -}}
    {{- $value_2 = 0.0 -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "writes" (maxf $.a2 (subf $.a0 $value_2)) "reads" $value_2) -}}
{{- end -}}

{{/* pool */}}
{{- define "cdk8s-timescale/pooler/pool-budget.pool" -}}
  {{- $value := $.a4 -}}
  {{- if eq $value $.absent -}}
    {{- $value = $.a0 -}}
  {{- end -}}
  {{- $value_2 := mulf $.a2 0.1 -}}
  {{- $reserveSize := floor (divf (floor (addf (mulf $value_2 1000000.0) 0.5)) 1000000.0) -}}
  {{- $poolSize := subf $.a2 $reserveSize -}}
  {{- $_ := set $ "r" (dict "alias" $.a0 "database" $value "access" $.a1 "poolSize" $poolSize "minPoolSize" (minf $poolSize $.a3) "reserveSize" $reserveSize) -}}
{{- end -}}
