import type { k8s } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { Backup } from '../backup/backup';
import { backupParts } from '../backup/backup-pod';
import { DatabaseConfig, ReadPoolConfig } from '../cluster/config-maps';
import { Members } from '../cluster/members';
import type { PodParts } from '../cluster/pod-parts';
import { ReadPool } from '../cluster/read-pool';
import { ReadinessJob } from '../cluster/readiness-job';
import { DatabaseServices } from '../cluster/services';
import { SettingsJob } from '../cluster/settings-job';
import { databasesWithSchema } from '../common/databases';
import type { PlatformModel } from '../model/platform';
import { Monitoring } from '../monitoring/monitoring';
import { poolerExporterContainer } from '../monitoring/pooler-exporter';
import { postgresExporterContainer } from '../monitoring/postgres-exporter';
import { CiliumPolicies } from '../network/cilium-policies';
import { KubernetesPolicies } from '../network/kubernetes-policies';
import { Pooler } from '../pooler/pooler';
import {
  AccessRoles,
  Certificates,
  DatabaseAccountPolicy,
  DatabasePriorityClass,
  KeyVaultSecrets,
  PatroniRole,
  PlatformNamespace,
  ServiceAccounts,
} from '../security';
import { NamespaceQuota, SnapshotClass, StorageClasses } from '../storage';
import { DatabaseAccess } from '../timescale/access/access';
import { Archive } from '../timescale/archive/archive';
import { DatabaseSchema } from '../timescale/schema/schema-job';
import { CertificateCheckJob } from '../workload/certificate-check';
import { checkTargets } from '../workload/check-targets';
import { ConnectionCheck } from '../workload/connection-check';
import { looksFirst, Preflight } from '../workload/preflight';
import { expectsFailover } from '../workload/failover-check';

/** One manifest file: its name and what it holds. */
export interface ManifestFile {
  /** File name without `.yaml`. The numbers are the order in which a person would apply them. */
  readonly name: string;
  /** Whether the platform has anything for it. */
  readonly when: (model: PlatformModel) => boolean;
  readonly build: (scope: Construct, model: PlatformModel) => void;
}

const always = () => true;

/** Every file of the manifest set, in order. */
export const MANIFEST_FILES: readonly ManifestFile[] = [
  {
    name: '01-namespace',
    when: always,
    build: (scope, model) => {
      if (model.namespace.create) new PlatformNamespace(scope, 'Namespace', model);
      new DatabasePriorityClass(scope, 'PriorityClass', model);
      if (model.storage.quota) new NamespaceQuota(scope, 'Quota', model);
    },
  },
  {
    name: '01-preflight',
    when: looksFirst,
    build: (scope, model) => void new Preflight(scope, 'Preflight', model),
  },
  {
    name: '02-storage',
    when: ({ storage }) => storage.classes.length > 0 || storage.snapshotClassName !== undefined,
    build: (scope, model) => {
      new StorageClasses(scope, 'Classes', model);
      if (model.storage.snapshotClassName) new SnapshotClass(scope, 'Snapshots', model);
    },
  },
  {
    name: '03-secrets',
    when: (model) => model.credentials.kind === 'key-vault',
    build: (scope, model) => void new KeyVaultSecrets(scope, 'KeyVault', model),
  },
  {
    name: '04-certificates',
    when: (model) => model.tls.issuer !== undefined,
    build: (scope, model) => void new Certificates(scope, 'Certificates', model),
  },
  {
    name: '05-rbac',
    when: always,
    build: (scope, model) => {
      new ServiceAccounts(scope, 'Accounts', model);
      new PatroniRole(scope, 'Patroni', model);
      if (model.admissionPolicy) new DatabaseAccountPolicy(scope, 'PatroniPolicy', model);
      new AccessRoles(scope, 'Access', model);
    },
  },
  {
    name: '06-postgres-statefulset',
    when: always,
    build: (scope, model) => {
      new Members(scope, 'Members', model, memberParts(model));
      if (model.readPool) new ReadPool(scope, 'ReadPool', model, exporterParts(model));
    },
  },
  { name: '07-postgres-services', when: always, build: (scope, model) => void new DatabaseServices(scope, 'Services', model) },
  { name: '08-postgres-config', when: always, build: (scope, model) => void new DatabaseConfig(scope, 'Config', model) },
  {
    name: '08-postgres-replica-config',
    when: (model) => model.readPool !== undefined,
    build: (scope, model) => void new ReadPoolConfig(scope, 'Config', model),
  },
  {
    name: '09-postgres-jobs',
    when: always,
    build: (scope, model) => {
      new CertificateCheckJob(scope, 'Certificates', model);
      new SettingsJob(scope, 'Settings', model);
      new DatabaseAccess(scope, 'Access', model);
      if (expectsFailover(model)) new ReadinessJob(scope, 'Readiness', model);
    },
  },
  {
    name: '09-postgres-schema',
    when: ({ databases }) => databasesWithSchema(databases).length > 0,
    build: (scope, model) => void new DatabaseSchema(scope, 'Schema', model),
  },
  {
    name: '10-pgbouncer',
    when: (model) => model.pooler !== undefined,
    build: (scope, model) => void new Pooler(scope, 'Pooler', model, model.pooler!, poolerSidecars(model)),
  },
  {
    name: '11-network-policies',
    when: ({ network }) => network.dataplane !== 'none',
    build: (scope, model) => {
      const Policies = model.network.dataplane === 'cilium' ? CiliumPolicies : KubernetesPolicies;
      new Policies(scope, 'Policies', model);
    },
  },
  {
    name: '12-postgres-backup',
    when: (model) => model.backups !== undefined,
    build: (scope, model) => void new Backup(scope, 'Backup', model, model.backups!),
  },
  {
    name: '13-monitoring',
    when: ({ monitoring }) => monitoring !== undefined && monitoring.flavour !== 'none',
    build: (scope, model) => void new Monitoring(scope, 'Monitoring', model, model.monitoring!),
  },
  {
    name: '14-archive',
    when: (model) => model.archive !== undefined,
    build: (scope, model) => void new Archive(scope, 'Archive', model, model.archive!),
  },
  {
    name: '15-connection-check',
    when: (model) => checkTargets(model).length > 0,
    build: (scope, model) => void new ConnectionCheck(scope, 'Check', model),
  },
];

function poolerSidecars({ monitoring, pooler }: PlatformModel): k8s.Container[] {
  return monitoring && pooler?.exporter ? [poolerExporterContainer(pooler.exporter)] : [];
}

/** What exporters add to every database pod. */
function exporterParts(model: PlatformModel): PodParts[] {
  return model.monitoring ? [{ sidecars: [postgresExporterContainer(model.monitoring)] }] : [];
}

/** What exporters and backups add to the pods that may lead. */
function memberParts(model: PlatformModel): PodParts[] {
  return [...exporterParts(model), ...(model.backups ? [backupParts(model, model.backups)] : [])];
}
