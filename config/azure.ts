import { Cron, Duration, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { AzureBlob, ColdStorage, Credentials, Storage, Tls, type PlatformProps } from '../lib';
import { factoryTelemetry, MS5, shared } from './ms5';

/** What one AKS environment has that the other has not. */
export interface AzureEnvironment {
  readonly environment: 'production' | 'staging';
  readonly namespace: string;
  readonly keyVault: { readonly vaultName: string; readonly tenantId: string; readonly clientId: string };
  readonly backupAccount: string;
  readonly adminGroup: string;
  readonly readerGroup: string;
  readonly apiServer: readonly string[];
}

/** Figures of the plan for AKS; production and staging differ in where they are, not in what they are. */
export function azurePlatform(env: AzureEnvironment): PlatformProps {
  return {
    ...shared,
    environment: env.environment,
    namespace: env.namespace,
    databases: [factoryTelemetry({ afterAYear: 'archive' })],
    postgres: {
      members: 3,
      resources: { cpu: Cpu.units(4), memory: Size.gibibytes(8) },
      storage: Storage.premium(Size.gibibytes(100)),
      maxConnections: 200,
      directConnections: 60,
      scheduling: databasePool,
    },
    readPool: {
      replicas: 2,
      resources: { cpu: Cpu.units(2), memory: Size.gibibytes(4) },
      storage: Storage.premium(Size.gibibytes(50)),
      scheduling: databasePool,
    },
    pooler: { replicas: 2, clients: 1000, serverConnections: { min: 50, max: 100 } },
    backups: {
      repositories: [
        AzureBlob.sas(
          {
            account: env.backupAccount,
            container: 'database-backups',
            retainFull: Duration.days(30),
            cipherKey: 'PGBACKREST_CIPHER_PASSPHRASE',
          },
          'PGBACKREST_SAS_TOKEN',
        ),
      ],
      schedules: [
        { type: 'full', schedule: Cron.schedule({ minute: '5', hour: '1' }), deadline: Duration.minutes(55) },
        { type: 'incr', schedule: Cron.schedule({ minute: '5', hour: '0,2-23' }), deadline: Duration.minutes(50) },
      ],
    },
    archive: {
      destination: ColdStorage.azureBlob({
        account: env.backupAccount,
        container: 'telemetry-archive',
        sasKey: 'TELEMETRY_ARCHIVE_SAS_TOKEN',
      }),
    },
    monitoring: { runbookBaseUrl: MS5.runbooks, alertLabels: { service: 'postgres' } },
    network: { ...shared.network, apiServer: { cidrs: env.apiServer } },
    credentials: Credentials.keyVault({
      ...env.keyVault,
      secretName: MS5.secret,
      objects: {
        POSTGRES_SUPERUSER_PASSWORD: 'ms5-database-superuser-password',
        POSTGRES_REPLICATION_PASSWORD: 'ms5-database-replication-password',
        POSTGRES_REWIND_PASSWORD: 'ms5-database-rewind-password',
        PATRONI_RESTAPI_PASSWORD: 'ms5-database-patroni-password',
        PGBOUNCER_AUTH_PASSWORD: 'ms5-database-pgbouncer-password',
        POSTGRES_PASSWORD: 'ms5-database-password',
        MS5_APP_USER_PASSWORD: 'ms5-database-app-password',
        MS5_READONLY_USER_PASSWORD: 'ms5-database-readonly-password',
        MS5_MONITORING_USER_PASSWORD: 'ms5-database-monitoring-password',
        PGBACKREST_SAS_TOKEN: 'ms5-database-backup-sas',
        PGBACKREST_CIPHER_PASSPHRASE: 'ms5-database-backup-passphrase',
        TELEMETRY_ARCHIVE_SAS_TOKEN: 'ms5-database-archive-sas',
      },
    }),
    tls: Tls.certManager({ issuer: 'ms5-internal-ca' }),
    access: { adminGroups: [env.adminGroup], readerGroups: [env.readerGroup] },
    // The namespace holds the application too: what the legacy quota gave it, with the database's own on top.
    quota: {
      cpuMillis: 40_000,
      memoryBytes: 96 * GIB,
      cpuLimitMillis: 80_000,
      memoryLimitBytes: 160 * GIB,
      storageBytes: 1024 * GIB,
      claims: 20,
      pods: 80,
      nodeStorageBytes: 64 * GIB,
      nodeStorageLimitBytes: 256 * GIB,
    },
  };
}

const GIB = 1024 ** 3;

/** The node pool that the cluster's scripts make for the database, and taint. */
const databasePool = {
  nodeSelector: { agentpool: 'databasepool' },
  tolerations: [{ key: 'database', value: 'true', effect: 'NoSchedule' as const }],
};
