{{/* The description with every default filled in and every figure derived. */}}
{{- define "cdk8s-timescale/platform/describe-platform.describePlatform" -}}
  {{- $value := $.a0.name -}}
  {{- if eq $value $.absent -}}
    {{- $value = "postgres" -}}
  {{- end -}}
  {{- $databaseModels := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/platform/validate-platform.databaseModels" $databaseModels -}}
  {{- $platformProblems := dict "g" $.g "a0" $.a0 "a1" $databaseModels.r -}}
  {{- template "cdk8s-timescale/platform/validate-platform.platformProblems" $platformProblems -}}
  {{- $throwIfAny := dict "g" $.g "a0" (printf "platform '%s' (%s)" $value $.a0.environment) "a1" $platformProblems.r -}}
  {{- template "cdk8s-timescale/common/validation.throwIfAny" $throwIfAny -}}
  {{- $imageModel := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/platform/validate-platform.imageModel" $imageModel -}}
  {{- $value_3 := $.a0.postgres.members -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = 3.0 -}}
  {{- end -}}
  {{- $value_5 := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $value_4 := $.a0.readPool.replicas -}}
    {{- if eq $value_4 $.absent -}}
      {{- $value_4 = 2.0 -}}
    {{- end -}}
    {{- $value_5 = $value_4 -}}
  {{- else -}}
    {{- $value_5 = 0.0 -}}
  {{- end -}}
  {{- $value_6 := $.a0.pooler -}}
  {{- if ne $value_6 $.absent -}}
    {{- $items := list -}}
    {{- range $_, $d := $databaseModels.r -}}
      {{- $items = append $items $d.name -}}
    {{- end -}}
    {{- $describePooler := dict "g" $.g "a0" $.a0.pooler "a1" $items "a2" (gt (addf $value_3 $value_5) 1.0) -}}
    {{- template "cdk8s-timescale/pooler/describe-pooler.describePooler" $describePooler -}}
    {{- $value_6 = $describePooler.r -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $d_2 := $databaseModels.r -}}
    {{- if $d_2.timescaledb -}}
      {{- $items_2 = append $items_2 $d_2 -}}
    {{- end -}}
  {{- end -}}
  {{- $timescaleDatabases := float64 (len $items_2) -}}
  {{- $clusterPrefix := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/platform/validate-platform.clusterPrefix" $clusterPrefix -}}
  {{- $describeVolume := dict "g" $.g "a0" $.a0.postgres.storage "a1" $clusterPrefix.r -}}
  {{- template "cdk8s-timescale/storage/describe-storage.describeVolume" $describeVolume -}}
  {{- $value_8 := false -}}
  {{- if (ne $value_6 $.absent) -}}
    {{- $value_7 := $.a0.postgres.readOnlyFallback -}}
    {{- if eq $value_7 $.absent -}}
      {{- $value_7 = "none" -}}
    {{- end -}}
    {{- $pooledAtPrimary := dict "g" $.g "a0" $value_6 "a1" $value_7 -}}
    {{- template "cdk8s-timescale/pooler/pool-budget.pooledAtPrimary" $pooledAtPrimary -}}
    {{- $value_8 = $pooledAtPrimary.r -}}
  {{- else -}}
    {{- $value_8 = 0.0 -}}
  {{- end -}}
  {{- $jobsAtOnce := dict "g" $.g "a0" $databaseModels.r -}}
  {{- template "cdk8s-timescale/timescale/sums/jobs.jobsAtOnce" $jobsAtOnce -}}
  {{- $chunkLocks := dict "g" $.g "a0" $databaseModels.r -}}
  {{- template "cdk8s-timescale/timescale/sums/locks.chunkLocks" $chunkLocks -}}
  {{- $describeMembers := dict "g" $.g "a0" $.a0.postgres "a1" $describeVolume.r "a2" (dict "pooledConnections" $value_8 "timescaledb" (and (ne $imageModel.r.timescaledb $.absent) (gt $timescaleDatabases 0.0)) "timescaleDatabases" $timescaleDatabases "timescaleJobs" $jobsAtOnce.r "chunkLocks" $chunkLocks.r "members" $value_3 "readReplicas" $value_5 "archiving" (ne $.a0.backups $.absent) "major" (index (splitList "." $imageModel.r.postgres) (int 0.0))) -}}
  {{- template "cdk8s-timescale/cluster/describe-cluster.describeMembers" $describeMembers -}}
  {{- $value_9 := $.a0.createNamespace -}}
  {{- if eq $value_9 $.absent -}}
    {{- $value_9 = true -}}
  {{- end -}}
  {{- $value_10 := $.a0.namespaceLabels -}}
  {{- if eq $value_10 $.absent -}}
    {{- $value_10 = dict -}}
  {{- end -}}
  {{- $object := dict "environment" $.a0.environment -}}
  {{- range $key, $item := $.a0.labels -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
  {{- $value_11 := $.a0.annotations -}}
  {{- if eq $value_11 $.absent -}}
    {{- $value_11 = dict -}}
  {{- end -}}
  {{- $value_12 := $.a0.clusterDomain -}}
  {{- if eq $value_12 $.absent -}}
    {{- $value_12 = "cluster.local" -}}
  {{- end -}}
  {{- $value_13 := $.a0.readPool -}}
  {{- if ne $value_13 $.absent -}}
    {{- $clusterPrefix_2 := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/platform/validate-platform.clusterPrefix" $clusterPrefix_2 -}}
    {{- $describeVolume_2 := dict "g" $.g "a0" $.a0.readPool.storage "a1" $clusterPrefix_2.r -}}
    {{- template "cdk8s-timescale/storage/describe-storage.describeVolume" $describeVolume_2 -}}
    {{- $describeReadPool := dict "g" $.g "a0" $.a0.readPool "a1" $describeVolume_2.r "a2" $describeMembers.r "a3" (index (splitList "." $imageModel.r.postgres) (int 0.0)) -}}
    {{- template "cdk8s-timescale/cluster/describe-cluster.describeReadPool" $describeReadPool -}}
    {{- $value_13 = $describeReadPool.r -}}
  {{- end -}}
  {{- $object_2 := dict "name" $value "environment" $.a0.environment "namespace" (dict "name" $.a0.namespace "create" $value_9 "labels" $value_10) "labels" $object "annotations" $value_11 "clusterDomain" $value_12 "image" $imageModel.r "members" $describeMembers.r -}}
  {{- if ne $value_13 $.absent -}}
    {{- $_ := set $object_2 "readPool" $value_13 -}}
  {{- end -}}
  {{- $describeFailover := dict "g" $.g "a0" $.a0.failover -}}
  {{- template "cdk8s-timescale/cluster/failover.describeFailover" $describeFailover -}}
  {{- $_ := set $object_2 "failover" $describeFailover.r -}}
  {{- if ne $value_6 $.absent -}}
    {{- $_ := set $object_2 "pooler" $value_6 -}}
  {{- end -}}
  {{- $forecastBytes := dict "g" $.g "a0" $databaseModels.r -}}
  {{- template "cdk8s-timescale/timescale/sums/forecast.forecastBytes" $forecastBytes -}}
  {{- $_ := set $object_2 "databases" $databaseModels.r -}}
  {{- if ne $forecastBytes.r $.absent -}}
    {{- $_ := set $object_2 "forecastBytes" $forecastBytes.r -}}
  {{- end -}}
  {{- $value_14 := $.a0.backups -}}
  {{- if ne $value_14 $.absent -}}
    {{- $describeBackup := dict "g" $.g "a0" $.a0.backups "a1" (dict "platform" $value "pgbackrest" $imageModel.r.pgbackrest "members" $value_3) -}}
    {{- template "cdk8s-timescale/backup/describe-backup.describeBackup" $describeBackup -}}
    {{- $value_14 = $describeBackup.r -}}
  {{- end -}}
  {{- if ne $value_14 $.absent -}}
    {{- $_ := set $object_2 "backups" $value_14 -}}
  {{- end -}}
  {{- $value_15 := $.a0.archive -}}
  {{- if ne $value_15 $.absent -}}
    {{- $describeArchive := dict "g" $.g "a0" $.a0.archive "a1" $value "a2" $databaseModels.r -}}
    {{- template "cdk8s-timescale/timescale/archive/describe-archive.describeArchive" $describeArchive -}}
    {{- $value_15 = $describeArchive.r -}}
  {{- end -}}
  {{- if ne $value_15 $.absent -}}
    {{- $_ := set $object_2 "archive" $value_15 -}}
  {{- end -}}
  {{- $value_16 := $.a0.monitoring -}}
  {{- if ne $value_16 $.absent -}}
    {{- $describeMonitoring := dict "g" $.g "a0" $.a0.monitoring "a1" $databaseModels.r -}}
    {{- template "cdk8s-timescale/monitoring/describe-monitoring.describeMonitoring" $describeMonitoring -}}
    {{- $value_16 = $describeMonitoring.r -}}
  {{- end -}}
  {{- if ne $value_16 $.absent -}}
    {{- $_ := set $object_2 "monitoring" $value_16 -}}
  {{- end -}}
  {{- $describeNetwork := dict "g" $.g "a0" $.a0.network -}}
  {{- template "cdk8s-timescale/network/network-props.describeNetwork" $describeNetwork -}}
  {{- $storageRequests := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/platform/validate-platform.storageRequests" $storageRequests -}}
  {{- $clusterPrefix_3 := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/platform/validate-platform.clusterPrefix" $clusterPrefix_3 -}}
  {{- $object_3 := dict "prefix" $clusterPrefix_3.r -}}
  {{- if ne $.a0.reclaimPolicy $.absent -}}
    {{- $_ := set $object_3 "reclaimPolicy" $.a0.reclaimPolicy -}}
  {{- end -}}
  {{- if ne $.a0.quota $.absent -}}
    {{- $_ := set $object_3 "quota" $.a0.quota -}}
  {{- end -}}
  {{- $describeStorage := dict "g" $.g "a0" $storageRequests.r "a1" $object_3 -}}
  {{- template "cdk8s-timescale/storage/describe-storage.describeStorage" $describeStorage -}}
  {{- $describeCredentials := dict "g" $.g "a0" $.a0.credentials "a1" $value -}}
  {{- template "cdk8s-timescale/security/describe-credentials.describeCredentials" $describeCredentials -}}
  {{- $systemRolesOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/platform/validate-platform.systemRolesOf" $systemRolesOf -}}
  {{- $describeTls := dict "g" $.g "a0" $.a0.tls "a1" $value -}}
  {{- template "cdk8s-timescale/security/describe-tls.describeTls" $describeTls -}}
  {{- $value_21 := $.a0.access -}}
  {{- if eq $value_21 $.absent -}}
    {{- $value_21 = dict -}}
  {{- end -}}
  {{- $describeAccess := dict "g" $.g "a0" $value_21 -}}
  {{- template "cdk8s-timescale/security/access.describeAccess" $describeAccess -}}
  {{- $value_22 := $.a0.admissionPolicy -}}
  {{- if eq $value_22 $.absent -}}
    {{- $value_22 = true -}}
  {{- end -}}
  {{- $clusterPrefix_4 := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/platform/validate-platform.clusterPrefix" $clusterPrefix_4 -}}
  {{- $value_23 := $.a0.preflight -}}
  {{- if eq $value_23 $.absent -}}
    {{- $value_23 = true -}}
  {{- end -}}
  {{- $value_24 := $.a0.acknowledge -}}
  {{- if eq $value_24 $.absent -}}
    {{- $value_24 = dict -}}
  {{- end -}}
  {{- $_ := set $object_2 "network" $describeNetwork.r -}}
  {{- $_ := set $object_2 "storage" $describeStorage.r -}}
  {{- $_ := set $object_2 "credentials" $describeCredentials.r -}}
  {{- $_ := set $object_2 "systemRoles" $systemRolesOf.r -}}
  {{- $_ := set $object_2 "tls" $describeTls.r -}}
  {{- $_ := set $object_2 "access" $describeAccess.r -}}
  {{- $_ := set $object_2 "admissionPolicy" $value_22 -}}
  {{- $_ := set $object_2 "priorityClassName" $clusterPrefix_4.r -}}
  {{- $_ := set $object_2 "preflight" $value_23 -}}
  {{- $_ := set $object_2 "acknowledged" $value_24 -}}
  {{- if ne $.a0.deployedClaims $.absent -}}
    {{- $_ := set $object_2 "deployedClaims" $.a0.deployedClaims -}}
  {{- end -}}
  {{- $_ := set $ "r" $object_2 -}}
{{- end -}}
