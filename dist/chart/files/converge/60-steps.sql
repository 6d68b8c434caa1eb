-- How a step gets onto the list.

CREATE FUNCTION pg_temp.add_step(object text, action text, sql text, hazards text[] DEFAULT '{}', alone boolean DEFAULT false,
                                 remember text DEFAULT NULL, detail text DEFAULT NULL)
RETURNS void LANGUAGE sql AS $$
  INSERT INTO pg_temp.steps (object, action, sql, hazards, alone, remember, detail)
  VALUES (object, action, sql, array_remove(hazards, NULL), alone, remember, detail)
$$;

-- A hazard where a condition holds.
CREATE FUNCTION pg_temp.hazard_if(condition boolean, hazard text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN condition THEN hazard END
$$;

-- An index as PostgreSQL writes it, from ` USING` on: made for a moment on an empty table with the same columns.
CREATE FUNCTION pg_temp.canonical_index(rel regclass, declared jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  answer text;
BEGIN
  PERFORM pg_temp.make_shape(rel);
  EXECUTE format('CREATE INDEX shape_index ON pg_temp.shape USING btree %s', declared ->> 'definition');
  SELECT substring(pg_get_indexdef('pg_temp.shape_index'::regclass) FROM ' USING .*') INTO answer;
  DROP TABLE pg_temp.shape;
  RETURN answer;
END
$$;

-- A valid index with this definition. `without`: not one of these.
CREATE FUNCTION pg_temp.find_index(rel regclass, definition text, is_unique boolean, without oid[] DEFAULT '{}') RETURNS regclass LANGUAGE sql STABLE AS $$
  SELECT indexrelid::regclass FROM pg_index
  WHERE indrelid = rel AND indisunique = is_unique AND indisvalid AND indexrelid <> ALL (without)
    AND substring(pg_get_indexdef(indexrelid) FROM ' USING .*') = definition
  ORDER BY indexrelid LIMIT 1
$$;

-- Indexes of one table or aggregate. `stored`: where its rows are; absent for what does not exist yet. `shape`: what has its columns.
CREATE FUNCTION pg_temp.plan_indexes(object text, relation text, stored regclass, shape regclass, indexes jsonb, is_hypertable boolean)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  declared jsonb;
  wanted text;
  present regclass;
  in_schema name := (SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = stored);
  rows boolean := stored IS NOT NULL AND pg_temp.has_rows(stored);
  known record;
  dropped oid[] := '{}';
BEGIN
  -- Ours, and no longer declared or declared otherwise. Others are left alone.
  FOR known IN
    SELECT o.name, to_regclass(format('%I.%I', in_schema, o.name)) AS oid FROM pg_temp.known_objects o
    JOIN pg_class c ON c.oid = to_regclass(format('%I.%I', in_schema, o.name)) JOIN pg_index i ON i.indexrelid = c.oid AND i.indrelid = stored
    WHERE o.kind = 'index'
  LOOP
    IF NOT EXISTS (SELECT FROM jsonb_array_elements(indexes) d WHERE d ->> 'name' = known.name
                   AND pg_temp.find_index(stored, pg_temp.canonical_index(shape, d), (d ->> 'unique')::boolean) = known.oid) THEN
      PERFORM pg_temp.add_step(object, 'drop index', format('DROP INDEX %I.%I', in_schema, known.name),
        remember => format('SELECT pg_temp.forget(''index'', %L)', known.name), detail => known.name);
      dropped := dropped || known.oid::oid;
    END IF;
  END LOOP;

  FOR declared IN SELECT d FROM jsonb_array_elements(indexes) WITH ORDINALITY AS list(d, i) ORDER BY i LOOP
    IF stored IS NOT NULL THEN
      wanted := pg_temp.canonical_index(shape, declared);
      CONTINUE WHEN pg_temp.find_index(stored, wanted, (declared ->> 'unique')::boolean, dropped) IS NOT NULL;
      present := to_regclass(format('%I.%I', in_schema, declared ->> 'name'));
      IF present IS NOT NULL AND NOT EXISTS (SELECT FROM pg_temp.known_objects WHERE kind = 'index' AND name = declared ->> 'name') THEN
        IF (SELECT indisvalid FROM pg_index WHERE indexrelid = present) THEN
          PERFORM pg_temp.problem(format('%s: the name of index %I is taken by %s: give another name, or drop that one in a migration',
            object, declared ->> 'name', pg_get_indexdef(present)));
          CONTINUE;
        END IF;
        -- Left behind by an index build that was interrupted.
        PERFORM pg_temp.add_step(object, 'drop invalid index', format('DROP INDEX %s', present), detail => declared ->> 'name');
      END IF;
    END IF;
    PERFORM pg_temp.add_step(object, 'create index',
      format('CREATE %sINDEX %I ON %s USING btree %s', CASE WHEN (declared ->> 'unique')::boolean THEN 'UNIQUE ' ELSE '' END,
        declared ->> 'name', relation,
        -- One chunk after the other: each is locked against writing only while its own part is built.
        CASE WHEN is_hypertable AND rows AND NOT (declared ->> 'unique')::boolean
          THEN regexp_replace(declared ->> 'definition', '( WHERE .*)?$', ' WITH (timescaledb.transaction_per_chunk)\1')
          ELSE declared ->> 'definition' END),
      hazards => ARRAY[pg_temp.hazard_if(rows AND pg_temp.is_large(pg_temp.size_of(stored)), 'long-running')],
      alone => is_hypertable AND rows AND NOT (declared ->> 'unique')::boolean,
      remember => format('SELECT pg_temp.remember(''index'', %L)', declared ->> 'name'), detail => declared ->> 'name');
  END LOOP;
END
$$;
