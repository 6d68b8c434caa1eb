import { factoryTelemetry, MS5 } from '../../../config/ms5';
import { catalogOf } from '../../support/timescale/catalog';
import { describeOnEngines } from '../../support/timescale/engines';

const declared = () => factoryTelemetry({ afterAYear: 'archive' });

describeOnEngines('the database of MS5.0', (server) => {
  beforeAll(async () => {
    await server().reset(MS5.database);
  });

  it('comes from its migrations and its declaration in one run', async () => {
    const lines = await server().converge(declared());
    expect(lines.filter((l) => l.event === 'migrated')).toHaveLength(13);
    expect(lines.at(-1)).toMatchObject({ event: 'converged' });
    expect(
      await server().query(
        `SELECT h.hypertable_name::text AS name, d.time_interval::text AS chunk, c.config ->> 'compress_after' AS columnar, r.config ->> 'drop_after' AS dropped
         FROM timescaledb_information.hypertables h JOIN timescaledb_information.dimensions d USING (hypertable_schema, hypertable_name)
         LEFT JOIN timescaledb_information.jobs c ON c.hypertable_name = h.hypertable_name AND c.proc_name = 'policy_compression'
         LEFT JOIN timescaledb_information.jobs r ON r.hypertable_name = h.hypertable_name AND r.proc_name = 'policy_retention'
         WHERE h.hypertable_schema = 'factory_telemetry' ORDER BY name`,
      ),
    ).toEqual(
      [
        // The plan's figures: telemetry by the hour for 90 days, everything else by the day until it is archived.
        { name: 'metric_hist', chunk: '01:00:00', columnar: '7 days', dropped: '90 days' },
        ...[
          'downtime_events',
          'energy_consumption',
          'fault_event',
          'oee_calculations',
          'production_context_history',
          'production_kpis',
          'production_metrics',
          'quality_checks',
        ].map((name) => ({ name, chunk: '1 day', columnar: '30 days', dropped: null })),
      ].sort((a, b) => (a.name < b.name ? -1 : 1)),
    );
    expect(await server().query('SELECT view_name::text AS name FROM timescaledb_information.continuous_aggregates ORDER BY name')).toEqual(
      ['metric_daily_aggregate', 'metric_hourly_aggregate', 'oee_daily_aggregate', 'oee_hourly_aggregate'].map((name) => ({ name })),
    );
  });

  it('stays as it is when the Job runs again', async () => {
    const before = await catalogOf(server());
    const lines = await server().converge(declared());
    expect(lines.at(-1)).toMatchObject({ event: 'converged', changes: 0 });
    expect(await catalogOf(server())).toEqual(before);
  });

  it('weighs hours by their calculations when it makes days of them', async () => {
    await server().exec(
      `INSERT INTO oee_calculations (equipment_code, calculation_time, availability, performance, quality, oee, good_parts, total_parts)
       SELECT 'E1', date_trunc('day', now()) - interval '5 days' + n * interval '10 minutes', 1, 1, 1, CASE WHEN n < 6 THEN 0.5 ELSE 0.9 END, 9, 10
       FROM generate_series(0, 7) AS n`,
    );
    const refresh = (name: string) => `CALL refresh_continuous_aggregate('factory_telemetry.${name}', NULL, NULL)`;
    await server().exec(`${refresh('oee_hourly_aggregate')}\n\n${refresh('oee_daily_aggregate')}`);
    expect(
      await server().query(
        "SELECT round(avg_oee::numeric, 4)::text AS oee, calculations::int, good_parts::int FROM oee_daily_aggregate WHERE equipment_code = 'E1'",
      ),
    ).toEqual([{ oee: '0.6000', calculations: 8, good_parts: 72 }]);
  });
});
