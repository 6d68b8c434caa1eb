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
  {{- $result := $.absent -}}
  {{- $value_23 := $.a0.postgres.maxLag -}}
  {{- if ne $value_23 $.absent -}}
      {{- $toKibibytes := dict "g" $.g "a0" $.a0.postgres.maxLag "a1" (dict "rounding" 2.0) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
    {{- $value_23 = mulf $toKibibytes.r 1024.0 -}}
  {{- end -}}
  {{- $result = $value_23 -}}
  {{- $value_27 := ne $result $.absent -}}
  {{- if $value_27 -}}
    {{- $result_2 := $.absent -}}
    {{- $value_24 := $.a0.postgres.maxLag -}}
    {{- if ne $value_24 $.absent -}}
        {{- $toKibibytes_2 := dict "g" $.g "a0" $.a0.postgres.maxLag "a1" (dict "rounding" 2.0) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_2 -}}
      {{- $value_24 = mulf $toKibibytes_2.r 1024.0 -}}
    {{- end -}}
    {{- $result_2 = $value_24 -}}
    {{- $value_25 := dict "least" 1048576.0 -}}
    {{- $isWholeWithin_5 := dict "g" $.g "a0" $result_2 "a1" $value_25 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_5 -}}
    {{- $value_27 = not $isWholeWithin_5.r -}}
  {{- end -}}
  {{- if $value_27 -}}
    {{- $value_28 := dict "least" 1048576.0 -}}
    {{- $value_29 := dict "fn" "cdk8s-timescale/common/quantity.memoryQuantity" -}}
    {{- $range_5 := dict "g" $.g "a0" $value_28 "a1" $value_29 -}}
    {{- template "cdk8s-timescale/common/rules.range" $range_5 -}}
    {{- $result_3 := $.absent -}}
    {{- $value_31 := $.a0.postgres.maxLag -}}
    {{- if ne $value_31 $.absent -}}
        {{- $toKibibytes_3 := dict "g" $.g "a0" $.a0.postgres.maxLag "a1" (dict "rounding" 2.0) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_3 -}}
      {{- $value_31 = mulf $toKibibytes_3.r 1024.0 -}}
    {{- end -}}
    {{- $result_3 = $value_31 -}}
    {{- $memoryQuantity := dict "g" $.g "a0" $result_3 -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
    {{- $problems = append $problems (printf "%s must be whole bytes, %s, got %s: %s" "postgres.maxLag" $range_5.r $memoryQuantity.r "a standby that streams is always a little behind") -}}
  {{- end -}}
  {{- $resourcesProblems := dict "g" $.g "a0" "postgres.resources" "a1" $.a0.postgres.resources "a2" 268435456.0 -}}
  {{- template "cdk8s-timescale/common/validate-pod.resourcesProblems" $resourcesProblems -}}
  {{- $value_32 := dict "path" "postgres" "bytes" $.a0.memberBytes "share" $value_2 "budget" $walBudget.r -}}
  {{- $problems_2 := list -}}
  {{- if (gt $value_32.bytes 9007199254740991.0) -}}
    {{- $problems_2 = append $problems_2 (printf "%s.storage.size must be below 8 PiB, got %s bytes: nothing holds more, and sums would not be exact" $value_32.path (mustToRawJson $value_32.bytes)) -}}
  {{- end -}}
  {{- if (and (and (and (gt $value_32.bytes 0.0) (gt $value_32.share 0.0)) (le $value_32.share 0.5)) (lt $value_32.budget 134217728.0)) -}}
    {{- $memoryQuantity_2 := dict "g" $.g "a0" 134217728.0 -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_2 -}}
    {{- $memoryQuantity_3 := dict "g" $.g "a0" $value_32.budget -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_3 -}}
    {{- $memoryQuantity_4 := dict "g" $.g "a0" $value_32.bytes -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_4 -}}
    {{- $value_33 := divf (divf 134217728.0 $value_32.share) 1048576.0 -}}
    {{- $memoryQuantity_5 := dict "g" $.g "a0" (mulf (ceil (divf (floor (addf (mulf $value_33 1000000.0) 0.5)) 1000000.0)) 1048576.0) -}}
    {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_5 -}}
    {{- $problems_2 = append $problems_2 (printf "%s%s" (printf "%s.storage must have room for %s of WAL (eight segments), got %s " $value_32.path $memoryQuantity_2.r $memoryQuantity_3.r) (printf "(%s of %s): give it at least %s, or WAL a larger share" (mustToRawJson $value_32.share) $memoryQuantity_4.r $memoryQuantity_5.r)) -}}
  {{- end -}}
  {{- $schedulingProblems := dict "g" $.g "a0" "postgres.scheduling" "a1" $.a0.postgres.scheduling -}}
  {{- template "cdk8s-timescale/common/validate-pod.schedulingProblems" $schedulingProblems -}}
  {{- $parameterProblems := dict "g" $.g "a0" "postgres.parameters" "a1" $.a0.postgres.parameters "a2" $.a0.major -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.parameterProblems" $parameterProblems -}}
  {{- $value_59 := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $problems_3 := list -}}
    {{- $value_36 := ne $.a0.readPool.replicas $.absent -}}
    {{- if $value_36 -}}
      {{- $value_34 := dict "least" 1.0 -}}
      {{- $isWholeWithin_6 := dict "g" $.g "a0" $.a0.readPool.replicas "a1" $value_34 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_6 -}}
      {{- $value_36 = not $isWholeWithin_6.r -}}
    {{- end -}}
    {{- if $value_36 -}}
      {{- $value_37 := dict "least" 1.0 -}}
      {{- $value_38 := dict "fn" "cdk8s-timescale/global.String" -}}
      {{- $range_6 := dict "g" $.g "a0" $value_37 "a1" $value_38 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_6 -}}
      {{- $problems_3 = append $problems_3 (printf "%s must be a whole number, %s, got %s: %s" "readPool.replicas" $range_6.r (mustToRawJson $.a0.readPool.replicas) "leave readPool out to have none") -}}
    {{- end -}}
    {{- $result_4 := $.absent -}}
    {{- $value_40 := $.a0.readPool.maxLag -}}
    {{- if ne $value_40 $.absent -}}
        {{- $toKibibytes_4 := dict "g" $.g "a0" $.a0.readPool.maxLag "a1" (dict "rounding" 2.0) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_4 -}}
      {{- $value_40 = mulf $toKibibytes_4.r 1024.0 -}}
    {{- end -}}
    {{- $result_4 = $value_40 -}}
    {{- $value_44 := ne $result_4 $.absent -}}
    {{- if $value_44 -}}
      {{- $result_5 := $.absent -}}
      {{- $value_41 := $.a0.readPool.maxLag -}}
      {{- if ne $value_41 $.absent -}}
          {{- $toKibibytes_5 := dict "g" $.g "a0" $.a0.readPool.maxLag "a1" (dict "rounding" 2.0) -}}
          {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_5 -}}
        {{- $value_41 = mulf $toKibibytes_5.r 1024.0 -}}
      {{- end -}}
      {{- $result_5 = $value_41 -}}
      {{- $value_42 := dict "least" 1048576.0 -}}
      {{- $isWholeWithin_7 := dict "g" $.g "a0" $result_5 "a1" $value_42 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_7 -}}
      {{- $value_44 = not $isWholeWithin_7.r -}}
    {{- end -}}
    {{- if $value_44 -}}
      {{- $value_45 := dict "least" 1048576.0 -}}
      {{- $value_46 := dict "fn" "cdk8s-timescale/common/quantity.memoryQuantity" -}}
      {{- $range_7 := dict "g" $.g "a0" $value_45 "a1" $value_46 -}}
      {{- template "cdk8s-timescale/common/rules.range" $range_7 -}}
      {{- $result_6 := $.absent -}}
      {{- $value_48 := $.a0.readPool.maxLag -}}
      {{- if ne $value_48 $.absent -}}
          {{- $toKibibytes_6 := dict "g" $.g "a0" $.a0.readPool.maxLag "a1" (dict "rounding" 2.0) -}}
          {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_6 -}}
        {{- $value_48 = mulf $toKibibytes_6.r 1024.0 -}}
      {{- end -}}
      {{- $result_6 = $value_48 -}}
      {{- $memoryQuantity_6 := dict "g" $.g "a0" $result_6 -}}
      {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_6 -}}
      {{- $problems_3 = append $problems_3 (printf "%s must be whole bytes, %s, got %s: %s" "readPool.maxLag" $range_7.r $memoryQuantity_6.r "a replica that streams is always a little behind") -}}
    {{- end -}}
    {{- $value_49 := $.absent -}}
    {{- if ne $.a0.readPool.maxLagTime $.absent -}}
      {{- $toSeconds := dict "g" $.g "a0" $.a0.readPool.maxLagTime "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds -}}
      {{- $value_49 = $toSeconds.r -}}
    {{- end -}}
    {{- $value_53 := ne $value_49 $.absent -}}
    {{- if $value_53 -}}
      {{- $value_50 := $.absent -}}
      {{- if ne $.a0.readPool.maxLagTime $.absent -}}
        {{- $toSeconds_2 := dict "g" $.g "a0" $.a0.readPool.maxLagTime "a1" (dict "integral" false) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_2 -}}
        {{- $value_50 = $toSeconds_2.r -}}
      {{- end -}}
      {{- $value_51 := dict "least" 1.0 -}}
      {{- $isWholeWithin_8 := dict "g" $.g "a0" $value_50 "a1" $value_51 -}}
      {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_8 -}}
      {{- $value_53 = not $isWholeWithin_8.r -}}
    {{- end -}}
    {{- if $value_53 -}}
      {{- $value_54 := dict "least" 1.0 -}}
      {{- $value_55 := false -}}
      {{- if (eq $value_54.most $.absent) -}}
        {{- $value_55 = printf "at least %s" (printf "%s s" (mustToRawJson $value_54.least)) -}}
      {{- else -}}
        {{- $value_55 = printf "from %s to %s" (printf "%s s" (mustToRawJson $value_54.least)) (printf "%s s" (mustToRawJson $value_54.most)) -}}
      {{- end -}}
      {{- $value_56 := $.absent -}}
      {{- if ne $.a0.readPool.maxLagTime $.absent -}}
        {{- $toSeconds_3 := dict "g" $.g "a0" $.a0.readPool.maxLagTime "a1" (dict "integral" false) -}}
        {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_3 -}}
        {{- $value_56 = $toSeconds_3.r -}}
      {{- end -}}
      {{- $problems_3 = append $problems_3 (printf "%s must be whole seconds, %s, got %s s: %s" "readPool.maxLagTime" $value_55 (mustToRawJson $value_56) "a replica that streams is always a little behind") -}}
    {{- end -}}
    {{- $resourcesProblems_2 := dict "g" $.g "a0" "readPool.resources" "a1" $.a0.readPool.resources "a2" 268435456.0 -}}
    {{- template "cdk8s-timescale/common/validate-pod.resourcesProblems" $resourcesProblems_2 -}}
    {{- $value_57 := dict "path" "readPool" "bytes" $.a0.readPoolBytes "share" $value_2 "budget" $walBudget_2.r -}}
    {{- $problems_4 := list -}}
    {{- if (gt $value_57.bytes 9007199254740991.0) -}}
      {{- $problems_4 = append $problems_4 (printf "%s.storage.size must be below 8 PiB, got %s bytes: nothing holds more, and sums would not be exact" $value_57.path (mustToRawJson $value_57.bytes)) -}}
    {{- end -}}
    {{- if (and (and (and (gt $value_57.bytes 0.0) (gt $value_57.share 0.0)) (le $value_57.share 0.5)) (lt $value_57.budget 134217728.0)) -}}
      {{- $memoryQuantity_7 := dict "g" $.g "a0" 134217728.0 -}}
      {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_7 -}}
      {{- $memoryQuantity_8 := dict "g" $.g "a0" $value_57.budget -}}
      {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_8 -}}
      {{- $memoryQuantity_9 := dict "g" $.g "a0" $value_57.bytes -}}
      {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_9 -}}
      {{- $value_58 := divf (divf 134217728.0 $value_57.share) 1048576.0 -}}
      {{- $memoryQuantity_10 := dict "g" $.g "a0" (mulf (ceil (divf (floor (addf (mulf $value_58 1000000.0) 0.5)) 1000000.0)) 1048576.0) -}}
      {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_10 -}}
      {{- $problems_4 = append $problems_4 (printf "%s%s" (printf "%s.storage must have room for %s of WAL (eight segments), got %s " $value_57.path $memoryQuantity_7.r $memoryQuantity_8.r) (printf "(%s of %s): give it at least %s, or WAL a larger share" (mustToRawJson $value_57.share) $memoryQuantity_9.r $memoryQuantity_10.r)) -}}
    {{- end -}}
    {{- $schedulingProblems_2 := dict "g" $.g "a0" "readPool.scheduling" "a1" $.a0.readPool.scheduling -}}
    {{- template "cdk8s-timescale/common/validate-pod.schedulingProblems" $schedulingProblems_2 -}}
    {{- $readPoolParameterProblems := dict "g" $.g "a0" "readPool.parameters" "a1" $.a0.readPool.parameters "a2" $.a0.major -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.readPoolParameterProblems" $readPoolParameterProblems -}}
    {{- $value_59 = default list (concat $problems_3 $resourcesProblems_2.r $problems_4 $schedulingProblems_2.r $readPoolParameterProblems.r) -}}
  {{- else -}}
    {{- $value_59 = list -}}
  {{- end -}}
  {{- $value_60 := $.a0.failover -}}
  {{- if eq $value_60 $.absent -}}
    {{- $value_60 = dict -}}
  {{- end -}}
  {{- $problems_5 := list -}}
  {{- $value_61 := $.absent -}}
  {{- if ne $value_60.budget $.absent -}}
    {{- $toSeconds_4 := dict "g" $.g "a0" $value_60.budget "a1" (dict "integral" false) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_4 -}}
    {{- $value_61 = $toSeconds_4.r -}}
  {{- end -}}
  {{- $value_65 := ne $value_61 $.absent -}}
  {{- if $value_65 -}}
    {{- $value_62 := $.absent -}}
    {{- if ne $value_60.budget $.absent -}}
      {{- $toSeconds_5 := dict "g" $.g "a0" $value_60.budget "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_5 -}}
      {{- $value_62 = $toSeconds_5.r -}}
    {{- end -}}
    {{- $value_63 := dict "least" 20.0 -}}
    {{- $isWholeWithin_9 := dict "g" $.g "a0" $value_62 "a1" $value_63 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_9 -}}
    {{- $value_65 = not $isWholeWithin_9.r -}}
  {{- end -}}
  {{- if $value_65 -}}
    {{- $value_66 := dict "least" 20.0 -}}
    {{- $value_67 := false -}}
    {{- if (eq $value_66.most $.absent) -}}
      {{- $value_67 = printf "at least %s" (printf "%s s" (mustToRawJson $value_66.least)) -}}
    {{- else -}}
      {{- $value_67 = printf "from %s to %s" (printf "%s s" (mustToRawJson $value_66.least)) (printf "%s s" (mustToRawJson $value_66.most)) -}}
    {{- end -}}
    {{- $value_68 := $.absent -}}
    {{- if ne $value_60.budget $.absent -}}
      {{- $toSeconds_6 := dict "g" $.g "a0" $value_60.budget "a1" (dict "integral" false) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Duration.toSeconds" $toSeconds_6 -}}
      {{- $value_68 = $toSeconds_6.r -}}
    {{- end -}}
    {{- $problems_5 = append $problems_5 (printf "%s must be whole seconds, %s, got %s s: %s" "failover.budget" $value_67 (mustToRawJson $value_68) "it becomes Patroni's ttl, which has this minimum") -}}
  {{- end -}}
  {{- $value_71 := ne $value_60.synchronousNodeCount $.absent -}}
  {{- if $value_71 -}}
    {{- $value_69 := dict "least" 1.0 -}}
    {{- $isWholeWithin_10 := dict "g" $.g "a0" $value_60.synchronousNodeCount "a1" $value_69 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_10 -}}
    {{- $value_71 = not $isWholeWithin_10.r -}}
  {{- end -}}
  {{- if $value_71 -}}
    {{- $value_72 := dict "least" 1.0 -}}
    {{- $value_73 := dict "fn" "cdk8s-timescale/global.String" -}}
    {{- $range_8 := dict "g" $.g "a0" $value_72 "a1" $value_73 -}}
    {{- template "cdk8s-timescale/common/rules.range" $range_8 -}}
    {{- $problems_5 = append $problems_5 (printf "%s must be a whole number, %s, got %s: %s" "failover.synchronousNodeCount" $range_8.r (mustToRawJson $value_60.synchronousNodeCount) "to wait for no standby, say synchronousMode: 'off'") -}}
  {{- end -}}
  {{- $value_75 := $.absent -}}
  {{- if ne $.a0.failover $.absent -}}
    {{- $value_75 = $.a0.failover.synchronousNodeCount -}}
  {{- end -}}
  {{- $object := dict "members" $value -}}
  {{- if ne $value_75 $.absent -}}
    {{- $_ := set $object "synchronousNodeCount" $value_75 -}}
  {{- end -}}
  {{- $problems_6 := list -}}
  {{- $value_78 := ne $object.synchronousNodeCount $.absent -}}
  {{- if $value_78 -}}
    {{- $value_76 := dict "least" 1.0 -}}
    {{- $isWholeWithin_11 := dict "g" $.g "a0" $object.synchronousNodeCount "a1" $value_76 -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin_11 -}}
    {{- $value_78 = $isWholeWithin_11.r -}}
  {{- end -}}
  {{- if (and $value_78 (ge $object.synchronousNodeCount $object.members)) -}}
    {{- $problems_6 = append $problems_6 (printf "failover.synchronousNodeCount must be below postgres.members (%s), got %s: a commit would wait for standbys that do not exist" (mustToRawJson $object.members) (mustToRawJson $object.synchronousNodeCount)) -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $problems $resourcesProblems.r $problems_2 $schedulingProblems.r $parameterProblems.r $value_59 $problems_5 $problems_6)) -}}
{{- end -}}

{{/* Pods that may lead; more reads belong in the read pool. */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.MEMBER_COUNT" -}}
  {{- $_ := set $.g "MEMBER_COUNT" (dict "least" 1.0 "most" 10.0) -}}
{{- end -}}

{{/* Patroni replaces fewer by 100, PostgreSQL takes no more. */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.MAX_CONNECTIONS" -}}
  {{- $_ := set $.g "MAX_CONNECTIONS" (dict "least" 25.0 "most" 262143.0) -}}
{{- end -}}
