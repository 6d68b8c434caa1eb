-- Calls for help from the floor, and who hears of them when nobody answers.

CREATE TABLE andon_events (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  line_id uuid REFERENCES production_lines (id),
  equipment_code text NOT NULL,
  event_type text NOT NULL CHECK (event_type IN ('stop', 'quality', 'maintenance', 'material')),
  priority text NOT NULL CHECK (priority IN ('low', 'medium', 'high', 'critical')),
  description text NOT NULL,
  reported_by uuid REFERENCES users (id),
  reported_at timestamptz DEFAULT now(),
  acknowledged_by uuid REFERENCES users (id),
  acknowledged_at timestamptz,
  resolved_by uuid REFERENCES users (id),
  resolved_at timestamptz,
  resolution_notes text,
  status text DEFAULT 'open' CHECK (status IN ('open', 'acknowledged', 'resolved', 'escalated')),
  escalation_level integer DEFAULT 0,
  escalation_status text DEFAULT 'none' CHECK (escalation_status IN ('none', 'escalated', 'timeout', 'resolved'))
);
CREATE INDEX idx_andon_events_equipment_active
  ON andon_events (equipment_code, status, reported_at DESC)
  WHERE status IN ('open', 'acknowledged');
CREATE INDEX idx_andon_events_high_priority
  ON andon_events (reported_at DESC, line_id)
  WHERE priority IN ('high', 'critical') AND status IN ('open', 'acknowledged');
CREATE INDEX idx_andon_events_line_id ON andon_events (line_id);
CREATE INDEX idx_andon_events_line_status ON andon_events (line_id, status);
CREATE INDEX idx_andon_events_priority ON andon_events (priority);
CREATE INDEX idx_andon_events_priority_active ON andon_events (priority, reported_at DESC) WHERE status IN ('open', 'acknowledged');
CREATE INDEX idx_andon_events_status ON andon_events (status);

-- The backend opens an escalation with `acknowledgment_timeout` and `resolution_timeout`, in minutes, and reads the columns
-- that end in `_minutes`. A trigger keeps each pair equal.
CREATE TABLE andon_escalations (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  event_id uuid NOT NULL REFERENCES andon_events (id) ON DELETE CASCADE,
  priority text NOT NULL CHECK (priority IN ('low', 'medium', 'high', 'critical')),
  acknowledgment_timeout_minutes integer NOT NULL DEFAULT 15,
  resolution_timeout_minutes integer NOT NULL DEFAULT 60,
  escalation_recipients text[] NOT NULL DEFAULT '{}',
  escalation_level integer NOT NULL DEFAULT 1,
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'acknowledged', 'escalated', 'cancelled', 'resolved')),
  created_at timestamptz DEFAULT now(),
  acknowledged_at timestamptz,
  escalated_at timestamptz,
  cancelled_at timestamptz,
  resolved_at timestamptz,
  escalation_notes text,
  escalated_by uuid REFERENCES users (id),
  acknowledged_by uuid REFERENCES users (id),
  last_reminder_sent_at timestamptz,
  acknowledgment_timeout integer,
  resolution_timeout integer
);
CREATE INDEX idx_andon_escalations_created_at ON andon_escalations (created_at);
CREATE INDEX idx_andon_escalations_event_id ON andon_escalations (event_id);
CREATE INDEX idx_andon_escalations_priority ON andon_escalations (priority);
CREATE INDEX idx_andon_escalations_status ON andon_escalations (status);

CREATE TABLE andon_escalation_history (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  escalation_id uuid NOT NULL REFERENCES andon_escalations (id) ON DELETE CASCADE,
  action text NOT NULL CHECK (action IN ('created', 'acknowledged', 'escalated', 'cancelled', 'resolved', 'timeout')),
  performed_by uuid REFERENCES users (id),
  performed_at timestamptz DEFAULT now(),
  notes text,
  escalation_level integer,
  recipients_notified text[],
  notification_method text CHECK (notification_method IN ('email', 'sms', 'phone', 'websocket', 'push'))
);
CREATE INDEX idx_andon_escalation_history_escalation_id ON andon_escalation_history (escalation_id);
CREATE INDEX idx_andon_escalation_history_performed_at ON andon_escalation_history (performed_at);

CREATE TABLE andon_escalation_rules (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  priority text NOT NULL CHECK (priority IN ('low', 'medium', 'high', 'critical')),
  escalation_level integer NOT NULL,
  delay_minutes integer NOT NULL DEFAULT 0,
  recipients text[] NOT NULL DEFAULT '{}',
  notification_methods text[] NOT NULL DEFAULT '{email,websocket}',
  escalation_message_template text,
  enabled boolean DEFAULT true,
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now()
);
CREATE INDEX idx_andon_escalation_rules_priority ON andon_escalation_rules (priority);

CREATE TABLE andon_escalation_recipients (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  role text NOT NULL UNIQUE,
  name text NOT NULL,
  email text,
  phone text,
  sms_enabled boolean DEFAULT false,
  email_enabled boolean DEFAULT true,
  websocket_enabled boolean DEFAULT true,
  push_enabled boolean DEFAULT false,
  escalation_levels integer[] DEFAULT '{1,2,3,4}',
  enabled boolean DEFAULT true,
  created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now()
);
