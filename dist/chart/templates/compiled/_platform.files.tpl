{{/* platform/files, line 56 */}}
{{- define "cdk8s-timescale/platform/files.line56" -}}
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

{{/* platform/files, line 65 */}}
{{- define "cdk8s-timescale/platform/files.line65" -}}
  {{- $Preflight := dict "g" $.g "a0" $.a0 "a1" "Preflight" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/workload/preflight.Preflight" $Preflight -}}
{{- end -}}

{{/* platform/files, line 69 */}}
{{- define "cdk8s-timescale/platform/files.line69" -}}
  {{- $_ := set $ "r" (or (gt (float64 (len $.a0.storage.classes)) 0.0) (ne $.a0.storage.snapshotClassName $.absent)) -}}
{{- end -}}

{{/* platform/files, line 70 */}}
{{- define "cdk8s-timescale/platform/files.line70" -}}
  {{- $StorageClasses := dict "g" $.g "a0" $.a0 "a1" "Classes" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/storage/storage-classes.StorageClasses" $StorageClasses -}}
  {{- if $.a1.storage.snapshotClassName -}}
    {{- $SnapshotClass := dict "g" $.g "a0" $.a0 "a1" "Snapshots" "a2" $.a1 -}}
    {{- template "cdk8s-timescale/storage/snapshot-class.SnapshotClass" $SnapshotClass -}}
  {{- end -}}
{{- end -}}

{{/* platform/files, line 77 */}}
{{- define "cdk8s-timescale/platform/files.line77" -}}
  {{- $_ := set $ "r" (eq $.a0.credentials.kind "key-vault") -}}
{{- end -}}

{{/* platform/files, line 78 */}}
{{- define "cdk8s-timescale/platform/files.line78" -}}
  {{- $KeyVaultSecrets := dict "g" $.g "a0" $.a0 "a1" "KeyVault" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/security/key-vault-secrets.KeyVaultSecrets" $KeyVaultSecrets -}}
{{- end -}}

{{/* platform/files, line 82 */}}
{{- define "cdk8s-timescale/platform/files.line82" -}}
  {{- $_ := set $ "r" (ne $.a0.tls.issuer $.absent) -}}
{{- end -}}

{{/* platform/files, line 83 */}}
{{- define "cdk8s-timescale/platform/files.line83" -}}
  {{- $Certificates := dict "g" $.g "a0" $.a0 "a1" "Certificates" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/security/certificates.Certificates" $Certificates -}}
{{- end -}}

{{/* platform/files, line 88 */}}
{{- define "cdk8s-timescale/platform/files.line88" -}}
  {{- $ServiceAccounts := dict "g" $.g "a0" $.a0 "a1" "Accounts" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/security/service-accounts.ServiceAccounts" $ServiceAccounts -}}
  {{- $PatroniRole := dict "g" $.g "a0" $.a0 "a1" "Patroni" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/security/patroni-role.PatroniRole" $PatroniRole -}}
  {{- if $.a1.admissionPolicy -}}
    {{- $DatabaseAccountPolicy := dict "g" $.g "a0" $.a0 "a1" "PatroniPolicy" "a2" $.a1 -}}
    {{- template "cdk8s-timescale/security/database-account-policy.DatabaseAccountPolicy" $DatabaseAccountPolicy -}}
  {{- end -}}
  {{- $AccessRoles := dict "g" $.g "a0" $.a0 "a1" "Access" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/security/access-roles.AccessRoles" $AccessRoles -}}
{{- end -}}

{{/* platform/files, line 98 */}}
{{- define "cdk8s-timescale/platform/files.line98" -}}
  {{- $memberParts := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/platform/files.memberParts" $memberParts -}}
  {{- $Members := dict "g" $.g "a0" $.a0 "a1" "Members" "a2" $.a1 "a3" $memberParts.r -}}
  {{- template "cdk8s-timescale/cluster/members.Members" $Members -}}
  {{- if (ne $.a1.readPool $.absent) -}}
    {{- $exporterParts_2 := dict "g" $.g "a0" $.a1 -}}
    {{- template "cdk8s-timescale/platform/files.exporterParts" $exporterParts_2 -}}
    {{- $ReadPool := dict "g" $.g "a0" $.a0 "a1" "ReadPool" "a2" $.a1 "a3" $exporterParts_2.r -}}
    {{- template "cdk8s-timescale/cluster/read-pool.ReadPool" $ReadPool -}}
  {{- end -}}
{{- end -}}

{{/* platform/files, line 103 */}}
{{- define "cdk8s-timescale/platform/files.line103" -}}
  {{- $DatabaseServices := dict "g" $.g "a0" $.a0 "a1" "Services" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/cluster/services.DatabaseServices" $DatabaseServices -}}
{{- end -}}

{{/* platform/files, line 104 */}}
{{- define "cdk8s-timescale/platform/files.line104" -}}
  {{- $DatabaseConfig := dict "g" $.g "a0" $.a0 "a1" "Config" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/cluster/config-maps.DatabaseConfig" $DatabaseConfig -}}
{{- end -}}

{{/* platform/files, line 107 */}}
{{- define "cdk8s-timescale/platform/files.line107" -}}
  {{- $_ := set $ "r" (ne $.a0.readPool $.absent) -}}
{{- end -}}

{{/* platform/files, line 108 */}}
{{- define "cdk8s-timescale/platform/files.line108" -}}
  {{- $ReadPoolConfig := dict "g" $.g "a0" $.a0 "a1" "Config" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/cluster/config-maps.ReadPoolConfig" $ReadPoolConfig -}}
{{- end -}}

{{/* platform/files, line 113 */}}
{{- define "cdk8s-timescale/platform/files.line113" -}}
  {{- $CertificateCheckJob := dict "g" $.g "a0" $.a0 "a1" "Certificates" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/workload/certificate-check.CertificateCheckJob" $CertificateCheckJob -}}
  {{- $SettingsJob := dict "g" $.g "a0" $.a0 "a1" "Settings" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/cluster/settings-job.SettingsJob" $SettingsJob -}}
  {{- $DatabaseAccess := dict "g" $.g "a0" $.a0 "a1" "Access" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/timescale/access/access.DatabaseAccess" $DatabaseAccess -}}
  {{- if (gt $.a1.members.replicas 1.0) -}}
    {{- $ReadinessJob := dict "g" $.g "a0" $.a0 "a1" "Readiness" "a2" $.a1 -}}
    {{- template "cdk8s-timescale/cluster/readiness-job.ReadinessJob" $ReadinessJob -}}
  {{- end -}}
{{- end -}}

{{/* platform/files, line 122 */}}
{{- define "cdk8s-timescale/platform/files.line122" -}}
  {{- $databasesWithSchema := dict "g" $.g "a0" $.a0.databases -}}
  {{- template "cdk8s-timescale/common/databases.databasesWithSchema" $databasesWithSchema -}}
  {{- $_ := set $ "r" (gt (float64 (len $databasesWithSchema.r)) 0.0) -}}
{{- end -}}

{{/* platform/files, line 123 */}}
{{- define "cdk8s-timescale/platform/files.line123" -}}
  {{- $DatabaseSchema := dict "g" $.g "a0" $.a0 "a1" "Schema" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/timescale/schema/schema-job.DatabaseSchema" $DatabaseSchema -}}
{{- end -}}

{{/* platform/files, line 127 */}}
{{- define "cdk8s-timescale/platform/files.line127" -}}
  {{- $_ := set $ "r" (ne $.a0.pooler $.absent) -}}
{{- end -}}

{{/* platform/files, line 128 */}}
{{- define "cdk8s-timescale/platform/files.line128" -}}
  {{- $poolerSidecars := dict "g" $.g "a0" $.a1 -}}
  {{- template "cdk8s-timescale/platform/files.poolerSidecars" $poolerSidecars -}}
  {{- $Pooler := dict "g" $.g "a0" $.a0 "a1" "Pooler" "a2" $.a1 "a3" $.a1.pooler "a4" $poolerSidecars.r -}}
  {{- template "cdk8s-timescale/pooler/pooler.Pooler" $Pooler -}}
{{- end -}}

{{/* platform/files, line 132 */}}
{{- define "cdk8s-timescale/platform/files.line132" -}}
  {{- $_ := set $ "r" (ne $.a0.network.dataplane "none") -}}
{{- end -}}

{{/* platform/files, line 133 */}}
{{- define "cdk8s-timescale/platform/files.line133" -}}
  {{- $value := false -}}
  {{- if (eq $.a1.network.dataplane "cilium") -}}
    {{- $value = dict "fn" "cdk8s-timescale/network/cilium-policies.CiliumPolicies" -}}
  {{- else -}}
    {{- $value = dict "fn" "cdk8s-timescale/network/kubernetes-policies.KubernetesPolicies" -}}
  {{- end -}}
  {{- $call := dict "g" $.g "env" $value.env "a0" $.a0 "a1" "Policies" "a2" $.a1 -}}
  {{- $_ := include $value.fn $call -}}
{{- end -}}

{{/* platform/files, line 140 */}}
{{- define "cdk8s-timescale/platform/files.line140" -}}
  {{- $_ := set $ "r" (ne $.a0.backups $.absent) -}}
{{- end -}}

{{/* platform/files, line 141 */}}
{{- define "cdk8s-timescale/platform/files.line141" -}}
  {{- $Backup := dict "g" $.g "a0" $.a0 "a1" "Backup" "a2" $.a1 "a3" $.a1.backups -}}
  {{- template "cdk8s-timescale/backup/backup.Backup" $Backup -}}
{{- end -}}

{{/* platform/files, line 145 */}}
{{- define "cdk8s-timescale/platform/files.line145" -}}
  {{- $_ := set $ "r" (and (ne $.a0.monitoring $.absent) (ne $.a0.monitoring.flavour "none")) -}}
{{- end -}}

{{/* platform/files, line 146 */}}
{{- define "cdk8s-timescale/platform/files.line146" -}}
  {{- $Monitoring := dict "g" $.g "a0" $.a0 "a1" "Monitoring" "a2" $.a1 "a3" $.a1.monitoring -}}
  {{- template "cdk8s-timescale/monitoring/monitoring.Monitoring" $Monitoring -}}
{{- end -}}

{{/* platform/files, line 150 */}}
{{- define "cdk8s-timescale/platform/files.line150" -}}
  {{- $_ := set $ "r" (ne $.a0.archive $.absent) -}}
{{- end -}}

{{/* platform/files, line 151 */}}
{{- define "cdk8s-timescale/platform/files.line151" -}}
  {{- $Archive := dict "g" $.g "a0" $.a0 "a1" "Archive" "a2" $.a1 "a3" $.a1.archive -}}
  {{- template "cdk8s-timescale/timescale/archive/archive.Archive" $Archive -}}
{{- end -}}

{{/* platform/files, line 155 */}}
{{- define "cdk8s-timescale/platform/files.line155" -}}
  {{- $checkTargets := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/workload/check-targets.checkTargets" $checkTargets -}}
  {{- $_ := set $ "r" (gt (float64 (len $checkTargets.r)) 0.0) -}}
{{- end -}}

{{/* platform/files, line 156 */}}
{{- define "cdk8s-timescale/platform/files.line156" -}}
  {{- $ConnectionCheck := dict "g" $.g "a0" $.a0 "a1" "Check" "a2" $.a1 -}}
  {{- template "cdk8s-timescale/workload/connection-check.ConnectionCheck" $ConnectionCheck -}}
{{- end -}}

{{/* Every file of the manifest set, in order. */}}
{{- define "cdk8s-timescale/platform/files.MANIFEST_FILES" -}}
  {{- $_ := set $.g "MANIFEST_FILES" (list (dict "name" "01-namespace" "when" (dict "fn" "cdk8s-timescale/platform/files.always") "build" (dict "fn" "cdk8s-timescale/platform/files.line56")) (dict "name" "01-preflight" "when" (dict "fn" "cdk8s-timescale/workload/preflight.looksFirst") "build" (dict "fn" "cdk8s-timescale/platform/files.line65")) (dict "name" "02-storage" "when" (dict "fn" "cdk8s-timescale/platform/files.line69") "build" (dict "fn" "cdk8s-timescale/platform/files.line70")) (dict "name" "03-secrets" "when" (dict "fn" "cdk8s-timescale/platform/files.line77") "build" (dict "fn" "cdk8s-timescale/platform/files.line78")) (dict "name" "04-certificates" "when" (dict "fn" "cdk8s-timescale/platform/files.line82") "build" (dict "fn" "cdk8s-timescale/platform/files.line83")) (dict "name" "05-rbac" "when" (dict "fn" "cdk8s-timescale/platform/files.always") "build" (dict "fn" "cdk8s-timescale/platform/files.line88")) (dict "name" "06-postgres-statefulset" "when" (dict "fn" "cdk8s-timescale/platform/files.always") "build" (dict "fn" "cdk8s-timescale/platform/files.line98")) (dict "name" "07-postgres-services" "when" (dict "fn" "cdk8s-timescale/platform/files.always") "build" (dict "fn" "cdk8s-timescale/platform/files.line103")) (dict "name" "08-postgres-config" "when" (dict "fn" "cdk8s-timescale/platform/files.always") "build" (dict "fn" "cdk8s-timescale/platform/files.line104")) (dict "name" "08-postgres-replica-config" "when" (dict "fn" "cdk8s-timescale/platform/files.line107") "build" (dict "fn" "cdk8s-timescale/platform/files.line108")) (dict "name" "09-postgres-jobs" "when" (dict "fn" "cdk8s-timescale/platform/files.always") "build" (dict "fn" "cdk8s-timescale/platform/files.line113")) (dict "name" "09-postgres-schema" "when" (dict "fn" "cdk8s-timescale/platform/files.line122") "build" (dict "fn" "cdk8s-timescale/platform/files.line123")) (dict "name" "10-pgbouncer" "when" (dict "fn" "cdk8s-timescale/platform/files.line127") "build" (dict "fn" "cdk8s-timescale/platform/files.line128")) (dict "name" "11-network-policies" "when" (dict "fn" "cdk8s-timescale/platform/files.line132") "build" (dict "fn" "cdk8s-timescale/platform/files.line133")) (dict "name" "12-postgres-backup" "when" (dict "fn" "cdk8s-timescale/platform/files.line140") "build" (dict "fn" "cdk8s-timescale/platform/files.line141")) (dict "name" "13-monitoring" "when" (dict "fn" "cdk8s-timescale/platform/files.line145") "build" (dict "fn" "cdk8s-timescale/platform/files.line146")) (dict "name" "14-archive" "when" (dict "fn" "cdk8s-timescale/platform/files.line150") "build" (dict "fn" "cdk8s-timescale/platform/files.line151")) (dict "name" "15-connection-check" "when" (dict "fn" "cdk8s-timescale/platform/files.line155") "build" (dict "fn" "cdk8s-timescale/platform/files.line156"))) -}}
{{- end -}}

{{/* always */}}
{{- define "cdk8s-timescale/platform/files.always" -}}
  {{- $_ := set $ "r" true -}}
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

{{/* What exporters and backups add to the pods that may lead. */}}
{{- define "cdk8s-timescale/platform/files.memberParts" -}}
  {{- $exporterParts := dict "g" $.g "a0" $.a0 -}}
  {{- template "cdk8s-timescale/platform/files.exporterParts" $exporterParts -}}
  {{- $value_2 := false -}}
  {{- if (ne $.a0.backups $.absent) -}}
    {{- $backupParts := dict "g" $.g "a0" $.a0 "a1" $.a0.backups -}}
    {{- template "cdk8s-timescale/backup/backup-pod.backupParts" $backupParts -}}
    {{- $value_2 = list $backupParts.r -}}
  {{- else -}}
    {{- $value_2 = list -}}
  {{- end -}}
  {{- $_ := set $ "r" (default list (concat $exporterParts.r $value_2)) -}}
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
