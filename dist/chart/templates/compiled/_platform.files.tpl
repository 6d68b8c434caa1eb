{{/* platform/files, line 51 */}}
{{- define "cdk8s-timescale/platform/files.line51" -}}
  {{- if $.a1.namespace.create -}}
    {{- $PlatformNamespace := dict "g" $.g "a0" $.a0 "a1" "Namespace" "a2" $.a1 -}}
    {{- template "cdk8s-timescale/security/namespace.PlatformNamespace" $PlatformNamespace -}}
  {{- end -}}
  {{- $DatabasePriorityClass := dict "g" $.g "a0" $.a0 "a1" "PriorityClass" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/security/priority-class.DatabasePriorityClass" $DatabasePriorityClass -}}
  {{- if (ne $.a1.storage.quota $.absent) -}}
    {{- $NamespaceQuota := dict "g" $.g "a0" $.a0 "a1" "Quota" "a2" $.a1 -}}
    {{- template "cdk8s-timescale/storage/namespace-quota.NamespaceQuota" $NamespaceQuota -}}
  {{- end -}}
{{- end -}}

{{/* platform/files, line 59 */}}
{{- define "cdk8s-timescale/platform/files.line59" -}}
  {{- $_ := set $ "r" (or (gt (float64 (len $.a0.storage.classes)) 0.0) (ne $.a0.storage.snapshotClassName $.absent)) -}}
{{- end -}}

{{/* platform/files, line 60 */}}
{{- define "cdk8s-timescale/platform/files.line60" -}}
  {{- $StorageClasses := dict "g" $.g "a0" $.a0 "a1" "Classes" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/storage/storage-classes.StorageClasses" $StorageClasses -}}
  {{- if $.a1.storage.snapshotClassName -}}
    {{- $SnapshotClass := dict "g" $.g "a0" $.a0 "a1" "Snapshots" "a2" $.a1 -}}
    {{- template "cdk8s-timescale/storage/snapshot-class.SnapshotClass" $SnapshotClass -}}
  {{- end -}}
{{- end -}}

{{/* platform/files, line 67 */}}
{{- define "cdk8s-timescale/platform/files.line67" -}}
  {{- $_ := set $ "r" (eq $.a0.credentials.kind "key-vault") -}}
{{- end -}}

{{/* platform/files, line 68 */}}
{{- define "cdk8s-timescale/platform/files.line68" -}}
  {{- $KeyVaultSecrets := dict "g" $.g "a0" $.a0 "a1" "KeyVault" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/security/key-vault-secrets.KeyVaultSecrets" $KeyVaultSecrets -}}
{{- end -}}

{{/* platform/files, line 72 */}}
{{- define "cdk8s-timescale/platform/files.line72" -}}
  {{- $_ := set $ "r" (ne $.a0.tls.issuer $.absent) -}}
{{- end -}}

{{/* platform/files, line 73 */}}
{{- define "cdk8s-timescale/platform/files.line73" -}}
  {{- $Certificates := dict "g" $.g "a0" $.a0 "a1" "Certificates" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/security/certificates.Certificates" $Certificates -}}
{{- end -}}

{{/* platform/files, line 78 */}}
{{- define "cdk8s-timescale/platform/files.line78" -}}
  {{- $ServiceAccounts := dict "g" $.g "a0" $.a0 "a1" "Accounts" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/security/service-accounts.ServiceAccounts" $ServiceAccounts -}}
  {{- $PatroniRole := dict "g" $.g "a0" $.a0 "a1" "Patroni" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/security/patroni-role.PatroniRole" $PatroniRole -}}
  {{- $AccessRoles := dict "g" $.g "a0" $.a0 "a1" "Access" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/security/access-roles.AccessRoles" $AccessRoles -}}
{{- end -}}

{{/* platform/files, line 87 */}}
{{- define "cdk8s-timescale/platform/files.line87" -}}
  {{- $memberParts := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/platform/files.memberParts" $memberParts -}}
  {{- $Members := dict "g" $.g "a0" $.a0 "a1" "Members" "a2" $.a1 "a3" $memberParts.r -}}
  {{- template "cdk8s-timescale/cluster/members.Members" $Members -}}
  {{- if (ne $.a1.readPool $.absent) -}}
    {{- $exporterParts := dict "g" $.g "a0" $.a1 -}}
    {{- template "cdk8s-timescale/platform/files.exporterParts" $exporterParts -}}
    {{- $ReadPool := dict "g" $.g "a0" $.a0 "a1" "ReadPool" "a2" $.a1 "a3" $exporterParts.r -}}
    {{- template "cdk8s-timescale/cluster/read-pool.ReadPool" $ReadPool -}}
  {{- end -}}
{{- end -}}

{{/* platform/files, line 92 */}}
{{- define "cdk8s-timescale/platform/files.line92" -}}
  {{- $DatabaseServices := dict "g" $.g "a0" $.a0 "a1" "Services" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/cluster/services.DatabaseServices" $DatabaseServices -}}
{{- end -}}

{{/* platform/files, line 93 */}}
{{- define "cdk8s-timescale/platform/files.line93" -}}
  {{- $DatabaseConfig := dict "g" $.g "a0" $.a0 "a1" "Config" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/cluster/config-maps.DatabaseConfig" $DatabaseConfig -}}
{{- end -}}

{{/* platform/files, line 96 */}}
{{- define "cdk8s-timescale/platform/files.line96" -}}
  {{- $_ := set $ "r" (ne $.a0.readPool $.absent) -}}
{{- end -}}

{{/* platform/files, line 97 */}}
{{- define "cdk8s-timescale/platform/files.line97" -}}
  {{- $ReadPoolConfig := dict "g" $.g "a0" $.a0 "a1" "Config" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/cluster/config-maps.ReadPoolConfig" $ReadPoolConfig -}}
{{- end -}}

{{/* platform/files, line 102 */}}
{{- define "cdk8s-timescale/platform/files.line102" -}}
  {{- $SettingsJob := dict "g" $.g "a0" $.a0 "a1" "Settings" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/cluster/settings-job.SettingsJob" $SettingsJob -}}
  {{- $DatabaseAccess := dict "g" $.g "a0" $.a0 "a1" "Access" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/timescale/access/access.DatabaseAccess" $DatabaseAccess -}}
{{- end -}}

{{/* platform/files, line 109 */}}
{{- define "cdk8s-timescale/platform/files.line109" -}}
  {{- $databasesWithSchema := dict "g" $.g "a0" $.a0.databases -}}
  {{- template "cdk8s-timescale/common/databases.databasesWithSchema" $databasesWithSchema -}}
  {{- $_ := set $ "r" (gt (float64 (len $databasesWithSchema.r)) 0.0) -}}
{{- end -}}

{{/* platform/files, line 110 */}}
{{- define "cdk8s-timescale/platform/files.line110" -}}
  {{- $DatabaseSchema := dict "g" $.g "a0" $.a0 "a1" "Schema" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/timescale/schema/schema-job.DatabaseSchema" $DatabaseSchema -}}
{{- end -}}

{{/* platform/files, line 114 */}}
{{- define "cdk8s-timescale/platform/files.line114" -}}
  {{- $_ := set $ "r" (ne $.a0.pooler $.absent) -}}
{{- end -}}

{{/* platform/files, line 115 */}}
{{- define "cdk8s-timescale/platform/files.line115" -}}
  {{- $poolerSidecars := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/platform/files.poolerSidecars" $poolerSidecars -}}
  {{- $Pooler := dict "g" $.g "a0" $.a0 "a1" "Pooler" "a2" $.a1 "a3" $.a1.pooler "a4" $poolerSidecars.r -}}
  {{- template "cdk8s-timescale/pooler/pooler.Pooler" $Pooler -}}
{{- end -}}

{{/* platform/files, line 119 */}}
{{- define "cdk8s-timescale/platform/files.line119" -}}
  {{- $_ := set $ "r" (ne $.a0.network.dataplane "none") -}}
{{- end -}}

{{/* platform/files, line 120 */}}
{{- define "cdk8s-timescale/platform/files.line120" -}}
  {{- $value := false -}}
  {{- if (eq $.a1.network.dataplane "cilium") -}}
    {{- $value = dict "fn" "cdk8s-timescale/network/cilium-policies.CiliumPolicies" -}}
  {{- else -}}
    {{- $value = dict "fn" "cdk8s-timescale/network/kubernetes-policies.KubernetesPolicies" -}}
  {{- end -}}
  {{- $call := dict "g" $.g "env" $value.env "a0" $.a0 "a1" "Policies" "a2" $.a1 -}}
  {{- $_ := include $value.fn $call -}}
{{- end -}}

{{/* platform/files, line 127 */}}
{{- define "cdk8s-timescale/platform/files.line127" -}}
  {{- $_ := set $ "r" (ne $.a0.backups $.absent) -}}
{{- end -}}

{{/* platform/files, line 128 */}}
{{- define "cdk8s-timescale/platform/files.line128" -}}
  {{- $Backup := dict "g" $.g "a0" $.a0 "a1" "Backup" "a2" $.a1 "a3" $.a1.backups -}}
  {{- template "cdk8s-timescale/backup/backup.Backup" $Backup -}}
{{- end -}}

{{/* platform/files, line 132 */}}
{{- define "cdk8s-timescale/platform/files.line132" -}}
  {{- $_ := set $ "r" (and (ne $.a0.monitoring $.absent) (ne $.a0.monitoring.flavour "none")) -}}
{{- end -}}

{{/* platform/files, line 133 */}}
{{- define "cdk8s-timescale/platform/files.line133" -}}
  {{- $Monitoring := dict "g" $.g "a0" $.a0 "a1" "Monitoring" "a2" $.a1 "a3" $.a1.monitoring -}}
  {{- template "cdk8s-timescale/monitoring/monitoring.Monitoring" $Monitoring -}}
{{- end -}}

{{/* platform/files, line 137 */}}
{{- define "cdk8s-timescale/platform/files.line137" -}}
  {{- $_ := set $ "r" (ne $.a0.archive $.absent) -}}
{{- end -}}

{{/* platform/files, line 138 */}}
{{- define "cdk8s-timescale/platform/files.line138" -}}
  {{- $Archive := dict "g" $.g "a0" $.a0 "a1" "Archive" "a2" $.a1 "a3" $.a1.archive -}}
  {{- template "cdk8s-timescale/timescale/archive/archive.Archive" $Archive -}}
{{- end -}}

{{/* platform/files, line 142 */}}
{{- define "cdk8s-timescale/platform/files.line142" -}}
  {{- $checkTargets := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/workload/check-targets.checkTargets" $checkTargets -}}
  {{- $_ := set $ "r" (gt (float64 (len $checkTargets.r)) 0.0) -}}
{{- end -}}

{{/* platform/files, line 143 */}}
{{- define "cdk8s-timescale/platform/files.line143" -}}
  {{- $ConnectionCheck := dict "g" $.g "a0" $.a0 "a1" "Check" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/workload/connection-check.ConnectionCheck" $ConnectionCheck -}}
{{- end -}}

{{/* Every file of the manifest set, in order. */}}
{{- define "cdk8s-timescale/platform/files.MANIFEST_FILES" -}}
  {{- $_ := set $.g "MANIFEST_FILES" (list (dict "name" "01-namespace" "when" (dict "fn" "cdk8s-timescale/platform/files.always") "build" (dict "fn" "cdk8s-timescale/platform/files.line51")) (dict "name" "02-storage" "when" (dict "fn" "cdk8s-timescale/platform/files.line59") "build" (dict "fn" "cdk8s-timescale/platform/files.line60")) (dict "name" "03-secrets" "when" (dict "fn" "cdk8s-timescale/platform/files.line67") "build" (dict "fn" "cdk8s-timescale/platform/files.line68")) (dict "name" "04-certificates" "when" (dict "fn" "cdk8s-timescale/platform/files.line72") "build" (dict "fn" "cdk8s-timescale/platform/files.line73")) (dict "name" "05-rbac" "when" (dict "fn" "cdk8s-timescale/platform/files.always") "build" (dict "fn" "cdk8s-timescale/platform/files.line78")) (dict "name" "06-postgres-statefulset" "when" (dict "fn" "cdk8s-timescale/platform/files.always") "build" (dict "fn" "cdk8s-timescale/platform/files.line87")) (dict "name" "07-postgres-services" "when" (dict "fn" "cdk8s-timescale/platform/files.always") "build" (dict "fn" "cdk8s-timescale/platform/files.line92")) (dict "name" "08-postgres-config" "when" (dict "fn" "cdk8s-timescale/platform/files.always") "build" (dict "fn" "cdk8s-timescale/platform/files.line93")) (dict "name" "08-postgres-replica-config" "when" (dict "fn" "cdk8s-timescale/platform/files.line96") "build" (dict "fn" "cdk8s-timescale/platform/files.line97")) (dict "name" "09-postgres-jobs" "when" (dict "fn" "cdk8s-timescale/platform/files.always") "build" (dict "fn" "cdk8s-timescale/platform/files.line102")) (dict "name" "09-postgres-schema" "when" (dict "fn" "cdk8s-timescale/platform/files.line109") "build" (dict "fn" "cdk8s-timescale/platform/files.line110")) (dict "name" "10-pgbouncer" "when" (dict "fn" "cdk8s-timescale/platform/files.line114") "build" (dict "fn" "cdk8s-timescale/platform/files.line115")) (dict "name" "11-network-policies" "when" (dict "fn" "cdk8s-timescale/platform/files.line119") "build" (dict "fn" "cdk8s-timescale/platform/files.line120")) (dict "name" "12-postgres-backup" "when" (dict "fn" "cdk8s-timescale/platform/files.line127") "build" (dict "fn" "cdk8s-timescale/platform/files.line128")) (dict "name" "13-monitoring" "when" (dict "fn" "cdk8s-timescale/platform/files.line132") "build" (dict "fn" "cdk8s-timescale/platform/files.line133")) (dict "name" "14-archive" "when" (dict "fn" "cdk8s-timescale/platform/files.line137") "build" (dict "fn" "cdk8s-timescale/platform/files.line138")) (dict "name" "15-connection-check" "when" (dict "fn" "cdk8s-timescale/platform/files.line142") "build" (dict "fn" "cdk8s-timescale/platform/files.line143"))) -}}
{{- end -}}

{{/* always */}}
{{- define "cdk8s-timescale/platform/files.always" -}}
  {{- $_ := set $ "r" true -}}
{{- end -}}

{{/* What exporters and backups add to the pods that may lead. */}}
{{- define "cdk8s-timescale/platform/files.memberParts" -}}
  {{- if (not (ne $.a0.backups $.absent)) -}}
    {{- $exporterParts := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/platform/files.exporterParts" $exporterParts -}}
    {{- $_ := set $ "r" $exporterParts.r -}}
  {{- else -}}
    {{- $exporterParts_2 := dict "g" $.g "a0" $.a0 -}}
    {{- template "cdk8s-timescale/platform/files.exporterParts" $exporterParts_2 -}}
    {{- $serverContainer := dict "g" $.g "a0" $.a0 "a1" $.a0.backups -}}
    {{- template "cdk8s-timescale/backup/backup-pod.serverContainer" $serverContainer -}}
    {{- $backupVolumes := dict "g" $.g "a0" $.a0 "a1" $.a0.backups "a2" "server.conf" -}}
    {{- template "cdk8s-timescale/backup/backup-pod.backupVolumes" $backupVolumes -}}
    {{- $backupMounts := dict "g" $.g "a0" $.a0.backups -}}
    {{- template "cdk8s-timescale/backup/backup-pod.backupMounts" $backupMounts -}}
    {{- $backupEnv := dict "g" $.g "a0" $.a0.backups -}}
    {{- template "cdk8s-timescale/backup/backup-pod.backupEnv" $backupEnv -}}
    {{- $_ := set $ "r" (concat $exporterParts_2.r (list (dict "sidecars" (list $serverContainer.r) "volumes" $backupVolumes.r "mounts" $backupMounts.r "env" $backupEnv.r))) -}}
  {{- end -}}
{{- end -}}

{{/* What exporters add to every database pod. */}}
{{- define "cdk8s-timescale/platform/files.exporterParts" -}}
  {{- $value := false -}}
  {{- if (ne $.a0.monitoring $.absent) -}}
    {{- $postgresExporterContainer := dict "g" $.g "a0" $.a0.monitoring -}}
    {{- template "cdk8s-timescale/monitoring/postgres-exporter.postgresExporterContainer" $postgresExporterContainer -}}
    {{- $value = list (dict "sidecars" (list $postgresExporterContainer.r)) -}}
  {{- else -}}
    {{- $value = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value -}}
{{- end -}}

{{/* poolerSidecars */}}
{{- define "cdk8s-timescale/platform/files.poolerSidecars" -}}
  {{- $value_2 := $.a0.monitoring -}}
  {{- if ne $value_2 $.absent -}}
    {{- $value := $.absent -}}
    {{- if ne $.a0.pooler $.absent -}}
      {{- $value = $.a0.pooler.exporter -}}
    {{- end -}}
    {{- $value_2 = $value -}}
  {{- end -}}
  {{- $value_3 := false -}}
  {{- if (ne $value_2 $.absent) -}}
    {{- $poolerExporterContainer := dict "g" $.g "a0" $.a0.pooler.exporter -}}
    {{- template "cdk8s-timescale/monitoring/pooler-exporter.poolerExporterContainer" $poolerExporterContainer -}}
    {{- $value_3 = list $poolerExporterContainer.r -}}
  {{- else -}}
    {{- $value_3 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" $value_3 -}}
{{- end -}}
