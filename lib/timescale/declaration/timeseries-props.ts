import type { Duration } from 'cdk8s';
import type { Rate } from '../../common/rate';
import type { Hazard } from '../../model/timeseries';
import type { Aggregate } from './aggregate';
import type { Column } from './column';

/** A secondary index. One with the same definition counts as it, whatever its name is. */
export interface IndexProps {
  /** A name alone means ascending. */
  readonly columns: readonly (string | Column)[];
  /** @default - table, columns and `idx`, joined by `_`, shortened to 63 characters */
  readonly name?: string;
  /** Further columns that only answer queries. @default - none */
  readonly include?: readonly string[];
  /** Must then contain the time column. @default false */
  readonly unique?: boolean;
  /** SQL condition of a partial index. @default - all rows */
  readonly where?: string;
}

/** When chunks become columnar, and how. */
export interface ColumnstoreProps {
  /** Chunks older than this become columnar: a tenth of the size, fast to scan, slow to change. */
  readonly after: Duration;
  /** Columns that queries filter by; each combination of their values is stored apart. @default - none */
  readonly segmentBy?: readonly string[];
  /** Order within a segment; contains the time column. A name alone means ascending. @default - time, newest first */
  readonly orderBy?: readonly (string | Column)[];
  /**
   * Columnar bytes ÷ row bytes, for the forecast.
   * @default 0.1: telemetry measures 0.05, see docs/timescale-performance.md
   */
  readonly ratio?: number;
}

/** What hypertables and continuous aggregates have in common. */
export interface TimeseriesProps {
  /** @default - rows stay rows */
  readonly columnstore?: ColumnstoreProps;
  /** Drop chunks when all of their rows are older than this. @default - keep for ever */
  readonly retain?: Duration;
  /** @default - for a hypertable none beside its keys; for an aggregate one over `groupBy` and the bucket, newest first */
  readonly indexes?: readonly IndexProps[];
  /**
   * Hazards of steps on this object that are accepted: hazard → reason, such as `{ 'rewrites-table': 'Saturday, plant is down' }`.
   * Plan mode says which steps have which. @default - none: such a step stops the Job before it changes anything
   */
  readonly acknowledge?: Readonly<Partial<Record<Hazard, string>>>;
}

export interface HypertableProps extends TimeseriesProps {
  /** Column that divides the table, of type timestamptz, timestamp or date. */
  readonly time: string;
  /** Rows that arrive, on average. Forecasts and defaults follow from it. */
  readonly ingest: Rate;
  /**
   * Span of one chunk. Retention and columnstore move whole chunks.
   * @default - the longest of 1 h, 2 h, 4 h, 6 h, 12 h, 1 day and 7 days whose chunks, over all hypertables that leave it out,
   * fit in a quarter of the members' memory, and that is no longer than `columnstore.after`, `retain` and `archiveAfter`
   */
  readonly chunkInterval?: Duration;
  /** Bytes of a row with its share of the indexes, before it becomes columnar. @default 200: measured for narrow telemetry, docs/timescale-performance.md */
  readonly rowBytes?: number;
  /** Things that are measured: groups of an aggregate's bucket, at most. @default - the rows of one minute, at least 1 */
  readonly series?: number;
  /** Write chunks older than this to cold storage, verify, and drop them. Needs the platform's `archive`; takes the place of `retain`. @default - never */
  readonly archiveAfter?: Duration;
}

/** Which buckets a refresh looks at. What is older or younger is left as it is. */
export interface RefreshProps {
  /** Age of the oldest bucket. Later rows for older buckets are never seen. */
  readonly start: Duration;
  /** Age of the youngest bucket: until it is complete it would be computed again and again. @default - one bucket */
  readonly end?: Duration;
  /** @default - one bucket, at most one hour */
  readonly every?: Duration;
}

export interface ContinuousAggregateProps extends TimeseriesProps {
  /** Width of a bucket. */
  readonly bucket: Duration;
  /** Where days begin, such as `Europe/London`. @default - UTC */
  readonly timezone?: string;
  /** Name of the bucket's column. @default 'bucket' */
  readonly time?: string;
  /** Columns of the source that each bucket is divided by. @default - none */
  readonly groupBy?: readonly string[];
  /** Result columns by name. */
  readonly columns: Readonly<Record<string, Aggregate>>;
  /** SQL condition on the rows that count. @default - all */
  readonly where?: string;
  /** Compute what is not refreshed yet when it is read. @default false, as TimescaleDB has it: what was refreshed last */
  readonly realTime?: boolean;
  /**
   * @default - from the smaller of 7 days, the source's `columnstore.after` and half of its `retain`, at least three buckets; to one bucket ago;
   * every bucket, at most every hour
   */
  readonly refresh?: RefreshProps;
  /** Rows of a bucket, at most. @default - the hypertable's `series` */
  readonly rowsPerBucket?: number;
  /** Bytes of a row with its share of the indexes. @default - 80 and 16 for each column */
  readonly rowBytes?: number;
  /** Span of one chunk. @default - 720 buckets, at most 365 days */
  readonly chunkInterval?: Duration;
}
