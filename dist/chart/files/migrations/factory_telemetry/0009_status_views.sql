-- Views of what is going on now, and of reports.

-- Product and schedule are those of the context or, where it names none, those of its job.
CREATE VIEW v_equipment_production_status AS
SELECT
  ec.id,
  ec.equipment_code,
  ec.name AS equipment_name,
  ec.equipment_type,
  ec.criticality_level,
  ec.target_speed,
  ec.enabled AS equipment_enabled,
  pl.id AS production_line_id,
  pl.line_code,
  pl.name AS line_name,
  pl.target_speed AS line_target_speed,
  c.current_operator,
  c.current_shift,
  c.current_job_id,
  ps.id AS production_schedule_id,
  c.target_quantity,
  c.actual_quantity,
  c.production_efficiency,
  c.quality_rate,
  c.changeover_status,
  c.planned_stop,
  c.planned_stop_reason,
  c.last_production_update,
  pt.product_code,
  pt.name AS product_name,
  ps.scheduled_start,
  ps.scheduled_end,
  ps.status AS schedule_status,
  ja.status AS job_status,
  u.username AS assigned_operator,
  ec.ideal_cycle_time,
  ec.oee_targets,
  ec.fault_thresholds,
  ec.andon_settings,
  c.target_speed AS context_target_speed,
  ja.assigned_at,
  ja.accepted_at,
  ja.started_at,
  ja.completed_at
FROM equipment_config ec
LEFT JOIN production_lines pl ON pl.id = ec.production_line_id
LEFT JOIN context c ON c.equipment_code = ec.equipment_code
LEFT JOIN job_assignments ja ON ja.id = c.current_job_id
LEFT JOIN production_schedules ps ON ps.id = COALESCE(c.production_schedule_id, ja.schedule_id)
LEFT JOIN product_types pt ON pt.id = COALESCE(c.current_product_type_id, ps.product_type_id)
LEFT JOIN users u ON u.id = ja.user_id
WHERE ec.enabled;

CREATE VIEW v_production_line_equipment AS
SELECT
  pl.id AS line_id,
  pl.line_code,
  pl.name AS line_name,
  pl.target_speed AS line_target_speed,
  count(ec.id) AS total_equipment,
  count(*) FILTER (WHERE ec.enabled) AS active_equipment,
  count(*) FILTER (WHERE ec.equipment_type = 'production') AS production_equipment,
  count(*) FILTER (WHERE ec.criticality_level >= 4) AS critical_equipment,
  avg(ec.target_speed) AS avg_equipment_speed,
  string_agg(ec.equipment_code, ', ' ORDER BY m.position_in_line, ec.equipment_code) AS equipment_codes
FROM production_lines pl
LEFT JOIN equipment_config ec ON ec.production_line_id = pl.id
LEFT JOIN equipment_line_mapping m ON m.equipment_code = ec.equipment_code AND m.production_line_id = pl.id
GROUP BY pl.id;

-- Equipment and jobs are counted apart: joined, each piece of equipment would count every job, and the other way round.
CREATE VIEW v_production_line_status AS
SELECT
  pl.id AS line_id,
  pl.line_code,
  pl.name AS line_name,
  pl.target_speed,
  pl.enabled,
  e.total_equipment,
  e.active_equipment,
  e.running_equipment,
  e.stopped_equipment,
  j.active_schedules,
  j.active_jobs,
  j.running_jobs
FROM production_lines pl
CROSS JOIN LATERAL (
  SELECT
    count(*) AS total_equipment,
    count(*) FILTER (WHERE ec.enabled) AS active_equipment,
    count(*) FILTER (WHERE NOT c.planned_stop) AS running_equipment,
    count(*) FILTER (WHERE c.planned_stop) AS stopped_equipment
  FROM equipment_config ec
  LEFT JOIN context c ON c.equipment_code = ec.equipment_code
  WHERE ec.production_line_id = pl.id
) e
CROSS JOIN LATERAL (
  SELECT
    count(DISTINCT ps.id) AS active_schedules,
    count(ja.id) AS active_jobs,
    count(*) FILTER (WHERE ja.status = 'in_progress') AS running_jobs
  FROM production_schedules ps
  LEFT JOIN job_assignments ja ON ja.schedule_id = ps.id AND ja.status IN ('assigned', 'accepted', 'in_progress')
  WHERE ps.line_id = pl.id AND ps.status = 'in_progress'
) j
WHERE pl.enabled;

-- The line overview reads jobs under this name. A job is an assignment together with its schedule, so it is a view and cannot
-- disagree with them. `actual_quantity` is what the equipment counts while it runs the job, and null afterwards.
CREATE VIEW production_jobs AS
SELECT
  ja.id,
  'JOB-' || upper(left(ja.id::text, 8)) AS job_code,
  ja.schedule_id,
  ps.line_id,
  pt.product_code AS product_type,
  ps.target_quantity,
  (SELECT max(c.actual_quantity) FROM context c WHERE c.current_job_id = ja.id) AS actual_quantity,
  ja.start_time,
  ja.end_time,
  ja.status
FROM job_assignments ja
LEFT JOIN production_schedules ps ON ps.id = ja.schedule_id
LEFT JOIN product_types pt ON pt.id = ps.product_type_id;

CREATE VIEW report_generation_status AS
SELECT
  j.id AS job_id,
  j.template_id,
  t.name AS template_name,
  j.report_type,
  j.status,
  j.priority,
  j.progress_percentage,
  j.created_at,
  j.started_at,
  j.completed_at,
  j.error_message,
  u.username AS created_by_username,
  CASE WHEN j.status = 'completed' THEN r.id END AS report_id
FROM report_generation_jobs j
LEFT JOIN report_templates t ON t.id = j.template_id
LEFT JOIN users u ON u.id = j.created_by
LEFT JOIN production_reports r ON r.generation_job_id = j.id;

-- "Today", "this week" and "this month" are the last 24 hours, 7 days and 30 days.
CREATE VIEW report_statistics AS
SELECT
  count(*) AS total_reports,
  count(*) FILTER (WHERE generated_at >= now() - INTERVAL '1 day') AS reports_today,
  count(*) FILTER (WHERE generated_at >= now() - INTERVAL '7 days') AS reports_this_week,
  count(*) FILTER (WHERE generated_at >= now() - INTERVAL '30 days') AS reports_this_month,
  sum(file_size) AS total_storage_used,
  avg(file_size) AS average_file_size,
  count(*) FILTER (WHERE status = 'completed') AS completed_reports,
  count(*) FILTER (WHERE status = 'failed') AS failed_reports,
  count(*) FILTER (WHERE status = 'generating') AS generating_reports
FROM production_reports;
