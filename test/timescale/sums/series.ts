import { Duration } from 'cdk8s';
import { GIB } from '../../../lib/common/quantity';
import { Rate } from '../../../lib/common/rate';
import type { DatabaseModel } from '../../../lib/model/data';
import { Aggregate } from '../../../lib/timescale/declaration/aggregate';
import { Database } from '../../../lib/timescale/declaration/database';
import type { HypertableProps } from '../../../lib/timescale/declaration/timeseries-props';

/** The machines' measurements, with figures that were measured: 27 rows a second, 197 bytes each, 2.7 % of it in the columnstore. */
export const METRIC_HIST: HypertableProps = {
  time: 'ts',
  ingest: Rate.perSecond(27),
  rowBytes: 197,
  chunkInterval: Duration.hours(1),
  columnstore: { after: Duration.days(7), segmentBy: ['metric_def_id'], ratio: 0.027 },
  retain: Duration.days(90),
  indexes: [{ columns: ['metric_def_id', 'ts'] }, { columns: ['ts'] }],
};

/** A database with this table alone. */
export function databaseWith(props: Partial<HypertableProps>, name = 'telemetry'): DatabaseModel {
  const database = new Database(name);
  database.addHypertable('metric_hist', { ...METRIC_HIST, ...props });
  return database.toModel(8 * GIB);
}

/** The same with hourly figures of 27 machines, which are columnar after 30 days and kept for a year. */
export function databaseWithAggregate(): DatabaseModel {
  const database = new Database('telemetry');
  database.addHypertable('metric_hist', METRIC_HIST).addContinuousAggregate('hourly', {
    bucket: Duration.hours(1),
    columns: { mean: Aggregate.avg('value') },
    groupBy: ['metric_def_id'],
    rowsPerBucket: 27,
    rowBytes: 100,
    chunkInterval: Duration.days(30),
    columnstore: { after: Duration.days(30), ratio: 0.1 },
    retain: Duration.days(365),
  });
  return database.toModel(8 * GIB);
}
