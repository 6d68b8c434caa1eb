{{/* describeMembers */}}
{{- define "cdk8s-timescale/cluster/describe-cluster.describeMembers" -}}
  {{- $describeResources := dict "g" $.g "a0" $.a0.resources -}}
  {{- template "cdk8s-timescale/common/resources.describeResources" $describeResources -}}
  {{- $value := $.a0.directConnections -}}
  {{- if eq $value $.absent -}}
    {{- $value = 30.0 -}}
  {{- end -}}
  {{- $wanted := addf (addf $.a2.pooledConnections $value) 20.0 -}}
  {{- $value_2 := $.a0.maxConnections -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = maxf 100.0 (mulf (ceil (divf $wanted 10.0)) 10.0) -}}
  {{- end -}}
  {{- $walBudget := dict "g" $.g "a0" $.a1 "a1" $.a0.walShare -}}
  {{- template "cdk8s-timescale/cluster/describe-cluster.walBudget" $walBudget -}}
  {{- $object := dict -}}
  {{- range $key, $item := $.a2 -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $value_3 := $.a0.timescaleJobs -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = maxf 8.0 $.a2.timescaleJobs -}}
  {{- end -}}
  {{- $_ := set $object "role" "member" -}}
  {{- $_ := set $object "cpuMillis" $describeResources.r.cpuMillis -}}
  {{- $_ := set $object "memoryBytes" $describeResources.r.memoryBytes -}}
  {{- $_ := set $object "walBudgetBytes" $walBudget.r -}}
  {{- $_ := set $object "maxConnections" $value_2 -}}
  {{- $_ := set $object "timescaleJobs" $value_3 -}}
  {{- $describeScheduling := dict "g" $.g "a0" $.a0.scheduling -}}
  {{- template "cdk8s-timescale/common/scheduling.describeScheduling" $describeScheduling -}}
  {{- $terminationGrace := dict "g" $.g "a0" $describeResources.r.memoryBytes -}}
  {{- template "cdk8s-timescale/cluster/describe-cluster.terminationGrace" $terminationGrace -}}
  {{- $tune := dict "g" $.g "a0" $object -}}
  {{- template "cdk8s-timescale/cluster/tuning/tune.tune" $tune -}}
  {{- $override := dict "g" $.g "a0" $tune.r "a1" $.a0.parameters "a2" $.a2.major -}}
  {{- template "cdk8s-timescale/cluster/describe-cluster.override" $override -}}
  {{- $value_4 := $.a0.maxLag -}}
  {{- if eq $value_4 $.absent -}}
    {{- $mebibytes := dict "g" $.g "a1" 64.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.mebibytes" $mebibytes -}}
    {{- $value_4 = $mebibytes.r -}}
  {{- end -}}
    {{- $toKibibytes := dict "g" $.g "a0" $value_4 "a1" (dict "rounding" 2.0) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
  {{- $value_5 := $.a0.readOnlyFallback -}}
  {{- if eq $value_5 $.absent -}}
    {{- $value_5 = "none" -}}
  {{- end -}}
  {{- $value_6 := $.a0.maxStaleness -}}
  {{- if eq $value_6 $.absent -}}
    {{- $minutes := dict "g" $.g "a1" 30.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.minutes" $minutes -}}
    {{- $value_6 = $minutes.r -}}
  {{- end -}}
  {{- $toSeconds := dict "g" $.g "a0" $value_6 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
  {{- $_ := set $ "r" (dict "replicas" $.a2.members "resources" $describeResources.r "volume" $.a1 "walBudgetBytes" $walBudget.r "scheduling" $describeScheduling.r "maxConnections" $value_2 "reservedConnections" 20.0 "directConnections" $value "terminationGraceSeconds" $terminationGrace.r "parameters" $override.r "maxLagBytes" (mulf $toKibibytes.r 1024.0) "readOnlyFallback" $value_5 "maxStalenessSeconds" $toSeconds.r "tuning" $object) -}}
{{- end -}}

{{/* describeReadPool */}}
{{- define "cdk8s-timescale/cluster/describe-cluster.describeReadPool" -}}
  {{- $describeResources := dict "g" $.g "a0" $.a0.resources -}}
  {{- template "cdk8s-timescale/common/resources.describeResources" $describeResources -}}
  {{- $walBudget := dict "g" $.g "a0" $.a1 "a1" (divf $.a2.walBudgetBytes $.a2.volume.sizeBytes) -}}
  {{- template "cdk8s-timescale/cluster/describe-cluster.walBudget" $walBudget -}}
  {{- $object := dict -}}
  {{- range $key, $item := $.a2.tuning -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $_ := set $object "role" "read-replica" -}}
  {{- $_ := set $object "cpuMillis" $describeResources.r.cpuMillis -}}
  {{- $_ := set $object "memoryBytes" $describeResources.r.memoryBytes -}}
  {{- $_ := set $object "walBudgetBytes" $walBudget.r -}}
  {{- $value := $.a0.replicas -}}
  {{- if eq $value $.absent -}}
    {{- $value = 2.0 -}}
  {{- end -}}
  {{- $describeScheduling := dict "g" $.g "a0" $.a0.scheduling -}}
  {{- template "cdk8s-timescale/common/scheduling.describeScheduling" $describeScheduling -}}
  {{- $tune := dict "g" $.g "a0" $object -}}
  {{- template "cdk8s-timescale/cluster/tuning/tune.tune" $tune -}}
  {{- $override := dict "g" $.g "a0" $tune.r "a1" $.a0.parameters "a2" $.a3 -}}
  {{- template "cdk8s-timescale/cluster/describe-cluster.override" $override -}}
  {{- $value_2 := $.a0.maxLag -}}
  {{- if eq $value_2 $.absent -}}
    {{- $mebibytes := dict "g" $.g "a1" 64.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.mebibytes" $mebibytes -}}
    {{- $value_2 = $mebibytes.r -}}
  {{- end -}}
    {{- $toKibibytes := dict "g" $.g "a0" $value_2 "a1" (dict "rounding" 2.0) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
  {{- $value_3 := $.a0.maxLagTime -}}
  {{- if eq $value_3 $.absent -}}
    {{- $minutes := dict "g" $.g "a1" 1.0 -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.minutes" $minutes -}}
    {{- $value_3 = $minutes.r -}}
  {{- end -}}
  {{- $toSeconds := dict "g" $.g "a0" $value_3 -}}
  {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
  {{- $_ := set $ "r" (dict "replicas" $value "resources" $describeResources.r "volume" $.a1 "walBudgetBytes" $walBudget.r "scheduling" $describeScheduling.r "parameters" $override.r "maxLagBytes" (mulf $toKibibytes.r 1024.0) "maxLagSeconds" $toSeconds.r "tuning" $object) -}}
{{- end -}}

{{/* Bytes, in whole WAL segments (16 MiB), so that PostgreSQL does not round it. */}}
{{- define "cdk8s-timescale/cluster/describe-cluster.walBudget" -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = 0.2 -}}
  {{- end -}}
  {{- $value_2 := divf (mulf $.a0.sizeBytes $value) 16777216.0 -}}
  {{- $_ := set $ "r" (mulf (floor (divf (floor (addf (mulf $value_2 1000000.0) 0.5)) 1000000.0)) 16777216.0) -}}
{{- end -}}

{{/* Time to hand the lead over (see pre-stop.ts), and for the last checkpoint: a quarter of the memory is */}}
{{- define "cdk8s-timescale/cluster/describe-cluster.terminationGrace" -}}
  {{- $checkpoint := divf (divf $.a0 4.0) 52428800.0 -}}
  {{- if not $.g.HANDOVER_SECONDS -}}
    {{- template "cdk8s-timescale/cluster/pre-stop.HANDOVER_SECONDS" $ -}}
  {{- end -}}
  {{- $_ := set $ "r" (mulf (ceil (divf (addf $.g.HANDOVER_SECONDS $checkpoint) 30.0)) 30.0) -}}
{{- end -}}

{{/* A user's value takes the place of the derived one, and says so. */}}
{{- define "cdk8s-timescale/cluster/describe-cluster.override" -}}
  {{- $value := $.a1 -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $items := list -}}
  {{- range $_, $p := $.a0 -}}
    {{- if (not (hasKey $value $p.name)) -}}
      {{- $items = append $items $p -}}
    {{- end -}}
  {{- end -}}
  {{- $entries := list -}}
  {{- range $key, $item := $value -}}
    {{- $entries = append $entries (list $key $item) -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $item := $entries -}}
    {{- $name := index $item 0 -}}
    {{- $value_2 := index $item 1 -}}
    {{- $found := $.absent -}}
    {{- range $_, $p_2 := $.a0 -}}
      {{- if (eq $p_2.name $name) -}}
        {{- $found = $p_2 -}}
        {{- break -}}
      {{- end -}}
    {{- end -}}
    {{- $settingOf := dict "g" $.g "a0" $.a2 "a1" $name -}}
    {{- template "cdk8s-timescale/cluster/parameters/catalogue.settingOf" $settingOf -}}
    {{- $canonicalValue := dict "g" $.g "a0" $settingOf.r "a1" $value_2 -}}
    {{- template "cdk8s-timescale/cluster/parameters/value.canonicalValue" $canonicalValue -}}
    {{- $value_3 := $.absent -}}
    {{- if ne $found $.absent -}}
      {{- $value_3 = $found.dynamicOnly -}}
    {{- end -}}
    {{- $value_4 := $value_3 -}}
    {{- if eq $value_4 $.absent -}}
      {{- $value_4 = false -}}
    {{- end -}}
    {{- $items_2 = append $items_2 (dict "name" $name "value" $canonicalValue.r "dynamicOnly" $value_4 "formula" "given" "source" "the description") -}}
  {{- end -}}
  {{- $byKey := dict -}}
  {{- range $item_2 := (default list (concat $items $items_2)) -}}
    {{- $_ := set $byKey $item_2.name (append (default list (index $byKey $item_2.name)) $item_2) -}}
  {{- end -}}
  {{- $sorted := list -}}
  {{- range $items_3 := $byKey -}}
    {{- $sorted = concat $sorted $items_3 -}}
  {{- end -}}
  {{- $_ := set $ "r" $sorted -}}
{{- end -}}
