{{/* Everything that is wrong with members, read pool and failover. */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.clusterProblems" -}}
  {{- $value := $.a0.postgres.members -}}
  {{- if eq $value $.absent -}}
    {{- $value = 3.0 -}}
  {{- end -}}
  {{- $value_2 := $.a0.postgres.walShare -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 0.2 -}}
  {{- end -}}
  {{- $walBudget := dict "g" $.g "a0" (dict "sizeBytes" $.a0.memberBytes) "a1" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/describe-cluster.walBudget" $walBudget -}}
  {{- $walBudget_2 := dict "g" $.g "a0" (dict "sizeBytes" $.a0.readPoolBytes) "a1" (divf $walBudget.r $.a0.memberBytes) -}}
  {{- template "cdk8s-timescale/cluster/describe-cluster.walBudget" $walBudget_2 -}}
  {{- $problems := list -}}
  {{- $value_4 := ne $.a0.postgres.members $.absent -}}
  {{- if $value_4 -}}
    {{- if not $.g.MEMBER_COUNT -}}
      {{- template "cdk8s-timescale/cluster/validate-cluster.MEMBER_COUNT" $ -}}
    {{- end -}}
    {{- $isWholeWithin := dict "g" $.g "a0" $.a0.postgres.members "a1" $.g.MEMBER_COUNT -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
    {{- $value_4 = not $isWholeWithin.r -}}
  {{- end -}}
  {{- if $value_4 -}}
    {{- if not $.g.MEMBER_COUNT -}}
      {{- template "cdk8s-timescale/cluster/validate-cluster.MEMBER_COUNT" $ -}}
    {{- end -}}
    {{- $value_5 := dict "fn" "cdk8s-timescale/global.String" -}}
    {{- $range := dict "g" $.g "a0" $.g.MEMBER_COUNT "a1" $value_5 -}}
    {{- template "cdk8s-timescale/common/rules.range" $range -}}
    {{- $problems = append $problems (printf "%s must be a whole number, %s, got %s: %s" "postgres.members" $range.r (mustToRawJson $.a0.postgres.members) "three survive the loss of one while another is replaced; more reads belong in readPool") -}}
  {{- end -}}
  {{- if (and (ne $.a0.postgres.walShare $.absent) (not (and (gt $.a0.postgres.walShare 0.0) (le $.a0.postgres.walShare 0.5)))) -}}
    {{- $problems = append $problems (printf "postgres.walShare must be above 0 and at most %s, got %s: it is the part of the volume that WAL may take from the data" "0.5" (mustToRawJson $.a0.postgres.walShare)) -}}
  {{- end -}}
  {{- $value_8 := ne $.a0.postgres.maxConnections $.absent -}}
  {{- if $value_8 -}}
    {{- if not $.g.MAX_CONNECTIONS -}}
      {{- template "cdk8s-timescale/cluster/validate-cluster.MAX_CONNECTIONS" $ -}}
    {{- end -}}
    {{- $isWholeWithin_2 := dict "g" $.g "a0" $.a0.postgres.maxConnections "a1" $.g.MAX_CONNECTIONS -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_2 -}}
    {{- $value_8 = not $isWholeWithin_2.r -}}
  {{- end -}}
  {{- if $value_8 -}}
    {{- if not $.g.MAX_CONNECTIONS -}}
      {{- template "cdk8s-timescale/cluster/validate-cluster.MAX_CONNECTIONS" $ -}}
    {{- end -}}
    {{- $value_9 := dict "fn" "cdk8s-timescale/global.String" -}}
    {{- $range_2 := dict "g" $.g "a0" $.g.MAX_CONNECTIONS "a1" $value_9 -}}
    {{- template "cdk8s-timescale/common/rules.range" $range_2 -}}
    {{- $problems = append $problems (printf "%s must be a whole number, %s, got %s: %s" "postgres.maxConnections" $range_2.r (mustToRawJson $.a0.postgres.maxConnections) "Patroni replaces fewer by 100, PostgreSQL takes no more; leave it out to have it derived") -}}
  {{- end -}}
  {{- $value_13 := ne $.a0.postgres.directConnections $.absent -}}
  {{- if $value_13 -}}
    {{- $value_11 := dict "least" 0.0 -}}
    {{- $isWholeWithin_3 := dict "g" $.g "a0" $.a0.postgres.directConnections "a1" $value_11 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_3 -}}
    {{- $value_13 = not $isWholeWithin_3.r -}}
  {{- end -}}
  {{- if $value_13 -}}
    {{- $value_14 := dict "least" 0.0 -}}
    {{- $value_15 := dict "fn" "cdk8s-timescale/global.String" -}}
    {{- $range_3 := dict "g" $.g "a0" $value_14 "a1" $value_15 -}}
    {{- template "cdk8s-timescale/common/rules.range" $range_3 -}}
    {{- $problems = append $problems (printf "%s must be a whole number, %s, got %s: %s" "postgres.directConnections" $range_3.r (mustToRawJson $.a0.postgres.directConnections) "it is the number for clients that do not use the pooler") -}}
  {{- end -}}
  {{- $value_19 := ne $.a0.postgres.timescaleJobs $.absent -}}
  {{- if $value_19 -}}
    {{- $value_17 := dict "least" 0.0 -}}
    {{- $isWholeWithin_4 := dict "g" $.g "a0" $.a0.postgres.timescaleJobs "a1" $value_17 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_4 -}}
    {{- $value_19 = not $isWholeWithin_4.r -}}
  {{- end -}}
  {{- if $value_19 -}}
    {{- $value_20 := dict "least" 0.0 -}}
    {{- $value_21 := dict "fn" "cdk8s-timescale/global.String" -}}
    {{- $range_4 := dict "g" $.g "a0" $value_20 "a1" $value_21 -}}
    {{- template "cdk8s-timescale/common/rules.range" $range_4 -}}
    {{- $problems = append $problems (printf "%s must be a whole number, %s, got %s: %s" "postgres.timescaleJobs" $range_4.r (mustToRawJson $.a0.postgres.timescaleJobs) "it is the number of background jobs that may run at once") -}}
  {{- end -}}
  {{- $value_23 := $.absent -}}
  {{- if ne $.a0.postgres.maxStaleness $.absent -}}
    {{- $toSeconds := dict "g" $.g "a0" $.a0.postgres.maxStaleness "a1" (dict "integral" false) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
    {{- $value_23 = $toSeconds.r -}}
  {{- end -}}
  {{- $value_26 := ne $value_23 $.absent -}}
  {{- if $value_26 -}}
    {{- $value_24 := $.absent -}}
    {{- if ne $.a0.postgres.maxStaleness $.absent -}}
      {{- $toSeconds_2 := dict "g" $.g "a0" $.a0.postgres.maxStaleness "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
      {{- $value_24 = $toSeconds_2.r -}}
    {{- end -}}
    {{- if not $.g.STALENESS -}}
      {{- template "cdk8s-timescale/cluster/validate-cluster.STALENESS" $ -}}
    {{- end -}}
    {{- $isWholeWithin_5 := dict "g" $.g "a0" $value_24 "a1" $.g.STALENESS -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_5 -}}
    {{- $value_26 = not $isWholeWithin_5.r -}}
  {{- end -}}
  {{- if $value_26 -}}
    {{- if not $.g.STALENESS -}}
      {{- template "cdk8s-timescale/cluster/validate-cluster.STALENESS" $ -}}
    {{- end -}}
    {{- $value_27 := false -}}
    {{- if (eq $.g.STALENESS.most $.absent) -}}
      {{- $value_27 = printf "at least %s" (printf "%s s" (mustToRawJson $.g.STALENESS.least)) -}}
    {{- else -}}
      {{- $value_27 = printf "from %s to %s" (printf "%s s" (mustToRawJson $.g.STALENESS.least)) (printf "%s s" (mustToRawJson $.g.STALENESS.most)) -}}
    {{- end -}}
    {{- $value_28 := $.absent -}}
    {{- if ne $.a0.postgres.maxStaleness $.absent -}}
      {{- $toSeconds_3 := dict "g" $.g "a0" $.a0.postgres.maxStaleness "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_3 -}}
      {{- $value_28 = $toSeconds_3.r -}}
    {{- end -}}
    {{- $problems = append $problems (printf "%s must be whole seconds, %s, got %s s: %s" "postgres.maxStaleness" $value_27 (mustToRawJson $value_28) "clients that read such old data have to know, and need another way than the read Services") -}}
  {{- end -}}
  {{- $result := $.absent -}}
  {{- $value_29 := $.a0.postgres.maxLag -}}
  {{- if ne $value_29 $.absent -}}
      {{- $toKibibytes := dict "g" $.g "a0" $.a0.postgres.maxLag "a1" (dict "rounding" 2.0) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
    {{- $value_29 = mulf $toKibibytes.r 1024.0 -}}
  {{- end -}}
  {{- $result = $value_29 -}}
  {{- $value_33 := ne $result $.absent -}}
  {{- if $value_33 -}}
    {{- $result_2 := $.absent -}}
    {{- $value_30 := $.a0.postgres.maxLag -}}
    {{- if ne $value_30 $.absent -}}
        {{- $toKibibytes_2 := dict "g" $.g "a0" $.a0.postgres.maxLag "a1" (dict "rounding" 2.0) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_2 -}}
      {{- $value_30 = mulf $toKibibytes_2.r 1024.0 -}}
    {{- end -}}
    {{- $result_2 = $value_30 -}}
    {{- $value_31 := dict "least" 1048576.0 -}}
    {{- $isWholeWithin_6 := dict "g" $.g "a0" $result_2 "a1" $value_31 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_6 -}}
    {{- $value_33 = not $isWholeWithin_6.r -}}
  {{- end -}}
  {{- if $value_33 -}}
    {{- $value_34 := dict "least" 1048576.0 -}}
    {{- $value_35 := dict "fn" "cdk8s-timescale/common/quantity.memoryQuantity" -}}
    {{- $range_5 := dict "g" $.g "a0" $value_34 "a1" $value_35 -}}
    {{- template "cdk8s-timescale/common/rules.range" $range_5 -}}
    {{- $result_3 := $.absent -}}
    {{- $value_37 := $.a0.postgres.maxLag -}}
    {{- if ne $value_37 $.absent -}}
        {{- $toKibibytes_3 := dict "g" $.g "a0" $.a0.postgres.maxLag "a1" (dict "rounding" 2.0) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_3 -}}
      {{- $value_37 = mulf $toKibibytes_3.r 1024.0 -}}
    {{- end -}}
    {{- $result_3 = $value_37 -}}
    {{- $memoryQuantity := dict "g" $.g "a0" $result_3 -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
    {{- $problems = append $problems (printf "%s must be whole bytes, %s, got %s: %s" "postgres.maxLag" $range_5.r $memoryQuantity.r "a standby that streams is always a little behind") -}}
  {{- end -}}
  {{- $resourcesProblems := dict "g" $.g "a0" "postgres.resources" "a1" $.a0.postgres.resources "a2" 268435456.0 -}}
  {{- template "cdk8s-timescale/common/validate-pod.resourcesProblems" $resourcesProblems -}}
  {{- $value_38 := dict "path" "postgres" "bytes" $.a0.memberBytes "share" $value_2 "budget" $walBudget.r -}}
  {{- $problems_2 := list -}}
  {{- if (gt $value_38.bytes 9007199254740991.0) -}}
    {{- $problems_2 = append $problems_2 (printf "%s.storage.size must be below 8 PiB, got %s bytes: nothing holds more, and sums would not be exact" $value_38.path (mustToRawJson $value_38.bytes)) -}}
  {{- end -}}
  {{- if (and (and (and (gt $value_38.bytes 0.0) (gt $value_38.share 0.0)) (le $value_38.share 0.5)) (lt $value_38.budget 134217728.0)) -}}
    {{- $memoryQuantity_2 := dict "g" $.g "a0" 134217728.0 -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_2 -}}
    {{- $memoryQuantity_3 := dict "g" $.g "a0" $value_38.budget -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_3 -}}
    {{- $memoryQuantity_4 := dict "g" $.g "a0" $value_38.bytes -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_4 -}}
    {{- $value_39 := divf (divf 134217728.0 $value_38.share) 1048576.0 -}}
    {{- $memoryQuantity_5 := dict "g" $.g "a0" (mulf (ceil (divf (floor (addf (mulf $value_39 1000000.0) 0.5)) 1000000.0)) 1048576.0) -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_5 -}}
    {{- $problems_2 = append $problems_2 (printf "%s%s" (printf "%s.storage must have room for %s of WAL (eight segments), got %s " $value_38.path $memoryQuantity_2.r $memoryQuantity_3.r) (printf "(%s of %s): give it at least %s, or WAL a larger share" (mustToRawJson $value_38.share) $memoryQuantity_4.r $memoryQuantity_5.r)) -}}
  {{- end -}}
  {{- $schedulingProblems := dict "g" $.g "a0" "postgres.scheduling" "a1" $.a0.postgres.scheduling -}}
  {{- template "cdk8s-timescale/common/validate-pod.schedulingProblems" $schedulingProblems -}}
  {{- $parameterProblems := dict "g" $.g "a0" "postgres.parameters" "a1" $.a0.postgres.parameters "a2" $.a0.major -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.parameterProblems" $parameterProblems -}}
  {{- $value_65 := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $problems_3 := list -}}
    {{- $value_42 := ne $.a0.readPool.replicas $.absent -}}
    {{- if $value_42 -}}
      {{- $value_40 := dict "least" 1.0 -}}
      {{- $isWholeWithin_7 := dict "g" $.g "a0" $.a0.readPool.replicas "a1" $value_40 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_7 -}}
      {{- $value_42 = not $isWholeWithin_7.r -}}
    {{- end -}}
    {{- if $value_42 -}}
      {{- $value_43 := dict "least" 1.0 -}}
      {{- $value_44 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_6 := dict "g" $.g "a0" $value_43 "a1" $value_44 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_6 -}}
      {{- $problems_3 = append $problems_3 (printf "%s must be a whole number, %s, got %s: %s" "readPool.replicas" $range_6.r (mustToRawJson $.a0.readPool.replicas) "leave readPool out to have none") -}}
    {{- end -}}
    {{- $result_4 := $.absent -}}
    {{- $value_46 := $.a0.readPool.maxLag -}}
    {{- if ne $value_46 $.absent -}}
        {{- $toKibibytes_4 := dict "g" $.g "a0" $.a0.readPool.maxLag "a1" (dict "rounding" 2.0) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_4 -}}
      {{- $value_46 = mulf $toKibibytes_4.r 1024.0 -}}
    {{- end -}}
    {{- $result_4 = $value_46 -}}
    {{- $value_50 := ne $result_4 $.absent -}}
    {{- if $value_50 -}}
      {{- $result_5 := $.absent -}}
      {{- $value_47 := $.a0.readPool.maxLag -}}
      {{- if ne $value_47 $.absent -}}
          {{- $toKibibytes_5 := dict "g" $.g "a0" $.a0.readPool.maxLag "a1" (dict "rounding" 2.0) -}}
          {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_5 -}}
        {{- $value_47 = mulf $toKibibytes_5.r 1024.0 -}}
      {{- end -}}
      {{- $result_5 = $value_47 -}}
      {{- $value_48 := dict "least" 1048576.0 -}}
      {{- $isWholeWithin_8 := dict "g" $.g "a0" $result_5 "a1" $value_48 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_8 -}}
      {{- $value_50 = not $isWholeWithin_8.r -}}
    {{- end -}}
    {{- if $value_50 -}}
      {{- $value_51 := dict "least" 1048576.0 -}}
      {{- $value_52 := dict "fn" "cdk8s-timescale/common/quantity.memoryQuantity" -}}
      {{- $range_7 := dict "g" $.g "a0" $value_51 "a1" $value_52 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_7 -}}
      {{- $result_6 := $.absent -}}
      {{- $value_54 := $.a0.readPool.maxLag -}}
      {{- if ne $value_54 $.absent -}}
          {{- $toKibibytes_6 := dict "g" $.g "a0" $.a0.readPool.maxLag "a1" (dict "rounding" 2.0) -}}
          {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_6 -}}
        {{- $value_54 = mulf $toKibibytes_6.r 1024.0 -}}
      {{- end -}}
      {{- $result_6 = $value_54 -}}
      {{- $memoryQuantity_6 := dict "g" $.g "a0" $result_6 -}}
      {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_6 -}}
      {{- $problems_3 = append $problems_3 (printf "%s must be whole bytes, %s, got %s: %s" "readPool.maxLag" $range_7.r $memoryQuantity_6.r "a replica that streams is always a little behind") -}}
    {{- end -}}
    {{- $value_55 := $.absent -}}
    {{- if ne $.a0.readPool.maxLagTime $.absent -}}
      {{- $toSeconds_4 := dict "g" $.g "a0" $.a0.readPool.maxLagTime "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_4 -}}
      {{- $value_55 = $toSeconds_4.r -}}
    {{- end -}}
    {{- $value_59 := ne $value_55 $.absent -}}
    {{- if $value_59 -}}
      {{- $value_56 := $.absent -}}
      {{- if ne $.a0.readPool.maxLagTime $.absent -}}
        {{- $toSeconds_5 := dict "g" $.g "a0" $.a0.readPool.maxLagTime "a1" (dict "integral" false) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_5 -}}
        {{- $value_56 = $toSeconds_5.r -}}
      {{- end -}}
      {{- $value_57 := dict "least" 1.0 -}}
      {{- $isWholeWithin_9 := dict "g" $.g "a0" $value_56 "a1" $value_57 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_9 -}}
      {{- $value_59 = not $isWholeWithin_9.r -}}
    {{- end -}}
    {{- if $value_59 -}}
      {{- $value_60 := dict "least" 1.0 -}}
      {{- $value_61 := false -}}
      {{- if (eq $value_60.most $.absent) -}}
        {{- $value_61 = printf "at least %s" (printf "%s s" (mustToRawJson $value_60.least)) -}}
      {{- else -}}
        {{- $value_61 = printf "from %s to %s" (printf "%s s" (mustToRawJson $value_60.least)) (printf "%s s" (mustToRawJson $value_60.most)) -}}
      {{- end -}}
      {{- $value_62 := $.absent -}}
      {{- if ne $.a0.readPool.maxLagTime $.absent -}}
        {{- $toSeconds_6 := dict "g" $.g "a0" $.a0.readPool.maxLagTime "a1" (dict "integral" false) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_6 -}}
        {{- $value_62 = $toSeconds_6.r -}}
      {{- end -}}
      {{- $problems_3 = append $problems_3 (printf "%s must be whole seconds, %s, got %s s: %s" "readPool.maxLagTime" $value_61 (mustToRawJson $value_62) "a replica that streams is always a little behind") -}}
    {{- end -}}
    {{- $resourcesProblems_2 := dict "g" $.g "a0" "readPool.resources" "a1" $.a0.readPool.resources "a2" 268435456.0 -}}
    {{- template "cdk8s-timescale/common/validate-pod.resourcesProblems" $resourcesProblems_2 -}}
    {{- $value_63 := dict "path" "readPool" "bytes" $.a0.readPoolBytes "share" $value_2 "budget" $walBudget_2.r -}}
    {{- $problems_4 := list -}}
    {{- if (gt $value_63.bytes 9007199254740991.0) -}}
      {{- $problems_4 = append $problems_4 (printf "%s.storage.size must be below 8 PiB, got %s bytes: nothing holds more, and sums would not be exact" $value_63.path (mustToRawJson $value_63.bytes)) -}}
    {{- end -}}
    {{- if (and (and (and (gt $value_63.bytes 0.0) (gt $value_63.share 0.0)) (le $value_63.share 0.5)) (lt $value_63.budget 134217728.0)) -}}
      {{- $memoryQuantity_7 := dict "g" $.g "a0" 134217728.0 -}}
      {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_7 -}}
      {{- $memoryQuantity_8 := dict "g" $.g "a0" $value_63.budget -}}
      {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_8 -}}
      {{- $memoryQuantity_9 := dict "g" $.g "a0" $value_63.bytes -}}
      {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_9 -}}
      {{- $value_64 := divf (divf 134217728.0 $value_63.share) 1048576.0 -}}
      {{- $memoryQuantity_10 := dict "g" $.g "a0" (mulf (ceil (divf (floor (addf (mulf $value_64 1000000.0) 0.5)) 1000000.0)) 1048576.0) -}}
      {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_10 -}}
      {{- $problems_4 = append $problems_4 (printf "%s%s" (printf "%s.storage must have room for %s of WAL (eight segments), got %s " $value_63.path $memoryQuantity_7.r $memoryQuantity_8.r) (printf "(%s of %s): give it at least %s, or WAL a larger share" (mustToRawJson $value_63.share) $memoryQuantity_9.r $memoryQuantity_10.r)) -}}
    {{- end -}}
    {{- $schedulingProblems_2 := dict "g" $.g "a0" "readPool.scheduling" "a1" $.a0.readPool.scheduling -}}
    {{- template "cdk8s-timescale/common/validate-pod.schedulingProblems" $schedulingProblems_2 -}}
    {{- $readPoolParameterProblems := dict "g" $.g "a0" "readPool.parameters" "a1" $.a0.readPool.parameters "a2" $.a0.major -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.readPoolParameterProblems" $readPoolParameterProblems -}}
    {{- $value_65 = default list (concat $problems_3 $resourcesProblems_2.r $problems_4 $schedulingProblems_2.r $readPoolParameterProblems.r) -}}
  {{- else -}}
    {{- $value_65 = list -}}
  {{- end -}}
  {{- $value_66 := $.a0.failover -}}
  {{- if eq $value_66 $.absent -}}
    {{- $value_66 = dict -}}
  {{- end -}}
  {{- $problems_5 := list -}}
  {{- $value_67 := $.absent -}}
  {{- if ne $value_66.budget $.absent -}}
    {{- $toSeconds_7 := dict "g" $.g "a0" $value_66.budget "a1" (dict "integral" false) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_7 -}}
    {{- $value_67 = $toSeconds_7.r -}}
  {{- end -}}
  {{- $value_71 := ne $value_67 $.absent -}}
  {{- if $value_71 -}}
    {{- $value_68 := $.absent -}}
    {{- if ne $value_66.budget $.absent -}}
      {{- $toSeconds_8 := dict "g" $.g "a0" $value_66.budget "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_8 -}}
      {{- $value_68 = $toSeconds_8.r -}}
    {{- end -}}
    {{- $value_69 := dict "least" 20.0 -}}
    {{- $isWholeWithin_10 := dict "g" $.g "a0" $value_68 "a1" $value_69 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_10 -}}
    {{- $value_71 = not $isWholeWithin_10.r -}}
  {{- end -}}
  {{- if $value_71 -}}
    {{- $value_72 := dict "least" 20.0 -}}
    {{- $value_73 := false -}}
    {{- if (eq $value_72.most $.absent) -}}
      {{- $value_73 = printf "at least %s" (printf "%s s" (mustToRawJson $value_72.least)) -}}
    {{- else -}}
      {{- $value_73 = printf "from %s to %s" (printf "%s s" (mustToRawJson $value_72.least)) (printf "%s s" (mustToRawJson $value_72.most)) -}}
    {{- end -}}
    {{- $value_74 := $.absent -}}
    {{- if ne $value_66.budget $.absent -}}
      {{- $toSeconds_9 := dict "g" $.g "a0" $value_66.budget "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_9 -}}
      {{- $value_74 = $toSeconds_9.r -}}
    {{- end -}}
    {{- $problems_5 = append $problems_5 (printf "%s must be whole seconds, %s, got %s s: %s" "failover.budget" $value_73 (mustToRawJson $value_74) "it becomes Patroni's ttl, which has this minimum") -}}
  {{- end -}}
  {{- $value_77 := ne $value_66.synchronousNodeCount $.absent -}}
  {{- if $value_77 -}}
    {{- $value_75 := dict "least" 1.0 -}}
    {{- $isWholeWithin_11 := dict "g" $.g "a0" $value_66.synchronousNodeCount "a1" $value_75 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_11 -}}
    {{- $value_77 = not $isWholeWithin_11.r -}}
  {{- end -}}
  {{- if $value_77 -}}
    {{- $value_78 := dict "least" 1.0 -}}
    {{- $value_79 := dict "fn" "cdk8s-timescale/global.String" -}}
    {{- $range_8 := dict "g" $.g "a0" $value_78 "a1" $value_79 -}}
    {{- template "cdk8s-timescale/common/rules.range" $range_8 -}}
    {{- $problems_5 = append $problems_5 (printf "%s must be a whole number, %s, got %s: %s" "failover.synchronousNodeCount" $range_8.r (mustToRawJson $value_66.synchronousNodeCount) "to wait for no standby, say synchronousMode: 'off'") -}}
  {{- end -}}
  {{- $value_81 := $.absent -}}
  {{- if ne $.a0.failover $.absent -}}
    {{- $value_81 = $.a0.failover.synchronousNodeCount -}}
  {{- end -}}
  {{- $object := dict "members" $value -}}
  {{- if ne $value_81 $.absent -}}
    {{- $_ := set $object "synchronousNodeCount" $value_81 -}}
  {{- end -}}
  {{- $problems_6 := list -}}
  {{- $value_84 := ne $object.synchronousNodeCount $.absent -}}
  {{- if $value_84 -}}
    {{- $value_82 := dict "least" 1.0 -}}
    {{- $isWholeWithin_12 := dict "g" $.g "a0" $object.synchronousNodeCount "a1" $value_82 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_12 -}}
    {{- $value_84 = $isWholeWithin_12.r -}}
  {{- end -}}
  {{- if (and $value_84 (ge $object.synchronousNodeCount $object.members)) -}}
    {{- $problems_6 = append $problems_6 (printf "failover.synchronousNodeCount must be below postgres.members (%s), got %s: a commit would wait for standbys that do not exist" (mustToRawJson $object.members) (mustToRawJson $object.synchronousNodeCount)) -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $problems $resourcesProblems.r $problems_2 $schedulingProblems.r $parameterProblems.r $value_65 $problems_5 $problems_6)) -}}
{{- end -}}

{{/* Pods that may lead; more reads belong in the read pool. */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.MEMBER_COUNT" -}}
  {{- $_ := set $.g "MEMBER_COUNT" (dict "least" 1.0 "most" 10.0) -}}
{{- end -}}

{{/* Patroni replaces fewer by 100, PostgreSQL takes no more. */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.MAX_CONNECTIONS" -}}
  {{- $_ := set $.g "MAX_CONNECTIONS" (dict "least" 25.0 "most" 262143.0) -}}
{{- end -}}

{{/* Seconds: a week-old copy is a backup, and reads of it are a mistake. */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.STALENESS" -}}
  {{- $_ := set $.g "STALENESS" (dict "least" 1.0 "most" 604800.0) -}}
{{- end -}}
