import type { Random } from '../../support/random';
import { continuousAggregates, databases } from './random-databases';
import { labels, orNull, partly, resources, scheduling, storage, type Values } from './random-parts';
import { archive, backups, monitoring, network, pooler } from './random-wings';

/**
 * Values that a user may give on top of values.yaml: the schema takes them. Two of them may not fit each other, and then the library refuses
 * them: draw again.
 */
export function randomValues(random: Random): Values {
  const values: Values = {
    ...partly(random, {
      name: random.one(['telemetry', 'a', '', null]),
      environment: random.one(['test', 'staging']),
      createNamespace: random.one([true, false]),
      namespaceLabels: labels(random),
      labels: labels(random),
      annotations: partly(random, { 'example.com/owner': "it's {{ us }}", note: '' }),
      clusterDomain: random.one(['cluster.local', 'k8s.example.com', null]),
      image: image(random),
      postgres: postgres(random),
      readPool: readPool(random),
      failover: failover(random),
      pooler: pooler(random),
      monitoring: monitoring(random),
      network: network(random),
      reclaimPolicy: random.one(['Retain', 'Delete', null]),
      quota: quota(random),
      tls: tls(random),
      access: access(random),
      admissionPolicy: random.one([true, false]),
      systemRoles: partly(random, { replication: 'replicator', rewind: 'rewinder', pooler: 'pool_user' }),
      acknowledge: random
        .some(['memory', 'network-scope', 'image-pin', 'backups-missing'])
        .reduce((all, id) => ({ ...all, [id]: "it's fine" }), {}),
    }),
    databases: databases(random),
    backups: backups(random),
    archive: archive(random),
    credentials: credentials(random),
    ...partly(random, {
      clusterPrefix: random.one(['shop', 'a.b-c', null]),
      preflight: partly(random, { lookup: random.one([true, false, null]), job: random.one([true, false, null]) }),
    }),
  };
  return plain(fitting(random, values));
}

/** As YAML has it: what is undefined is not there. */
function plain(values: Values): Values {
  return JSON.parse(JSON.stringify(values)) as Values;
}

/** What one wing needs of another; without it hardly any draw would be a platform. */
function fitting(random: Random, values: Values): Values {
  const { telemetry } = values['databases'] as { telemetry: { hypertables: Record<string, { archiveAfter?: string }> } };
  const { readings } = telemetry.hypertables;
  return {
    ...values,
    archive: { ...(values['archive'] as Values), enabled: readings?.archiveAfter !== undefined },
    databases: {
      ...(values['databases'] as Values),
      telemetry: { ...telemetry, ...(readings ? random.maybe({ continuousAggregates: continuousAggregates(random) }) : {}) },
    },
  };
}

function image(random: Random): Values {
  return partly(random, {
    repository: random.one(['mirror.example.com:5000/timescale/timescaledb-ha', 'timescaledb']),
    tag: random.one(['pg15.18-ts2.28.3', '15.18_own.1']),
    digest: orNull(random, `sha256:${'fedcba9876543210'.repeat(4)}`),
    pullPolicy: random.one(['IfNotPresent', 'Always', 'Never', null]),
    binDir: orNull(random, '/opt/pg/bin'),
    postgres: random.one(['15.18', '15.17']),
    timescaledb: random.one(['2.28.3', '2.26.0']),
    patroni: random.one(['4.1.4', '4.0']),
    pgbackrest: random.one(['2.59.1', '2.58']),
    pgbouncer: '1.25.2',
  });
}

function postgres(random: Random): Values {
  return partly(random, {
    members: random.one([1, 2, 3, 5]),
    resources: resources(random, ['4Gi', '6Gi', '12288Mi']),
    storage: storage(random, random.one(['100Gi', '1Ti'])),
    walShare: random.one([0.1, 0.25, 0.5]),
    maxConnections: random.one([200, 300, null]),
    directConnections: random.one([0, 10, 40]),
    timescaleJobs: random.one([8, 20, null]),
    maxLag: random.one(['16Mi', '1Gi', null]),
    maxStaleness: random.one(['90s', '2h', null]),
    readOnlyFallback: random.one(['none', 'primary', null]),
    scheduling: scheduling(random),
    parameters: orNull(random, parameters(random)),
  });
}

function parameters(random: Random): Values {
  return partly(random, {
    work_mem: random.one(['4MB', '16MB']),
    random_page_cost: random.one([1.1, 4]),
    statement_timeout: random.one([60000, '60s']),
    jit: random.one([true, false, 't', 'NO', 0]),
    default_transaction_isolation: random.one(['repeatable read', 'SERIALIZABLE']),
    bgwriter_delay: random.one(['0x20', '100 ms', '250000us', '1e2', '020', '1.5s']),
    vacuum_cost_delay: random.one(['2.5ms', 0.5, '2500us']),
    log_line_prefix: "%m it's [%p] ",
    'auto_explain.log_min_duration': '10s',
  });
}

function readPool(random: Random): Values {
  return partly(random, {
    enabled: random.one([true, true, false]),
    replicas: random.one([1, 3]),
    resources: resources(random, ['4Gi', '8Gi']),
    storage: storage(random, '1Ti'),
    maxLag: random.one(['16Mi', '1Gi']),
    maxLagTime: random.one(['30s', '5m', null]),
    scheduling: scheduling(random),
    parameters: orNull(random, partly(random, { work_mem: '8MB', hot_standby_feedback: random.one([true, false]) })),
  });
}

function failover(random: Random): Values {
  return partly(random, {
    budget: random.one(['20s', '1m', '45s', null]),
    synchronousMode: random.one(['quorum', 'on', 'off', null]),
    synchronousNodeCount: random.one([1, null]),
  });
}

function quota(random: Random): Values {
  return {
    enabled: random.one([true, false]),
    cpu: random.one([100, '200']),
    memory: '1Ti',
    cpuLimit: '400000m',
    memoryLimit: '2Ti',
    storage: '64Ti',
    claims: random.one([20, 100]),
    pods: 200,
    nodeStorage: random.one([undefined, '1Ti']),
    nodeStorageLimit: random.one([undefined, '4Ti']),
  };
}

/** Every key that something above may need; Key Vault must have them all. */
const OBJECTS = [
  ...['POSTGRES_SUPERUSER_PASSWORD', 'POSTGRES_REPLICATION_PASSWORD', 'POSTGRES_REWIND_PASSWORD', 'PATRONI_RESTAPI_PASSWORD'],
  ...['PGBOUNCER_AUTH_PASSWORD', 'own.superuser', 'own.rewind', 'APP_PASSWORD', 'MONITORING_PASSWORD'],
  ...['app', 'plain', 'telemetry'].flatMap((name) => [
    ...['OWNER', 'READER', 'WRITER'].map((role) => `${name.toUpperCase()}_${role}_PASSWORD`),
    `${name.toUpperCase()}-WATCHER_PASSWORD`,
    `${name}.reader-PASSWORD`,
  ]),
  ...['BACKUP_SAS', 'BACKUP.account-key', 'CIPHER_PASSPHRASE', 'ARCHIVE_SAS'],
];

function credentials(random: Random): Values {
  return {
    ...random.one<Values>([
      { kind: 'existing' },
      {
        kind: 'key-vault',
        vaultName: 'kv-data',
        tenantId: '11111111-1111-4111-8111-111111111111',
        clientId: '2222ABCD-2222-4222-8222-222222222222',
        objects: Object.fromEntries(OBJECTS.map((key, i) => [key, `secret-${i}`])),
      },
    ]),
    secretName: orNull(random, 'passwords.of-the-data'),
    keys: orNull(random, {
      superuser: orNull(random, 'own.superuser'),
      rewind: random.maybe('own.rewind'),
      ...partly(random, {
        replication: 'POSTGRES_REPLICATION_PASSWORD',
        patroniRest: 'PATRONI_RESTAPI_PASSWORD',
        pooler: 'PGBOUNCER_AUTH_PASSWORD',
      }),
    }),
  };
}

function tls(random: Random): Values {
  return {
    ...random.one<Values>([{ source: 'existing' }, { source: 'cert-manager', issuer: 'internal-ca' }, {}]),
    ...partly(random, {
      server: orNull(random, 'own-server'),
      pooler: 'own-pooler.tls',
      backup: 'own-backup',
      issuerKind: random.one(['Issuer', 'ClusterIssuer', null]),
      duration: random.one(['60d', '2160h', null]),
      renewBefore: random.one(['10d', '48h']),
    }),
  };
}

function access(random: Random): Values {
  return {
    adminGroups: random.some(['33333333-3333-4333-8333-333333333333', 'ABCDEF33-3333-4333-8333-333333333333']),
    readerGroups: random.some(['44444444-4444-4444-8444-444444444444']),
  };
}
