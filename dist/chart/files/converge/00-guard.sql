-- What must hold before anything is loaded. A standby could not even take the functions that follow.
DO $$
BEGIN
  IF pg_is_in_recovery() THEN
    RAISE EXCEPTION 'the server is in recovery: a standby cannot be changed'
      USING ERRCODE = 'read_only_sql_transaction', HINT = 'connect to the primary: its Service selects the pod with the label role=primary';
  END IF;
  IF NOT pg_try_advisory_lock(hashtextextended('cdk8s-timescale schema', 0)) THEN
    RAISE EXCEPTION 'another run is converging database "%" right now', current_database()
      USING ERRCODE = 'lock_not_available', DETAIL = (SELECT format('held by process %s, %s, since %s', a.pid, a.application_name, a.backend_start)
                      FROM pg_locks l JOIN pg_stat_activity a USING (pid)
                      WHERE l.locktype = 'advisory' AND l.granted
                        AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                        AND (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended('cdk8s-timescale schema', 0)),
            HINT = 'wait for it to end; the Job tries again by itself';
  END IF;
END
$$;
