-- What a new plant starts with. No user: a password that stands here would be known to everybody who reads this. Hence nothing
-- was created by anybody, and recipients have no addresses until the plant enters them.
-- Checklists and report templates have the shape that the backend checks when a user saves one.

INSERT INTO plc_config (name, ip_address, plc_type, port, poll_interval_s) VALUES
  ('Bagger 1 PLC', '16.191.1.131', 'LOGIX', 44818, 1.0),
  ('Basket Loader 1 PLC', '16.191.1.140', 'SLC', 44818, 1.0);

INSERT INTO production_lines (line_code, name, description, equipment_codes, target_speed) VALUES
  ('L-BAG1', 'Bagger Line 1', 'Bags bread and loads it into baskets', '{BP01.PACK.BAG1,BP01.PACK.BAG1.BL}', 100);

INSERT INTO equipment_config (equipment_code, name, plc_id, production_line_id, equipment_type, criticality_level, target_speed)
SELECT e.code, e.name, p.id, l.id, 'production', 4, 100
FROM (VALUES
  ('BP01.PACK.BAG1', 'Bagger 1', 'Bagger 1 PLC'),
  ('BP01.PACK.BAG1.BL', 'Basket Loader 1', 'Basket Loader 1 PLC')
) AS e (code, name, plc)
JOIN plc_config p ON p.name = e.plc
JOIN production_lines l ON l.line_code = 'L-BAG1';

INSERT INTO equipment_line_mapping (equipment_code, production_line_id, position_in_line, is_primary)
SELECT e.code, l.id, e.position, e.position = 1
FROM (VALUES ('BP01.PACK.BAG1', 1), ('BP01.PACK.BAG1.BL', 2)) AS e (code, position)
JOIN production_lines l ON l.line_code = 'L-BAG1';

INSERT INTO product_types (product_code, name, description, target_speed, cycle_time_seconds) VALUES
  ('PROD-001', 'Standard bag', 'Loaf of 500 g in a bag', 100, 0.6),
  ('PROD-002', 'Large bag', 'Loaf of 750 g in a bag', 80, 0.75),
  ('PROD-003', 'Special bag', 'Any other product in a bag', 60, 1.0);

INSERT INTO production_shifts (name, start_time, end_time, description) VALUES
  ('Day Shift', '06:00', '14:00', 'First shift'),
  ('Afternoon Shift', '14:00', '22:00', 'Second shift'),
  ('Night Shift', '22:00', '06:00', 'Third shift, ends on the next day');

INSERT INTO defect_codes (code, name, description, category, severity) VALUES
  ('DIM-001', 'Too short', 'Length under its lower limit', 'dimensional', 'major'),
  ('DIM-002', 'Too long', 'Length over its upper limit', 'dimensional', 'major'),
  ('VIS-001', 'Poor print', 'Print is smeared, faint or incomplete', 'visual', 'minor'),
  ('VIS-002', 'Wrong colour', 'Colour differs from the reference', 'visual', 'minor'),
  ('FUN-001', 'Open seal', 'Seal is missing or opens by itself', 'functional', 'critical'),
  ('FUN-002', 'Leak', 'Bag does not hold air', 'functional', 'critical'),
  ('PAC-001', 'Label out of place', 'Label is askew or off its position', 'packaging', 'minor'),
  ('PAC-002', 'Torn bag', 'Bag has a hole or a tear', 'packaging', 'major');

INSERT INTO checklist_templates (name, equipment_codes, checklist_items) VALUES
  ('Bagger Pre-Start Checklist', '{BP01.PACK.BAG1,BP01.PACK.BAG1.BL}', '[
    {"id": "safety_guards", "type": "checkbox", "required": true, "text": "Every guard is closed"},
    {"id": "emergency_stops", "type": "checkbox", "required": true, "text": "Every emergency stop was tried"},
    {"id": "air_pressure", "type": "number", "unit": "bar", "required": true, "text": "Air pressure, 4 to 6 bar"},
    {"id": "bag_supply", "type": "checkbox", "required": true, "text": "There are bags for the whole job"},
    {"id": "product_supply", "type": "checkbox", "required": true, "text": "Product is ready"},
    {"id": "general_notes", "type": "text", "required": false, "text": "Anything else"}
  ]');

INSERT INTO andon_escalation_rules
  (priority, escalation_level, delay_minutes, recipients, notification_methods, escalation_message_template) VALUES
  ('low', 1, 0, '{shift_manager,engineer}', '{email,websocket}', 'Andon, low: {event_description}'),
  ('low', 2, 15, '{production_manager}', '{email,websocket,sms}', 'Andon, low, open for 15 minutes: {event_description}'),
  ('medium', 1, 0, '{shift_manager,engineer,production_manager}', '{email,websocket,sms}', 'Andon, medium: {event_description}'),
  ('medium', 2, 10, '{admin}', '{email,websocket,sms,phone}', 'Andon, medium, open for 10 minutes: {event_description}'),
  ('high', 1, 0, '{shift_manager,engineer,production_manager,admin}', '{email,websocket,sms,phone}', 'Andon, HIGH: {event_description}'),
  ('high', 2, 5, '{all_managers}', '{email,websocket,sms,phone}', 'Andon, HIGH, open for 5 minutes: {event_description}'),
  ('critical', 1, 0, '{all_managers,admin}', '{email,websocket,sms,phone}', 'Andon, CRITICAL: {event_description}'),
  ('critical', 2, 2, '{all_managers,admin}', '{email,websocket,sms,phone}', 'Andon, CRITICAL, open for 2 minutes: {event_description}');

INSERT INTO andon_escalation_recipients (role, name, sms_enabled, email_enabled, push_enabled, escalation_levels) VALUES
  ('shift_manager', 'Shift manager', true, true, true, '{1,2,3,4}'),
  ('engineer', 'Maintenance engineer', true, true, true, '{1,2,3,4}'),
  ('production_manager', 'Production manager', true, true, true, '{2,3,4}'),
  ('admin', 'Administrator', true, true, true, '{2,3,4}'),
  ('all_managers', 'All managers', true, true, true, '{3,4}');

INSERT INTO report_categories (name, description, color, icon, sort_order) VALUES
  ('Production', 'What was made', '#2196F3', 'factory', 1),
  ('OEE', 'How well equipment was used', '#4CAF50', 'trending_up', 2),
  ('Downtime', 'When and why equipment stood still', '#F44336', 'warning', 3),
  ('Quality', 'Checks and defects', '#FF9800', 'check_circle', 4),
  ('Maintenance', 'Work on equipment', '#9C27B0', 'build', 5),
  ('Custom', 'Anything else', '#607D8B', 'tune', 6);

INSERT INTO report_templates (name, description, template_type, parameters, sections) VALUES
  ('Daily Production Report', 'A line and a day, by shift if wanted', 'production',
    '[{"name": "line_id", "type": "uuid", "required": true, "description": "Line"},
      {"name": "report_date", "type": "date", "required": true, "description": "Day"},
      {"name": "shift", "type": "string", "required": false, "description": "One shift only"}]',
    '[{"type": "header", "title": "Report"}, {"type": "summary", "title": "Summary"}, {"type": "oee", "title": "OEE"},
      {"type": "downtime", "title": "Downtime"}, {"type": "production", "title": "Production"}, {"type": "quality", "title": "Quality"}]'),
  ('OEE Analysis Report', 'How the OEE of a line developed', 'oee',
    '[{"name": "line_id", "type": "uuid", "required": true, "description": "Line"},
      {"name": "start_date", "type": "date", "required": true, "description": "First day"},
      {"name": "end_date", "type": "date", "required": true, "description": "Last day"}]',
    '[{"type": "header", "title": "Report"}, {"type": "summary", "title": "Summary"}, {"type": "oee", "title": "OEE by day"},
      {"type": "equipment", "title": "OEE by equipment"}, {"type": "text", "title": "Recommendations"}]'),
  ('Downtime Analysis Report', 'Why a line stood still', 'downtime',
    '[{"name": "line_id", "type": "uuid", "required": true, "description": "Line"},
      {"name": "start_date", "type": "date", "required": true, "description": "First day"},
      {"name": "end_date", "type": "date", "required": true, "description": "Last day"}]',
    '[{"type": "header", "title": "Report"}, {"type": "summary", "title": "Summary"}, {"type": "downtime", "title": "By category"},
      {"type": "table", "title": "Most frequent reasons"}, {"type": "equipment", "title": "By equipment"},
      {"type": "text", "title": "Recommendations"}]');

INSERT INTO report_permissions (template_id, role, can_generate, can_view, can_edit, can_delete, can_schedule)
SELECT t.id, p.role, p.can_generate, true, p.can_edit, p.can_delete, p.can_schedule
FROM report_templates t
CROSS JOIN (VALUES
  ('admin', true, true, true, true),
  ('production_manager', true, true, false, true),
  ('shift_manager', true, false, false, true),
  ('engineer', true, false, false, false),
  ('operator', false, false, false, false)
) AS p (role, can_generate, can_edit, can_delete, can_schedule);
