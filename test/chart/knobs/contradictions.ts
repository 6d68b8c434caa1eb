import type { Values } from './random-parts';

/** Values that the schema takes, and the library does not: each key may be what it is, and they do not fit each other, or a rule of the library. */
export interface Contradiction {
  readonly name: string;
  readonly values: Values;
  /** Part of the message. It names the key. */
  readonly message: string;
}

const REPOSITORY = { account: 'backups', container: 'backups', retainFull: '30d', sasKey: 'SAS' };

export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    name: 'two backups at one time',
    values: {
      backups: {
        enabled: true,
        repositories: [REPOSITORY],
        schedules: [
          { type: 'full', schedule: '5 1 * * *' },
          { type: 'incr', schedule: '5 * * * *' },
        ],
      },
    },
    message:
      "[schedule-overlap] backups.schedules[0] (full, '5 1 * * *') and backups.schedules[1] (incr, '5 * * * *') start at the same time",
  },
  {
    name: 'a pool larger than the server',
    values: { pooler: { serverConnections: { min: 50, max: 400 } }, postgres: { maxConnections: 200 } },
    message: '[pool-connections] postgres.maxConnections is 200',
  },
  {
    name: 'no backups in production',
    values: { environment: 'production' },
    message: '[backups-missing] backups are not described',
  },
  {
    name: 'a range of hours that ends before it begins',
    values: { archive: { enabled: true, destination: { account: 'cold', container: 'archive', sasKey: 'SAS' }, schedule: '5 9-7 * * *' } },
    message: "archive.schedule must have 0 to 23, ranges, lists and steps for the hour, got '9-7'",
  },
  {
    name: 'an archive for nothing',
    values: { archive: { enabled: true, destination: { account: 'cold', container: 'archive', sasKey: 'SAS' } } },
    message: 'archive must have a hypertable with archiveAfter, got none',
  },
  {
    name: 'less memory than PostgreSQL needs',
    values: { postgres: { resources: { memory: '64Mi' } } },
    message: 'postgres.resources.memory must be whole bytes, at least 256Mi, got 64Mi',
  },
  {
    name: 'a limit below the request',
    values: { readPool: { enabled: true, resources: { cpu: '2', cpuLimit: '500m' } } },
    message: 'readPool.resources.cpuLimit must not be below cpu (2000m), got 500m',
  },
  {
    name: 'a shorter lease than Patroni allows',
    values: { failover: { budget: '10s' } },
    message: 'failover.budget must be whole seconds, at least 20 s, got 10 s',
  },
  {
    name: 'more standbys to wait for than there are',
    values: { failover: { synchronousNodeCount: 3 } },
    message: 'failover.synchronousNodeCount must be below postgres.members (3), got 3',
  },
  {
    name: 'a parameter that the platform sets itself',
    values: { postgres: { parameters: { max_connections: 500 } } },
    message: 'postgres.parameters.max_connections must not be given, got 500',
  },
  {
    name: 'a parameter that was misspelt',
    values: { postgres: { parameters: { shared_bufers: '2GB' } } },
    message:
      '[unknown-parameters] postgres.parameters.shared_bufers is no parameter of PostgreSQL 15: Patroni would leave it out; did you mean shared_buffers',
  },
  {
    name: 'a library that was misspelt',
    values: { postgres: { parameters: { 'pg_stat_statement.track': 'all' } } },
    message: '[unknown-parameters] postgres.parameters.pg_stat_statement.track belongs to no library that the server loads',
  },
  {
    name: 'a parameter of another major version',
    values: { readPool: { enabled: true, parameters: { io_method: 'worker' } } },
    message:
      '[unknown-parameters] readPool.parameters.io_method is no parameter of PostgreSQL 15: Patroni would leave it out; only 18 has it',
  },
  {
    name: 'an impossible value of a parameter',
    values: {
      postgres: { parameters: { checkpoint_timeout: '1s', log_destination: 'file', jit: 'maybe', default_transaction_isolation: 'none' } },
    },
    message:
      "postgres.parameters.checkpoint_timeout must be a whole number from 30s to 86400s, with one of the units us, ms, s, min, h, d or without, got '1s'",
  },
  {
    name: 'a parameter that the server reports',
    values: { postgres: { parameters: { server_version: '15.1' } } },
    message: "postgres.parameters.server_version must not be given, got '15.1'",
  },
  {
    name: 'a password that Key Vault does not have',
    values: {
      credentials: {
        kind: 'key-vault',
        vaultName: 'kv-data',
        tenantId: '11111111-1111-4111-8111-111111111111',
        clientId: '22222222-2222-4222-8222-222222222222',
        objects: { POSTGRES_SUPERUSER_PASSWORD: 'superuser' },
      },
    },
    message: "credentials.objects must have APP_PASSWORD, which role 'app' needs, got nothing",
  },
  {
    name: 'a client of a pooler that is off',
    values: { pooler: { enabled: false }, network: { clients: [{ name: 'backend', podLabels: { app: 'backend' }, to: ['pooler'] }] } },
    message: "[client-targets] network.clients.backend.to has 'pooler', and no pooler is described",
  },
  {
    name: 'an aggregate over nothing',
    values: aggregates({ daily: { source: 'nothing' } }),
    message:
      "databases.telemetry.continuousAggregates.daily.source must name a hypertable or another aggregate of the database (readings), got 'nothing'",
  },
  {
    name: 'aggregates over each other',
    values: aggregates({ first: { source: 'second' }, second: { source: 'first' } }),
    message: "databases.telemetry.continuousAggregates.first.source must lead to a hypertable, got 'second', which leads back to 'first'",
  },
  {
    name: 'a volume that the declared data does not fit in',
    values: hypertable({ ingest: '5000/s' }),
    message: '[storage-forecast] postgres.storage is 20 GiB',
  },
  {
    name: 'rows that are dropped before they are refreshed',
    values: {
      databases: {
        telemetry: {
          hypertables: { readings: { time: 'at', ingest: '1/s', chunkInterval: '1d', retain: '3d' } },
          continuousAggregates: {
            hourly: { source: 'readings', bucket: '1h', refresh: { start: '7d' }, columns: [{ name: 'rows', sql: 'count(*)' }] },
          },
        },
      },
    },
    message: '[refresh-window]',
  },
  {
    name: 'names that are too long for pods',
    values: { name: 'a-name-that-goes-on-and-on-until-pods-cannot-have-it-any-more' },
    message: "[name-lengths] name is 'a-name-that-goes-on-and-on-until-pods-cannot-have-it-any-more', must have at most",
  },
];

function aggregates(named: Readonly<Record<string, Values>>): Values {
  const all = Object.entries(named).map(([name, of]) => [name, { bucket: '1d', columns: [{ name: 'rows', sql: 'count(*)' }], ...of }]);
  return {
    databases: {
      telemetry: { hypertables: { readings: { time: 'at', ingest: '1/s' } }, continuousAggregates: Object.fromEntries(all) as Values },
    },
  };
}

function hypertable(of: Values): Values {
  return { databases: { telemetry: { hypertables: { readings: { time: 'at', ...of } } } } };
}
