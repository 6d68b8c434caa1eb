-- What earlier runs left behind: which migrations ran, which objects are this program's, which aggregates were filled.

CREATE TEMP TABLE known_migrations (name text PRIMARY KEY, checksum text NOT NULL);
CREATE TEMP TABLE known_objects (kind text NOT NULL, name text NOT NULL, filled boolean NOT NULL, PRIMARY KEY (kind, name));

CREATE FUNCTION pg_temp.load_memory() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM pg_temp.known_migrations;
  DELETE FROM pg_temp.known_objects;
  IF to_regclass('cdk8s_timescale.migrations') IS NOT NULL THEN
    INSERT INTO pg_temp.known_migrations SELECT name, checksum FROM cdk8s_timescale.migrations;
  END IF;
  IF to_regclass('cdk8s_timescale.objects') IS NOT NULL THEN
    INSERT INTO pg_temp.known_objects SELECT kind, name, filled FROM cdk8s_timescale.objects;
  END IF;
END
$$;

-- Made with the first thing that is worth remembering.
CREATE FUNCTION pg_temp.make_memory() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF to_regclass('cdk8s_timescale.objects') IS NOT NULL THEN
    RETURN;
  END IF;
  CREATE SCHEMA cdk8s_timescale;
  CREATE TABLE cdk8s_timescale.migrations (
    name text PRIMARY KEY,
    checksum text NOT NULL,
    applied_by text NOT NULL DEFAULT session_user,
    applied_at timestamptz NOT NULL DEFAULT now(),
    duration interval NOT NULL
  );
  CREATE TABLE cdk8s_timescale.objects (
    kind text NOT NULL CHECK (kind IN ('hypertable', 'aggregate', 'index')),
    name text NOT NULL,
    filled boolean NOT NULL DEFAULT true,
    PRIMARY KEY (kind, name)
  );
  COMMENT ON SCHEMA cdk8s_timescale IS 'What the schema Job remembers between its runs';
  COMMENT ON COLUMN cdk8s_timescale.objects.filled IS 'Whether an aggregate holds what was in its source when it was made';
END
$$;

CREATE FUNCTION pg_temp.remember(object_kind text, object_name text, is_filled boolean DEFAULT true) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_temp.make_memory();
  INSERT INTO cdk8s_timescale.objects (kind, name, filled) VALUES (object_kind, object_name, is_filled)
  ON CONFLICT (kind, name) DO UPDATE SET filled = excluded.filled;
END
$$;

CREATE FUNCTION pg_temp.forget(object_kind text, object_name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF to_regclass('cdk8s_timescale.objects') IS NOT NULL THEN
    DELETE FROM cdk8s_timescale.objects o WHERE o.kind = object_kind AND o.name = object_name;
  END IF;
END
$$;

-- Indexes go with their table; nobody says so.
CREATE FUNCTION pg_temp.is_lost(index_name text) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT NOT EXISTS (SELECT FROM pg_class WHERE relname = index_name AND relkind IN ('i', 'I')
    AND relnamespace IN (to_regnamespace(quote_ident(pg_temp.spec() ->> 'schema')), to_regnamespace('_timescaledb_internal')))
$$;

CREATE FUNCTION pg_temp.forget_lost_indexes() RETURNS void LANGUAGE sql AS $$
  SELECT pg_temp.forget('index', name) FROM pg_temp.known_objects WHERE kind = 'index' AND pg_temp.is_lost(name)
$$;
