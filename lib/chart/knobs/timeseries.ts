import { HAZARDS, LEAST_SPAN } from '../../timescale/declaration/validate-timeseries';
import {
  boolean,
  choice,
  duration,
  integer,
  listOf,
  mapOf,
  number,
  object,
  optional,
  rate,
  required,
  type Field,
  type TextKind,
} from './kind';
import { saying, sqlName, text } from './text';

const column = text({ pattern: /^\S{1,63}$/, allowed: 'the name of a column, without spaces, at most 63' });
const orderedColumn: TextKind = {
  type: 'text',
  pattern: '^\\S+( (asc|desc))?$',
  allowed: "the name of a column, perhaps with 'asc' or 'desc'",
};
const timezone: TextKind = { type: 'text', pattern: '^[A-Za-z0-9_+/-]+$', allowed: "a time zone, such as 'Europe/London'" };

const span = duration({ least: LEAST_SPAN });
const count = integer({ least: 1 });

const index = object({
  columns: required('Its columns, as in SQL: line_id, or at desc.', listOf(orderedColumn, 1)),
  name: optional('Its name. null: table, columns and idx, joined by _.', sqlName),
  include: optional('Further columns that only answer queries.', listOf(column)),
  unique: optional('Whether values may stand once only; it must then contain the time column.', boolean),
  where: optional('SQL condition of a partial index. null: all rows.', saying),
});

const columnstore = object({
  after: required('Chunks older than this become columnar.', span),
  segmentBy: optional('Columns that queries filter by.', listOf(column)),
  orderBy: optional('Order within a segment, as in SQL. null: time, newest first.', listOf(orderedColumn, 1)),
  ratio: optional('Columnar bytes ÷ row bytes, for the forecast. null: 0.1.', number({ above: 0, most: 1 })),
});

/** What hypertables and continuous aggregates have in common. */
const life: Readonly<Record<string, Field>> = {
  columnstore: optional('When chunks become columnar, and how. null: never.', columnstore),
  retain: optional('Chunks are dropped when all of their rows are older than this. null: never.', span),
  indexes: optional('Secondary indexes.', listOf(index)),
  acknowledge: optional('Hazards of steps on this object that are accepted, with the reason.', mapOf(choice(...HAZARDS), saying)),
};

export const hypertable = object({
  time: required('Column that divides the table.', sqlName),
  ingest: required('Rows that arrive, on average: per s, min, h or d.', rate),
  chunkInterval: optional('Span of one chunk. null: derived from ingest and memory.', span),
  rowBytes: optional('Bytes of a row with its share of the indexes. null: 200.', count),
  series: optional('Things that are measured. null: the rows of one minute.', count),
  archiveAfter: optional('Chunks older than this go to cold storage; takes the place of retain. null: never.', span),
  ...life,
});

export const continuousAggregate = object({
  source: required('Hypertable or aggregate that it reads.', sqlName),
  bucket: required('Width of a bucket.', duration({ least: 1 })),
  timezone: optional('Where days begin. null: UTC.', timezone),
  time: optional("Name of the bucket's column. null: bucket.", sqlName),
  groupBy: optional('Columns of the source that each bucket is divided by.', listOf(column)),
  columns: required(
    'Result columns, in the order in which the view has them.',
    listOf(
      object({
        name: required('What it is called.', sqlName),
        sql: required('SQL expression with aggregate functions.', saying),
      }),
      1,
    ),
  ),
  where: optional('SQL condition on the rows that count. null: all.', saying),
  realTime: optional('Whether what is not refreshed yet is computed when it is read. null: no.', boolean),
  refresh: optional(
    'Which buckets a refresh looks at. null: derived.',
    object({
      start: required('Age of the oldest bucket.', duration({ least: 1 })),
      end: optional('Age of the youngest bucket. null: one bucket.', duration({ least: 1 })),
      every: optional('How often. null: one bucket, at most an hour.', span),
    }),
  ),
  rowsPerBucket: optional("Rows of a bucket, at most. null: the hypertable's series.", count),
  rowBytes: optional('Bytes of a row with its share of the indexes. null: derived from its columns.', count),
  chunkInterval: optional('Span of one chunk. null: 720 buckets.', span),
  ...life,
});
