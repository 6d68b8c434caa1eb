import type { DatabaseModel } from '../../model/data';
import type { AggregateModel, ColumnOrder, ColumnstoreModel, HypertableModel, IndexModel } from '../../model/timeseries';
import { interval } from '../interval';
import { identifier, literal } from '../sql';
import { convertEvery } from '../sums/schedules';

/** What the program in `sql/converge` reads: the declaration of one database, with every span as an interval and every clause as SQL. */
export interface Spec {
  readonly schema: string;
  /** Version that the extension must have. Absent: there need not be any. */
  readonly timescaledb?: string;
  readonly migrations: readonly { readonly name: string; readonly checksum: string }[];
  readonly hypertables: readonly object[];
  readonly aggregates: readonly object[];
}

/** @param timescaledb version that the image brings */
export function specOf(database: DatabaseModel, timescaledb: string | undefined): Spec {
  return {
    schema: database.schema,
    timescaledb: database.timescaledb ? timescaledb : undefined,
    migrations: database.migrations.map(({ name, checksum }) => ({ name, checksum })),
    hypertables: database.hypertables.map(hypertable),
    aggregates: database.aggregates.map(aggregate),
  };
}

function hypertable(h: HypertableModel): object {
  return { time: h.time, chunkInterval: interval(h.chunkSeconds), ...life(h, h.chunkSeconds) };
}

function aggregate(a: AggregateModel): object {
  return {
    source: a.source,
    hypertable: a.hypertable,
    time: a.time,
    bucket: interval(a.bucketSeconds),
    chunkInterval: interval(a.chunkSeconds),
    select: [
      `${bucketOf(a)} AS ${identifier(a.time)}`,
      ...a.groupBy.map(identifier),
      ...a.columns.map(({ name, expression }) => `${expression} AS ${identifier(name)}`),
    ].join(', '),
    where: a.where,
    // By position: the bucket's column may have the name of a column of the source.
    groupBy: [0, ...a.groupBy].map((_, i) => i + 1).join(', '),
    realTime: a.realTime,
    refresh: {
      start: interval(a.refresh.startSeconds),
      end: interval(a.refresh.endSeconds),
      every: interval(a.refresh.everySeconds),
    },
    ...life(a, a.chunkSeconds),
  };
}

function bucketOf(a: AggregateModel): string {
  const args = [`INTERVAL ${literal(interval(a.bucketSeconds))}`, identifier(a.sourceTime), ...(a.timezone ? [literal(a.timezone)] : [])];
  return `time_bucket(${args.join(', ')})`;
}

/** What hypertables and aggregates have in common. */
function life(t: HypertableModel | AggregateModel, chunkSeconds: number): object {
  return {
    name: t.name,
    columnstore: t.columnstore && columnstore(t.columnstore, chunkSeconds),
    retain: t.retainSeconds === undefined ? undefined : interval(t.retainSeconds),
    indexes: t.indexes.map(index),
    acknowledged: t.acknowledged,
  };
}

function columnstore({ afterSeconds, segmentBy, orderBy }: ColumnstoreModel, chunkSeconds: number): object {
  return {
    after: interval(afterSeconds),
    every: interval(convertEvery(chunkSeconds)),
    segmentBy,
    // As the catalog shows it.
    orderBy: orderBy.map(({ column, descending }) => `${quotedIfNeeded(column)}${descending ? ' DESC' : ''}`).join(','),
    orderColumns: orderBy.map(({ column }) => column),
  };
}

function index({ name, columns, include, unique, where }: IndexModel): object {
  return {
    name,
    unique,
    columns: columns.map(({ column }) => column),
    definition: [
      `(${columns.map(ordered).join(', ')})`,
      ...(include.length > 0 ? [`INCLUDE (${include.map(identifier).join(', ')})`] : []),
      ...(where === undefined ? [] : [`WHERE ${where}`]),
    ].join(' '),
  };
}

function ordered({ column, descending }: ColumnOrder): string {
  return `${identifier(column)}${descending ? ' DESC' : ''}`;
}

/** A name as PostgreSQL's quote_ident() writes it, keywords apart: the program compares texts that contain it. */
function quotedIfNeeded(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) ? name : identifier(name);
}
