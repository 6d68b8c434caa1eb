import type { DatabaseModel } from '../model/data';
import type { PlatformModel } from '../model/platform';
import type { AggregateModel } from '../model/timeseries';
import { seriesOf, type Series } from '../timescale/sums/series';

/** A hypertable or aggregate, or an aggregate alone, with where the user wrote it. */
export interface Described<T extends Series = Series> {
  readonly path: string;
  readonly it: T;
}

export interface DescribedAggregate extends Described<AggregateModel> {
  /** What it reads. */
  readonly source: Series;
}

/** Every hypertable and aggregate of the platform. */
export function allSeries({ databases }: PlatformModel): Described[] {
  return databases.flatMap((database) => seriesOf(database).map((it) => ({ path: pathOf(database, it), it })));
}

/** Every aggregate with its source. */
export function allAggregates({ databases }: PlatformModel): DescribedAggregate[] {
  return databases.flatMap((database) =>
    database.aggregates.map((it) => ({
      path: pathOf(database, it),
      it,
      source: seriesOf(database).find(({ name }) => name === it.source)!,
    })),
  );
}

function pathOf(database: DatabaseModel, { name }: Series): string {
  return `databases.${database.name}.${name}`;
}
