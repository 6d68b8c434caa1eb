import type { Values } from '../knobs/random-parts';

/** What somebody may well write, and must not. */
export interface BadInput {
  readonly name: string;
  readonly values: Values;
  /** Parts of what Helm says: the key, and what is wrong with it. */
  readonly says: readonly string[];
  /** What must never be shown. */
  readonly secret?: string;
}

const TOKEN = 'sv=2024-11-04&ss=b&sig=bm90IGEgc2VjcmV0';
const REPOSITORY = { account: 'backups', container: 'backups', retainFull: '30d' };

/** All of it is refused by the schema, before any template is read. */
export const BAD_INPUTS: readonly BadInput[] = [
  { name: 'an unknown key', values: { postgres: { member: 3 } }, says: ["at '/postgres'", "'member' not allowed"] },
  { name: 'an unknown key at the top', values: { postgresql: {} }, says: ["'postgresql' not allowed"] },
  { name: 'a wrong type', values: { postgres: { members: 'three' } }, says: ["at '/postgres/members'", 'got string, want'] },
  { name: 'a number as a text', values: { pooler: { clients: '1000' } }, says: ["at '/pooler/clients'", 'got string, want'] },
  { name: 'a negative size', values: { postgres: { storage: { size: '-20Gi' } } }, says: ["at '/postgres/storage/size'"] },
  {
    name: 'a negative number',
    values: { postgres: { directConnections: -1 } },
    says: ["at '/postgres/directConnections'", 'got -1, want 0'],
  },
  {
    name: 'a schedule that is none',
    values: { backups: { schedules: [{ type: 'full', schedule: 'every night' }] } },
    says: ["at '/backups/schedules/0/schedule'"],
  },
  { name: 'an hour that no day has', values: { archive: { schedule: '35 24 * * *' } }, says: ["at '/archive/schedule'"] },
  { name: 'the tag latest', values: { image: { tag: 'latest' } }, says: ["at '/image/tag'"] },
  {
    name: 'the tag latest of an exporter',
    values: { monitoring: { postgresExporter: { reference: 'quay.io/prometheuscommunity/postgres-exporter:latest' } } },
    says: ["at '/monitoring/postgresExporter/reference'"],
  },
  {
    name: 'a token in place of the key that it is kept under',
    values: { backups: { enabled: true, repositories: [{ ...REPOSITORY, sasKey: TOKEN }] } },
    says: ["at '/backups/repositories/0/sasKey'"],
    secret: TOKEN,
  },
  {
    name: 'a password in place of the key that it is kept under',
    values: { databases: { app: { roles: { app: { privilege: 'owner', passwordKey: 'correct horse battery staple' } } } } },
    says: ["at '/databases/app/roles/app/passwordKey'"],
  },
  {
    name: 'a private key in place of the Secret that holds it',
    values: { tls: { server: '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg' } },
    says: ["at '/tls/server'"],
    secret: 'MIIEvQIBADANBg',
  },
];

/** The schema takes them, and several things are wrong with each: all of it is said, in one order. */
export const MANY_PROBLEMS: readonly { readonly name: string; readonly values: Values; readonly problems: number }[] = [
  {
    name: 'logins and keys that several have',
    values: {
      systemRoles: { replication: 'pg_same', rewind: 'pg_same', pooler: 'postgres' },
      credentials: { keys: { superuser: 'Z', replication: 'Z', rewind: 'A', patroniRest: 'A' } },
      databases: { app: { roles: { zoe: { privilege: 'owner' }, postgres: { privilege: 'read-only' } } } },
    },
    problems: 7,
  },
  {
    name: 'wings that do not fit each other',
    values: {
      environment: 'production',
      postgres: { members: 1, maxConnections: 100, storage: { size: '1Gi' } },
      pooler: { serverConnections: { min: 50, max: 400 } },
      readPool: { enabled: true, storage: { size: '1Gi' } },
      network: {
        clients: [
          { name: 'reports', podLabels: { app: 'reports' }, to: ['replicas', 'pooler'] },
          { name: 'backend', podLabels: { app: 'backend' }, to: ['primary'] },
        ],
      },
      backups: {
        enabled: true,
        from: 'standby',
        repositories: [{ ...REPOSITORY, sasKey: 'SAS', retainFull: '1d' }],
        schedules: [
          { type: 'incr', schedule: '5 1 * * *' },
          { type: 'diff', schedule: '5 1 * * *' },
        ],
      },
    },
    problems: 3,
  },
  {
    name: 'figures that are out of bounds everywhere',
    values: {
      failover: { budget: '10s', synchronousNodeCount: 9 },
      postgres: {
        resources: { cpu: '4', cpuLimit: '1', memory: '64Mi', memoryLimit: '32Mi' },
        parameters: { zzz: 1, max_connections: 1, port: 1 },
      },
      readPool: { enabled: true, resources: { memory: '64Mi' }, parameters: { archive_mode: true } },
      pooler: { serverConnections: { min: 90, max: 10 }, replicas: 3, readShare: 0.99 },
      tls: { source: 'cert-manager', issuer: 'ca', duration: '2h', renewBefore: '3h' },
    },
    problems: 8,
  },
];
