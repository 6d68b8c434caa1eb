-- One run: what is declared, how it is applied, what is wrong, what there is to do. All of it ends with the session.

CREATE TEMP TABLE run (
  spec jsonb NOT NULL,
  -- apply | plan
  mode text NOT NULL,
  lock_tries integer NOT NULL DEFAULT 10,
  lock_pause interval NOT NULL DEFAULT '3 seconds'
);

CREATE TEMP TABLE problems (
  message text NOT NULL,
  -- it can go away without a change of what is declared: another Job or the application makes what is missing
  passes boolean NOT NULL
);

CREATE TEMP TABLE steps (
  step integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  object text NOT NULL,
  action text NOT NULL,
  sql text NOT NULL,
  hazards text[] NOT NULL,
  -- refuses to run in a transaction with anything else
  alone boolean NOT NULL,
  -- what to remember of it, as SQL
  remember text,
  detail text,
  started timestamptz
);

-- Worth knowing, and nothing to do.
CREATE TEMP TABLE notes (object text NOT NULL, message text NOT NULL);

CREATE FUNCTION pg_temp.problem(message text, passes boolean DEFAULT false) RETURNS void LANGUAGE sql AS $$
  INSERT INTO pg_temp.problems VALUES (message, passes)
$$;

CREATE FUNCTION pg_temp.note(object text, message text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO pg_temp.notes VALUES (object, message)
$$;

CREATE FUNCTION pg_temp.spec() RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT spec FROM pg_temp.run
$$;

-- Lists everything that is wrong in one error, if anything is. The Job tries again where its SQLSTATE says that all of it can pass.
CREATE FUNCTION pg_temp.stop_on_problems(subject text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  found text[];
  all_pass boolean;
BEGIN
  SELECT array_agg(message ORDER BY ctid), bool_and(passes) INTO found, all_pass FROM pg_temp.problems;
  IF found IS NOT NULL THEN
    RAISE EXCEPTION E'% (% problem%), nothing was changed:\n  - %', subject, cardinality(found),
      CASE WHEN cardinality(found) = 1 THEN '' ELSE 's' END, array_to_string(found, E'\n  - ')
      USING ERRCODE = CASE WHEN all_pass THEN 'object_not_in_prerequisite_state' ELSE 'raise_exception' END;
  END IF;
END
$$;

-- What happened, as one line of JSON.
CREATE FUNCTION pg_temp.line(event text, fields jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
  SELECT format('{"at": "%s", "database": %s, "event": "%s"%s',
    to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), to_json(current_database()), event,
    -- What is left of the object after its first brace.
    regexp_replace(jsonb_strip_nulls(fields)::text, '^\{(?=.)', CASE WHEN jsonb_strip_nulls(fields) = '{}' THEN '' ELSE ', ' END))
$$;

-- A table or view of the declared schema, quoted.
CREATE FUNCTION pg_temp.relation(name text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT format('%I.%I', pg_temp.spec() ->> 'schema', name)
$$;

-- The application's schema, then where TimescaleDB is. What belongs to this program comes last: a table of the application may have any name.
CREATE FUNCTION pg_temp.own_search_path() RETURNS text LANGUAGE sql STABLE AS $$
  SELECT format('%I, %s, pg_temp', pg_temp.spec() ->> 'schema',
    coalesce((SELECT extnamespace::regnamespace::text FROM pg_extension WHERE extname = 'timescaledb'), 'public'))
$$;

CREATE FUNCTION pg_temp.begin_run(spec jsonb, mode text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  wanted text := spec ->> 'timescaledb';
  present text;
BEGIN
  INSERT INTO pg_temp.run (spec, mode) VALUES (spec, mode);
  IF mode NOT IN ('apply', 'plan') THEN
    PERFORM pg_temp.problem(format('the mode must be apply or plan, got %L', mode));
  END IF;
  IF to_regnamespace(quote_ident(spec ->> 'schema')) IS NULL THEN
    PERFORM pg_temp.problem(format('the schema %I does not exist: the access Job makes it; wait for it, then run again', spec ->> 'schema'), passes => true);
  END IF;
  SELECT extversion INTO present FROM pg_extension WHERE extname = 'timescaledb';
  IF spec ->> 'timescaledb' IS NOT NULL AND present IS DISTINCT FROM wanted THEN
    PERFORM pg_temp.problem(format('TimescaleDB must be %s, got %s: the server still runs another image, or image.timescaledb names a version that the image lacks',
      wanted, coalesce(present, 'none')), passes => true);
  END IF;
  IF jsonb_array_length(spec -> 'hypertables') > 0 THEN
    IF present IS NULL THEN
      PERFORM pg_temp.problem('hypertables are declared, and the extension timescaledb is missing: CREATE EXTENSION timescaledb as a superuser', passes => true);
    ELSIF current_setting('timescaledb.license', true) IS DISTINCT FROM 'timescale' THEN
      PERFORM pg_temp.problem(format('timescaledb.license must be timescale, got %s: policies, columnstore and continuous aggregates are refused under it',
        coalesce(current_setting('timescaledb.license', true), 'none')), passes => true);
    END IF;
  END IF;
  PERFORM pg_temp.stop_on_problems(format('database "%s" cannot be converged', current_database()));
  PERFORM pg_temp.load_memory();
  PERFORM set_config('search_path', pg_temp.own_search_path(), false),
    set_config('lock_timeout', '5s', false), set_config('client_min_messages', 'warning', false);
  RETURN pg_temp.line('begins', jsonb_build_object('mode', mode, 'by', session_user, 'timescaledb', present));
END
$$;
