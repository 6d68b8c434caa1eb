-- The application's own SQL: each file once, in order, in one transaction with its entry in the ledger.

CREATE TEMP TABLE migration_begun (name text NOT NULL, xid xid8 NOT NULL, at timestamptz NOT NULL);

-- Changed, vanished or inserted files: their effect on this database is unknown, so nothing runs.
CREATE FUNCTION pg_temp.check_migrations() RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  known record;
  last_known text;
  given record;
  pending jsonb := '[]';
BEGIN
  FOR known IN
    SELECT k.name, k.checksum, m ->> 'checksum' AS given
    FROM pg_temp.known_migrations k
    LEFT JOIN jsonb_array_elements(pg_temp.spec() -> 'migrations') m ON m ->> 'name' = k.name
    ORDER BY k.name
  LOOP
    IF known.given IS NULL THEN
      PERFORM pg_temp.problem(format('this release lacks %s, which already ran. Add it back, or roll back to a revision that has it', known.name));
    ELSIF known.given <> known.checksum THEN
      PERFORM pg_temp.problem(format('migration %s was changed after it ran (SHA-256 was %s…, is %s…): restore its text, and put the change into a new migration',
        known.name, left(known.checksum, 12), left(known.given, 12)));
    END IF;
  END LOOP;
  SELECT max(name COLLATE "C") INTO last_known FROM pg_temp.known_migrations;
  FOR given IN
    SELECT m ->> 'name' AS name FROM jsonb_array_elements(pg_temp.spec() -> 'migrations') WITH ORDINALITY AS list(m, i)
    WHERE NOT EXISTS (SELECT FROM pg_temp.known_migrations k WHERE k.name = m ->> 'name') ORDER BY i
  LOOP
    IF given.name COLLATE "C" < last_known THEN
      PERFORM pg_temp.problem(format('migration %s is new and comes before %s, which already ran: give it a later number', given.name, last_known));
    END IF;
    pending := pending || to_jsonb(given.name);
  END LOOP;
  PERFORM pg_temp.stop_on_problems('migrations cannot run');
  RETURN pg_temp.line('migrations', jsonb_build_object('applied', (SELECT count(*) FROM pg_temp.known_migrations), 'pending', pending));
END
$$;

CREATE FUNCTION pg_temp.is_pending(migration text) RETURNS boolean LANGUAGE sql AS $$
  SELECT NOT EXISTS (SELECT FROM pg_temp.known_migrations WHERE name = migration)
$$;

CREATE FUNCTION pg_temp.has_pending_migrations() RETURNS boolean LANGUAGE sql AS $$
  SELECT EXISTS (SELECT FROM jsonb_array_elements(pg_temp.spec() -> 'migrations') m WHERE pg_temp.is_pending(m ->> 'name'))
$$;

-- Every file finds the same settings, whatever the one before it set.
CREATE FUNCTION pg_temp.migration_begins(migration text) RETURNS void LANGUAGE sql AS $$
  SELECT set_config('search_path', pg_temp.own_search_path(), false), set_config('lock_timeout', '5s', false);
  INSERT INTO pg_temp.migration_begun VALUES (migration, pg_current_xact_id(), clock_timestamp())
$$;

-- Enters it into the ledger.
CREATE FUNCTION pg_temp.migration_ends(migration text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  begun record;
  took interval;
BEGIN
  SELECT * INTO begun FROM pg_temp.migration_begun WHERE name = migration;
  IF begun.xid IS DISTINCT FROM pg_current_xact_id() THEN
    RAISE EXCEPTION 'migration % ended its transaction', migration USING HINT = 'take COMMIT and ROLLBACK out of the file: it runs as one transaction';
  END IF;
  took := clock_timestamp() - begun.at;
  PERFORM pg_temp.make_memory();
  INSERT INTO cdk8s_timescale.migrations (name, checksum, duration)
    SELECT migration, m ->> 'checksum', took FROM jsonb_array_elements(pg_temp.spec() -> 'migrations') m WHERE m ->> 'name' = migration;
  INSERT INTO pg_temp.known_migrations SELECT name, checksum FROM cdk8s_timescale.migrations WHERE name = migration;
  RETURN pg_temp.line('migrated', jsonb_build_object('migration', migration, 'ms', round(extract(epoch FROM took) * 1000)));
END
$$;

-- The end of a run on a database without TimescaleDB.
CREATE FUNCTION pg_temp.finish_migrations() RETURNS text LANGUAGE sql AS $$
  SELECT pg_temp.line('converged', jsonb_build_object('pending', (SELECT jsonb_agg(m -> 'name')
    FROM jsonb_array_elements(pg_temp.spec() -> 'migrations') m WHERE pg_temp.is_pending(m ->> 'name'))))
$$;
