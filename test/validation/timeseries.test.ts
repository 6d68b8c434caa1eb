import { Duration } from 'cdk8s';
import { Aggregate, Column, Database, Migrations, Rate, type ContinuousAggregateProps, type HypertableProps } from '../../lib';
import { problems, refusal } from './props';

const VALID: HypertableProps = { time: 'at', ingest: Rate.perSecond(1), chunkInterval: Duration.days(1) };
const HOURLY: ContinuousAggregateProps = { bucket: Duration.hours(1), groupBy: ['thing'], columns: { samples: Aggregate.count() } };
const days = (n: number) => Duration.days(n);

/** A description whose database has these. */
function described(build: (database: Database) => void, props: ConstructorParameters<typeof Database>[1] = {}) {
  const database = new Database('telemetry', props).addOwner('app').addMonitoring('watcher');
  build(database);
  return { databases: [database] };
}

const hypertable = (props: Partial<HypertableProps>) => described((d) => void d.addHypertable('readings', { ...VALID, ...props }));
const aggregate = (props: Partial<ContinuousAggregateProps>, source: Partial<HypertableProps> = {}) =>
  described((d) => void d.addHypertable('readings', { ...VALID, ...source }).addContinuousAggregate('hourly', { ...HOURLY, ...props }));
const onTop = (props: Partial<ContinuousAggregateProps>) =>
  described(
    (d) =>
      void d
        .addHypertable('readings', VALID)
        .addContinuousAggregate('hourly', HOURLY)
        .addContinuousAggregate('daily', { bucket: days(1), columns: { samples: Aggregate.sum('samples') }, ...props }),
  );
const migrations = (files: Record<string, string>) => described(() => undefined, { migrations: Migrations.of(files) });

const at = 'databases.telemetry.readings';
const over = 'databases.telemetry.hourly';

test.each<[string, ReturnType<typeof described>, ...string[]]>([
  [
    'spans of nothing, all of them',
    hypertable({ chunkInterval: Duration.seconds(0), retain: Duration.seconds(0), columnstore: { after: Duration.seconds(1) } }),
    `${at}.chunkInterval must be whole seconds, at least 1 min, got 0 s: give a longer one`,
    `${at}.columnstore.after must be whole seconds, at least 1 min, got 1 s: give a longer one`,
    `${at}.retain must be whole seconds, at least 1 min, got 0 s: give a longer one`,
  ],
  [
    'no rows at all',
    hypertable({ ingest: Rate.perDay(0) }),
    `${at}.ingest must be more than nothing, got 0 rows a second: give an estimate`,
  ],
  [
    'a name that is no column',
    hypertable({ time: 'the time' }),
    `${at}.time must be a name of letters, digits, '_' and '-', not a digit or '-' first, at most 63, got 'the time': give the name of a column`,
  ],
  [
    'a ratio above one',
    hypertable({ columnstore: { after: days(7), ratio: 2 } }),
    `${at}.columnstore.ratio must be above 0 and at most 1, got 2: it is columnar bytes ÷ row bytes`,
  ],
  [
    'an order without time, and a column that divides and orders',
    hypertable({ columnstore: { after: days(7), segmentBy: ['thing'], orderBy: ['thing'] } }),
    `${at}.columnstore.orderBy must contain the time column 'at', got 'thing': TimescaleDB would add it; put it where it belongs`,
    `${at}.columnstore.segmentBy and orderBy must not share columns, got 'thing' in both: what divides rows does not sort them`,
  ],
  [
    'segments of one row each',
    hypertable({ columnstore: { after: days(7), segmentBy: ['at'] } }),
    `${at}.columnstore.segmentBy and orderBy must not share columns, got 'at' in both: what divides rows does not sort them`,
    `${at}.columnstore.segmentBy must not contain the time column 'at': every row would be a segment; leave it out`,
  ],
  [
    'rows that are dropped and archived',
    { ...hypertable({ retain: days(9), archiveAfter: days(9) }) },
    `${at} must have retain or archiveAfter, got both: archiving drops what is safe in cold storage; leave retain out`,
  ],
  [
    'hazards that are none, and reasons that are none',
    hypertable({ acknowledge: { 'eats-disk': 'x', 'long-running': ' ' } as object }),
    `${at}.acknowledge must name hazards (rewrites-table, access-exclusive, loses-history, long-running), got 'eats-disk'`,
    `${at}.acknowledge must say why, got an empty text: whoever reads it next year has to know`,
  ],
  [
    'an index of nothing and two of one name',
    hypertable({
      indexes: [
        { columns: [], name: 'twice' },
        { columns: [Column.descending('at')], name: 'twice' },
      ],
    }),
    `databases.telemetry must have different names for indexes, got 'twice' more than once: give one a name`,
    `${at}: index 'twice' must have at least one column, got none`,
  ],
  [
    'an aggregate with the name of its table',
    described((d) => void d.addHypertable('readings', VALID).addContinuousAggregate('readings', HOURLY)),
    `${at} must be declared once, got it more than once: tables and aggregates share their names`,
  ],
  [
    'hypertables where the extension is not wanted',
    described((d) => void d.addHypertable('readings', VALID), { timescaledb: false }),
    'databases.telemetry must have TimescaleDB, got timescaledb: false and hypertables: leave it out',
  ],
  [
    'a refresh of less than two buckets',
    aggregate({ refresh: { start: Duration.hours(2) } }),
    `${over}.refresh must span two buckets of 1 hour or more, got 7200 s to 3600 s ago: TimescaleDB refuses less; start earlier`,
  ],
  [
    'a place that is none',
    aggregate({ timezone: 'Middle/Earth' }),
    `${over}.timezone must be a name of the time zone database, such as 'Europe/London', got 'Middle/Earth'`,
  ],
  [
    'nothing to aggregate, and one name twice',
    aggregate({ columns: {}, groupBy: ['bucket'] }),
    `${over}.columns must have at least one, got none: there would be nothing to aggregate`,
    `${over} must have different names for bucket, groupBy and columns, got 'bucket' more than once`,
  ],
  [
    'buckets that cut those below',
    onTop({ bucket: Duration.minutes(90) }),
    "databases.telemetry.daily.bucket must be a multiple of the 1 hour of 'hourly', got 5400 s: buckets would be cut",
  ],
  [
    'groups that the aggregate below does not have',
    onTop({ groupBy: ['machine'] }),
    "databases.telemetry.daily.groupBy must name columns of 'hourly' (bucket, thing, samples), got 'machine'",
  ],
  [
    'days of another place than those below',
    described(
      (d) =>
        void d
          .addHypertable('readings', VALID)
          .addContinuousAggregate('hourly', { ...HOURLY, timezone: 'Europe/London' })
          .addContinuousAggregate('daily', { bucket: days(1), columns: { samples: Aggregate.sum('samples') } }),
    ),
    "databases.telemetry.daily.timezone must be 'Europe/London' as that of 'hourly', got none: days of one place do not divide into those of another",
  ],
  [
    'migrations without an order, and with an end of their own',
    migrations({ 'first.sql': 'SELECT 1', '001_a.sql': 'COMMIT', '001_b.sql': 'SELECT 1' }),
    "databases.telemetry.migrations: 001_a.sql, line 1 must not have 'COMMIT': a file is one transaction already",
    "a file of databases.telemetry.migrations must be a number of three digits or more, then lower-case letters, digits, '-', '_' and '.', ending in '.sql', got 'first.sql': files run in the order of their names",
    'databases.telemetry.migrations must have each number once, got 001 in 001_a.sql and 001_b.sql: their order would be an accident',
  ],
  [
    'a migration that fits no ConfigMap',
    migrations({ '001_a.sql': `SELECT '${'x'.repeat(300_000)}'` }),
    'databases.telemetry.migrations: 001_a.sql must have at most 200Ki, got 300009 bytes: it travels in a ConfigMap; divide it',
  ],
])('fails for %s', (_title, overrides, ...lines) => {
  expect(refusal(overrides)).toBe(problems(...lines));
});
