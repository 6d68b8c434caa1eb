export { AzureBlob, type AzureBlobProps } from './backup/azure-blob';
export type { BackupProps, BackupScheduleProps } from './backup/backup-props';
export { Backup } from './backup/backup';
export { CheckError, findingLine, type ReportedFinding } from './checks/report';
export type { MembersProps, ParameterOverrides, ReadPoolProps } from './cluster/cluster-props';
export type { FailoverProps } from './cluster/failover';
export { DatabaseImage, type CustomImageProps, type TimescaledbHaProps } from './cluster/image';
export { Members } from './cluster/members';
export { ReadPool } from './cluster/read-pool';
export { DatabaseServices } from './cluster/services';
export type { AffinityProps } from './common/affinity';
export type { BlobEndpointProps } from './common/blob-endpoint';
export { ContainerImage, type ContainerImageProps } from './common/container-image';
export { Rate } from './common/rate';
export type { ResourcesProps } from './common/resources';
export type { SchedulingProps } from './common/scheduling';
export { ValidationError } from './common/validation';
export type { Finding } from './model/finding';
export type { PlatformModel } from './model/platform';
export type { Hazard } from './model/timeseries';
export { Monitoring } from './monitoring/monitoring';
export type { MonitoringProps } from './monitoring/monitoring-props';
export type { AlertThresholds } from './monitoring/thresholds';
export { AlertRules } from './monitoring/prometheus-rule';
export { ServiceMonitors } from './monitoring/service-monitors';
export type { NetworkProps } from './network/network-props';
export { CiliumPolicies } from './network/cilium-policies';
export { KubernetesPolicies } from './network/kubernetes-policies';
export { describePlatform } from './platform/describe-platform';
export { TimescalePlatform } from './platform/platform';
export type { PlatformProps } from './platform/platform-props';
export type { PoolerProps } from './pooler/pooler-props';
export { Pooler } from './pooler/pooler';
export {
  Credentials,
  Tls,
  type Access,
  type CertManagerProps,
  type ExistingCredentialsProps,
  type ExistingTlsProps,
  type KeyVaultCredentialsProps,
} from './security';
export { DiskClass, Storage, type PremiumDiskProps, type PremiumV2DiskProps } from './storage';
export { manifestsOf, objectsOf, type Files } from './synth/manifests';
export { replaceFolders } from './synth/write';
export { Aggregate } from './timescale/declaration/aggregate';
export { Archive } from './timescale/archive/archive';
export type { ArchiveProps } from './timescale/archive/archive-props';
export { ColdStorage, type ColdStorageProps } from './timescale/archive/cold-storage';
export { Column } from './timescale/declaration/column';
export { ContinuousAggregate } from './timescale/declaration/continuous-aggregate';
export { Database, type DatabaseProps, type RoleOptions } from './timescale/declaration/database';
export { Hypertable } from './timescale/declaration/hypertable';
export { Migrations } from './timescale/declaration/migrations';
export { DatabaseSchema } from './timescale/schema/schema-job';
export type {
  ColumnstoreProps,
  ContinuousAggregateProps,
  HypertableProps,
  IndexProps,
  RefreshProps,
  TimeseriesProps,
} from './timescale/declaration/timeseries-props';
