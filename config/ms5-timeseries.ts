import { Duration } from 'cdk8s';
import { Aggregate, Column, Rate, type Database, type HypertableProps } from '../lib';

export interface TimeseriesOptions {
  /** What becomes of rows that are older than a year. */
  readonly afterAYear: 'archive' | 'drop';
  /** Part of the plant that sends data. @default 1 */
  readonly load?: number;
}

/**
 * The tables that grow with time. Intervals and ages are the plan's; rates are what the application's own files say.
 * Events are changed after they were written, until they are closed: a month is longer than any of them stays open.
 */
export function addTimeseries(database: Database, { afterAYear, load = 1 }: TimeseriesOptions): void {
  const year = afterAYear === 'archive' ? { archiveAfter: Duration.days(365) } : { retain: Duration.days(365) };
  /** Everything but raw telemetry: a day a chunk, columnar after a month, a year in the database. */
  const table = (name: string, props: Pick<HypertableProps, 'time' | 'ingest' | 'indexes' | 'series'>, segmentBy: readonly string[]) =>
    database.addHypertable(name, {
      ...props,
      ...year,
      ingest: props.ingest.times(load),
      chunkInterval: Duration.days(1),
      columnstore: { after: Duration.days(30), segmentBy },
    });

  metrics(database, load);

  const oee = table(
    'oee_calculations',
    {
      time: 'calculation_time',
      ingest: Rate.perMinute(100),
      series: 10,
      indexes: [
        { name: 'idx_oee_calculations_line_equipment_time', columns: ['line_id', 'equipment_code', Column.descending('calculation_time')] },
        { name: 'idx_oee_calculations_equipment_time', columns: ['equipment_code', Column.descending('calculation_time')] },
      ],
    },
    ['equipment_code'],
  );
  oee
    .addContinuousAggregate('oee_hourly_aggregate', {
      bucket: Duration.hours(1),
      groupBy: ['line_id', 'equipment_code'],
      columns: {
        calculations: Aggregate.count(),
        avg_oee: Aggregate.avg('oee'),
        avg_availability: Aggregate.avg('availability'),
        avg_performance: Aggregate.avg('performance'),
        avg_quality: Aggregate.avg('quality'),
        min_oee: Aggregate.min('oee'),
        max_oee: Aggregate.max('oee'),
        good_parts: Aggregate.sum('good_parts'),
        total_parts: Aggregate.sum('total_parts'),
      },
      realTime: true,
      refresh: { start: Duration.days(7), every: Duration.minutes(5) },
      retain: Duration.days(3 * 365),
    })
    .addContinuousAggregate('oee_daily_aggregate', {
      bucket: Duration.days(1),
      groupBy: ['line_id', 'equipment_code'],
      columns: {
        avg_oee: weighted('avg_oee', 'calculations'),
        avg_availability: weighted('avg_availability', 'calculations'),
        avg_performance: weighted('avg_performance', 'calculations'),
        avg_quality: weighted('avg_quality', 'calculations'),
        min_oee: Aggregate.min('min_oee'),
        max_oee: Aggregate.max('max_oee'),
        good_parts: Aggregate.sum('good_parts'),
        total_parts: Aggregate.sum('total_parts'),
        calculations: Aggregate.sum('calculations'),
      },
      refresh: { start: Duration.days(30), every: Duration.hours(1) },
    });

  table(
    'production_metrics',
    {
      time: 'metric_time',
      ingest: Rate.perMinute(2),
      indexes: [
        { name: 'idx_production_metrics_equipment_time', columns: ['equipment_code', Column.descending('metric_time')] },
        { name: 'idx_production_metrics_line_time', columns: ['line_id', Column.descending('metric_time')] },
      ],
    },
    ['equipment_code'],
  );
  table(
    'energy_consumption',
    {
      time: 'consumption_time',
      ingest: Rate.perMinute(100),
      indexes: [{ name: 'idx_energy_consumption_equipment_time', columns: ['equipment_code', Column.descending('consumption_time')] }],
    },
    ['equipment_code'],
  );
  table(
    'production_kpis',
    {
      time: 'created_at',
      ingest: Rate.perDay(50),
      indexes: [{ name: 'idx_production_kpis_line_date', columns: ['line_id', Column.descending('kpi_date')] }],
    },
    ['line_id'],
  );
  table(
    'production_context_history',
    {
      time: 'changed_at',
      ingest: Rate.perMinute(2),
      indexes: [{ name: 'idx_production_context_history_equipment', columns: ['equipment_code', Column.descending('changed_at')] }],
    },
    ['equipment_code'],
  );
  table(
    'downtime_events',
    {
      time: 'start_time',
      ingest: Rate.perDay(20),
      indexes: [
        { name: 'idx_downtime_events_equipment_time', columns: ['equipment_code', Column.descending('start_time')] },
        { name: 'idx_downtime_events_line_category', columns: ['line_id', 'category', Column.descending('start_time')] },
        {
          name: 'idx_downtime_events_equipment_active',
          columns: ['equipment_code', Column.descending('start_time')],
          where: 'end_time IS NULL',
        },
      ],
    },
    ['line_id', 'category'],
  );
  table(
    'quality_checks',
    {
      time: 'check_time',
      ingest: Rate.perDay(50),
      indexes: [
        { name: 'idx_quality_checks_line_result', columns: ['line_id', 'check_result', Column.descending('check_time')] },
        { name: 'idx_quality_checks_product_result', columns: ['product_type_id', 'check_result', Column.descending('check_time')] },
      ],
    },
    ['line_id', 'check_type'],
  );
  table(
    'fault_event',
    {
      time: 'ts_on',
      ingest: Rate.perHour(100),
      indexes: [{ name: 'idx_fault_event_equipment_time', columns: ['equipment_code', Column.descending('ts_on')] }],
    },
    ['equipment_code'],
  );
}

/** Raw telemetry: each of 29 metrics once a second, 27 of them with a value. Kept for 90 days; what is older lives on in the aggregates. */
function metrics(database: Database, load: number): void {
  database
    .addHypertable('metric_hist', {
      time: 'ts',
      ingest: Rate.perSecond(27).times(load),
      series: 29,
      chunkInterval: Duration.hours(1),
      rowBytes: 197,
      columnstore: { after: Duration.days(7), segmentBy: ['metric_def_id'], ratio: 0.06 },
      retain: Duration.days(90),
      indexes: [{ name: 'ix_metric_hist_def_ts', columns: ['metric_def_id', Column.descending('ts')] }],
    })
    .addContinuousAggregate('metric_hourly_aggregate', {
      bucket: Duration.hours(1),
      groupBy: ['metric_def_id'],
      columns: {
        samples: Aggregate.count('value_real'),
        avg_value: Aggregate.avg('value_real'),
        min_value: Aggregate.min('value_real'),
        max_value: Aggregate.max('value_real'),
        last_value: Aggregate.last('value_real', 'ts'),
      },
      realTime: true,
      refresh: { start: Duration.days(3), every: Duration.minutes(5) },
      retain: Duration.days(3 * 365),
    })
    .addContinuousAggregate('metric_daily_aggregate', {
      bucket: Duration.days(1),
      groupBy: ['metric_def_id'],
      columns: {
        avg_value: weighted('avg_value', 'samples'),
        min_value: Aggregate.min('min_value'),
        max_value: Aggregate.max('max_value'),
        samples: Aggregate.sum('samples'),
      },
      refresh: { start: Duration.days(7), every: Duration.hours(1) },
    });
}

/** The mean of means, each counted as often as it has rows. */
function weighted(mean: string, count: string): Aggregate {
  return Aggregate.sql(`sum(${mean} * ${count}) / nullif(sum(${count}), 0)`);
}
