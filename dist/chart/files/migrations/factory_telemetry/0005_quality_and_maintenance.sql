-- Checks of products, and work on equipment.

CREATE TABLE defect_codes (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code text NOT NULL UNIQUE,
  name text NOT NULL,
  description text,
  category text NOT NULL CHECK (category IN ('dimensional', 'visual', 'functional', 'packaging')),
  severity text NOT NULL CHECK (severity IN ('minor', 'major', 'critical')),
  enabled boolean DEFAULT true,
  created_at timestamptz DEFAULT now()
);

-- Becomes a hypertable, see 0001.
CREATE TABLE quality_checks (
  id uuid DEFAULT gen_random_uuid(),
  line_id uuid REFERENCES production_lines (id),
  product_type_id uuid REFERENCES product_types (id),
  check_time timestamptz NOT NULL,
  check_type text NOT NULL CHECK (check_type IN ('incoming', 'in_process', 'final', 'audit')),
  check_result text NOT NULL CHECK (check_result IN ('pass', 'fail', 'conditional')),
  quantity_checked integer NOT NULL,
  quantity_passed integer NOT NULL,
  quantity_failed integer NOT NULL,
  defect_codes text[],
  notes text,
  checked_by uuid REFERENCES users (id),
  created_at timestamptz DEFAULT now(),
  PRIMARY KEY (id, check_time)
);

CREATE TABLE maintenance_work_orders (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  work_order_number text NOT NULL UNIQUE,
  equipment_code text NOT NULL,
  title text NOT NULL,
  description text,
  priority text NOT NULL CHECK (priority IN ('low', 'medium', 'high', 'critical')),
  status text DEFAULT 'open' CHECK (status IN ('open', 'assigned', 'in_progress', 'completed', 'cancelled')),
  work_type text NOT NULL CHECK (work_type IN ('preventive', 'corrective', 'predictive', 'emergency')),
  scheduled_start timestamptz,
  scheduled_end timestamptz,
  actual_start timestamptz,
  actual_end timestamptz,
  estimated_duration_hours real,
  actual_duration_hours real,
  assigned_to uuid REFERENCES users (id),
  created_by uuid REFERENCES users (id),
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now()
);
CREATE INDEX idx_maintenance_work_orders_equipment ON maintenance_work_orders (equipment_code);
CREATE INDEX idx_maintenance_work_orders_priority ON maintenance_work_orders (priority);
CREATE INDEX idx_maintenance_work_orders_status ON maintenance_work_orders (status);

CREATE TABLE maintenance_tasks (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  work_order_id uuid REFERENCES maintenance_work_orders (id),
  task_name text NOT NULL,
  description text,
  task_order integer NOT NULL,
  estimated_duration_minutes integer,
  actual_duration_minutes integer,
  status text DEFAULT 'pending' CHECK (status IN ('pending', 'in_progress', 'completed', 'skipped')),
  completed_by uuid REFERENCES users (id),
  completed_at timestamptz,
  notes text,
  created_at timestamptz DEFAULT now()
);
CREATE INDEX idx_maintenance_tasks_work_order_id ON maintenance_tasks (work_order_id);

-- Maintenance of the database, not of the plant.
CREATE TABLE maintenance_log (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  maintenance_type text NOT NULL,
  started_at timestamptz NOT NULL,
  completed_at timestamptz,
  status text NOT NULL DEFAULT 'running',
  notes text,
  created_at timestamptz DEFAULT now()
);
CREATE INDEX idx_maintenance_log_type_date ON maintenance_log (maintenance_type, started_at DESC);
