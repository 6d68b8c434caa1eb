import { Duration, Size } from 'cdk8s';
import { Aggregate, Database, Rate, Storage, type ContinuousAggregateProps, type HypertableProps, type PlatformProps } from '../../lib';
import type { PlatformModel } from '../../lib';
import { VALID } from '../validation/props';
import type { Case } from './cases';

/** 27 rows a second in chunks of an hour, columnar after a week, kept for 90 days. */
const TABLE: HypertableProps = {
  time: 'ts',
  ingest: Rate.perSecond(27),
  chunkInterval: Duration.hours(1),
  columnstore: { after: Duration.days(7) },
  retain: Duration.days(90),
};
/** Its figures by the hour, refreshed every hour for the last three days, columnar after a month, kept for a year. */
const HOURLY: ContinuousAggregateProps = {
  bucket: Duration.hours(1),
  columns: { mean: Aggregate.avg('value') },
  rowsPerBucket: 27,
  refresh: { start: Duration.days(3) },
  columnstore: { after: Duration.days(90) },
  retain: Duration.days(365),
};

function table(props: Partial<HypertableProps>, hourly?: Partial<ContinuousAggregateProps>): Pick<PlatformProps, 'databases'> {
  const database = new Database('telemetry').addOwner('app').addMonitoring('watcher');
  const metrics = database.addHypertable('metrics', { ...TABLE, ...props });
  if (hourly) metrics.addContinuousAggregate('hourly', { ...HOURLY, ...hourly });
  return { databases: [database] };
}

const member = (props: Partial<PlatformProps['postgres']>) => ({ postgres: { ...VALID.postgres, ...props } });
const parameters = (given: Record<string, number>) => member({ parameters: given });
const disk = (gib: number) => ({ storage: Storage.clusterDefault(Size.gibibytes(gib)) });
const reader = (gib: number) => ({ readPool: { ...VALID.readPool!, ...disk(gib) } });
const archived = (model: PlatformModel): PlatformModel => ({ ...model, archive: {} as PlatformModel['archive'] });

/** Rows that nobody converts or drops: 27 × 200 bytes × 730 days are 317.2 GiB. */
const FOR_EVER = { columnstore: undefined, retain: undefined, chunkInterval: Duration.days(7) };

/** Hypertables, aggregates and what the server needs for them. */
export const TIMESCALE_CASES: readonly Case[] = [
  { check: 'aggregate-retention', title: 'an aggregate that outlives its rows', props: table({}, {}), says: [] },
  { check: 'aggregate-retention', title: 'an aggregate for ever', props: table({}, { retain: undefined }), says: [] },
  {
    check: 'aggregate-retention',
    title: 'an aggregate that goes first',
    props: table({}, { retain: Duration.days(30) }),
    says: [
      "warning: databases.telemetry.hourly.retain is 30 days, and 'metrics' is kept for 90 days, at least as long is usual: an aggregate is small and is there for the time after its rows; give a longer one, or leave it out",
    ],
  },
  {
    check: 'aggregate-retention',
    title: 'an aggregate that goes while its rows stay',
    props: table({ retain: undefined }, {}),
    says: [
      "warning: databases.telemetry.hourly.retain is 365 days, and 'metrics' is kept for ever, at least as long is usual: an aggregate is small and is there for the time after its rows; give a longer one, or leave it out",
    ],
  },
  {
    check: 'archive-destination',
    title: 'an archive',
    props: table({ retain: undefined, archiveAfter: Duration.days(90) }),
    model: archived,
    says: [],
  },
  { check: 'archive-destination', title: 'nothing to archive', props: table({}), says: [] },
  {
    check: 'archive-destination',
    title: 'chunks that have nowhere to go',
    props: table({ retain: undefined, archiveAfter: Duration.days(90) }),
    model: (m) => ({ ...m, archive: undefined }),
    says: [
      'error: databases.telemetry.metrics has archiveAfter, and no archive is described: its chunks would never be dropped; add archive, or give retain',
    ],
  },
  { check: 'chunk-locks', title: 'a derived value, for 17 000 chunks', props: table({ retain: Duration.days(700) }), says: [] },
  {
    check: 'chunk-locks',
    title: 'a given value that is enough',
    props: { ...table({}), ...parameters({ max_locks_per_transaction: 256 }) },
    says: [],
  },
  {
    check: 'chunk-locks',
    title: "PostgreSQL's default for 2185 chunks",
    props: { ...table({}), ...parameters({ max_locks_per_transaction: 64 }) },
    says: [
      'error: postgres.parameters.max_locks_per_transaction is 64, which with 166 processes is 10624 locks, and chunks need 33614: queries, pg_dump and updates of the extension would end with "out of shared memory"; give at least 203, leave it out, or give longer chunks',
    ],
  },
  { check: 'chunk-memory', title: 'an hour in memory', props: table({}, {}), says: [] },
  { check: 'chunk-memory', title: 'derived chunks', props: table({ chunkInterval: undefined, ingest: Rate.perSecond(2000) }), says: [] },
  {
    check: 'chunk-memory',
    title: 'a week in memory',
    props: table({ chunkInterval: Duration.days(7) }, {}),
    says: [
      'warning: the chunks that rows arrive in take 3117 MiB, of which databases.telemetry.metrics with its chunkInterval of 7 days 3115 MiB, and a quarter of postgres.resources.memory is 2 GiB: insertions would wait for the disk; give shorter chunks, or more memory',
    ],
  },
  {
    check: 'read-pool-volume',
    title: 'half of the room, where the data is known and fits',
    props: { ...table({}), ...reader(50) },
    says: [],
  },
  {
    check: 'read-pool-volume',
    title: 'data that nearly fills it',
    props: { ...table({}), ...reader(10) },
    says: [
      'warning: readPool.storage is 10 GiB, of which 8 GiB are for data, and the declared data grows to 6869 MiB within two years, at most 80 % are usual: other tables and temporary files need the rest; give a larger volume, or keep less',
    ],
  },
  {
    check: 'read-pool-volume',
    title: 'data that outgrows it',
    props: { ...table(FOR_EVER), ...reader(50) },
    says: [
      'error: readPool.storage is 50 GiB, of which 40 GiB are for data, and the declared data grows to 317.2 GiB within two years: every read replica would stop; give a larger volume, or keep less',
    ],
  },
  { check: 'refresh-columnstore', title: 'a refresh of what is still rows', props: table({}, {}), says: [] },
  { check: 'refresh-columnstore', title: 'the derived window', props: table({}, { refresh: undefined }), says: [] },
  {
    check: 'refresh-columnstore',
    title: 'a refresh of what is columnar, on both sides',
    props: table({}, { refresh: { start: Duration.days(30) }, columnstore: { after: Duration.days(30) } }),
    says: [
      "warning: databases.telemetry.hourly.refresh.start is 30 days, and 'metrics' is columnar after 7 days, at most that is of use: rows that change there are slow, and each refresh unpacks whole segments; start later, or give 'metrics' a later columnstore.after",
      'warning: databases.telemetry.hourly.columnstore.after is 30 days, more than refresh.start (30 days) is of use: each refresh would change rows that are columnar already; give a later one',
    ],
  },
  { check: 'refresh-window', title: 'a window far inside of what is kept', props: table({}, {}), says: [] },
  {
    check: 'refresh-window',
    title: 'any window where rows stay',
    props: table({ retain: undefined }, { refresh: { start: Duration.days(900) } }),
    says: [],
  },
  {
    check: 'refresh-window',
    title: 'the longest window',
    props: table({}, { refresh: { start: Duration.hours(90 * 24 - 2) } }),
    says: [],
  },
  {
    check: 'refresh-window',
    title: 'a window as long as rows are kept',
    props: table({}, { refresh: { start: Duration.days(90) } }),
    says: [
      "error: databases.telemetry.hourly.refresh.start is 90 days, and 'metrics' keeps its rows for 90 days, must be at least 2162 hours (with a missed run, 1 hour, and a chunk, 1 hour): a refresh over rows that are gone deletes their history; start later, or keep 'metrics' longer",
    ],
  },
  {
    check: 'refresh-window',
    title: 'a window that reaches what is archived',
    props: table(
      { retain: undefined, archiveAfter: Duration.days(90), chunkInterval: Duration.days(7) },
      { refresh: { start: Duration.days(84) } },
    ),
    says: [
      "error: databases.telemetry.hourly.refresh.start is 84 days, and 'metrics' keeps its rows for 90 days, must be at least 2185 hours (with a missed run, 1 hour, and a chunk, 7 days): a refresh over rows that are gone deletes their history; start later, or keep 'metrics' longer",
    ],
  },
  { check: 'retention-granularity', title: 'many chunks', props: table({}, {}), says: [] },
  {
    check: 'retention-granularity',
    title: 'chunks that are longer than their ages',
    props: table({ chunkInterval: Duration.days(7), columnstore: { after: Duration.days(1) }, retain: Duration.days(3) }),
    says: [
      'error: databases.telemetry.metrics.retain is 3 days, must be at least a chunk (7 days): only whole chunks are dropped, so rows stay more than twice as long as they should; give a shorter chunkInterval',
      'warning: databases.telemetry.metrics.columnstore.after is 1 day, at least a chunk (7 days) is usual: a chunk is converted as soon as its last row may have come, and late rows are slow; give a later one, or a shorter chunkInterval',
    ],
  },
  {
    check: 'retention-granularity',
    title: 'two chunks',
    props: table({ chunkInterval: Duration.days(7), retain: undefined, archiveAfter: Duration.days(14) }),
    says: [
      'warning: databases.telemetry.metrics.archiveAfter is 14 days, at least three chunks (21 days) are usual: only whole chunks are dropped, so rows stay up to 21 days; give a shorter chunkInterval',
    ],
  },
  { check: 'storage-forecast', title: 'nothing declared', says: [] },
  { check: 'storage-forecast', title: 'data that fits', props: table({}, {}), says: [] },
  {
    check: 'storage-forecast',
    title: 'data that nearly fills the volume',
    props: { ...table({}), ...member(disk(10)) },
    says: [
      'warning: postgres.storage is 10 GiB, of which 8 GiB are for data, and the declared data grows to 6869 MiB within two years, at most 80 % are usual: other tables and temporary files need the rest; give a larger volume, or keep less; "npm run capacity" shows what grows',
    ],
  },
  {
    check: 'storage-forecast',
    title: 'data that outgrows the volume',
    props: table(FOR_EVER),
    says: [
      'error: postgres.storage is 100 GiB, of which 80 GiB are for data, and the declared data grows to 317.2 GiB within two years: the primary would stop on day 185; give a larger volume, or keep less; "npm run capacity" shows what grows',
    ],
  },
  {
    check: 'unique-keys',
    title: 'a unique index with the time',
    props: table({ indexes: [{ columns: ['metric', 'ts'], unique: true }, { columns: ['metric'] }] }, {}),
    says: [],
  },
  {
    check: 'unique-keys',
    title: 'unique indexes without the time, and on an aggregate',
    props: table(
      { indexes: [{ columns: ['metric', 'id'], unique: true }] },
      { indexes: [{ columns: ['bucket'], unique: true, name: 'once' }] },
    ),
    says: [
      "error: databases.telemetry.metrics: the unique index 'metrics_metric_id_idx' must contain the time column 'ts', got 'metric', 'id': TimescaleDB refuses what it would have to look for in every chunk; add the column, or leave unique out",
      "error: databases.telemetry.hourly: index 'once' must not be unique: TimescaleDB refuses it on an aggregate, whose groups are unique anyway; leave unique out",
    ],
  },
  { check: 'worker-starvation', title: 'derived workers', props: many(30), says: [] },
  { check: 'worker-starvation', title: 'fewer jobs than workers', props: { ...table({}), ...member({ timescaleJobs: 1 }) }, says: [] },
  {
    check: 'worker-starvation',
    title: 'no TimescaleDB',
    props: { databases: [new Database('a', { timescaledb: false })], ...parameters({ max_worker_processes: 2 }) },
    says: [],
  },
  {
    check: 'worker-starvation',
    title: 'more jobs than workers',
    props: { ...many(30), ...member({ timescaleJobs: 4 }) },
    says: [
      'warning: postgres.timescaleJobs leaves TimescaleDB 16 workers, 63 are needed when all 61 jobs are due (launcher, a scheduler for each database, jobs): some start late, with a line in the log and no more; give as many, or leave it out',
    ],
  },
  {
    check: 'worker-starvation',
    title: 'processes that jobs and queries share',
    props: { ...table({}), ...parameters({ max_worker_processes: 8 }) },
    says: [
      "warning: postgres.parameters.max_worker_processes is 8, 10 are needed at most (PostgreSQL's own, 5 for TimescaleDB, 4 for parallel queries): jobs and queries take workers from each other; give as many, or leave it out",
    ],
  },
  {
    check: 'worker-starvation',
    title: 'no worker for any job',
    props: { ...table({}), ...parameters({ 'timescaledb.max_background_workers': 2, max_worker_processes: 3 }) },
    says: [
      'error: postgres.parameters.timescaledb.max_background_workers leaves TimescaleDB 2 workers, must be at least 3 (launcher, a scheduler for each database, one job): nothing would be refreshed, converted or dropped; give 5, or leave it out',
      "error: postgres.parameters.max_worker_processes is 3, must be at least 4 (PostgreSQL's own, TimescaleDB's launcher, a scheduler for each database, one job): nothing would be refreshed, converted or dropped; give 7, or leave it out",
    ],
  },
];

/** So many hypertables with two policies each. */
function many(tables: number): Pick<PlatformProps, 'databases'> {
  const database = new Database('telemetry').addOwner('app').addMonitoring('watcher');
  for (let i = 0; i < tables; i++) database.addHypertable(`t${i}`, { ...TABLE, chunkInterval: Duration.days(1) });
  return { databases: [database] };
}
