import { SQL_NAME } from '../../common/formats';
import { isWholeWithin, matches, repeated, whole } from '../../common/rules';
import { problemsOf, type Rule } from '../../common/validation';
import type { DatabaseModel } from '../../model/data';
import type { AggregateModel, Hazard, HypertableModel } from '../../model/timeseries';
import { spanText } from '../interval';

/** What a step that changes a live database may cost. */
export const HAZARDS: readonly Hazard[] = ['rewrites-table', 'access-exclusive', 'loses-history', 'long-running'];

/** Below this a policy would run more often than it can end. */
export const LEAST_SPAN = 60;

/** A hypertable or aggregate, with where the user wrote it. */
interface At<T> {
  readonly path: string;
  readonly it: T;
}

type Series = At<HypertableModel | AggregateModel>;

/** A span of whole seconds. `undefined` breaks nothing. */
function span<T>(field: string, of: (it: T) => number | undefined, least = LEAST_SPAN): Rule<At<T>> {
  return {
    broken: ({ it }) => of(it) !== undefined && !isWholeWithin(of(it)!, { least }),
    message: ({ path, it }) => `${path}.${field} must be whole seconds, at least ${spanText(least)}, got ${of(it)} s: give a longer one`,
  };
}

const SERIES: readonly Rule<Series>[] = [
  matches(
    ({ path }) => `the name of ${path}`,
    ({ it }) => it.name,
    SQL_NAME,
    'choose another',
  ),
  span('chunkInterval', (it: Series['it']) => it.chunkSeconds),
  span('columnstore.after', (it: Series['it']) => it.columnstore?.afterSeconds),
  span('retain', (it: Series['it']) => it.retainSeconds),
  whole(
    ({ path }) => `${path}.rowBytes`,
    ({ it }) => it.rowBytes,
    { least: 1 },
    'forecasts follow from it',
  ),
  {
    broken: ({ it }) => it.columnstore !== undefined && !(it.columnstore.ratio > 0 && it.columnstore.ratio <= 1),
    message: ({ path, it }) =>
      `${path}.columnstore.ratio must be above 0 and at most 1, got ${it.columnstore!.ratio}: it is columnar bytes ÷ row bytes`,
  },
  {
    broken: ({ it }) => it.columnstore !== undefined && !it.columnstore.orderBy.some((o) => o.column === it.time),
    message: ({ path, it }) =>
      `${path}.columnstore.orderBy must contain the time column '${it.time}', got ${quoted(it.columnstore!.orderBy.map((o) => o.column))}: TimescaleDB would add it; put it where it belongs`,
  },
  {
    broken: ({ it }) => both(it).length > 0,
    message: ({ path, it }) =>
      `${path}.columnstore.segmentBy and orderBy must not share columns, got ${quoted(both(it))} in both: what divides rows does not sort them`,
  },
  {
    broken: ({ it }) => it.columnstore?.segmentBy.includes(it.time) ?? false,
    message: ({ path, it }) =>
      `${path}.columnstore.segmentBy must not contain the time column '${it.time}': every row would be a segment; leave it out`,
  },
  {
    broken: ({ it }) => unknownHazards(it).length > 0,
    message: ({ path, it }) => `${path}.acknowledge must name hazards (${HAZARDS.join(', ')}), got ${quoted(unknownHazards(it))}`,
  },
  {
    broken: ({ it }) => Object.values<string>(it.acknowledged).some((reason) => reason.trim() === ''),
    message: ({ path }) => `${path}.acknowledge must say why, got an empty text: whoever reads it next year has to know`,
  },
];

const HYPERTABLE: readonly Rule<At<HypertableModel>>[] = [
  matches(
    ({ path }) => `${path}.time`,
    ({ it }) => it.time,
    SQL_NAME,
    'give the name of a column',
  ),
  span('archiveAfter', (it: HypertableModel) => it.archiveAfterSeconds),
  {
    broken: ({ it }) => !(it.ingestPerSecond > 0 && it.ingestPerSecond < Infinity),
    message: ({ path, it }) => `${path}.ingest must be more than nothing, got ${it.ingestPerSecond} rows a second: give an estimate`,
  },
  whole(
    ({ path }) => `${path}.series`,
    ({ it }) => it.series,
    { least: 1 },
    'it is how many things are measured',
  ),
  {
    broken: ({ it }) => it.retainSeconds !== undefined && it.archiveAfterSeconds !== undefined,
    message: ({ path }) =>
      `${path} must have retain or archiveAfter, got both: archiving drops what is safe in cold storage; leave retain out`,
  },
];

const AGGREGATE: readonly Rule<At<AggregateModel>>[] = [
  span('bucket', (it: AggregateModel) => it.bucketSeconds, 1),
  span('refresh.every', (it: AggregateModel) => it.refresh.everySeconds),
  span('refresh.end', (it: AggregateModel) => it.refresh.endSeconds, 1),
  span('refresh.start', (it: AggregateModel) => it.refresh.startSeconds, 1),
  {
    broken: ({ it: { refresh, bucketSeconds } }) => refresh.startSeconds - refresh.endSeconds < 2 * bucketSeconds,
    message: ({ path, it: { refresh, bucketSeconds } }) =>
      `${path}.refresh must span two buckets of ${spanText(bucketSeconds)} or more, got ${refresh.startSeconds} s to ${refresh.endSeconds} s ago: TimescaleDB refuses less; start earlier`,
  },
  whole(
    ({ path }) => `${path}.rowsPerBucket`,
    ({ it }) => it.rowsPerBucket,
    { least: 1 },
    'forecasts follow from it',
  ),
  {
    broken: ({ it }) => it.timezone !== undefined && !isTimezone(it.timezone),
    message: ({ path, it }) => `${path}.timezone must be a name of the time zone database, such as 'Europe/London', got '${it.timezone}'`,
  },
  {
    broken: ({ it }) => it.columns.length === 0,
    message: ({ path }) => `${path}.columns must have at least one, got none: there would be nothing to aggregate`,
  },
  {
    broken: ({ it }) => repeated(resultColumns(it)).length > 0,
    message: ({ path, it }) =>
      `${path} must have different names for bucket, groupBy and columns, got ${quoted(repeated(resultColumns(it)))} more than once`,
  },
];

/** An aggregate over another one. */
interface Layered {
  readonly path: string;
  readonly it: AggregateModel;
  readonly source: AggregateModel;
}

const LAYERED: readonly Rule<Layered>[] = [
  {
    broken: ({ it, source }) => it.bucketSeconds <= source.bucketSeconds || it.bucketSeconds % source.bucketSeconds !== 0,
    message: ({ path, it, source }) =>
      `${path}.bucket must be a multiple of the ${spanText(source.bucketSeconds)} of '${source.name}', got ${it.bucketSeconds} s: buckets would be cut`,
  },
  {
    broken: ({ it, source }) => it.groupBy.some((column) => !resultColumns(source).includes(column)),
    message: ({ path, it, source }) =>
      `${path}.groupBy must name columns of '${source.name}' (${resultColumns(source).join(', ')}), got ${quoted(it.groupBy.filter((c) => !resultColumns(source).includes(c)))}`,
  },
  {
    broken: ({ it, source }) => source.timezone !== undefined && it.timezone !== source.timezone,
    message: ({ path, it, source }) =>
      `${path}.timezone must be '${source.timezone}' as that of '${source.name}', got ${it.timezone === undefined ? 'none' : `'${it.timezone}'`}: days of one place do not divide into those of another`,
  },
];

/** Everything that is wrong with hypertables and aggregates, without a server. */
export function timeseriesProblems(database: DatabaseModel): string[] {
  const { hypertables, aggregates } = database;
  const path = (name: string) => `databases.${database.name}.${name}`;
  const all = [...hypertables, ...aggregates];
  return [
    ...(all.length > 0 && !database.timescaledb
      ? [`databases.${database.name} must have TimescaleDB, got timescaledb: false and hypertables: leave it out`]
      : []),
    ...repeated(all.map(({ name }) => name)).map(
      (name) => `${path(name)} must be declared once, got it more than once: tables and aggregates share their names`,
    ),
    ...repeated(all.flatMap((it) => it.indexes.map((i) => i.name))).map(
      (name) => `databases.${database.name} must have different names for indexes, got '${name}' more than once: give one a name`,
    ),
    ...hypertables.flatMap((it) => problemsOf(HYPERTABLE, { path: path(it.name), it })),
    ...aggregates.flatMap((it) => problemsOf(AGGREGATE, { path: path(it.name), it })),
    ...all.flatMap((it) => [...problemsOf(SERIES, { path: path(it.name), it }), ...indexProblems(path(it.name), it)]),
    ...aggregates.flatMap((it) => {
      const source = aggregates.find((a) => a.name === it.source && a !== it);
      return source ? problemsOf(LAYERED, { path: path(it.name), it, source }) : [];
    }),
  ];
}

function indexProblems(path: string, { indexes }: HypertableModel | AggregateModel): string[] {
  return indexes.flatMap(({ name, columns }) => [
    ...problemsOf(
      [
        matches(
          () => `the name of an index of ${path}`,
          (n: string) => n,
          SQL_NAME,
          'choose another',
        ),
      ],
      name,
    ),
    ...(columns.length === 0 ? [`${path}: index '${name}' must have at least one column, got none`] : []),
  ]);
}

function resultColumns({ time, groupBy, columns }: AggregateModel): string[] {
  return [time, ...groupBy, ...columns.map(({ name }) => name)];
}

function both({ columnstore }: HypertableModel | AggregateModel): string[] {
  return columnstore?.segmentBy.filter((c) => columnstore.orderBy.some((o) => o.column === c)) ?? [];
}

function unknownHazards({ acknowledged }: HypertableModel | AggregateModel): string[] {
  return Object.keys(acknowledged).filter((name) => !(HAZARDS as readonly string[]).includes(name));
}

function isTimezone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function quoted(values: readonly string[]): string {
  return values.map((v) => `'${v}'`).join(' and ');
}
