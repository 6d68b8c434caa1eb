import type { AggregateColumn, AggregateModel, RefreshModel } from '../../model/timeseries';
import type { Aggregate } from './aggregate';
import { Column } from './column';
import { secondsOf, timeseriesModel } from './timeseries-model';
import type { ContinuousAggregateProps, IndexProps } from './timeseries-props';

/** What an aggregate needs to know of what it reads. */
export interface AggregateSource {
  readonly name: string;
  /** Hypertable at the bottom. */
  readonly hypertable: string;
  readonly time: string;
  readonly series: number;
  readonly columnstoreAfterSeconds?: number;
  /** Age at which its rows go. Absent: never. */
  readonly keptSeconds?: number;
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/** A row's header, its line pointer and the entry of the index over the bucket, and each column with an entry of an index now and then. */
const ROW_BYTES = 80;
const COLUMN_BYTES = 16;

const BUCKETS_PER_CHUNK = 720;
const LONGEST_CHUNK = 365 * DAY;

/** Younger buckets than this are looked at again by default. */
const LONGEST_REFRESH = 7 * DAY;
/** TimescaleDB refuses windows of less than two buckets (tsl/src/bgw_policy/continuous_aggregate_api.c). */
const LEAST_BUCKETS = 3;

/** A view over a hypertable or another aggregate whose rows are kept and refreshed by a policy. */
export class ContinuousAggregate {
  private readonly furtherIndexes: IndexProps[] = [];
  private readonly furtherColumns: AggregateColumn[] = [];

  /** @internal */
  constructor(
    readonly name: string,
    /** @internal */
    readonly props: ContinuousAggregateProps,
    private readonly source: () => AggregateSource,
    private readonly register: (aggregate: ContinuousAggregate) => void,
  ) {}

  /** An aggregate over this one, with wider buckets. */
  addContinuousAggregate(name: string, props: ContinuousAggregateProps): ContinuousAggregate {
    const aggregate = new ContinuousAggregate(name, props, () => this.asSource(), this.register);
    this.register(aggregate);
    return aggregate;
  }

  /** One more result column, after those that are there. */
  addColumn(name: string, { expression }: Aggregate): this {
    this.furtherColumns.push({ name, expression });
    return this;
  }

  /** One more index. */
  addIndex(props: IndexProps): this {
    this.furtherIndexes.push(props);
    return this;
  }

  /** @internal */
  toModel(): AggregateModel {
    const { props, name } = this;
    const source = this.source();
    const bucketSeconds = secondsOf(props.bucket);
    const groupBy = props.groupBy ?? [];
    const given = Object.entries(props.columns).map(([column, { expression }]) => ({ name: column, expression }));
    const columns = [...given, ...this.furtherColumns];
    return {
      ...timeseriesModel(name, { ...props, indexes: props.indexes ?? defaultIndexes(groupBy, this.time) }, this.time, this.furtherIndexes),
      source: source.name,
      hypertable: source.hypertable,
      sourceTime: source.time,
      bucketSeconds,
      timezone: props.timezone,
      time: this.time,
      groupBy,
      columns,
      where: props.where,
      realTime: props.realTime ?? false,
      refresh: refresh(props, bucketSeconds, source),
      rowsPerBucket: props.rowsPerBucket ?? source.series,
      rowBytes: props.rowBytes ?? ROW_BYTES + COLUMN_BYTES * (groupBy.length + columns.length),
      chunkSeconds: props.chunkInterval ? secondsOf(props.chunkInterval) : Math.min(LONGEST_CHUNK, BUCKETS_PER_CHUNK * bucketSeconds),
    };
  }

  private get time(): string {
    return this.props.time ?? 'bucket';
  }

  private asSource(): AggregateSource {
    const { props, name } = this;
    const below = this.source();
    return {
      name,
      hypertable: below.hypertable,
      time: this.time,
      series: props.rowsPerBucket ?? below.series,
      columnstoreAfterSeconds: props.columnstore && secondsOf(props.columnstore.after),
      keptSeconds: props.retain && secondsOf(props.retain),
    };
  }
}

/** TimescaleDB itself makes the one over the bucket alone. */
function defaultIndexes(groupBy: readonly string[], time: string): IndexProps[] {
  return groupBy.length > 0 ? [{ columns: [...groupBy, Column.descending(time)] }] : [];
}

function refresh({ refresh: given }: ContinuousAggregateProps, bucket: number, source: AggregateSource): RefreshModel {
  const end = given?.end ? secondsOf(given.end) : bucket;
  const every = given?.every ? secondsOf(given.every) : Math.min(bucket, HOUR);
  return { startSeconds: given ? secondsOf(given.start) : refreshStart(bucket, end, source), endSeconds: end, everySeconds: every };
}

function refreshStart(bucket: number, end: number, { columnstoreAfterSeconds, keptSeconds }: AggregateSource): number {
  const limits = [LONGEST_REFRESH, columnstoreAfterSeconds ?? Infinity, (keptSeconds ?? Infinity) / 2];
  const wholeBuckets = Math.floor(Math.min(...limits) / bucket) * bucket;
  return Math.max(wholeBuckets, LEAST_BUCKETS * bucket + end);
}
