-- Does the steps. Each is a transaction of its own: what is done stays done, and the next run plans what is left.

CREATE FUNCTION pg_temp.step_line(done pg_temp.steps, tries integer) RETURNS text LANGUAGE sql AS $$
  SELECT pg_temp.line('did', jsonb_build_object('step', done.step, 'object', done.object, 'action', done.action, 'detail', done.detail,
    'sql', done.sql, 'hazards', nullif(to_jsonb(done.hazards), '[]'), 'tries', nullif(tries, 1),
    'ms', round(extract(epoch FROM clock_timestamp() - done.started) * 1000)))
$$;

-- A step in this transaction. What cannot be locked is tried again; nobody waits behind it in the meantime.
CREATE FUNCTION pg_temp.perform(number integer) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  this pg_temp.steps;
  settings pg_temp.run;
  message text;
  hint text;
  told text;
BEGIN
  UPDATE pg_temp.steps SET started = clock_timestamp() WHERE step = number RETURNING * INTO this;
  SELECT * INTO settings FROM pg_temp.run;
  FOR attempt IN 1 .. settings.lock_tries LOOP
    BEGIN
      EXECUTE this.sql;
      IF this.remember IS NOT NULL THEN
        EXECUTE this.remember;
      END IF;
      RETURN pg_temp.step_line(this, attempt);
    EXCEPTION
      WHEN lock_not_available OR deadlock_detected THEN
        IF attempt = settings.lock_tries THEN
          RAISE EXCEPTION '%: cannot %: something else held a lock in each of % tries of %', this.object, this.action, attempt, current_setting('lock_timeout')
            USING ERRCODE = 'lock_not_available', HINT = 'see pg_stat_activity for long transactions on it; the Job tries again by itself';
        END IF;
      WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, hint = PG_EXCEPTION_HINT, told = PG_EXCEPTION_DETAIL;
        RAISE EXCEPTION '%: cannot %: %', this.object, this.action, message
          USING ERRCODE = SQLSTATE, DETAIL = concat_ws(E'\n', nullif(told, ''), 'while running: ' || this.sql),
            HINT = coalesce(nullif(hint, ''), 'this step was undone; those before it stay done, and the next run goes on from there');
    END;
    PERFORM pg_sleep(extract(epoch FROM settings.lock_pause));
  END LOOP;
END
$$;

-- Around a step that is a statement of its own.
CREATE FUNCTION pg_temp.step_begins(number integer) RETURNS void LANGUAGE sql AS $$
  UPDATE pg_temp.steps SET started = clock_timestamp() WHERE step = number
$$;

CREATE FUNCTION pg_temp.step_ends(number integer) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  this pg_temp.steps;
BEGIN
  SELECT * INTO this FROM pg_temp.steps WHERE step = number;
  IF this.remember IS NOT NULL THEN
    EXECUTE this.remember;
  END IF;
  RETURN pg_temp.step_line(this, 1);
END
$$;

-- The statements that a client sends one after the other.
CREATE FUNCTION pg_temp.statements() RETURNS SETOF text LANGUAGE sql AS $$
  SELECT statement FROM pg_temp.steps s
  CROSS JOIN LATERAL unnest(CASE WHEN s.alone
    THEN ARRAY[format('SELECT pg_temp.step_begins(%s)', step), s.sql, format('SELECT pg_temp.step_ends(%s)', step)]
    ELSE ARRAY[format('SELECT pg_temp.perform(%s)', step)] END) WITH ORDINALITY AS parts(statement, part)
  ORDER BY step, part
$$;

-- Looks again: after the steps nothing may be left to do.
CREATE FUNCTION pg_temp.finish() RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  done bigint := (SELECT count(*) FROM pg_temp.steps);
BEGIN
  PERFORM pg_temp.plan();
  IF EXISTS (SELECT FROM pg_temp.steps) THEN
    RAISE EXCEPTION 'database "%" did not become what is declared', current_database()
      USING ERRCODE = 'object_not_in_prerequisite_state', DETAIL = (SELECT string_agg(format('%s: %s: %s', object, action, sql), E'\n' ORDER BY step) FROM pg_temp.steps);
  END IF;
  RETURN pg_temp.line('converged', jsonb_build_object('changes', done));
END
$$;
