import type { Values } from '../knobs/random-parts';

/** Everything that one pod may be asked to keep to. */
const SCHEDULING = {
  nodeSelector: { pool: 'data' },
  tolerations: [{ key: 'database', value: 'true', effect: 'NoSchedule' }],
  spreadHosts: 'required',
  spreadZones: 'required',
  avoidSpot: true,
  affinity: {
    requireNodes: [{ key: 'disk', operator: 'In', values: ['fast', 'faster'] }],
    preferNodes: [{ key: 'rack', operator: 'NotIn', values: ['a', 'b'], weight: 7 }],
    nearPods: [{ labels: { app: 'backend' }, topologyKey: 'example.com/room', weight: 8 }],
    avoidPods: [{ labels: { app: 'noisy' }, topologyKey: 'example.com/room', weight: 9 }],
  },
};

const RESOURCES = { cpu: '1', memory: '8Gi', cpuLimit: '2', memoryLimit: '9Gi' };
const life = (table: string, time: string): Values => ({
  columnstore: { after: '3d', segmentBy: ['machine'], orderBy: [`${time} desc`], ratio: 0.2 },
  indexes: [{ columns: [time], name: `${table}_by_time`, include: ['machine'], unique: false, where: 'value > 0' }],
  acknowledge: { 'rewrites-table': 'Saturday' },
});
const REPOSITORY = { container: 'backups', retainFull: '30d', path: '/some/where', cipherKey: 'CIPHER' };
const ENDPOINT = { port: 10000, pathStyle: true, caSecret: { name: 'blob-ca', key: 'ca.crt' } };
const FQDN = { kind: 'fqdn', name: 'blob.example.com', cidr: '192.0.2.0/24' };
const PODS = { kind: 'pods', labels: { app: 'azurite' }, namespaceLabels: { 'kubernetes.io/metadata.name': 'storage' } };
const CIDR = { kind: 'cidr', cidr: '192.0.2.0/24', except: ['192.0.2.128/25'] };

const EVERYTHING: Values = {
  name: 'telemetry',
  environment: 'test',
  createNamespace: true,
  namespaceLabels: { team: 'data' },
  labels: { tier: 'gold' },
  annotations: { 'example.com/owner': 'us' },
  image: { digest: `sha256:${'0123456789abcdef'.repeat(4)}`, binDir: '/opt/pg/bin' },
  postgres: {
    members: 3,
    resources: RESOURCES,
    storage: { size: '1Ti', diskClass: { kind: 'premium-v2', iops: 6000, throughputMbps: 400 } },
    maxConnections: 400,
    timescaleJobs: 20,
    scheduling: SCHEDULING,
    parameters: { work_mem: '24MB' },
  },
  readPool: {
    enabled: true,
    resources: RESOURCES,
    storage: { size: '1Ti', diskClass: { kind: 'existing', name: 'managed' }, accessMode: 'ReadWriteOncePod' },
    scheduling: SCHEDULING,
    parameters: { work_mem: '24MB' },
  },
  failover: { synchronousMode: 'on', synchronousNodeCount: 1 },
  pooler: { resources: { ...RESOURCES, memory: '1Gi' }, scheduling: SCHEDULING, exporter: { command: ['/bin/exporter'] } },
  databases: {
    app: null,
    plain: { timescaledb: false, roles: { plain: { privilege: 'owner' } } },
    telemetry: {
      schema: 'measures',
      load: 0.5,
      roles: {
        owner: { privilege: 'owner', passwordKey: 'OWNER', connectionLimit: 10 },
        watcher: { privilege: 'monitoring' },
        other_watcher: { privilege: 'monitoring' },
      },
      migrations: { files: { '001_tables.sql': 'CREATE TABLE readings (at timestamptz NOT NULL, machine text, value int);' } },
      hypertables: {
        readings: { ...life('readings', 'at'), time: 'at', ingest: '10/s', chunkInterval: '1d', rowBytes: 300, series: 50, retain: '90d' },
        old: { time: 'at', ingest: '10/s', archiveAfter: '365d' },
      },
      continuousAggregates: {
        hourly: {
          ...life('hourly', 'begin'),
          source: 'readings',
          bucket: '1h',
          timezone: 'Europe/London',
          time: 'begin',
          groupBy: ['machine'],
          columns: [{ name: 'rows', sql: 'count(*)' }],
          where: 'value IS NOT NULL',
          realTime: false,
          refresh: { start: '2d', end: '2h', every: '30m' },
          rowsPerBucket: 60,
          rowBytes: 90,
          chunkInterval: '30d',
          retain: '900d',
        },
      },
    },
  },
  backups: {
    enabled: true,
    from: 'standby',
    repositories: [
      { ...REPOSITORY, account: 'near', sasKey: 'SAS', endpoint: { ...ENDPOINT, host: 'blob.example.com', peer: CIDR } },
      { ...REPOSITORY, account: 'far', accountKey: 'ACCOUNT_KEY', endpoint: { ...ENDPOINT, host: 'azurite.storage', peer: PODS } },
      { ...REPOSITORY, account: 'own', managedIdentity: true, endpoint: { ...ENDPOINT, host: 'blob.example.com', peer: FQDN } },
    ],
    schedules: [1, 2, 3].map((repository) => ({ type: 'full', schedule: `5 ${repository} * * *`, repository, deadline: '40m' })),
    resources: { ...RESOURCES, memory: '1Gi' },
    scheduling: SCHEDULING,
  },
  archive: {
    enabled: true,
    destination: {
      account: 'cold',
      container: 'archive',
      path: '/old/chunks',
      sasKey: 'ARCHIVE_SAS',
      tier: 'Cool',
      endpoint: { ...ENDPOINT, host: 'cold.example.com', peer: CIDR },
    },
    scratch: '8Gi',
    resources: { ...RESOURCES, memory: '1Gi' },
    scheduling: SCHEDULING,
  },
  monitoring: {
    flavour: 'prometheus-operator',
    role: 'watcher',
    objectLabels: { release: 'prometheus' },
    alertLabels: { service: 'database' },
    postgresExporter: { command: ['/bin/exporter'] },
  },
  network: { clients: [{ name: 'backend', podLabels: { app: 'backend' }, namespace: 'apps', to: ['pooler'] }] },
  quota: {
    enabled: true,
    cpu: 100,
    memory: '1Ti',
    cpuLimit: 200,
    memoryLimit: '2Ti',
    storage: '64Ti',
    claims: 50,
    pods: 200,
    nodeStorage: '1Ti',
    nodeStorageLimit: '4Ti',
  },
  credentials: { secretName: 'passwords' },
  tls: { source: 'cert-manager', issuer: 'internal-ca', server: 'own-server', pooler: 'own-pooler', backup: 'own-backup' },
  admissionPolicy: false,
  access: { adminGroups: ['33333333-3333-4333-8333-333333333333'], readerGroups: ['44444444-4444-4444-8444-444444444444'] },
};

const OBJECTS = [
  ...['POSTGRES_SUPERUSER_PASSWORD', 'POSTGRES_REPLICATION_PASSWORD', 'POSTGRES_REWIND_PASSWORD', 'PATRONI_RESTAPI_PASSWORD'],
  ...[
    'PGBOUNCER_AUTH_PASSWORD',
    'OWNER',
    'WATCHER_PASSWORD',
    'OTHER_WATCHER_PASSWORD',
    'PLAIN_PASSWORD',
    'SAS',
    'ACCOUNT_KEY',
    'CIPHER',
    'ARCHIVE_SAS',
  ],
];

const ENCRYPTION = (key: string) =>
  `/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/data/providers/Microsoft.Compute/diskEncryptionSets/${key}`;

const withDestination = (peer: Values) => ({ archive: { destination: { endpoint: { peer } } } });

/** Volumes that are all but full in two years, and an error that somebody has accepted. */
const AT_THE_LIMIT: Values = {
  postgres: { maxConnections: null },
  readPool: { enabled: false },
  databases: {
    telemetry: {
      hypertables: { readings: { ingest: '1000/s', series: 50_000, retain: '300d' }, old: null },
      continuousAggregates: { hourly: { rowsPerBucket: null } },
    },
  },
  archive: { enabled: false },
  network: { clients: [{ name: 'reports', podLabels: { app: 'reports' }, namespace: 'apps', to: ['pooler'] }] },
  pooler: { enabled: false },
  acknowledge: { 'client-targets': 'a test' },
};

/** Values that say something at every key; what excludes each other is in one of them. The first is the whole, the others stand on it. */
export const PLATFORMS_OF_EVERYTHING: readonly (readonly Values[])[] = [
  [EVERYTHING],
  [
    EVERYTHING,
    {
      postgres: { storage: { diskClass: { kind: 'existing', name: 'managed' } } },
      readPool: { storage: { diskClass: { kind: 'premium-v2', iops: 6000, throughputMbps: 400 } } },
      network: { dataplane: 'cilium' },
      credentials: {
        kind: 'key-vault',
        vaultName: 'kv-data',
        tenantId: '11111111-1111-4111-8111-111111111111',
        clientId: '22222222-2222-4222-8222-222222222222',
        objects: Object.fromEntries(OBJECTS.map((key, i) => [key, `secret-${i}`])),
      },
      ...withDestination(FQDN),
    },
  ],
  [
    EVERYTHING,
    {
      postgres: { storage: { diskClass: { kind: 'premium', redundancy: 'LRS', diskEncryptionSetId: ENCRYPTION('one') } } },
      readPool: { storage: { diskClass: { kind: 'premium', redundancy: 'LRS', diskEncryptionSetId: ENCRYPTION('one') } } },
      ...withDestination(PODS),
      tls: { source: 'existing', issuer: null },
    },
  ],
  [EVERYTHING, AT_THE_LIMIT],
];
