import { describePlatform, type PlatformModel } from '../../../lib';
import { KNOBS, pathText, type Knob } from '../../../lib/chart/knobs';
import { bundledMigrations } from '../../../lib/chart/values/bundled';
import type { ChartValues } from '../../../lib/chart/values/chart-values';
import { platformProps } from '../../../lib/chart/values/platform-props';
import { helmMerge, valuesFile } from '../../support/helm-values';

const defaults = valuesFile('values.yaml');
const everyWing = Object.fromEntries(['readPool', 'pooler', 'monitoring'].map((wing) => [wing, { enabled: true }]));

function modelOf(...values: readonly Record<string, unknown>[]): PlatformModel {
  const merged = helmMerge(defaults, ...values) as unknown as ChartValues;
  return describePlatform(platformProps(merged, { name: 'release', namespace: 'databases' }));
}

/** `{ a: { b: value } }` for `a.b`. */
function at(path: readonly string[], value: unknown): Record<string, unknown> {
  return path.reduceRight<unknown>((below, part) => ({ [part]: below }), value) as Record<string, unknown>;
}

function valueAt(path: readonly string[]): unknown {
  return path.reduce<unknown>((below, part) => (below as Record<string, unknown> | undefined)?.[part], defaults);
}

describe("the chart's values", () => {
  it('take name and namespace from the release, and names of Secrets from the name', () => {
    const model = modelOf();
    expect(model).toMatchObject({ name: 'release', namespace: { name: 'databases', create: false } });
    expect(model.credentials).toMatchObject({ kind: 'existing', secretName: 'release-credentials' });
    expect(model.tls).toMatchObject({
      serverSecret: 'release-server-tls',
      poolerSecret: 'release-pooler-tls',
      backupSecret: 'release-backup-tls',
    });
    expect(modelOf({ name: 'own' }).credentials.secretName).toBe('own-credentials');
  });

  it.each(['readPool', 'pooler', 'monitoring'] as const)('switch %s on and off', (wing) => {
    expect(modelOf({ [wing]: { enabled: true } })[wing]).toBeDefined();
    expect(modelOf({ [wing]: { enabled: false } })[wing]).toBeUndefined();
  });

  it('give a database the place of the example where the example is null', () => {
    const roles = { watcher: { privilege: 'monitoring' } };
    expect(modelOf({ databases: { app: null, own: { roles } } }).databases.map(({ name }) => name)).toEqual(['own']);
    expect(modelOf({ databases: { own: { roles } } }).databases.map(({ name }) => name)).toEqual(['app', 'own']);
  });

  it('order logins by what they may do, whatever their names are', () => {
    const roles = {
      a: { privilege: 'monitoring' },
      b: { privilege: 'read-only' },
      c: { privilege: 'read-write', connectionLimit: 5 },
      d: { privilege: 'owner', passwordKey: 'OWN' },
    };
    const [database] = modelOf({ databases: { app: null, own: { roles } } }).databases;
    expect(database!.roles).toEqual([
      { name: 'd', privilege: 'owner', passwordKey: 'OWN', connectionLimit: -1 },
      { name: 'c', privilege: 'read-write', passwordKey: 'C_PASSWORD', connectionLimit: 5 },
      { name: 'b', privilege: 'read-only', passwordKey: 'B_PASSWORD', connectionLimit: -1 },
      { name: 'a', privilege: 'monitoring', passwordKey: 'A_PASSWORD', connectionLimit: -1 },
    ]);
  });

  it('make aggregates after their source, whatever their names are', () => {
    const columns = [{ name: 'rows', sql: 'count(*)' }];
    const [database] = modelOf({
      databases: {
        app: {
          hypertables: { readings: { time: 'at', ingest: '1/s' } },
          continuousAggregates: {
            a: { source: 'b', bucket: '30d', columns },
            b: { source: 'c', bucket: '1d', columns },
            c: { source: 'readings', bucket: '1h', columns },
          },
        },
      },
    }).databases;
    expect(database!.aggregates.map(({ name, source }) => `${name} over ${source}`)).toEqual(['c over readings', 'b over c', 'a over b']);
  });

  it('keep the order of the columns of an index and of an aggregate', () => {
    const [database] = modelOf({
      databases: {
        app: {
          hypertables: { readings: { time: 'at', ingest: '1/s', indexes: [{ columns: ['z', 'at desc', 'a asc'] }] } },
          continuousAggregates: {
            hourly: { source: 'readings', bucket: '1h', columns: ['z', 'a'].map((name) => ({ name, sql: `max(${name})` })) },
          },
        },
      },
    }).databases;
    expect(database!.hypertables[0]!.indexes[0]!.columns).toEqual([
      { column: 'z', descending: false },
      { column: 'at', descending: true },
      { column: 'a', descending: false },
    ]);
    expect(database!.aggregates[0]!.columns.map(({ name }) => name)).toEqual(['z', 'a']);
  });

  it('take migrations that come with the chart, and others beside them', () => {
    const files = { '900_own.sql': 'SELECT 1;' };
    const [database] = modelOf({ databases: { app: { migrations: { bundled: 'factory_telemetry', files } } } }).databases;
    const bundled = bundledMigrations('factory_telemetry').map(({ name }) => name);
    expect(database!.migrations.map(({ name }) => name)).toEqual([...bundled, '900_own.sql']);
    expect(() => modelOf({ databases: { app: { migrations: { bundled: 'nothing' } } } })).toThrow(
      "migrations.bundled must be one of factory_telemetry, got 'nothing'",
    );
  });

  it('say how to prove who one is to a repository', () => {
    const repository = { account: 'backups', container: 'backups', retainFull: '30d' };
    const repositories = [
      { ...repository, path: '/a', sasKey: 'SAS' },
      { ...repository, path: '/b', accountKey: 'KEY', sasKey: null },
      { ...repository, path: '/c', managedIdentity: true },
    ];
    expect(modelOf({ backups: { enabled: true, repositories } }).backups!.repositories).toMatchObject([
      { keyType: 'sas', keySecretKey: 'SAS' },
      { keyType: 'shared', keySecretKey: 'KEY' },
      { keyType: 'auto' },
    ]);
  });

  it('are the same with `null`, without a key, and in any order', () => {
    const own = { postgres: { maxLag: null, parameters: { work_mem: '8MB', jit: false } }, labels: { b: '1', a: '2' }, annotations: null };
    expect(modelOf({ labels: { a: '2', b: '1' }, postgres: { parameters: { jit: false, work_mem: '8MB' } } })).toEqual(modelOf(own));
  });
});

/** What is the chart's own idea of a small platform; everything else in values.yaml only writes down what the library does anyway. */
const OWN = [
  'createNamespace',
  'pooler.serverConnections',
  'monitoring.flavour',
  'image.timescaledb',
  'postgres.scheduling.spreadZones',
  'readPool.scheduling.spreadZones',
  // What to start in an image that somebody else gives is not known, and the chart's image is one that somebody gives.
  'pooler.exporter.command',
  'monitoring.postgresExporter.command',
];

describe('a default in values.yaml', () => {
  const written = KNOBS.filter(({ path, isRequired }) => {
    const value = valueAt(path);
    const isOwn = OWN.some((own) => `${own}.`.startsWith(`${path.join('.')}.`));
    return !isRequired && !path.includes('*') && !path.includes('[]') && value !== null && value !== undefined && !isOwn;
  });

  it.each(written.map((knob): [string, Knob] => [pathText(knob.path), knob]))('is what the library does without %s', (_, { path }) => {
    expect(modelOf(everyWing, at(path, null))).toEqual(modelOf(everyWing));
  });
});
