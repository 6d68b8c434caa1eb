-- Each function keeps the search path of this migration, so that it finds its tables whoever calls it.

-- Summaries --------------------------------------------------------------------------------------------------------------------

-- OEE values and KPIs are summed apart: a join of the two would count a KPI once for every OEE value of its day.
-- A KPI is never written before its day begins, hence the limit on `created_at`, which spares old chunks.
CREATE FUNCTION get_line_performance_summary(p_line_id uuid, p_hours integer DEFAULT 24)
RETURNS TABLE (
  line_id uuid,
  avg_oee real,
  total_production integer,
  total_downtime_minutes integer,
  availability real,
  performance real,
  quality real
)
LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT p_line_id, o.oee, k.production, k.downtime, o.availability, o.performance, o.quality
  FROM (
    SELECT
      avg(c.oee)::real AS oee,
      avg(c.availability)::real AS availability,
      avg(c.performance)::real AS performance,
      avg(c.quality)::real AS quality
    FROM oee_calculations c
    WHERE c.line_id = p_line_id AND c.calculation_time >= now() - make_interval(hours => p_hours)
  ) o
  CROSS JOIN (
    SELECT
      COALESCE(sum(n.total_production), 0)::integer AS production,
      COALESCE(sum(n.total_downtime_minutes), 0)::integer AS downtime
    FROM production_kpis n
    WHERE n.line_id = p_line_id
      AND n.kpi_date >= (now() - make_interval(hours => p_hours))::date
      AND n.created_at >= now() - make_interval(days => 2, hours => p_hours)
  ) k
$$;

CREATE FUNCTION get_equipment_downtime_summary(p_equipment_code text, p_days integer DEFAULT 7)
RETURNS TABLE (
  equipment_code text,
  total_downtime_minutes integer,
  planned_downtime_minutes integer,
  unplanned_downtime_minutes integer,
  avg_downtime_duration_minutes real,
  downtime_events_count integer
)
LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT
    p_equipment_code,
    COALESCE(sum(d.duration_seconds) / 60, 0)::integer,
    COALESCE(sum(d.duration_seconds) FILTER (WHERE d.category = 'planned') / 60, 0)::integer,
    COALESCE(sum(d.duration_seconds) FILTER (WHERE d.category = 'unplanned') / 60, 0)::integer,
    (avg(d.duration_seconds) / 60)::real,
    count(*)::integer
  FROM downtime_events d
  WHERE d.equipment_code = p_equipment_code AND d.start_time >= now() - make_interval(days => p_days)
$$;

-- `performance` is actual ÷ target speed, so both percentages are its average; without a target speed they are 0.
CREATE FUNCTION get_production_efficiency_metrics(p_line_id uuid, p_days integer DEFAULT 7)
RETURNS TABLE (
  line_id uuid,
  total_scheduled_hours real,
  actual_production_hours real,
  efficiency_percentage real,
  target_vs_actual_percentage real
)
LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT p_line_id, (p_days * 24)::real, m.hours, m.percentage, m.percentage
  FROM (
    SELECT
      COALESCE(sum(o.actual_production_time) / 3600.0, 0)::real AS hours,
      CASE WHEN (SELECT pl.target_speed > 0 FROM production_lines pl WHERE pl.id = p_line_id)
        THEN (avg(o.performance) * 100)::real ELSE 0 END AS percentage
    FROM oee_calculations o
    WHERE o.line_id = p_line_id AND o.calculation_time >= now() - make_interval(days => p_days)
  ) m
$$;

CREATE FUNCTION refresh_materialized_views() RETURNS void
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  REFRESH MATERIALIZED VIEW CONCURRENTLY mv_production_dashboard;
  REFRESH MATERIALIZED VIEW CONCURRENTLY mv_downtime_summary;
  REFRESH MATERIALIZED VIEW CONCURRENTLY mv_oee_summary;
END
$$;

-- Context of equipment ---------------------------------------------------------------------------------------------------------

CREATE FUNCTION get_equipment_production_context(p_equipment_code text)
RETURNS TABLE (
  equipment_code text,
  production_line_id uuid,
  line_code text,
  line_name text,
  current_job_id uuid,
  production_schedule_id uuid,
  target_speed real,
  current_product_type_id uuid,
  product_code text,
  product_name text,
  shift_id uuid,
  shift_name text,
  target_quantity integer,
  actual_quantity integer,
  production_efficiency real,
  quality_rate real,
  changeover_status text,
  current_operator text,
  current_shift text,
  planned_stop boolean,
  planned_stop_reason text,
  last_production_update timestamptz
)
LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT
    c.equipment_code, c.production_line_id, pl.line_code, pl.name, c.current_job_id, c.production_schedule_id, c.target_speed,
    c.current_product_type_id, pt.product_code, pt.name, c.shift_id, s.name, c.target_quantity, c.actual_quantity,
    c.production_efficiency, c.quality_rate, c.changeover_status, c.current_operator, c.current_shift, c.planned_stop,
    c.planned_stop_reason, c.last_production_update
  FROM context c
  LEFT JOIN production_lines pl ON pl.id = c.production_line_id
  LEFT JOIN product_types pt ON pt.id = c.current_product_type_id
  LEFT JOIN production_shifts s ON s.id = c.shift_id
  WHERE c.equipment_code = p_equipment_code
$$;

-- Null leaves a value as it is, except that the reason of a stop goes when the stop ends. Every call leaves a row of history,
-- with what the context is then. Says whether the equipment had a context before.
CREATE FUNCTION update_equipment_production_context(
  p_equipment_code text,
  p_production_line_id uuid DEFAULT NULL,
  p_current_job_id uuid DEFAULT NULL,
  p_production_schedule_id uuid DEFAULT NULL,
  p_target_speed real DEFAULT NULL,
  p_current_product_type_id uuid DEFAULT NULL,
  p_shift_id uuid DEFAULT NULL,
  p_target_quantity integer DEFAULT NULL,
  p_actual_quantity integer DEFAULT NULL,
  p_production_efficiency real DEFAULT NULL,
  p_quality_rate real DEFAULT NULL,
  p_changeover_status text DEFAULT NULL,
  p_current_operator text DEFAULT NULL,
  p_current_shift text DEFAULT NULL,
  p_planned_stop boolean DEFAULT NULL,
  p_planned_stop_reason text DEFAULT NULL,
  p_change_reason text DEFAULT 'system_update',
  p_changed_by uuid DEFAULT NULL
) RETURNS boolean
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  created boolean;
BEGIN
  INSERT INTO context (equipment_code) VALUES (p_equipment_code) ON CONFLICT (equipment_code) DO NOTHING;
  created := FOUND;
  UPDATE context c SET
    production_line_id = COALESCE(p_production_line_id, c.production_line_id),
    current_job_id = COALESCE(p_current_job_id, c.current_job_id),
    production_schedule_id = COALESCE(p_production_schedule_id, c.production_schedule_id),
    target_speed = COALESCE(p_target_speed, c.target_speed),
    current_product_type_id = COALESCE(p_current_product_type_id, c.current_product_type_id),
    shift_id = COALESCE(p_shift_id, c.shift_id),
    target_quantity = COALESCE(p_target_quantity, c.target_quantity),
    actual_quantity = COALESCE(p_actual_quantity, c.actual_quantity),
    production_efficiency = COALESCE(p_production_efficiency, c.production_efficiency),
    quality_rate = COALESCE(p_quality_rate, c.quality_rate),
    changeover_status = COALESCE(p_changeover_status, c.changeover_status),
    current_operator = COALESCE(p_current_operator, c.current_operator),
    current_shift = COALESCE(p_current_shift, c.current_shift),
    planned_stop = COALESCE(p_planned_stop, c.planned_stop),
    planned_stop_reason = CASE WHEN p_planned_stop IS FALSE THEN NULL ELSE COALESCE(p_planned_stop_reason, c.planned_stop_reason) END,
    last_production_update = now()
  WHERE c.equipment_code = p_equipment_code;
  INSERT INTO production_context_history (equipment_code, context_data, change_reason, changed_by)
  SELECT c.equipment_code, to_jsonb(c), p_change_reason, p_changed_by FROM context c WHERE c.equipment_code = p_equipment_code;
  RETURN NOT created;
END
$$;

-- Andon ------------------------------------------------------------------------------------------------------------------------

-- Raises every escalation whose time is over by one level, to whom the rule of that level names; without a rule, to the same
-- people. Each process of the backend calls this once a minute: whichever comes first raises it, the others pass it by.
-- The history has one method for each step: the first of the rule's that it knows.
CREATE FUNCTION auto_escalate_andon_events() RETURNS void
LANGUAGE sql SET search_path FROM CURRENT AS $$
  WITH due AS (
    SELECT e.id, e.priority, e.escalation_level + 1 AS level
    FROM andon_escalations e
    WHERE e.status IN ('active', 'acknowledged')
      AND e.resolved_at IS NULL
      AND e.created_at < now() - make_interval(
        mins => CASE WHEN e.acknowledged_at IS NULL THEN e.acknowledgment_timeout_minutes ELSE e.resolution_timeout_minutes END
      )
    FOR UPDATE SKIP LOCKED
  ), raised AS (
    UPDATE andon_escalations e SET
      status = 'escalated',
      escalated_at = now(),
      escalation_level = due.level,
      escalation_recipients = COALESCE(rule.recipients, e.escalation_recipients)
    FROM due
    LEFT JOIN LATERAL (
      SELECT r.recipients, r.notification_methods
      FROM andon_escalation_rules r
      WHERE r.priority = due.priority AND r.escalation_level = due.level AND r.enabled
      ORDER BY r.delay_minutes
      LIMIT 1
    ) rule ON true
    WHERE e.id = due.id
    RETURNING e.id, e.escalation_level, e.escalation_recipients, rule.recipients IS NOT NULL AS ruled, rule.notification_methods
  )
  INSERT INTO andon_escalation_history (escalation_id, action, notes, escalation_level, recipients_notified, notification_method)
  SELECT
    id,
    'escalated',
    CASE WHEN ruled THEN 'Nobody answered in time' ELSE 'Nobody answered in time, and no rule has a further level' END,
    escalation_level,
    escalation_recipients,
    (
      SELECT method
      FROM unnest(notification_methods) WITH ORDINALITY AS m (method, position)
      WHERE method IN ('email', 'sms', 'phone', 'websocket', 'push')
      ORDER BY position
      LIMIT 1
    )
  FROM raised
$$;

CREATE FUNCTION get_escalation_recipients(recipient_roles text[])
RETURNS TABLE (
  role text,
  name text,
  email text,
  phone text,
  sms_enabled boolean,
  email_enabled boolean,
  websocket_enabled boolean,
  push_enabled boolean
)
LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT r.role, r.name, r.email, r.phone, r.sms_enabled, r.email_enabled, r.websocket_enabled, r.push_enabled
  FROM andon_escalation_recipients r
  WHERE r.role = ANY (recipient_roles) AND r.enabled
$$;

-- Reports ----------------------------------------------------------------------------------------------------------------------

-- What waits, runs and was made, of the jobs of the last week.
CREATE FUNCTION get_report_queue_status()
RETURNS TABLE (
  pending_jobs integer,
  processing_jobs integer,
  completed_today integer,
  failed_today integer,
  average_generation_time interval
)
LANGUAGE sql STABLE SET search_path FROM CURRENT AS $$
  SELECT
    count(*) FILTER (WHERE j.status = 'pending')::integer,
    count(*) FILTER (WHERE j.status = 'processing')::integer,
    count(*) FILTER (WHERE j.status = 'completed' AND j.completed_at >= CURRENT_DATE)::integer,
    count(*) FILTER (WHERE j.status = 'failed' AND j.created_at >= CURRENT_DATE)::integer,
    avg(j.completed_at - j.started_at)
  FROM report_generation_jobs j
  WHERE j.created_at >= now() - INTERVAL '7 days'
$$;

-- Deletes reports of more than a year that nobody downloaded, access logs of half a year, and jobs of three months whose report
-- is gone. Runs of a schedule stay and forget what was deleted. Says how many reports there were.
CREATE FUNCTION cleanup_old_reports() RETURNS integer
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
  old_reports uuid[] := ARRAY(
    SELECT id FROM production_reports
    WHERE generated_at < now() - INTERVAL '1 year' AND download_count = 0 AND status = 'completed'
    FOR UPDATE
  );
  old_jobs uuid[];
BEGIN
  UPDATE report_schedule_runs SET report_id = NULL WHERE report_id = ANY (old_reports);
  DELETE FROM production_reports WHERE id = ANY (old_reports);
  DELETE FROM report_access_logs WHERE accessed_at < now() - INTERVAL '6 months';
  old_jobs := ARRAY(
    SELECT j.id FROM report_generation_jobs j
    WHERE j.created_at < now() - INTERVAL '3 months'
      AND j.status IN ('completed', 'failed', 'cancelled')
      AND NOT EXISTS (SELECT FROM production_reports r WHERE r.generation_job_id = j.id)
    FOR UPDATE
  );
  UPDATE report_schedule_runs SET generation_job_id = NULL WHERE generation_job_id = ANY (old_jobs);
  DELETE FROM report_generation_jobs WHERE id = ANY (old_jobs);
  RETURN cardinality(old_reports);
END
$$;
