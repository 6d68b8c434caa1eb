import { HYPERTABLES, Ms5Database } from './database';

describe('what the MS5.0 backend asks of its database', () => {
  let db: Ms5Database;

  beforeAll(async () => {
    db = await Ms5Database.start();
    for (const [table, time] of HYPERTABLES) await db.makeHypertable(table, time);
  });
  afterAll(() => db?.stop());

  it('keeps the newest value of a metric, and gives it as a number with its time', async () => {
    const metric = await db.value<string>(
      `INSERT INTO metric_def (equipment_code, metric_key, value_type, description)
       VALUES ('BP01.PACK.BAG1', 'running_status', 'BOOL', 'Runs') RETURNING id`,
    );
    for (const running of [false, true]) {
      await db.query('INSERT INTO metric_hist (metric_def_id, ts, value_bool) VALUES ($1, now(), $2)', [metric, running]);
      await db.query(
        `INSERT INTO metric_latest (metric_def_id, ts, value_bool) VALUES ($1, now(), $2)
         ON CONFLICT (metric_def_id) DO UPDATE SET ts = EXCLUDED.ts, value_bool = EXCLUDED.value_bool`,
        [metric, running],
      );
    }
    expect(
      await db.query(
        `SELECT ml.value, ml.timestamp = ml.ts AS same FROM metric_latest ml JOIN metric_def md ON md.id = ml.metric_def_id
         WHERE md.equipment_code = 'BP01.PACK.BAG1' AND ml.timestamp >= now() - INTERVAL '1 hour' ORDER BY ml.timestamp DESC`,
      ),
    ).toEqual([{ value: 1, same: true }]);
    expect(await db.value("SELECT value FROM v_equipment_latest WHERE metric_key = 'running_status'")).toBe('true');
    expect(
      await db.query(
        `SELECT h.value_bool FROM metric_hist h JOIN metric_def d ON d.id = h.metric_def_id
         WHERE d.equipment_code = 'BP01.PACK.BAG1' AND d.metric_key = 'running_status' AND h.ts >= now() - INTERVAL '1 hour'
         ORDER BY h.ts DESC, h.id DESC LIMIT 3600`,
      ),
    ).toEqual([{ value_bool: true }, { value_bool: false }]);
  });

  it('stores OEE and returns its id, sums it over a range, and finds the newest', async () => {
    for (const [age, oee] of [
      ['2 hours', 0.5],
      ['1 hour', 0.75],
    ]) {
      const id = await db.value<number>(
        `INSERT INTO oee_calculations (line_id, equipment_code, calculation_time, availability, performance, quality, oee, good_parts)
         VALUES ($1, 'BP01.PACK.BAG1', now() - $2::interval, 1, 1, $3, $3, 10) RETURNING id`,
        [await db.line(), age, oee],
      );
      expect(id).toBeGreaterThan(0);
    }
    expect(
      await db.query(
        `SELECT sum(good_parts)::integer AS good, avg(oee) AS oee FROM oee_calculations WHERE line_id = $1
         AND equipment_code = 'BP01.PACK.BAG1' AND calculation_time >= now() - INTERVAL '1 day' AND calculation_time < now()`,
        [await db.line()],
      ),
    ).toEqual([{ good: 20, oee: 0.625 }]);
    expect(
      await db.value('SELECT oee FROM oee_calculations WHERE line_id = $1 ORDER BY calculation_time DESC LIMIT 1', [await db.line()]),
    ).toBe(0.75);
  });

  it('ends a downtime event by its id, and sums it by category and reason', async () => {
    const id = await db.value<string>(
      `INSERT INTO downtime_events (line_id, equipment_code, start_time, reason_code, category, fault_data, context_data)
       VALUES ($1, 'BP01.PACK.BAG1', now() - INTERVAL '10 minutes', 'JAM', 'unplanned', '{}', '{}') RETURNING id`,
      [await db.line()],
    );
    await db.query("UPDATE downtime_events SET end_time = now(), duration_seconds = 600, status = 'closed' WHERE id = $1", [id]);
    expect(
      await db.query(
        `SELECT category, reason_code, sum(duration_seconds)::integer AS seconds FROM downtime_events
         WHERE equipment_code = 'BP01.PACK.BAG1' AND start_time >= now() - INTERVAL '1 day' GROUP BY category, reason_code`,
      ),
    ).toEqual([{ category: 'unplanned', reason_code: 'JAM', seconds: 600 }]);
    expect(await db.query("SELECT * FROM get_equipment_downtime_summary('BP01.PACK.BAG1')")).toMatchObject([
      { total_downtime_minutes: 10, planned_downtime_minutes: 0, unplanned_downtime_minutes: 10, downtime_events_count: 1 },
    ]);
  });

  it('shows the line with its job, and completes the job under either name of its end', async () => {
    const { user, job } = await db.newJob();
    await db.query("UPDATE production_lines SET status = 'running', current_job_id = $1, actual_speed = 90, efficiency = 0.9", [job]);
    expect(
      await db.query(
        `SELECT pl.status, pl.last_updated, pl.current_operator, j.product_type, j.target_quantity, j.actual_quantity, j.status AS job_status
         FROM production_lines pl LEFT JOIN production_jobs j ON j.id = pl.current_job_id WHERE pl.id = $1`,
        [await db.line()],
      ),
    ).toMatchObject([{ status: 'running', product_type: 'PROD-001', target_quantity: 500, job_status: 'in_progress' }]);
    await db.query(
      `UPDATE job_assignments SET status = 'completed', end_time = now(), updated_at = now(),
       actual_duration_minutes = extract(epoch FROM now() - start_time) / 60 WHERE id = $1`,
      [job],
    );
    expect(
      await db.query(
        `SELECT operator_id, actual_duration_minutes, completed_at = end_time AS one_end, start_time = started_at AS one_start
         FROM job_assignments WHERE id = $1`,
        [job],
      ),
    ).toEqual([{ operator_id: user, actual_duration_minutes: 90, one_end: true, one_start: true }]);
  });

  it('opens an escalation with time-outs in minutes, and finds those that are near', async () => {
    const event = await db.value<string>(
      `INSERT INTO andon_events (line_id, equipment_code, event_type, priority, description)
       VALUES ($1, 'BP01.PACK.BAG1', 'stop', 'high', 'Film torn') RETURNING id`,
      [await db.line()],
    );
    await db.query(
      `INSERT INTO andon_escalations (event_id, priority, acknowledgment_timeout, resolution_timeout, escalation_recipients, created_at)
       VALUES ($1, 'high', 5, 30, '{engineer}', now() - INTERVAL '3 minutes')`,
      [event],
    );
    expect(
      await db.query(
        `SELECT ae.resolution_timeout_minutes FROM andon_escalations ae JOIN andon_events e ON e.id = ae.event_id
         WHERE ae.status = 'active' AND ae.acknowledged_at IS NULL AND ae.last_reminder_sent_at IS NULL
         AND ae.created_at + INTERVAL '1 minute' * ae.acknowledgment_timeout_minutes - now() BETWEEN INTERVAL '0' AND INTERVAL '5 minutes'`,
      ),
    ).toEqual([{ resolution_timeout_minutes: 30 }]);
    const remaining = await db.value<string>('SELECT acknowledgment_time_remaining_minutes FROM v_active_andon_escalations');
    expect(Number(remaining)).toBeCloseTo(2, 0);
  });

  it('deletes what is older than it wants to keep', async () => {
    await db.exec("DELETE FROM oee_calculations WHERE calculation_time < now() - INTERVAL '90 days'");
    expect(await db.value('SELECT count(*)::integer FROM oee_calculations')).toBe(2);
  });

  it('averages metrics by the hour, and OEE by the day', async () => {
    expect(
      await db.query(
        `SELECT metric_def_id, time_bucket('1 hour', ts) AS hour, avg(value_real) AS average FROM metric_hist
         WHERE ts >= now() - INTERVAL '24 hours' GROUP BY metric_def_id, hour ORDER BY hour`,
      ),
    ).not.toHaveLength(0);
    expect(
      await db.query(
        `SELECT calculation_time::date AS day, avg(oee) AS oee, avg(quality) AS quality, count(*) AS calculations FROM oee_calculations
         WHERE equipment_code = 'BP01.PACK.BAG1' AND calculation_time >= now() - INTERVAL '7 days' AND calculation_time < now()
         GROUP BY day ORDER BY day`,
      ),
    ).not.toHaveLength(0);
  });

  it('updates and reads the context of equipment', async () => {
    await db.exec("INSERT INTO context (equipment_code, updated_at) VALUES ('CONTEXT', now() - INTERVAL '1 hour')");
    await db.exec("UPDATE context SET actual_quantity = 3, last_production_update = now() WHERE equipment_code = 'CONTEXT'");
    expect(
      await db.query(
        "SELECT actual_quantity, updated_at > now() - INTERVAL '1 minute' AS touched FROM context WHERE equipment_code = 'CONTEXT'",
      ),
    ).toEqual([{ actual_quantity: 3, touched: true }]);
  });

  it('counts andon events by day and hour, with their mean times', async () => {
    await db.query(
      `INSERT INTO andon_events (line_id, equipment_code, event_type, priority, description, reported_at, acknowledged_at, status)
       VALUES ($1, 'MEAN', 'quality', 'low', 'Print faint', now() - INTERVAL '6 minutes', now() - INTERVAL '2 minutes', 'acknowledged')`,
      [await db.line()],
    );
    expect(
      await db.query(
        `SELECT count(*)::integer AS events, avg(extract(epoch FROM acknowledged_at - reported_at) / 60)::integer AS minutes
         FROM andon_events WHERE reported_at >= now() - INTERVAL '1 day' AND equipment_code = 'MEAN'
         GROUP BY reported_at::date, extract(hour FROM reported_at)`,
      ),
    ).toEqual([{ events: 1, minutes: 4 }]);
  });
});
