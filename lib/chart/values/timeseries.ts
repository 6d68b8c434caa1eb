import { Aggregate } from '../../timescale/declaration/aggregate';
import { Column } from '../../timescale/declaration/column';
import type { ContinuousAggregate } from '../../timescale/declaration/continuous-aggregate';
import type {
  ColumnstoreProps,
  ContinuousAggregateProps,
  HypertableProps,
  IndexProps,
  RefreshProps,
  TimeseriesProps,
} from '../../timescale/declaration/timeseries-props';
import { durationOf, optionalDuration, rateOf } from './quantities';

export interface IndexValues {
  /** As in SQL: `line_id`, `ts desc`. */
  readonly columns: readonly string[];
  readonly name?: string;
  readonly include?: readonly string[];
  readonly unique?: boolean;
  readonly where?: string;
}

export interface ColumnstoreValues {
  readonly after: string;
  readonly segmentBy?: readonly string[];
  /** As in SQL: `line_id`, `ts desc`. */
  readonly orderBy?: readonly string[];
  readonly ratio?: number;
}

/** What hypertables and continuous aggregates have in common. */
export interface TimeseriesValues {
  readonly columnstore?: ColumnstoreValues;
  readonly retain?: string;
  readonly indexes?: readonly IndexValues[];
  readonly acknowledge?: TimeseriesProps['acknowledge'];
}

export interface HypertableValues extends TimeseriesValues {
  readonly time: string;
  readonly ingest: string;
  readonly chunkInterval?: string;
  readonly rowBytes?: number;
  readonly series?: number;
  readonly archiveAfter?: string;
}

/** @param load part of the declared rows that arrive here */
export function hypertableProps(values: HypertableValues, load: number): HypertableProps {
  return {
    ...timeseriesProps(values),
    time: values.time,
    ingest: rateOf(values.ingest).times(load),
    chunkInterval: optionalDuration(values.chunkInterval),
    rowBytes: values.rowBytes,
    series: values.series,
    archiveAfter: optionalDuration(values.archiveAfter),
  };
}

export interface AggregateValues extends TimeseriesValues {
  /** Hypertable or aggregate that it reads. */
  readonly source: string;
  readonly bucket: string;
  readonly timezone?: string;
  readonly time?: string;
  readonly groupBy?: readonly string[];
  /** In the order in which the view has them. */
  readonly columns: readonly { readonly name: string; readonly sql: string }[];
  readonly where?: string;
  readonly realTime?: boolean;
  readonly refresh?: { readonly start: string; readonly end?: string; readonly every?: string };
  readonly rowsPerBucket?: number;
  readonly rowBytes?: number;
  readonly chunkInterval?: string;
}

/** All but its columns, see `addColumns`. */
export function aggregateProps(values: AggregateValues): ContinuousAggregateProps {
  return {
    ...timeseriesProps(values),
    bucket: durationOf(values.bucket),
    timezone: values.timezone,
    time: values.time,
    groupBy: values.groupBy,
    columns: {},
    where: values.where,
    realTime: values.realTime,
    refresh: values.refresh === undefined ? undefined : refreshProps(values.refresh),
    rowsPerBucket: values.rowsPerBucket,
    rowBytes: values.rowBytes,
    chunkInterval: optionalDuration(values.chunkInterval),
  };
}

/** One by one, because a map of values has no order that a chart could keep. */
export function addColumns(aggregate: ContinuousAggregate, values: AggregateValues): void {
  for (const { name, sql } of values.columns) aggregate.addColumn(name, Aggregate.sql(sql));
}

function timeseriesProps(values: TimeseriesValues): TimeseriesProps {
  return {
    columnstore: values.columnstore === undefined ? undefined : columnstoreProps(values.columnstore),
    retain: optionalDuration(values.retain),
    indexes: values.indexes === undefined ? undefined : values.indexes.map(indexProps),
    acknowledge: values.acknowledge,
  };
}

function columnstoreProps(values: ColumnstoreValues): ColumnstoreProps {
  return {
    after: durationOf(values.after),
    segmentBy: values.segmentBy,
    orderBy: values.orderBy === undefined ? undefined : values.orderBy.map(columnOf),
    ratio: values.ratio,
  };
}

function indexProps(values: IndexValues): IndexProps {
  return {
    columns: values.columns.map(columnOf),
    name: values.name,
    include: values.include,
    unique: values.unique,
    where: values.where,
  };
}

function refreshProps({ start, end, every }: { readonly start: string; readonly end?: string; readonly every?: string }): RefreshProps {
  return { start: durationOf(start), end: optionalDuration(end), every: optionalDuration(every) };
}

function columnOf(text: string): Column {
  const [name, direction] = text.split(' ');
  return direction === 'desc' ? Column.descending(name!) : Column.ascending(name!);
}
