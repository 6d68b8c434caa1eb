import type { Duration } from 'cdk8s';
import type { AggregateModel, ColumnstoreModel, IndexModel } from '../../model/timeseries';
import { columnOrder } from './column';
import type { ColumnstoreProps, IndexProps, TimeseriesProps } from './timeseries-props';

/** @returns seconds, with a fraction where somebody gave one: validation refuses it */
export function secondsOf(duration: Duration): number {
  return duration.toSeconds({ integral: false });
}

const DEFAULT_RATIO = 0.1;

/** What hypertables and aggregates describe alike. */
export function timeseriesModel(
  name: string,
  props: TimeseriesProps,
  time: string,
  furtherIndexes: readonly IndexProps[],
): Pick<AggregateModel, 'name' | 'columnstore' | 'retainSeconds' | 'indexes' | 'acknowledged'> {
  return {
    name,
    columnstore: props.columnstore && columnstore(props.columnstore, time),
    retainSeconds: props.retain && secondsOf(props.retain),
    indexes: [...(props.indexes ?? []), ...furtherIndexes].map((index) => indexModel(name, index)),
    acknowledged: props.acknowledge ?? {},
  };
}

function columnstore({ after, segmentBy = [], orderBy, ratio = DEFAULT_RATIO }: ColumnstoreProps, time: string): ColumnstoreModel {
  return {
    afterSeconds: secondsOf(after),
    segmentBy,
    orderBy: orderBy?.map(columnOrder) ?? [{ column: time, descending: true }],
    ratio,
  };
}

/** PostgreSQL's limit for names. */
const LONGEST_NAME = 63;

function indexModel(table: string, { columns, name, include = [], unique = false, where }: IndexProps): IndexModel {
  const ordered = columns.map(columnOrder);
  const derived = `${[table, ...ordered.map(({ column }) => column)].join('_').slice(0, LONGEST_NAME - '_idx'.length)}_idx`;
  return { name: name ?? derived, columns: ordered, include, unique, where };
}
