import type { DatabaseModel } from '../../model/data';
import type { AggregateModel, HypertableModel } from '../../model/timeseries';

/** Data by time: what the sums are made over. */
export type Series = HypertableModel | AggregateModel;

/** Everything of a database that has chunks. */
export function seriesOf({ hypertables, aggregates }: DatabaseModel): readonly Series[] {
  return [...hypertables, ...aggregates];
}

/** Rows that come to stay. For an aggregate as many as its buckets may have. */
export function rowsPerSecond(series: Series): number {
  return 'ingestPerSecond' in series ? series.ingestPerSecond : series.rowsPerBucket / series.bucketSeconds;
}

/** Age in seconds at which chunks are dropped, archived before or not. Absent: never. */
export function keptSeconds(series: Series): number | undefined {
  return series.retainSeconds ?? ('archiveAfterSeconds' in series ? series.archiveAfterSeconds : undefined);
}

/**
 * Indexes of each chunk: the declared ones, and the one that is always there, the primary key of a hypertable or TimescaleDB's own over
 * the bucket of an aggregate. What a migration makes beside them is not known here.
 */
export function indexCount({ indexes }: Series): number {
  return 1 + indexes.length;
}
