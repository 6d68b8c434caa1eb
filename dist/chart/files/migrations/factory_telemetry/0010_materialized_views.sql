-- Each has a unique index, without which it could not be refreshed while it is read.

-- A value of last week is not "current", and the limit spares the search for one in every old chunk.
CREATE MATERIALIZED VIEW mv_production_dashboard AS
SELECT
  pl.id AS line_id,
  pl.line_code,
  pl.name AS line_name,
  pl.target_speed,
  ps.id AS schedule_id,
  ps.status AS schedule_status,
  ps.priority,
  ps.scheduled_start,
  ps.scheduled_end,
  ps.target_quantity,
  pt.product_code,
  pt.name AS product_name,
  ja.id AS job_id,
  ja.status AS job_status,
  u.username,
  u.first_name,
  u.last_name,
  ja.assigned_at,
  ja.accepted_at,
  ja.started_at,
  ja.completed_at,
  o.oee AS current_oee,
  o.availability AS current_availability,
  o.performance AS current_performance,
  o.quality AS current_quality
FROM production_lines pl
LEFT JOIN production_schedules ps ON ps.line_id = pl.id AND ps.status IN ('scheduled', 'in_progress')
LEFT JOIN product_types pt ON pt.id = ps.product_type_id
LEFT JOIN job_assignments ja ON ja.schedule_id = ps.id AND ja.status IN ('assigned', 'accepted', 'in_progress')
LEFT JOIN users u ON u.id = ja.user_id
LEFT JOIN LATERAL (
  SELECT oee, availability, performance, quality
  FROM oee_calculations
  WHERE line_id = pl.id AND calculation_time >= now() - INTERVAL '7 days'
  ORDER BY calculation_time DESC
  LIMIT 1
) o ON true
WHERE pl.enabled;
CREATE UNIQUE INDEX idx_mv_production_dashboard_line ON mv_production_dashboard (line_id, schedule_id, job_id);
CREATE INDEX idx_mv_production_dashboard_status ON mv_production_dashboard (schedule_status, job_status);

CREATE MATERIALIZED VIEW mv_downtime_summary AS
SELECT
  de.line_id,
  pl.line_code,
  pl.name AS line_name,
  de.equipment_code,
  de.category,
  count(*) AS event_count,
  sum(de.duration_seconds) AS total_duration_seconds,
  avg(de.duration_seconds) AS avg_duration_seconds,
  min(de.start_time) AS first_event,
  max(de.start_time) AS last_event
FROM downtime_events de
JOIN production_lines pl ON pl.id = de.line_id
WHERE de.start_time >= now() - INTERVAL '30 days'
GROUP BY de.line_id, pl.line_code, pl.name, de.equipment_code, de.category;
CREATE UNIQUE INDEX idx_mv_downtime_summary_line ON mv_downtime_summary (line_id, category, equipment_code);

-- Whole days in UTC, whoever refreshes it.
CREATE MATERIALIZED VIEW mv_oee_summary AS
SELECT
  o.line_id,
  pl.line_code,
  pl.name AS line_name,
  (o.calculation_time AT TIME ZONE 'UTC')::date AS calculation_date,
  avg(o.oee) AS avg_oee,
  avg(o.availability) AS avg_availability,
  avg(o.performance) AS avg_performance,
  avg(o.quality) AS avg_quality,
  count(*) AS calculation_count
FROM oee_calculations o
JOIN production_lines pl ON pl.id = o.line_id
WHERE o.calculation_time >= date_trunc('day', now(), 'UTC') - INTERVAL '30 days'
GROUP BY o.line_id, pl.line_code, pl.name, (o.calculation_time AT TIME ZONE 'UTC')::date;
CREATE UNIQUE INDEX idx_mv_oee_summary_line_date ON mv_oee_summary (line_id, calculation_date DESC);
