import { HYPERTABLES, Ms5Database } from './database';

describe('the functions of the MS5.0 database', () => {
  let db: Ms5Database;

  beforeAll(async () => {
    db = await Ms5Database.start();
    for (const [table, time] of HYPERTABLES) await db.makeHypertable(table, time);
  });
  afterAll(() => db?.stop());

  it('refresh the materialized views while they are read', async () => {
    await db.newJob();
    await db.exec('SELECT refresh_materialized_views()');
    await db.exec('SELECT refresh_materialized_views()');
    for (const view of ['mv_production_dashboard', 'mv_downtime_summary', 'mv_oee_summary']) {
      await db.exec(`REFRESH MATERIALIZED VIEW CONCURRENTLY ${view}`);
    }
    expect(await db.query("SELECT product_code, job_status FROM mv_production_dashboard WHERE schedule_status = 'in_progress'")).toEqual(
      expect.arrayContaining([{ product_code: 'PROD-001', job_status: 'in_progress' }]),
    );
  });

  it('change the context of equipment and leave the rest of it as it is, with a history', async () => {
    const update = (args: string) => db.value<boolean>(`SELECT update_equipment_production_context('HISTORY'${args})`);
    expect(await update('')).toBe(false);
    expect(await update(", p_target_quantity => 500, p_planned_stop => true, p_planned_stop_reason => 'Cleaning'")).toBe(true);
    expect(await update(', p_actual_quantity => 20')).toBe(true);
    expect(await db.query("SELECT * FROM get_equipment_production_context('HISTORY')")).toMatchObject([
      { target_quantity: 500, actual_quantity: 20, planned_stop: true, planned_stop_reason: 'Cleaning', changeover_status: 'none' },
    ]);
    await update(', p_planned_stop => false');
    expect(await db.query("SELECT planned_stop, planned_stop_reason FROM context WHERE equipment_code = 'HISTORY'")).toEqual([
      { planned_stop: false, planned_stop_reason: null },
    ]);
    expect(
      await db.query(
        `SELECT count(*)::integer AS changes, max((context_data->>'actual_quantity')::integer) AS most FROM production_context_history
         WHERE equipment_code = 'HISTORY' AND changed_at >= now() - INTERVAL '30 days' AND changed_at <= now()`,
      ),
    ).toEqual([{ changes: 4, most: 20 }]);
  });

  it('escalate what nobody answered in time, once, to whom the rule names', async () => {
    const event = await db.value<string>(
      `INSERT INTO andon_events (equipment_code, event_type, priority, description)
       VALUES ('ESCALATE', 'stop', 'medium', 'No bags') RETURNING id`,
    );
    const open = (age: string, acknowledged = false) =>
      db.value<string>(
        `INSERT INTO andon_escalations (event_id, priority, created_at, status, acknowledged_at)
         VALUES ($1, 'medium', now() - $2::interval, CASE WHEN $3 THEN 'acknowledged' ELSE 'active' END, CASE WHEN $3 THEN now() END)
         RETURNING id`,
        [event, age, acknowledged],
      );
    const [late, early, unresolved] = [await open('16 minutes'), await open('14 minutes'), await open('61 minutes', true)];
    await db.exec('SELECT auto_escalate_andon_events()');
    await db.exec('SELECT auto_escalate_andon_events()');
    expect(
      await db.query(
        `SELECT id, status, escalation_level AS level, escalation_recipients AS recipients FROM andon_escalations
         WHERE event_id = $1 ORDER BY created_at`,
        [event],
      ),
    ).toEqual([
      { id: unresolved, status: 'escalated', level: 2, recipients: ['admin'] },
      { id: late, status: 'escalated', level: 2, recipients: ['admin'] },
      { id: early, status: 'active', level: 1, recipients: [] },
    ]);
    expect(
      await db.query('SELECT action, notification_method, recipients_notified FROM andon_escalation_history WHERE escalation_id = $1', [
        late,
      ]),
    ).toEqual([{ action: 'escalated', notification_method: 'email', recipients_notified: ['admin'] }]);
    expect(await db.query("SELECT role FROM get_escalation_recipients('{admin,nobody}')")).toEqual([{ role: 'admin' }]);
  });

  it('count a KPI once, however many OEE values its day has', async () => {
    const other = await db.value<string>(
      "INSERT INTO production_lines (line_code, name, equipment_codes, target_speed) VALUES ('L-KPI', 'KPI', '{}', 100) RETURNING id",
    );
    await db.query('INSERT INTO production_kpis (line_id, kpi_date, total_production, total_downtime_minutes) VALUES ($1, now(), 100, 7)', [
      other,
    ]);
    for (const performance of [0.4, 0.6]) {
      await db.query(
        `INSERT INTO oee_calculations
           (line_id, equipment_code, calculation_time, availability, performance, quality, oee, actual_production_time)
         VALUES ($1, 'KPI', now(), 1, $2, 1, $2, 1800)`,
        [other, performance],
      );
    }
    expect(await db.query('SELECT * FROM get_line_performance_summary($1)', [other])).toEqual([
      { line_id: other, avg_oee: 0.5, total_production: 100, total_downtime_minutes: 7, availability: 1, performance: 0.5, quality: 1 },
    ]);
    expect(await db.query('SELECT * FROM get_production_efficiency_metrics($1)', [other])).toMatchObject([
      { total_scheduled_hours: 168, actual_production_hours: 1, efficiency_percentage: 50, target_vs_actual_percentage: 50 },
    ]);
  });

  it('delete old reports that nobody downloaded, and what belongs to them', async () => {
    const job = await db.value<string>(
      `INSERT INTO report_generation_jobs (report_type, status, created_at)
       VALUES ('oee', 'completed', now() - INTERVAL '2 years') RETURNING id`,
    );
    const report = (downloads: number, age: string, generated: string | null = null) =>
      db.value<string>(
        `INSERT INTO production_reports (report_date, generated_at, download_count, generation_job_id)
         VALUES (now() - $1::interval, now() - $1::interval, $2, $3) RETURNING id`,
        [age, downloads, generated],
      );
    const [unwanted, wanted, young] = [await report(0, '2 years', job), await report(1, '2 years'), await report(0, '1 day')];
    const run = await db.value<string>(
      `INSERT INTO report_schedule_runs (report_id, generation_job_id, status) VALUES ($1, $2, 'completed') RETURNING id`,
      [unwanted, job],
    );
    expect(await db.value('SELECT cleanup_old_reports()')).toBe(1);
    expect((await db.query<{ id: string }>('SELECT id FROM production_reports')).map(({ id }) => id).sort()).toEqual(
      [wanted, young].sort(),
    );
    expect(await db.query('SELECT report_id, generation_job_id FROM report_schedule_runs WHERE id = $1', [run])).toEqual([
      { report_id: null, generation_job_id: null },
    ]);
    expect(await db.query('SELECT pending_jobs FROM get_report_queue_status()')).toEqual([{ pending_jobs: 0 }]);
  });

  it('count downloads of a report, and nothing else', async () => {
    const report = await db.value<string>('INSERT INTO production_reports (report_date) VALUES (now()) RETURNING id');
    for (const action of ['viewed', 'downloaded', 'downloaded', 'shared']) {
      await db.query('INSERT INTO report_access_logs (report_id, action) VALUES ($1, $2)', [report, action]);
    }
    expect(
      await db.query('SELECT download_count, last_downloaded_at IS NOT NULL AS dated FROM production_reports WHERE id = $1', [report]),
    ).toEqual([{ download_count: 2, dated: true }]);
  });

  it('find their tables without a search path', async () => {
    await db.exec("SET search_path = ''");
    await db.exec('SELECT factory_telemetry.refresh_materialized_views()');
    await db.exec('SELECT factory_telemetry.auto_escalate_andon_events()');
    await db.exec('SET search_path = factory_telemetry, public');
    expect(await db.value('SELECT count(*)::integer FROM mv_oee_summary')).toBeGreaterThan(0);
  });
});
