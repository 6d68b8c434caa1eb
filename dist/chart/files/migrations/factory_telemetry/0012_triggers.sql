-- The last function is called from whatever session writes, and by replication with no search path at all: it keeps its own.

CREATE FUNCTION touch_updated_at() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END
$$;

CREATE TRIGGER touch_updated_at BEFORE UPDATE ON andon_escalation_recipients FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER touch_updated_at BEFORE UPDATE ON andon_escalation_rules FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER touch_updated_at BEFORE UPDATE ON context FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER touch_updated_at BEFORE UPDATE ON equipment_config FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER touch_updated_at BEFORE UPDATE ON job_assignments FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER touch_updated_at BEFORE UPDATE ON maintenance_work_orders FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER touch_updated_at BEFORE UPDATE ON plc_config FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER touch_updated_at BEFORE UPDATE ON product_types FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER touch_updated_at BEFORE UPDATE ON production_lines FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER touch_updated_at BEFORE UPDATE ON production_schedules FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER touch_updated_at BEFORE UPDATE ON report_categories FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER touch_updated_at BEFORE UPDATE ON report_permissions FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER touch_updated_at BEFORE UPDATE ON report_schedules FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER touch_updated_at BEFORE UPDATE ON report_templates FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
CREATE TRIGGER touch_updated_at BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch_updated_at();

-- One end of a job under two names, see 0003.
CREATE FUNCTION pair_job_end() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  NEW.end_time := COALESCE(NEW.end_time, NEW.completed_at);
  NEW.completed_at := COALESCE(NEW.completed_at, NEW.end_time);
  RETURN NEW;
END
$$;
CREATE TRIGGER pair_job_end BEFORE INSERT OR UPDATE ON job_assignments FOR EACH ROW EXECUTE FUNCTION pair_job_end();

-- One time-out under two names, see 0006. Once an escalation is open, the minutes count.
CREATE FUNCTION pair_escalation_timeouts() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    NEW.acknowledgment_timeout_minutes := COALESCE(NEW.acknowledgment_timeout, NEW.acknowledgment_timeout_minutes);
    NEW.resolution_timeout_minutes := COALESCE(NEW.resolution_timeout, NEW.resolution_timeout_minutes);
  END IF;
  NEW.acknowledgment_timeout := NEW.acknowledgment_timeout_minutes;
  NEW.resolution_timeout := NEW.resolution_timeout_minutes;
  RETURN NEW;
END
$$;
CREATE TRIGGER pair_escalation_timeouts BEFORE INSERT OR UPDATE ON andon_escalations
  FOR EACH ROW EXECUTE FUNCTION pair_escalation_timeouts();

CREATE FUNCTION update_report_download_count() RETURNS trigger
LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  UPDATE production_reports SET
    download_count = COALESCE(download_count, 0) + 1,
    last_downloaded_at = NEW.accessed_at
  WHERE id = NEW.report_id;
  RETURN NULL;
END
$$;
CREATE TRIGGER trigger_update_report_download_count AFTER INSERT ON report_access_logs
  FOR EACH ROW WHEN (NEW.action = 'downloaded') EXECUTE FUNCTION update_report_download_count();
