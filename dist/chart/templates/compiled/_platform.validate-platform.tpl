{{/* Databases with every default filled in. */}}
{{- define "cdk8s-timescale/platform/validate-platform.databaseModels" -}}
  {{- $items := list -}}
  {{- range $_, $d := $.a0.databases -}}
      {{- $toKibibytes := dict "g" $.g "a0" $.a0.postgres.resources.memory "a1" (dict "rounding" 2.0) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
    {{- $toModel := dict "g" $.g "a0" $d "a1" (mulf $toKibibytes.r 1024.0) -}}
    {{- template "cdk8s-timescale/timescale/declaration/database.Database.toModel" $toModel -}}
    {{- $items = append $items $toModel.r -}}
  {{- end -}}
  {{- $_ := set $ "r" $items -}}
{{- end -}}

{{/* Everything that is wrong with a description, wing by wing, before any figure is derived from it. Nothing in here throws, */}}
{{- define "cdk8s-timescale/platform/validate-platform.platformProblems" -}}
  {{- $systemRolesOf := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/platform/validate-platform.systemRolesOf" $systemRolesOf -}}
  {{- $namesProblems := dict "g" $.g "a0" $.a0 "a1" $systemRolesOf.r -}}
  {{- template "cdk8s-timescale/platform/validate-names.namesProblems" $namesProblems -}}
  {{- $databaseImageProblems := dict "g" $.g "a0" $.a0.image -}}
  {{- template "cdk8s-timescale/cluster/validate-image.databaseImageProblems" $databaseImageProblems -}}
  {{- $object := dict -}}
  {{- range $key, $item := $.a0 -}}
    {{- $_ := set $object $key $item -}}
  {{- end -}}
    {{- $toKibibytes := dict "g" $.g "a0" $.a0.postgres.storage.size "a1" (dict "rounding" 2.0) -}}
    {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes -}}
  {{- $value_61 := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
      {{- $toKibibytes_2 := dict "g" $.g "a0" $.a0.readPool.storage.size "a1" (dict "rounding" 2.0) -}}
      {{- template "cdk8s-timescale/chart/shims/cdk8s.Size.toKibibytes" $toKibibytes_2 -}}
    {{- $value_61 = mulf $toKibibytes_2.r 1024.0 -}}
  {{- else -}}
    {{- $value_61 = 0.0 -}}
  {{- end -}}
  {{- $imageModel := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/platform/validate-platform.imageModel" $imageModel -}}
  {{- $_ := set $object "memberBytes" (mulf $toKibibytes.r 1024.0) -}}
  {{- $_ := set $object "readPoolBytes" $value_61 -}}
  {{- $_ := set $object "major" (index (splitList "." $imageModel.r.postgres) (int 0.0)) -}}
  {{- $clusterProblems := dict "g" $.g "a0" $object -}}
  {{- template "cdk8s-timescale/cluster/validate-cluster.clusterProblems" $clusterProblems -}}
  {{- $storageRequests := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/platform/validate-platform.storageRequests" $storageRequests -}}
  {{- $clusterPrefix := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/platform/validate-platform.clusterPrefix" $clusterPrefix -}}
  {{- $storageProblems := dict "g" $.g "a0" $storageRequests.r "a1" $clusterPrefix.r -}}
  {{- template "cdk8s-timescale/storage/validate-storage.storageProblems" $storageProblems -}}
  {{- $poolerProblems := dict "g" $.g "a0" $.a0.pooler -}}
  {{- template "cdk8s-timescale/pooler/validate-pooler.poolerProblems" $poolerProblems -}}
  {{- $value_63 := $.a0.pooler -}}
  {{- if ne $value_63 $.absent -}}
    {{- $value_63 = "_ro" -}}
  {{- end -}}
  {{- $databasesProblems := dict "g" $.g "a0" $.a1 "a1" $systemRolesOf.r "a2" $value_63 -}}
  {{- template "cdk8s-timescale/timescale/declaration/validate-databases.databasesProblems" $databasesProblems -}}
  {{- $value_64 := $.a0.name -}}
  {{- if eq $value_64 $.absent -}}
    {{- $value_64 = "postgres" -}}
  {{- end -}}
  {{- $backupProblems := dict "g" $.g "a0" $.a0.backups "a1" $value_64 "a2" (dict "fn" "cdk8s-timescale/network/validate-network.peerProblems") -}}
  {{- template "cdk8s-timescale/backup/validate-backup.backupProblems" $backupProblems -}}
  {{- $value_65 := $.a0.name -}}
  {{- if eq $value_65 $.absent -}}
    {{- $value_65 = "postgres" -}}
  {{- end -}}
  {{- $archiveProblems := dict "g" $.g "a0" $.a0.archive "a1" $value_65 "a2" $.a1 "a3" (dict "fn" "cdk8s-timescale/network/validate-network.peerProblems") -}}
  {{- template "cdk8s-timescale/timescale/archive/validate-archive.archiveProblems" $archiveProblems -}}
  {{- $monitoringProblems := dict "g" $.g "a0" $.a0.monitoring -}}
  {{- template "cdk8s-timescale/monitoring/validate-monitoring.monitoringProblems" $monitoringProblems -}}
  {{- $networkProblems := dict "g" $.g "a0" $.a0.network -}}
  {{- template "cdk8s-timescale/network/validate-network.networkProblems" $networkProblems -}}
  {{- $requiredKeys := dict "g" $.g "a0" $.a0 "a1" $.a1 -}}
  {{- template "cdk8s-timescale/platform/validate-platform.requiredKeys" $requiredKeys -}}
  {{- $credentialsProblems := dict "g" $.g "a0" $.a0.credentials "a1" $requiredKeys.r -}}
  {{- template "cdk8s-timescale/security/validate-credentials.credentialsProblems" $credentialsProblems -}}
  {{- $tlsProblems := dict "g" $.g "a0" $.a0.tls -}}
  {{- template "cdk8s-timescale/security/describe-tls.tlsProblems" $tlsProblems -}}
  {{- $value_66 := $.a0.access -}}
  {{- if eq $value_66 $.absent -}}
    {{- $value_66 = dict -}}
  {{- end -}}
  {{- $accessProblems := dict "g" $.g "a0" $value_66 -}}
  {{- template "cdk8s-timescale/security/access.accessProblems" $accessProblems -}}
  {{- $_ := set $ "r" (default list (concat $namesProblems.r $databaseImageProblems.r $clusterProblems.r $storageProblems.r $poolerProblems.r $databasesProblems.r $backupProblems.r $archiveProblems.r $monitoringProblems.r $networkProblems.r $credentialsProblems.r $tlsProblems.r $accessProblems.r)) -}}
{{- end -}}

{{/* What the database image holds. */}}
{{- define "cdk8s-timescale/platform/validate-platform.imageModel" -}}
  {{- $value := $.a0.image -}}
  {{- if eq $value $.absent -}}
    {{- $timescaledbHa := dict "g" $.g -}}
    {{- template "cdk8s-timescale/cluster/image.DatabaseImage.timescaledbHa" $timescaledbHa -}}
    {{- $value = $timescaledbHa.r -}}
  {{- end -}}
  {{- $toModel := dict "g" $.g "a0" $value -}}
  {{- template "cdk8s-timescale/cluster/image.DatabaseImage.toModel" $toModel -}}
  {{- $_ := set $ "r" $toModel.r -}}
{{- end -}}

{{/* Start of the names of objects that are in no namespace: unique in the cluster. A dot can be in neither part: without it, `a` in the */}}
{{- define "cdk8s-timescale/platform/validate-platform.clusterPrefix" -}}
  {{- $value := $.a0.name -}}
  {{- if eq $value $.absent -}}
    {{- $value = "postgres" -}}
  {{- end -}}
  {{- $value_2 := $.a0.clusterPrefix -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = printf "%s%s%s" $.a0.namespace (ternary "." "-" (contains "-" $value)) $value -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_2 -}}
{{- end -}}

{{/* Volumes of the description, with the place where the user wrote them. */}}
{{- define "cdk8s-timescale/platform/validate-platform.storageRequests" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.readPool $.absent) -}}
    {{- $value = list (dict "path" "readPool.storage" "storage" $.a0.readPool.storage) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (concat (list (dict "path" "postgres.storage" "storage" $.a0.postgres.storage)) $value) -}}
{{- end -}}

{{/* The platform's own logins. */}}
{{- define "cdk8s-timescale/platform/validate-platform.systemRolesOf" -}}
  {{- $value := $.a0.systemRoles -}}
  {{- if eq $value $.absent -}}
    {{- $value = dict -}}
  {{- end -}}
  {{- $value_2 := $value.replication -}}
  {{- if eq $value_2 $.absent -}}
    {{- $value_2 = "replication" -}}
  {{- end -}}
  {{- $value_3 := $value.rewind -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = "rewind" -}}
  {{- end -}}
  {{- $value_4 := $value.pooler -}}
  {{- if eq $value_4 $.absent -}}
    {{- $value_4 = "pgbouncer" -}}
  {{- end -}}
  {{- $_ := set $ "r" (dict "superuser" "postgres" "replication" $value_2 "rewind" $value_3 "pooler" $value_4) -}}
{{- end -}}

{{/* Keys of the credentials Secret that logins, repositories and the archive need. */}}
{{- define "cdk8s-timescale/platform/validate-platform.requiredKeys" -}}
  {{- $items := list -}}
  {{- range $_, $d := $.a1 -}}
    {{- if $d.roles -}}
      {{- $items = concat $items $d.roles -}}
    {{- end -}}
  {{- end -}}
  {{- $items_2 := list -}}
  {{- range $_, $r := $items -}}
    {{- $value := false -}}
    {{- if $r.passwordKey -}}
      {{- $value = list (dict "key" $r.passwordKey "neededBy" (printf "role '%s'" $r.name)) -}}
    {{- else -}}
      {{- $value = list -}}
    {{- end -}}
    {{- if $value -}}
      {{- $items_2 = concat $items_2 $value -}}
    {{- end -}}
  {{- end -}}
  {{- $value_2 := $.absent -}}
  {{- if ne $.a0.backups $.absent -}}
    {{- $value_2 = $.a0.backups.repositories -}}
  {{- end -}}
  {{- $value_3 := $value_2 -}}
  {{- if eq $value_3 $.absent -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $items_3 := list -}}
  {{- range $i, $repository := $value_3 -}}
    {{- $i_2 := float64 $i -}}
    {{- $toModel := dict "g" $.g "a0" $repository "a1" (addf $i_2 1.0) "a2" "" -}}
    {{- template "cdk8s-timescale/backup/azure-blob.AzureBlob.toModel" $toModel -}}
    {{- $items_4 := list -}}
    {{- range $_, $key := (list $toModel.r.keySecretKey $toModel.r.cipherSecretKey) -}}
      {{- $value_4 := false -}}
      {{- if $key -}}
        {{- $value_4 = list (dict "key" $key "neededBy" (printf "backup repository %s" (mustToRawJson $toModel.r.index))) -}}
      {{- else -}}
        {{- $value_4 = list -}}
      {{- end -}}
      {{- if $value_4 -}}
        {{- $items_4 = concat $items_4 $value_4 -}}
      {{- end -}}
    {{- end -}}
    {{- if $items_4 -}}
      {{- $items_3 = concat $items_3 $items_4 -}}
    {{- end -}}
  {{- end -}}
  {{- $value_5 := false -}}
  {{- if (ne $.a0.archive $.absent) -}}
    {{- $toModel_2 := dict "g" $.g "a0" $.a0.archive.destination "a1" "" -}}
    {{- template "cdk8s-timescale/timescale/archive/cold-storage.ColdStorage.toModel" $toModel_2 -}}
    {{- $value_5 = list (dict "key" $toModel_2.r.sasSecretKey "neededBy" "the archive") -}}
  {{- else -}}
    {{- $value_5 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $items_2 $items_3 $value_5)) -}}
{{- end -}}
