-- Rows are in no order: whoever reads a view says which, and need not pay for another one as well.

CREATE VIEW v_equipment_latest AS
SELECT
  d.equipment_code,
  d.metric_key,
  l.ts,
  COALESCE(l.value_text, l.value_bool::text, l.value_int::text, l.value_real::text, l.value_json::text) AS value,
  l.value_bool,
  l.value_int,
  l.value_real,
  l.value_json
FROM metric_def d
JOIN metric_latest l ON l.metric_def_id = d.id;

CREATE VIEW v_faults_active AS
SELECT a.equipment_code, a.bit_index, a.ts, a.is_active, c.name, c.description, c.marker
FROM fault_active a
LEFT JOIN fault_catalog c USING (equipment_code, bit_index)
WHERE a.is_active;

CREATE VIEW v_production_dashboard AS
SELECT
  pl.id AS line_id,
  pl.line_code,
  pl.name AS line_name,
  pl.target_speed,
  ps.id AS schedule_id,
  ps.scheduled_start,
  ps.scheduled_end,
  ps.target_quantity,
  ps.status AS schedule_status,
  pt.product_code,
  pt.name AS product_name,
  pt.cycle_time_seconds,
  ja.id AS job_assignment_id,
  ja.user_id,
  ja.status AS job_status,
  ja.assigned_at,
  ja.accepted_at,
  ja.started_at,
  ja.completed_at,
  u.username,
  u.first_name,
  u.last_name
FROM production_lines pl
LEFT JOIN production_schedules ps ON ps.line_id = pl.id
LEFT JOIN product_types pt ON pt.id = ps.product_type_id
LEFT JOIN job_assignments ja ON ja.schedule_id = ps.id
LEFT JOIN users u ON u.id = ja.user_id
WHERE pl.enabled;

CREATE VIEW v_downtime_summary AS
SELECT
  pl.line_code,
  pl.name AS line_name,
  de.equipment_code,
  de.category,
  de.subcategory,
  de.reason_code,
  de.reason_description,
  de.start_time,
  de.end_time,
  de.duration_seconds,
  de.duration_seconds / 60.0 AS duration_minutes,
  reporter.username AS reported_by,
  confirmer.username AS confirmed_by
FROM downtime_events de
JOIN production_lines pl ON pl.id = de.line_id
LEFT JOIN users reporter ON reporter.id = de.reported_by
LEFT JOIN users confirmer ON confirmer.id = de.confirmed_by
WHERE de.end_time IS NOT NULL;

CREATE VIEW v_oee_summary AS
SELECT
  pl.line_code,
  pl.name AS line_name,
  o.equipment_code,
  o.calculation_time,
  o.availability,
  o.performance,
  o.quality,
  o.oee,
  o.good_parts,
  o.total_parts,
  CASE WHEN o.oee >= 0.85 THEN 'Excellent' WHEN o.oee >= 0.70 THEN 'Good' WHEN o.oee >= 0.50 THEN 'Fair' ELSE 'Poor' END AS oee_rating
FROM oee_calculations o
JOIN production_lines pl ON pl.id = o.line_id;

CREATE VIEW v_production_performance AS
SELECT
  pl.line_code,
  pl.name AS line_name,
  k.kpi_date,
  s.name AS shift_name,
  k.oee,
  k.availability,
  k.performance,
  k.quality,
  k.total_production,
  k.good_parts,
  k.scrap_parts,
  k.rework_parts,
  k.total_downtime_minutes,
  k.unplanned_downtime_minutes,
  k.energy_consumption_kwh,
  k.material_waste_percent,
  k.first_pass_yield
FROM production_kpis k
JOIN production_lines pl ON pl.id = k.line_id
LEFT JOIN production_shifts s ON s.id = k.shift_id;

CREATE VIEW v_maintenance_overview AS
SELECT
  o.id,
  o.work_order_number,
  o.equipment_code,
  o.title,
  o.priority,
  o.status,
  o.work_type,
  o.scheduled_start,
  o.scheduled_end,
  o.actual_start,
  o.actual_end,
  o.estimated_duration_hours,
  o.actual_duration_hours,
  assignee.username AS assigned_to,
  creator.username AS created_by,
  t.total_tasks,
  t.completed_tasks
FROM maintenance_work_orders o
LEFT JOIN users assignee ON assignee.id = o.assigned_to
LEFT JOIN users creator ON creator.id = o.created_by
CROSS JOIN LATERAL (
  SELECT count(*) AS total_tasks, count(*) FILTER (WHERE status = 'completed') AS completed_tasks
  FROM maintenance_tasks
  WHERE work_order_id = o.id
) t;

CREATE VIEW v_quality_summary AS
SELECT
  pl.line_code,
  pl.name AS line_name,
  pt.product_code,
  pt.name AS product_name,
  q.check_time,
  q.check_type,
  q.check_result,
  q.quantity_checked,
  q.quantity_passed,
  q.quantity_failed,
  round(100.0 * q.quantity_passed / NULLIF(q.quantity_checked, 0), 2) AS pass_rate_percent,
  q.defect_codes,
  u.username AS checked_by
FROM quality_checks q
JOIN production_lines pl ON pl.id = q.line_id
JOIN product_types pt ON pt.id = q.product_type_id
LEFT JOIN users u ON u.id = q.checked_by;

CREATE VIEW v_active_andon_escalations AS
SELECT
  e.id AS escalation_id,
  e.event_id,
  e.priority,
  e.escalation_level,
  e.status AS escalation_status,
  e.created_at AS escalation_created_at,
  e.acknowledged_at,
  e.escalated_at,
  e.acknowledgment_timeout_minutes,
  e.resolution_timeout_minutes,
  e.escalation_recipients,
  e.escalation_notes,
  e.acknowledged_by,
  e.escalated_by,
  v.line_id,
  v.equipment_code,
  v.event_type,
  v.description AS event_description,
  v.reported_at,
  v.reported_by,
  reporter.username AS reported_by_username,
  acknowledger.username AS acknowledged_by_username,
  escalator.username AS escalated_by_username,
  pl.line_code,
  pl.name AS line_name,
  CASE WHEN e.status = 'active' AND e.acknowledged_at IS NULL
    THEN GREATEST(0, e.acknowledgment_timeout_minutes - age.minutes) END AS acknowledgment_time_remaining_minutes,
  CASE WHEN e.status IN ('active', 'acknowledged') AND e.resolved_at IS NULL
    THEN GREATEST(0, e.resolution_timeout_minutes - age.minutes) END AS resolution_time_remaining_minutes
FROM andon_escalations e
JOIN andon_events v ON v.id = e.event_id
LEFT JOIN production_lines pl ON pl.id = v.line_id
LEFT JOIN users reporter ON reporter.id = v.reported_by
LEFT JOIN users acknowledger ON acknowledger.id = e.acknowledged_by
LEFT JOIN users escalator ON escalator.id = e.escalated_by
CROSS JOIN LATERAL (SELECT extract(epoch FROM now() - e.created_at) / 60 AS minutes) age
WHERE e.status IN ('active', 'acknowledged', 'escalated');

CREATE VIEW v_andon_escalation_statistics AS
SELECT
  created_at::date AS date,
  priority,
  count(*) AS total_escalations,
  count(*) FILTER (WHERE status = 'resolved') AS resolved_escalations,
  count(*) FILTER (WHERE status = 'escalated') AS escalated_escalations,
  count(*) FILTER (WHERE status = 'active') AS active_escalations,
  avg(extract(epoch FROM acknowledged_at - created_at) / 60) AS avg_acknowledgment_time_minutes,
  avg(extract(epoch FROM resolved_at - created_at) / 60) AS avg_resolution_time_minutes,
  max(escalation_level) AS max_escalation_level_reached
FROM andon_escalations
WHERE created_at >= CURRENT_DATE - INTERVAL '30 days'
GROUP BY created_at::date, priority;
