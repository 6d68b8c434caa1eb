-- What is to be made, by whom, and what is being made now.

CREATE TABLE production_schedules (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  line_id uuid REFERENCES production_lines (id),
  product_type_id uuid REFERENCES product_types (id),
  scheduled_start timestamptz NOT NULL,
  scheduled_end timestamptz NOT NULL,
  target_quantity integer NOT NULL,
  priority integer DEFAULT 1,
  status text DEFAULT 'scheduled' CHECK (status IN ('scheduled', 'in_progress', 'completed', 'cancelled', 'paused')),
  created_by uuid REFERENCES users (id),
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now(),
  notes text
);
CREATE INDEX idx_production_dashboard_composite
  ON production_schedules (line_id, status, scheduled_start DESC, priority)
  WHERE status IN ('scheduled', 'in_progress');
CREATE INDEX idx_production_schedules_active ON production_schedules (scheduled_start, priority) WHERE status = 'in_progress';
CREATE INDEX idx_production_schedules_line_id ON production_schedules (line_id);
CREATE INDEX idx_production_schedules_line_status ON production_schedules (line_id, status);
CREATE INDEX idx_production_schedules_scheduled_start ON production_schedules (scheduled_start);
CREATE INDEX idx_production_schedules_status ON production_schedules (status);
CREATE INDEX idx_production_schedules_status_priority
  ON production_schedules (status, priority)
  WHERE status IN ('scheduled', 'in_progress');

-- The job mapper calls three columns by other names. Two of them it only reads, so they are generated; it writes `end_time`,
-- which a trigger keeps equal to `completed_at`.
CREATE TABLE job_assignments (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  schedule_id uuid REFERENCES production_schedules (id),
  user_id uuid REFERENCES users (id),
  assigned_at timestamptz DEFAULT now(),
  accepted_at timestamptz,
  started_at timestamptz,
  completed_at timestamptz,
  status text DEFAULT 'assigned' CHECK (status IN ('assigned', 'accepted', 'in_progress', 'completed', 'cancelled')),
  notes text,
  operator_id uuid GENERATED ALWAYS AS (user_id) STORED,
  start_time timestamptz GENERATED ALWAYS AS (started_at) STORED,
  end_time timestamptz,
  estimated_duration_minutes integer,
  actual_duration_minutes integer,
  priority integer DEFAULT 1,
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now()
);
CREATE INDEX idx_job_assignments_schedule_status ON job_assignments (schedule_id, status);
CREATE INDEX idx_job_assignments_started_at ON job_assignments (started_at) WHERE started_at IS NOT NULL;
CREATE INDEX idx_job_assignments_status ON job_assignments (status);
CREATE INDEX idx_job_assignments_user_id ON job_assignments (user_id);
CREATE INDEX idx_job_assignments_user_status ON job_assignments (user_id, status);
CREATE INDEX idx_job_dashboard_composite
  ON job_assignments (user_id, status, assigned_at DESC)
  WHERE status IN ('assigned', 'accepted', 'in_progress');

-- A line forgets a job that is deleted.
ALTER TABLE production_lines ADD FOREIGN KEY (current_job_id) REFERENCES job_assignments (id) ON DELETE SET NULL;

CREATE TABLE production_targets (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  line_id uuid REFERENCES production_lines (id),
  product_type_id uuid REFERENCES product_types (id),
  target_date date NOT NULL,
  shift_id uuid REFERENCES production_shifts (id),
  target_quantity integer NOT NULL,
  target_oee real CHECK (target_oee BETWEEN 0 AND 1),
  target_availability real CHECK (target_availability BETWEEN 0 AND 1),
  target_performance real CHECK (target_performance BETWEEN 0 AND 1),
  target_quality real CHECK (target_quality BETWEEN 0 AND 1),
  created_by uuid REFERENCES users (id),
  created_at timestamptz DEFAULT now(),
  UNIQUE (line_id, product_type_id, target_date, shift_id)
);
CREATE INDEX idx_production_targets_line_date ON production_targets (line_id, target_date);

CREATE TABLE production_alerts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  line_id uuid REFERENCES production_lines (id),
  equipment_code text,
  alert_type text NOT NULL CHECK (alert_type IN ('oee_low', 'downtime_high', 'quality_issue', 'maintenance_due', 'target_missed')),
  severity text NOT NULL CHECK (severity IN ('info', 'warning', 'error', 'critical')),
  title text NOT NULL,
  message text NOT NULL,
  threshold_value real,
  actual_value real,
  is_acknowledged boolean DEFAULT false,
  acknowledged_by uuid REFERENCES users (id),
  acknowledged_at timestamptz,
  is_resolved boolean DEFAULT false,
  resolved_by uuid REFERENCES users (id),
  resolved_at timestamptz,
  resolution_notes text,
  created_at timestamptz DEFAULT now()
);
CREATE INDEX idx_production_alerts_acknowledged ON production_alerts (is_acknowledged);
CREATE INDEX idx_production_alerts_line_id ON production_alerts (line_id);
CREATE INDEX idx_production_alerts_severity ON production_alerts (severity);

CREATE TABLE material_consumption (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  line_id uuid REFERENCES production_lines (id),
  material_code text NOT NULL,
  material_name text NOT NULL,
  consumption_date date NOT NULL,
  shift_id uuid REFERENCES production_shifts (id),
  quantity_consumed real NOT NULL,
  unit_of_measure text NOT NULL,
  cost_per_unit real,
  total_cost real,
  recorded_by uuid REFERENCES users (id),
  created_at timestamptz DEFAULT now()
);
CREATE INDEX idx_material_consumption_line_date ON material_consumption (line_id, consumption_date);

CREATE TABLE checklist_templates (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  equipment_codes text[] NOT NULL,
  checklist_items jsonb NOT NULL,
  enabled boolean DEFAULT true,
  created_at timestamptz DEFAULT now()
);

CREATE TABLE checklist_completions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  job_assignment_id uuid REFERENCES job_assignments (id),
  template_id uuid REFERENCES checklist_templates (id),
  completed_by uuid REFERENCES users (id),
  completed_at timestamptz DEFAULT now(),
  responses jsonb NOT NULL,
  signature_data jsonb,
  status text DEFAULT 'completed' CHECK (status IN ('completed', 'failed'))
);
CREATE INDEX idx_checklist_completions_job_assignment_id ON checklist_completions (job_assignment_id);

-- What each piece of equipment is doing now. Updated once a second, hence the free space, as in metric_latest.
CREATE TABLE context (
  equipment_code text PRIMARY KEY,
  current_operator text,
  current_shift text,
  planned_stop boolean NOT NULL DEFAULT false,
  planned_stop_reason text,
  updated_at timestamptz NOT NULL DEFAULT now(),
  current_job_id uuid REFERENCES job_assignments (id),
  production_schedule_id uuid REFERENCES production_schedules (id),
  target_speed real,
  current_product_type_id uuid REFERENCES product_types (id),
  production_line_id uuid REFERENCES production_lines (id),
  shift_id uuid REFERENCES production_shifts (id),
  target_quantity integer DEFAULT 0,
  actual_quantity integer DEFAULT 0,
  production_efficiency real DEFAULT 0.0,
  quality_rate real DEFAULT 0.0,
  changeover_status text DEFAULT 'none' CHECK (changeover_status IN ('none', 'in_progress', 'completed', 'failed')),
  changeover_start_time timestamptz,
  changeover_end_time timestamptz,
  last_production_update timestamptz DEFAULT now()
) WITH (fillfactor = 50);
CREATE INDEX idx_context_current_job ON context (current_job_id);
CREATE INDEX idx_context_product_type ON context (current_product_type_id);
CREATE INDEX idx_context_production_line ON context (production_line_id);
CREATE INDEX idx_context_production_schedule ON context (production_schedule_id);
CREATE INDEX idx_context_shift ON context (shift_id);
