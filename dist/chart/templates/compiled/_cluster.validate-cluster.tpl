{{/* Everything that is wrong with members, read pool and failover. */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.clusterProblems" -}}
  {{- $postgres := $.a0.postgres -}}
  {{- $readPool := $.a0.readPool -}}
  {{- $failover := $.a0.failover -}}
  {{- $memberBytes := $.a0.memberBytes -}}
  {{- $readPoolBytes := $.a0.readPoolBytes -}}
  {{- $value := $postgres.members -}}
  {{- if eq $value $.absent -}}
    {{- $value = 3.0 -}}
  {{- end -}}
  {{- $value_2 := $postgres.walShare -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = 0.2 -}}
  {{- end -}}
  {{- $walBudget := dict "g" $.g "a0" (dict "sizeBytes" $memberBytes) "a1" $value_2 -}}
  {{- template "cdk8s-timescale/cluster/describe-cluster.walBudget" $walBudget -}}
  {{- $walBudget_2 := dict "g" $.g "a0" (dict "sizeBytes" $readPoolBytes) "a1" (divf $walBudget.r $memberBytes) -}}
  {{- template "cdk8s-timescale/cluster/describe-cluster.walBudget" $walBudget_2 -}}
  {{- if not $.g.cdk8s_timescale_cluster_validate_cluster_MEMBERS -}}
    {{- template "cdk8s-timescale/cluster/validate-cluster.MEMBERS" $ -}}
  {{- end -}}
  {{- $problemsOf := dict "g" $.g "a0" $.g.cdk8s_timescale_cluster_validate_cluster_MEMBERS "a1" $postgres -}}
  {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf -}}
  {{- $resourcesProblems := dict "g" $.g "a0" "postgres.resources" "a1" $postgres.resources "a2" 268435456.0 -}}
  {{- template "cdk8s-timescale/common/validate-pod.resourcesProblems" $resourcesProblems -}}
  {{- if not $.g.cdk8s_timescale_cluster_validate_cluster_WAL -}}
    {{- template "cdk8s-timescale/cluster/validate-cluster.WAL" $ -}}
  {{- end -}}
  {{- $problemsOf_2 := dict "g" $.g "a0" $.g.cdk8s_timescale_cluster_validate_cluster_WAL "a1" (dict "path" "postgres" "bytes" $memberBytes "share" $value_2 "budget" $walBudget.r) -}}
  {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_2 -}}
  {{- $schedulingProblems := dict "g" $.g "a0" "postgres.scheduling" "a1" $postgres.scheduling -}}
  {{- template "cdk8s-timescale/common/validate-pod.schedulingProblems" $schedulingProblems -}}
  {{- $parameterProblems := dict "g" $.g "a0" "postgres.parameters" "a1" $postgres.parameters -}}
  {{- template "cdk8s-timescale/cluster/validate-parameters.parameterProblems" $parameterProblems -}}
  {{- $value_3 := false -}}
  {{- if (ne $readPool $.absent) -}}
    {{- if not $.g.cdk8s_timescale_cluster_validate_cluster_READ_POOL -}}
      {{- template "cdk8s-timescale/cluster/validate-cluster.READ_POOL" $ -}}
    {{- end -}}
    {{- $problemsOf_3 := dict "g" $.g "a0" $.g.cdk8s_timescale_cluster_validate_cluster_READ_POOL "a1" $readPool -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_3 -}}
    {{- $resourcesProblems_2 := dict "g" $.g "a0" "readPool.resources" "a1" $readPool.resources "a2" 268435456.0 -}}
    {{- template "cdk8s-timescale/common/validate-pod.resourcesProblems" $resourcesProblems_2 -}}
    {{- if not $.g.cdk8s_timescale_cluster_validate_cluster_WAL -}}
      {{- template "cdk8s-timescale/cluster/validate-cluster.WAL" $ -}}
    {{- end -}}
    {{- $problemsOf_4 := dict "g" $.g "a0" $.g.cdk8s_timescale_cluster_validate_cluster_WAL "a1" (dict "path" "readPool" "bytes" $readPoolBytes "share" $value_2 "budget" $walBudget_2.r) -}}
    {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_4 -}}
    {{- $schedulingProblems_2 := dict "g" $.g "a0" "readPool.scheduling" "a1" $readPool.scheduling -}}
    {{- template "cdk8s-timescale/common/validate-pod.schedulingProblems" $schedulingProblems_2 -}}
    {{- $readPoolParameterProblems := dict "g" $.g "a0" "readPool.parameters" "a1" $readPool.parameters -}}
    {{- template "cdk8s-timescale/cluster/validate-parameters.readPoolParameterProblems" $readPoolParameterProblems -}}
    {{- $value_3 = concat $problemsOf_3.r $resourcesProblems_2.r $problemsOf_4.r $schedulingProblems_2.r $readPoolParameterProblems.r -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- if not $.g.cdk8s_timescale_cluster_validate_cluster_FAILOVER -}}
    {{- template "cdk8s-timescale/cluster/validate-cluster.FAILOVER" $ -}}
  {{- end -}}
  {{- $value_4 := $failover -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = dict -}}
  {{- end -}}
  {{- $problemsOf_5 := dict "g" $.g "a0" $.g.cdk8s_timescale_cluster_validate_cluster_FAILOVER "a1" $value_4 -}}
  {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_5 -}}
  {{- if not $.g.cdk8s_timescale_cluster_validate_cluster_STANDBYS -}}
    {{- template "cdk8s-timescale/cluster/validate-cluster.STANDBYS" $ -}}
  {{- end -}}
  {{- $value_5 := $.absent -}}
  {{- if ne $failover $.absent -}}
    {{- $value_5 = $failover.synchronousNodeCount -}}
  {{- end -}}
  {{- $object := dict "members" $value -}}
  {{- if ne $value_5 $.absent -}}
    {{- $_ := set $object "synchronousNodeCount" $value_5 -}}
  {{- end -}}
  {{- $problemsOf_6 := dict "g" $.g "a0" $.g.cdk8s_timescale_cluster_validate_cluster_STANDBYS "a1" $object -}}
  {{- template "cdk8s-timescale/common/validation.problemsOf" $problemsOf_6 -}}
  {{- $_ := set $ "r" (concat $problemsOf.r $resourcesProblems.r $problemsOf_2.r $schedulingProblems.r $parameterProblems.r $value_3 $problemsOf_5.r $problemsOf_6.r) -}}
{{- end -}}

{{/* cluster/validate-cluster, line 34 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line34" -}}
  {{- $_ := set $ "r" $.a0.members -}}
{{- end -}}

{{/* cluster/validate-cluster, line 39 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line39" -}}
  {{- $walShare := $.a0.walShare -}}
  {{- $_ := set $ "r" (and (ne $walShare $.absent) (not (and (gt $walShare 0.0) (le $walShare 0.5)))) -}}
{{- end -}}

{{/* cluster/validate-cluster, line 40 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line40" -}}
  {{- $walShare := $.a0.walShare -}}
  {{- $_ := set $ "r" (printf "postgres.walShare must be above 0 and at most %s, got %s: it is the part of the volume that WAL may take from the data" "0.5" (mustToRawJson $walShare)) -}}
{{- end -}}

{{/* cluster/validate-cluster, line 45 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line45" -}}
  {{- $_ := set $ "r" $.a0.maxConnections -}}
{{- end -}}

{{/* cluster/validate-cluster, line 49 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line49" -}}
  {{- $_ := set $ "r" $.a0.directConnections -}}
{{- end -}}

{{/* cluster/validate-cluster, line 50 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line50" -}}
  {{- $_ := set $ "r" $.a0.timescaleJobs -}}
{{- end -}}

{{/* cluster/validate-cluster, line 51 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line51" -}}
  {{- $_ := set $ "r" $.a0.maxLag -}}
{{- end -}}

{{/* MEMBERS */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.MEMBERS" -}}
  {{- if not $.g.cdk8s_timescale_cluster_validate_cluster_MEMBER_COUNT -}}
    {{- template "cdk8s-timescale/cluster/validate-cluster.MEMBER_COUNT" $ -}}
  {{- end -}}
  {{- $whole := dict "g" $.g "a0" "postgres.members" "a1" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line34") "a2" $.g.cdk8s_timescale_cluster_validate_cluster_MEMBER_COUNT "a3" "three survive the loss of one while another is replaced; more reads belong in readPool" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole -}}
  {{- if not $.g.cdk8s_timescale_cluster_validate_cluster_MAX_CONNECTIONS -}}
    {{- template "cdk8s-timescale/cluster/validate-cluster.MAX_CONNECTIONS" $ -}}
  {{- end -}}
  {{- $whole_2 := dict "g" $.g "a0" "postgres.maxConnections" "a1" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line45") "a2" $.g.cdk8s_timescale_cluster_validate_cluster_MAX_CONNECTIONS "a3" "Patroni replaces fewer by 100, PostgreSQL takes no more; leave it out to have it derived" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole_2 -}}
  {{- $whole_3 := dict "g" $.g "a0" "postgres.directConnections" "a1" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line49") "a2" (dict "least" 0.0) "a3" "it is the number for clients that do not use the pooler" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole_3 -}}
  {{- $whole_4 := dict "g" $.g "a0" "postgres.timescaleJobs" "a1" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line50") "a2" (dict "least" 0.0) "a3" "it is the number of background jobs that may run at once" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole_4 -}}
  {{- $wholeBytes := dict "g" $.g "a0" "postgres.maxLag" "a1" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line51") "a2" (dict "least" 1048576.0) "a3" "a standby that streams is always a little behind" -}}
  {{- template "cdk8s-timescale/common/rules.wholeBytes" $wholeBytes -}}
  {{- $_ := set $.g "cdk8s_timescale_cluster_validate_cluster_MEMBERS" (list $whole.r (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line39") "message" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line40")) $whole_2.r $whole_3.r $whole_4.r $wholeBytes.r) -}}
{{- end -}}

{{/* cluster/validate-cluster, line 89 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line89" -}}
  {{- $bytes := $.a0.bytes -}}
  {{- $_ := set $ "r" (gt $bytes 9007199254740991.0) -}}
{{- end -}}

{{/* cluster/validate-cluster, line 90 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line90" -}}
  {{- $path := $.a0.path -}}
  {{- $bytes := $.a0.bytes -}}
  {{- $_ := set $ "r" (printf "%s.storage.size must be below 8 PiB, got %s bytes: nothing holds more, and sums would not be exact" $path (mustToRawJson $bytes)) -}}
{{- end -}}

{{/* cluster/validate-cluster, line 94 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line94" -}}
  {{- $bytes := $.a0.bytes -}}
  {{- $share := $.a0.share -}}
  {{- $budget := $.a0.budget -}}
  {{- $_ := set $ "r" (and (and (and (gt $bytes 0.0) (gt $share 0.0)) (le $share 0.5)) (lt $budget 134217728.0)) -}}
{{- end -}}

{{/* cluster/validate-cluster, line 95 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line95" -}}
  {{- $path := $.a0.path -}}
  {{- $bytes := $.a0.bytes -}}
  {{- $share := $.a0.share -}}
  {{- $budget := $.a0.budget -}}
  {{- $memoryQuantity := dict "g" $.g "a0" 134217728.0 -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity -}}
  {{- $memoryQuantity_2 := dict "g" $.g "a0" $budget -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_2 -}}
  {{- $memoryQuantity_3 := dict "g" $.g "a0" $bytes -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_3 -}}
  {{- $memoryQuantity_4 := dict "g" $.g "a0" (mulf (ceil (divf (divf 134217728.0 $share) 1048576.0)) 1048576.0) -}}
  {{- template "cdk8s-timescale/common/quantity.memoryQuantity" $memoryQuantity_4 -}}
  {{- $_ := set $ "r" (printf "%s%s" (printf "%s.storage must have room for %s of WAL (eight segments), got %s " $path $memoryQuantity.r $memoryQuantity_2.r) (printf "(%s of %s): give it at least %s, or WAL a larger share" (mustToRawJson $share) $memoryQuantity_3.r $memoryQuantity_4.r)) -}}
{{- end -}}

{{/* Said only where share and size are possible by themselves. */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.WAL" -}}
  {{- $_ := set $.g "cdk8s_timescale_cluster_validate_cluster_WAL" (list (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line89") "message" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line90")) (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line94") "message" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line95"))) -}}
{{- end -}}

{{/* cluster/validate-cluster, line 55 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line55" -}}
  {{- $_ := set $ "r" $.a0.replicas -}}
{{- end -}}

{{/* cluster/validate-cluster, line 56 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line56" -}}
  {{- $_ := set $ "r" $.a0.maxLag -}}
{{- end -}}

{{/* cluster/validate-cluster, line 57 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line57" -}}
  {{- $_ := set $ "r" $.a0.maxLagTime -}}
{{- end -}}

{{/* READ_POOL */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.READ_POOL" -}}
  {{- $whole := dict "g" $.g "a0" "readPool.replicas" "a1" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line55") "a2" (dict "least" 1.0) "a3" "leave readPool out to have none" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole -}}
  {{- $wholeBytes := dict "g" $.g "a0" "readPool.maxLag" "a1" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line56") "a2" (dict "least" 1048576.0) "a3" "a replica that streams is always a little behind" -}}
  {{- template "cdk8s-timescale/common/rules.wholeBytes" $wholeBytes -}}
  {{- $wholeSeconds := dict "g" $.g "a0" "readPool.maxLagTime" "a1" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line57") "a2" (dict "least" 1.0) "a3" "a replica that streams is always a little behind" -}}
  {{- template "cdk8s-timescale/common/rules.wholeSeconds" $wholeSeconds -}}
  {{- $_ := set $.g "cdk8s_timescale_cluster_validate_cluster_READ_POOL" (list $whole.r $wholeBytes.r $wholeSeconds.r) -}}
{{- end -}}

{{/* cluster/validate-cluster, line 61 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line61" -}}
  {{- $_ := set $ "r" $.a0.budget -}}
{{- end -}}

{{/* cluster/validate-cluster, line 62 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line62" -}}
  {{- $_ := set $ "r" $.a0.synchronousNodeCount -}}
{{- end -}}

{{/* FAILOVER */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.FAILOVER" -}}
  {{- $wholeSeconds := dict "g" $.g "a0" "failover.budget" "a1" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line61") "a2" (dict "least" 20.0) "a3" "it becomes Patroni's ttl, which has this minimum" -}}
  {{- template "cdk8s-timescale/common/rules.wholeSeconds" $wholeSeconds -}}
  {{- $whole := dict "g" $.g "a0" "failover.synchronousNodeCount" "a1" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line62") "a2" (dict "least" 1.0) "a3" "to wait for no standby, say synchronousMode: 'off'" -}}
  {{- template "cdk8s-timescale/common/rules.whole" $whole -}}
  {{- $_ := set $.g "cdk8s_timescale_cluster_validate_cluster_FAILOVER" (list $wholeSeconds.r $whole.r) -}}
{{- end -}}

{{/* cluster/validate-cluster, line 72 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line72" -}}
  {{- $members := $.a0.members -}}
  {{- $count := $.a0.synchronousNodeCount -}}
  {{- $value := ne $count $.absent -}}
  {{- if $value -}}
    {{- $isWholeWithin := dict "g" $.g "a0" $count "a1" (dict "least" 1.0) -}}
    {{- template "cdk8s-timescale/common/rules.isWholeWithin" $isWholeWithin -}}
    {{- $value = $isWholeWithin.r -}}
  {{- end -}}
  {{- $_ := set $ "r" (and $value (ge $count $members)) -}}
{{- end -}}

{{/* cluster/validate-cluster, line 73 */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.line73" -}}
  {{- $members := $.a0.members -}}
  {{- $count := $.a0.synchronousNodeCount -}}
  {{- $_ := set $ "r" (printf "failover.synchronousNodeCount must be below postgres.members (%s), got %s: a commit would wait for standbys that do not exist" (mustToRawJson $members) (mustToRawJson $count)) -}}
{{- end -}}

{{/* STANDBYS */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.STANDBYS" -}}
  {{- $_ := set $.g "cdk8s_timescale_cluster_validate_cluster_STANDBYS" (list (dict "broken" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line72") "message" (dict "fn" "cdk8s-timescale/cluster/validate-cluster.line73"))) -}}
{{- end -}}

{{/* Pods that may lead; more reads belong in the read pool. */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.MEMBER_COUNT" -}}
  {{- $_ := set $.g "cdk8s_timescale_cluster_validate_cluster_MEMBER_COUNT" (dict "least" 1.0 "most" 10.0) -}}
{{- end -}}

{{/* Patroni replaces fewer by 100, PostgreSQL takes no more. */}}
{{- define "cdk8s-timescale/cluster/validate-cluster.MAX_CONNECTIONS" -}}
  {{- $_ := set $.g "cdk8s_timescale_cluster_validate_cluster_MAX_CONNECTIONS" (dict "least" 25.0 "most" 262143.0) -}}
{{- end -}}
