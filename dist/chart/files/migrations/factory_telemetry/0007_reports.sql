-- Reports: what they look like, who may have them, when they are made, and what became of each.

CREATE TABLE report_templates (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  description text NOT NULL,
  template_type text NOT NULL CHECK (template_type IN ('production', 'oee', 'downtime', 'quality', 'maintenance', 'custom')),
  parameters jsonb NOT NULL DEFAULT '[]',
  sections jsonb NOT NULL DEFAULT '[]',
  is_active boolean DEFAULT true,
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now(),
  created_by uuid REFERENCES users (id),
  updated_by uuid REFERENCES users (id)
);
CREATE INDEX idx_report_templates_active ON report_templates (is_active);
CREATE INDEX idx_report_templates_created_by ON report_templates (created_by);
CREATE INDEX idx_report_templates_type ON report_templates (template_type);

CREATE TABLE report_categories (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL UNIQUE,
  description text,
  color text,
  icon text,
  sort_order integer DEFAULT 0,
  is_active boolean DEFAULT true,
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now()
);
CREATE INDEX idx_report_categories_active ON report_categories (is_active);
CREATE INDEX idx_report_categories_sort_order ON report_categories (sort_order);

CREATE TABLE report_template_categories (
  template_id uuid REFERENCES report_templates (id) ON DELETE CASCADE,
  category_id uuid REFERENCES report_categories (id) ON DELETE CASCADE,
  PRIMARY KEY (template_id, category_id)
);
CREATE INDEX idx_report_template_categories_category_id ON report_template_categories (category_id);

CREATE TABLE report_permissions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  template_id uuid REFERENCES report_templates (id) ON DELETE CASCADE,
  role text NOT NULL,
  can_generate boolean DEFAULT false,
  can_view boolean DEFAULT false,
  can_edit boolean DEFAULT false,
  can_delete boolean DEFAULT false,
  can_schedule boolean DEFAULT false,
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now(),
  UNIQUE (template_id, role)
);
CREATE INDEX idx_report_permissions_role ON report_permissions (role);
CREATE INDEX idx_report_permissions_template_id ON report_permissions (template_id);

CREATE TABLE report_favorites (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid REFERENCES users (id) ON DELETE CASCADE,
  template_id uuid REFERENCES report_templates (id) ON DELETE CASCADE,
  name text NOT NULL,
  parameters jsonb NOT NULL DEFAULT '{}',
  created_at timestamptz DEFAULT now(),
  UNIQUE (user_id, template_id, name)
);
CREATE INDEX idx_report_favorites_template_id ON report_favorites (template_id);
CREATE INDEX idx_report_favorites_user_id ON report_favorites (user_id);

CREATE TABLE report_generation_jobs (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  template_id uuid REFERENCES report_templates (id),
  report_type text NOT NULL,
  parameters jsonb NOT NULL DEFAULT '{}',
  status text DEFAULT 'pending' CHECK (status IN ('pending', 'processing', 'completed', 'failed', 'cancelled')),
  priority integer DEFAULT 0,
  created_at timestamptz DEFAULT now(),
  started_at timestamptz,
  completed_at timestamptz,
  created_by uuid REFERENCES users (id),
  error_message text,
  progress_percentage integer DEFAULT 0 CHECK (progress_percentage BETWEEN 0 AND 100)
);
CREATE INDEX idx_report_generation_jobs_created_at ON report_generation_jobs (created_at);
CREATE INDEX idx_report_generation_jobs_priority ON report_generation_jobs (priority DESC);
CREATE INDEX idx_report_generation_jobs_status ON report_generation_jobs (status);
CREATE INDEX idx_report_generation_jobs_template_id ON report_generation_jobs (template_id);

CREATE TABLE production_reports (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  line_id uuid REFERENCES production_lines (id),
  report_date date NOT NULL,
  shift text,
  total_production integer DEFAULT 0,
  good_parts integer DEFAULT 0,
  scrap_parts integer DEFAULT 0,
  rework_parts integer DEFAULT 0,
  total_downtime_minutes integer DEFAULT 0,
  oee_average real,
  report_data jsonb,
  generated_by uuid REFERENCES users (id),
  generated_at timestamptz DEFAULT now(),
  pdf_path text,
  template_id uuid REFERENCES report_templates (id),
  generation_job_id uuid REFERENCES report_generation_jobs (id),
  file_size bigint,
  file_hash text,
  generation_parameters jsonb DEFAULT '{}',
  status text DEFAULT 'completed' CHECK (status IN ('generating', 'completed', 'failed', 'deleted')),
  download_count integer DEFAULT 0,
  last_downloaded_at timestamptz
);
CREATE INDEX idx_production_reports_date_line ON production_reports (report_date DESC, line_id);
CREATE INDEX idx_production_reports_generated_at ON production_reports (generated_at);
CREATE INDEX idx_production_reports_generation_job_id ON production_reports (generation_job_id);
CREATE INDEX idx_production_reports_line_id ON production_reports (line_id);
CREATE INDEX idx_production_reports_oee_range ON production_reports (oee_average) WHERE oee_average < 0.8;
CREATE INDEX idx_production_reports_status ON production_reports (status);
CREATE INDEX idx_production_reports_template_id ON production_reports (template_id);

CREATE TABLE report_access_logs (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  report_id uuid REFERENCES production_reports (id) ON DELETE CASCADE,
  user_id uuid REFERENCES users (id),
  action text NOT NULL CHECK (action IN ('viewed', 'downloaded', 'shared', 'deleted')),
  accessed_at timestamptz DEFAULT now(),
  ip_address inet,
  user_agent text,
  additional_data jsonb DEFAULT '{}'
);
CREATE INDEX idx_report_access_logs_accessed_at ON report_access_logs (accessed_at);
CREATE INDEX idx_report_access_logs_report_id ON report_access_logs (report_id);
CREATE INDEX idx_report_access_logs_user_id ON report_access_logs (user_id);

CREATE TABLE report_schedules (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  description text,
  template_id uuid REFERENCES report_templates (id),
  parameters jsonb NOT NULL DEFAULT '{}',
  schedule_cron text NOT NULL,
  is_active boolean DEFAULT true,
  next_run_at timestamptz,
  last_run_at timestamptz,
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now(),
  created_by uuid REFERENCES users (id),
  updated_by uuid REFERENCES users (id)
);
CREATE INDEX idx_report_schedules_active ON report_schedules (is_active);
CREATE INDEX idx_report_schedules_next_run ON report_schedules (next_run_at);
CREATE INDEX idx_report_schedules_template_id ON report_schedules (template_id);

CREATE TABLE report_schedule_runs (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  schedule_id uuid REFERENCES report_schedules (id) ON DELETE CASCADE,
  generation_job_id uuid REFERENCES report_generation_jobs (id),
  report_id uuid REFERENCES production_reports (id),
  status text DEFAULT 'pending' CHECK (status IN ('pending', 'running', 'completed', 'failed', 'skipped')),
  started_at timestamptz,
  completed_at timestamptz,
  error_message text,
  created_at timestamptz DEFAULT now()
);
CREATE INDEX idx_report_schedule_runs_created_at ON report_schedule_runs (created_at);
CREATE INDEX idx_report_schedule_runs_generation_job_id ON report_schedule_runs (generation_job_id);
CREATE INDEX idx_report_schedule_runs_report_id ON report_schedule_runs (report_id);
CREATE INDEX idx_report_schedule_runs_schedule_id ON report_schedule_runs (schedule_id);
CREATE INDEX idx_report_schedule_runs_status ON report_schedule_runs (status);

CREATE TABLE report_notifications (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  report_id uuid REFERENCES production_reports (id) ON DELETE CASCADE,
  user_id uuid REFERENCES users (id),
  notification_type text NOT NULL CHECK (notification_type IN ('generated', 'failed', 'scheduled', 'shared')),
  title text NOT NULL,
  message text NOT NULL,
  is_read boolean DEFAULT false,
  sent_at timestamptz DEFAULT now(),
  read_at timestamptz
);
CREATE INDEX idx_report_notifications_is_read ON report_notifications (is_read);
CREATE INDEX idx_report_notifications_report_id ON report_notifications (report_id);
CREATE INDEX idx_report_notifications_sent_at ON report_notifications (sent_at);
CREATE INDEX idx_report_notifications_user_id ON report_notifications (user_id);
