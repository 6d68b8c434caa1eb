-- Who and what there is: people, PLCs, lines, equipment, products, shifts.

CREATE TABLE users (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  username text NOT NULL UNIQUE,
  email text NOT NULL UNIQUE,
  password_hash text NOT NULL,
  role text DEFAULT 'operator'
    CHECK (role IN ('admin', 'production_manager', 'shift_manager', 'engineer', 'operator', 'maintenance', 'quality', 'viewer')),
  created_at timestamptz DEFAULT now(),
  last_login timestamptz,
  first_name text,
  last_name text,
  employee_id text UNIQUE,
  department text,
  shift text,
  skills text[],
  certifications text[],
  is_active boolean DEFAULT true,
  updated_at timestamptz DEFAULT now()
);
CREATE INDEX idx_users_department ON users (department);
CREATE INDEX idx_users_is_active ON users (is_active);
CREATE INDEX idx_users_role ON users (role);
CREATE INDEX idx_users_shift ON users (shift);

CREATE TABLE plc_config (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  ip_address text NOT NULL,
  plc_type text NOT NULL CHECK (plc_type IN ('LOGIX', 'SLC')),
  port integer DEFAULT 44818,
  enabled boolean DEFAULT true,
  poll_interval_s double precision DEFAULT 1.0,
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now(),
  UNIQUE (ip_address, port)
);
CREATE INDEX idx_plc_config_enabled ON plc_config (enabled);

-- From `status` on: what the line is doing now, as its overview shows it. `current_job_id` gets its foreign key with the jobs.
CREATE TABLE production_lines (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  line_code text NOT NULL UNIQUE,
  name text NOT NULL,
  description text,
  equipment_codes text[] NOT NULL,
  target_speed real,
  enabled boolean DEFAULT true,
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now(),
  status text,
  current_job_id uuid,
  actual_speed real,
  efficiency real,
  last_updated timestamptz,
  current_operator text
);
CREATE INDEX idx_production_lines_active ON production_lines (line_code) WHERE enabled;
CREATE INDEX idx_production_lines_enabled ON production_lines (enabled);
CREATE INDEX idx_production_lines_target_speed ON production_lines (target_speed) WHERE enabled;

CREATE TABLE equipment_config (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  equipment_code text NOT NULL UNIQUE,
  name text NOT NULL,
  description text,
  plc_id uuid REFERENCES plc_config (id),
  enabled boolean DEFAULT true,
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now(),
  production_line_id uuid REFERENCES production_lines (id),
  equipment_type text DEFAULT 'production' CHECK (equipment_type IN ('production', 'utility', 'support', 'conveyor', 'packaging')),
  criticality_level integer DEFAULT 3 CHECK (criticality_level BETWEEN 1 AND 5),
  target_speed real,
  oee_targets jsonb DEFAULT '{"oee": 0.73, "quality": 0.95, "performance": 0.85, "availability": 0.90}',
  fault_thresholds jsonb DEFAULT '{}',
  andon_settings jsonb DEFAULT '{"auto_generate_events": true, "escalation_timeout_minutes": 15}',
  location text,
  department text,
  maintenance_interval_hours integer DEFAULT 168,
  last_maintenance_date timestamptz,
  next_maintenance_date timestamptz,
  ideal_cycle_time real DEFAULT 1.0
);
CREATE INDEX idx_equipment_config_criticality ON equipment_config (criticality_level);
CREATE INDEX idx_equipment_config_enabled ON equipment_config (enabled);
CREATE INDEX idx_equipment_config_equipment_type ON equipment_config (equipment_type);
CREATE INDEX idx_equipment_config_line_enabled ON equipment_config (production_line_id, enabled) WHERE enabled;
CREATE INDEX idx_equipment_config_plc_id ON equipment_config (plc_id);
CREATE INDEX idx_equipment_config_production_line ON equipment_config (production_line_id);
CREATE INDEX idx_equipment_config_target_speed ON equipment_config (target_speed) WHERE enabled;

CREATE TABLE equipment_line_mapping (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  equipment_code text NOT NULL REFERENCES equipment_config (equipment_code),
  production_line_id uuid NOT NULL REFERENCES production_lines (id),
  position_in_line integer,
  is_primary boolean DEFAULT false,
  created_at timestamptz DEFAULT now(),
  UNIQUE (equipment_code, production_line_id)
);
CREATE INDEX idx_equipment_line_mapping_equipment ON equipment_line_mapping (equipment_code);
CREATE INDEX idx_equipment_line_mapping_line ON equipment_line_mapping (production_line_id);

-- `quality_specs` are limits for checks, `specifications` describe the product.
CREATE TABLE product_types (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  product_code text NOT NULL UNIQUE,
  name text NOT NULL,
  description text,
  target_speed real,
  cycle_time_seconds real,
  quality_specs jsonb,
  enabled boolean DEFAULT true,
  created_at timestamptz DEFAULT now(),
  specifications jsonb,
  updated_at timestamptz DEFAULT now()
);

CREATE TABLE production_shifts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  start_time time NOT NULL,
  end_time time NOT NULL,
  description text,
  enabled boolean DEFAULT true,
  created_at timestamptz DEFAULT now()
);

CREATE TABLE shift_assignments (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid REFERENCES users (id),
  shift_id uuid REFERENCES production_shifts (id),
  line_id uuid REFERENCES production_lines (id),
  assigned_date date NOT NULL,
  is_primary boolean DEFAULT true,
  created_at timestamptz DEFAULT now()
);
CREATE INDEX idx_shift_assignments_date ON shift_assignments (assigned_date);
CREATE INDEX idx_shift_assignments_user_id ON shift_assignments (user_id);
