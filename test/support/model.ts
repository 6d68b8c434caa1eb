import { GIB, MIB } from '../../lib/common/quantity';
import type { ArchiveModel } from '../../lib/model/archive';
import type { PlatformModel } from '../../lib/model/platform';
import type { AffinityModel, ResourcesModel, SchedulingModel } from '../../lib/model/workload';
import { describeThresholds } from '../../lib/monitoring/thresholds';

/** Requests equal limits, as the database has it. */
export function guaranteed(cpuMillis: number, memoryBytes: number): ResourcesModel {
  return { cpuMillis, memoryBytes, cpuLimitMillis: cpuMillis, memoryLimitBytes: memoryBytes };
}

/** No node and no pod is better than another. */
export const ANYWHERE: AffinityModel = { requireNodes: [], preferNodes: [], nearPods: [], avoidPods: [] };

/** The tainted node pool of the MS5.0 cluster. */
export const DATABASE_POOL: SchedulingModel = {
  nodeSelector: { 'kubernetes.azure.com/agentpool': 'databasepool' },
  tolerations: [{ key: 'database', value: 'true', effect: 'NoSchedule' }],
  spreadHosts: 'required',
  spreadZones: 'preferred',
  avoidSpot: true,
  affinity: ANYWHERE,
};

/**
 * A complete, valid platform with figures like those of MS5.0 in production: three members, two read replicas, pooler, one Azure repository, Key Vault.
 * @param overrides replace whole top-level fields; a field set to `undefined` leaves that wing out
 */
export function modelFixture(overrides: Partial<PlatformModel> = {}): PlatformModel {
  return { ...MS5, ...overrides };
}

/** Where old chunks go, for models that have some. */
export const ARCHIVE: ArchiveModel = {
  destination: {
    account: 'ms5archive',
    container: 'telemetry-archive',
    path: '/postgres',
    peer: { kind: 'fqdn', name: 'ms5archive.blob.core.windows.net', cidr: '0.0.0.0/0' },
    port: 443,
    sasSecretKey: 'TELEMETRY_ARCHIVE_SAS_TOKEN',
    tier: 'Cool',
  },
  cron: '35 2 * * *',
  deadlineSeconds: 6 * 3600,
  scratchBytes: 2 * GIB,
  resources: { cpuMillis: 500, memoryBytes: 256 * MIB, cpuLimitMillis: 1000, memoryLimitBytes: 256 * MIB },
  scheduling: { ...DATABASE_POOL, spreadHosts: 'preferred' },
};

const MS5: PlatformModel = {
  name: 'postgres',
  environment: 'production',
  namespace: { name: 'ms5-production', create: true, labels: { environment: 'production' } },
  labels: { app: 'ms5-dashboard' },
  annotations: {},
  clusterDomain: 'cluster.local',
  preflight: true,
  image: {
    reference: 'timescale/timescaledb-ha:pg15.18-ts2.28.3',
    pullPolicy: 'IfNotPresent',
    tag: 'pg15.18-ts2.28.3',
    binDir: '/usr/lib/postgresql/15/bin',
    postgres: '15.18',
    timescaledb: '2.28.3',
    patroni: '4.1.4',
    pgbackrest: '2.59.1',
    pgbouncer: '1.25.2',
  },
  members: {
    replicas: 3,
    resources: guaranteed(4000, 8 * GIB),
    volume: { sizeBytes: 100 * GIB, storageClass: 'postgres-premium-lrs', accessMode: 'ReadWriteOncePod' },
    walBudgetBytes: 20 * GIB,
    scheduling: DATABASE_POOL,
    maxConnections: 160,
    reservedConnections: 20,
    directConnections: 20,
    terminationGraceSeconds: 180,
    parameters: [
      { name: 'max_connections', value: 160, dynamicOnly: true, formula: 'pooler + direct + reserved', source: 'cluster.members' },
      { name: 'shared_buffers', value: '2GB', dynamicOnly: false, formula: 'memory / 4', source: 'timescaledb-tune 0.19' },
    ],
    maxLagBytes: 64 * MIB,
    maxStalenessSeconds: 1800,
    readOnlyFallback: 'none',
    tuning: {
      role: 'member',
      cpuMillis: 4000,
      memoryBytes: 8 * GIB,
      walBudgetBytes: 20 * GIB,
      maxConnections: 160,
      timescaledb: true,
      timescaleJobs: 4,
      timescaleDatabases: 1,
      chunkLocks: 0,
      members: 3,
      readReplicas: 2,
      archiving: true,
    },
  },
  readPool: {
    replicas: 2,
    resources: guaranteed(2000, 4 * GIB),
    volume: { sizeBytes: 50 * GIB, storageClass: 'postgres-premium-lrs', accessMode: 'ReadWriteOncePod' },
    walBudgetBytes: 10 * GIB,
    scheduling: { ...DATABASE_POOL, spreadHosts: 'preferred' },
    parameters: [{ name: 'shared_buffers', value: '1GB', dynamicOnly: false, formula: 'memory / 4', source: 'timescaledb-tune 0.19' }],
    maxLagBytes: 256 * MIB,
    maxLagSeconds: 60,
    tuning: {
      role: 'read-replica',
      cpuMillis: 2000,
      memoryBytes: 4 * GIB,
      walBudgetBytes: 10 * GIB,
      maxConnections: 160,
      timescaledb: true,
      timescaleJobs: 4,
      timescaleDatabases: 1,
      chunkLocks: 0,
      members: 3,
      readReplicas: 2,
      archiving: true,
    },
  },
  failover: {
    budgetSeconds: 30,
    ttlSeconds: 30,
    loopWaitSeconds: 10,
    retryTimeoutSeconds: 10,
    synchronousMode: 'quorum',
    synchronousNodeCount: 1,
  },
  pooler: {
    replicas: 2,
    resources: { cpuMillis: 500, memoryBytes: 256 * MIB, cpuLimitMillis: 1000, memoryLimitBytes: 256 * MIB },
    scheduling: { ...DATABASE_POOL, spreadHosts: 'required' },
    mode: 'transaction',
    maxClientConnections: 1000,
    maxPreparedStatements: 200,
    serverConnections: { min: 50, max: 100 },
    aliases: [
      { alias: 'factory_telemetry', database: 'factory_telemetry', access: 'read-write', poolSize: 35, minPoolSize: 20, reserveSize: 5 },
      { alias: 'factory_telemetry_ro', database: 'factory_telemetry', access: 'read-only', poolSize: 8, minPoolSize: 5, reserveSize: 2 },
    ],
    drainSeconds: 30,
    exporter: {
      reference: 'prometheuscommunity/pgbouncer-exporter:v0.11.0',
      pullPolicy: 'IfNotPresent',
      version: '0.11.0',
      command: ['/bin/pgbouncer_exporter'],
    },
  },
  databases: [
    {
      name: 'factory_telemetry',
      schema: 'factory_telemetry',
      timescaledb: true,
      roles: [
        { name: 'ms5_user', privilege: 'owner', passwordKey: 'POSTGRES_PASSWORD', connectionLimit: -1 },
        { name: 'ms5_readonly_user', privilege: 'read-only', passwordKey: 'POSTGRES_READONLY_PASSWORD', connectionLimit: 20 },
        { name: 'ms5_monitoring_user', privilege: 'monitoring', passwordKey: 'POSTGRES_MONITORING_PASSWORD', connectionLimit: 10 },
      ],
      migrations: [],
      hypertables: [],
      aggregates: [],
    },
  ],
  backups: {
    stanza: 'postgres',
    repositories: [
      {
        index: 1,
        account: 'ms5backups',
        container: 'database-backups',
        path: '/postgres',
        keyType: 'sas',
        keySecretKey: 'PGBACKREST_REPO1_AZURE_KEY',
        cipherSecretKey: 'PGBACKREST_REPO1_CIPHER_PASS',
        peer: { kind: 'fqdn', name: 'ms5backups.blob.core.windows.net', cidr: '0.0.0.0/0' },
        port: 443,
        retainFullDays: 30,
      },
    ],
    schedules: [
      { type: 'full', cron: '0 1 * * 0', repository: 1, deadlineSeconds: 6 * 3600 },
      { type: 'diff', cron: '0 1 * * 1-6', repository: 1, deadlineSeconds: 3 * 3600 },
    ],
    from: 'prefer-standby',
    processes: 2,
    resources: { cpuMillis: 500, memoryBytes: 512 * MIB, cpuLimitMillis: 2000, memoryLimitBytes: 512 * MIB },
    scheduling: { ...DATABASE_POOL, spreadHosts: 'preferred' },
  },
  monitoring: {
    flavour: 'prometheus-operator',
    postgresExporter: {
      reference: 'quay.io/prometheuscommunity/postgres-exporter:v0.20.1',
      pullPolicy: 'IfNotPresent',
      version: '0.20.1',
      command: ['/bin/postgres_exporter'],
    },
    exporterRole: 'ms5_monitoring_user',
    prometheus: { namespace: 'monitoring', podLabels: { 'app.kubernetes.io/name': 'prometheus' } },
    scrapeIntervalSeconds: 30,
    objectLabels: { release: 'prometheus' },
    thresholds: describeThresholds(),
    runbookBaseUrl: 'https://runbooks.example.com/postgres/',
  },
  network: {
    dataplane: 'kubernetes',
    clients: [
      { name: 'backend', podLabels: { app: 'ms5-dashboard', component: 'backend' }, to: ['pooler', 'primary'] },
      { name: 'grafana', podLabels: { app: 'ms5-dashboard', component: 'grafana' }, to: ['replicas'] },
    ],
    apiServer: { cidrs: ['10.0.0.0/16'], ports: [443] },
    dnsPodLabels: { 'k8s-app': 'kube-dns' },
    dnsNamespace: 'kube-system',
  },
  storage: {
    classes: [{ name: 'postgres-premium-lrs', sku: 'Premium_LRS', reclaimPolicy: 'Retain' }],
    snapshotClassName: 'postgres-snapshots',
    quota: {
      cpuMillis: 40000,
      memoryBytes: 80 * GIB,
      cpuLimitMillis: 60000,
      memoryLimitBytes: 96 * GIB,
      storageBytes: 1024 * GIB,
      claims: 20,
      pods: 50,
    },
  },
  credentials: {
    kind: 'key-vault',
    secretName: 'ms5-database-secrets',
    keys: {
      superuser: 'POSTGRES_SUPERUSER_PASSWORD',
      replication: 'POSTGRES_REPLICATION_PASSWORD',
      rewind: 'POSTGRES_REWIND_PASSWORD',
      patroniRest: 'PATRONI_RESTAPI_PASSWORD',
      pooler: 'PGBOUNCER_AUTH_PASSWORD',
    },
    vaultName: 'kv-ms5-prod-uksouth',
    tenantId: '11111111-2222-4333-8444-555555555555',
    clientId: '66666666-7777-4888-9999-aaaaaaaaaaaa',
    objects: [
      { objectName: 'postgres-restapi-password', key: 'PATRONI_RESTAPI_PASSWORD' },
      { objectName: 'postgres-backup-sas', key: 'PGBACKREST_REPO1_AZURE_KEY' },
      { objectName: 'postgres-backup-passphrase', key: 'PGBACKREST_REPO1_CIPHER_PASS' },
      { objectName: 'postgres-pooler-password', key: 'PGBOUNCER_AUTH_PASSWORD' },
      { objectName: 'postgres-monitoring-password', key: 'POSTGRES_MONITORING_PASSWORD' },
      { objectName: 'postgres-production-password', key: 'POSTGRES_PASSWORD' },
      { objectName: 'postgres-readonly-password', key: 'POSTGRES_READONLY_PASSWORD' },
      { objectName: 'postgres-replication-password', key: 'POSTGRES_REPLICATION_PASSWORD' },
      { objectName: 'postgres-rewind-password', key: 'POSTGRES_REWIND_PASSWORD' },
      { objectName: 'postgres-superuser-password', key: 'POSTGRES_SUPERUSER_PASSWORD' },
    ],
    providerClassName: 'postgres-credentials',
  },
  systemRoles: { superuser: 'postgres', replication: 'replicator', rewind: 'rewind', pooler: 'pgbouncer' },
  tls: {
    serverSecret: 'postgres-server-tls',
    poolerSecret: 'postgres-pooler-tls',
    backupSecret: 'postgres-backup-tls',
    issuer: { name: 'ms5-internal-ca', kind: 'ClusterIssuer', durationHours: 90 * 24, renewBeforeHours: 30 * 24 },
  },
  admissionPolicy: true,
  access: {
    adminGroups: ['bbbbbbbb-1111-4222-8333-cccccccccccc'],
    readerGroups: ['dddddddd-1111-4222-8333-eeeeeeeeeeee'],
  },
  priorityClassName: 'postgres-database',
  acknowledged: {},
};
