import type { Random } from '../../support/random';
import { orNull, partly, type Values } from './random-parts';

/** Databases with logins, migrations, hypertables and aggregates. `app` stays, or goes. */
export function databases(random: Random): Values {
  return {
    ...partly(random, { app: random.one([null, plain(random, 'app')]), plain: plain(random, 'plain') }),
    telemetry: telemetry(random),
  };
}

/** A database with logins, and nothing that grows. */
function plain(random: Random, name: string): Values {
  return partly(random, {
    timescaledb: random.one([true, false, null]),
    schema: orNull(random, `${name}_schema`),
    roles: roles(random, name),
  });
}

function roles(random: Random, name: string): Values {
  return partly(random, {
    // As the chart has it, which a second owner would contradict.
    [name === 'app' ? name : `${name}_owner`]: { privilege: 'owner', connectionLimit: random.one([-1, 5, null]) },
    [`${name}_reader`]: { privilege: 'read-only', passwordKey: orNull(random, `${name}.reader-PASSWORD`) },
    [`${name}_writer`]: { privilege: 'read-write' },
    [`${name}-watcher`]: { privilege: 'monitoring', connectionLimit: 1 },
  });
}

const TABLES = `CREATE TABLE readings (at timestamptz NOT NULL, machine text NOT NULL, line text, value double precision);
CREATE TABLE events (at timestamptz NOT NULL, machine text NOT NULL, "what's up" text);
`;

function telemetry(random: Random): Values {
  const archives = random.one([true, false]);
  return {
    ...partly(random, { timescaledb: true, schema: orNull(random, 'measures'), load: random.one([0.1, 0.5, 1, 2]) }),
    // The exporter's login is in each of them.
    roles: { ...roles(random, 'telemetry'), monitoring: { privilege: 'monitoring', passwordKey: 'MONITORING_PASSWORD' } },
    migrations: orNull(random, {
      ...random.one([{ bundled: 'factory_telemetry' }, { bundled: null }, {}]),
      files: random.one([{}, null, { '900_tables.sql': TABLES, '901_more.sql': "SELECT 'it''s {{ .fine }}';\n" }]),
    }),
    hypertables: partly(random, { readings: readings(random, archives), events: events(random) }),
  };
}

function readings(random: Random, archives: boolean): Values {
  return {
    time: 'at',
    ingest: random.one(['5/s', '0.25/s', '100/min', '50/h', '20.5/d']),
    ...partly(random, {
      chunkInterval: orNull(random, random.one(['1h', '6h', '1d'])),
      rowBytes: random.one([100, 200]),
      series: random.one([1, 30]),
      columnstore: orNull(random, columnstore(random)),
      indexes: indexes(random, 'readings'),
      acknowledge: acknowledge(random),
    }),
    ...(archives
      ? { archiveAfter: random.one(['180d', '365d']), retain: random.one([null, undefined]) }
      : { retain: orNull(random, '90d') }),
  };
}

function events(random: Random): Values {
  return { time: 'at', ingest: random.one(['20/d', '0.5/min']), retain: orNull(random, random.one(['30d', '720h'])) };
}

function columnstore(random: Random): Values {
  return {
    after: random.one(['15d', '30d']),
    ...partly(random, {
      segmentBy: random.one([[], ['machine'], ['machine', 'line']]),
      orderBy: random.one([['at'], ['at desc'], ['at asc'], ['at desc', 'value asc']]),
      ratio: random.one([0.05, 0.1, 1]),
    }),
  };
}

function indexes(random: Random, name: string): Values[] {
  return random.some<Values>([
    { columns: ['machine', 'at desc'] },
    { columns: ['at'], name: `${name}_unique`, unique: true },
    { columns: ['line asc', 'at'], name: `${name}_line`, include: ['value'], unique: false, where: "line <> 'spare'" },
  ]);
}

function acknowledge(random: Random): Values {
  return partly(random, { 'rewrites-table': 'Saturday, the plant is down', 'long-running': "it's tested" });
}

/** Aggregates over `readings` and over each other; their names say nothing about their order. */
export function continuousAggregates(random: Random): Values {
  const hourly = random.one(['hourly', 'z_hourly']);
  const daily = random.one(['daily', 'a_daily']);
  const timezone = random.one([undefined, 'Europe/London']);
  return {
    [hourly]: { source: 'readings', bucket: '1h', timezone, ...aggregate(random, '4d', hourly), columns: hourlyColumns(random) },
    ...random.maybe({
      [daily]: {
        source: hourly,
        bucket: '1d',
        timezone,
        ...aggregate(random, '10d', daily),
        columns: [{ name: 'rows', sql: 'sum("rows")' }],
      },
    }),
    ...random.maybe({ beside: { source: 'readings', bucket: '30m', columns: [{ name: 'rows', sql: 'count(*)' }] } }),
  };
}

function hourlyColumns(random: Random): Values[] {
  return [
    { name: 'rows', sql: 'count(*)' },
    ...random.some([
      { name: 'mean', sql: 'avg(value)' },
      { name: 'a_last', sql: 'last("value", "at")' },
    ]),
  ];
}

function aggregate(random: Random, start: string, name: string): Values {
  return {
    groupBy: ['machine'],
    ...partly(random, {
      time: 'bucket',
      where: orNull(random, "machine <> 'spare'"),
      realTime: random.one([true, false, null]),
      refresh: orNull(random, { start, end: random.maybe('1d'), every: random.maybe(random.one(['30m', '1h'])) }),
      rowsPerBucket: random.one([30, 60]),
      rowBytes: random.one([64, 120]),
      chunkInterval: random.one(['30d', '60d']),
      columnstore: orNull(random, { after: '120d', segmentBy: ['machine'], orderBy: ['bucket desc'], ratio: 0.2 }),
      retain: random.one(['730d', '1095d', null]),
      indexes: [{ columns: ['machine', 'bucket desc'], name: `${name}_own`, include: ['rows'], where: 'rows > 0', unique: false }],
      acknowledge: acknowledge(random),
    }),
  };
}
