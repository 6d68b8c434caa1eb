-- Everything that cannot become what is declared, found before anything is changed.

CREATE FUNCTION pg_temp.check_columns(object text, rel regclass, columns jsonb, what text) RETURNS void LANGUAGE sql AS $$
  SELECT pg_temp.problem(format('%s: %s has no column %I (%s): it has %s', object, rel, c, what,
    (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = rel AND attnum > 0 AND NOT attisdropped)))
  FROM jsonb_array_elements_text(columns) AS list(c)
  WHERE NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = rel AND attname = c AND attnum > 0 AND NOT attisdropped)
$$;

-- Columns that the columnstore sorts or compares need an order, which json and point have not.
CREATE FUNCTION pg_temp.check_sortable(object text, rel regclass, columns jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  c text;
BEGIN
  PERFORM pg_temp.make_shape(rel);
  FOR c IN SELECT value FROM jsonb_array_elements_text(columns) WHERE EXISTS
    (SELECT FROM pg_attribute WHERE attrelid = rel AND attname = value AND attnum > 0 AND NOT attisdropped)
  LOOP
    BEGIN
      EXECUTE format('SELECT FROM pg_temp.shape ORDER BY %I', c);
    EXCEPTION WHEN undefined_function THEN
      PERFORM pg_temp.problem(format('%s: column %I of type %s cannot segment or order the columnstore: %s; leave it out', object, c,
        (SELECT format_type(atttypid, atttypmod) FROM pg_attribute WHERE attrelid = rel AND attname = c), SQLERRM));
    END;
  END LOOP;
  DROP TABLE pg_temp.shape;
END
$$;

-- A declared index that PostgreSQL would refuse. The probe is empty and ends with the session.
CREATE FUNCTION pg_temp.check_indexes(object text, rel regclass, time_column text, indexes jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  declared jsonb;
BEGIN
  FOR declared IN SELECT jsonb_array_elements(indexes) LOOP
    IF (declared ->> 'unique')::boolean AND NOT declared -> 'columns' ? time_column THEN
      PERFORM pg_temp.problem(format('%s: index %I is unique and lacks the time column %I: add it', object, declared ->> 'name', time_column));
    END IF;
    BEGIN
      PERFORM pg_temp.canonical_index(rel, declared);
    EXCEPTION WHEN OTHERS THEN
      PERFORM pg_temp.problem(format('%s: index %I cannot be made: %s', object, declared ->> 'name', SQLERRM));
    END;
  END LOOP;
END
$$;

CREATE FUNCTION pg_temp.check_spans(object text, spans jsonb) RETURNS void LANGUAGE sql AS $$
  SELECT pg_temp.problem(format('%s: %s must be longer than nothing, got %s', object, key, value))
  FROM jsonb_each_text(jsonb_strip_nulls(spans)) WHERE value::interval <= interval '0'
$$;

CREATE FUNCTION pg_temp.check_hypertable(h pg_temp.declared_hypertables) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  object text := format('hypertable %s', h.relation);
  owner name;
  kind "char";
  type text;
  live_time text;
  dependant text;
  missing boolean;
  known record;
BEGIN
  PERFORM pg_temp.check_spans(object, jsonb_build_object('chunkInterval', h.chunk_interval::text, 'retain', h.retain::text,
    'columnstoreAfter', h.columnstore ->> 'after'));
  IF h.oid IS NULL THEN
    IF NOT pg_temp.has_pending_migrations() THEN
      PERFORM pg_temp.problem(format('%s: there is no such table: create it in a migration', object), passes => true);
    END IF;
    RETURN;
  END IF;
  SELECT pg_get_userbyid(relowner), relkind INTO owner, kind FROM pg_class WHERE oid = h.oid;
  IF kind <> 'r' THEN
    PERFORM pg_temp.problem(format('%s: must be an ordinary table, got a %s', object,
      CASE kind WHEN 'p' THEN 'partitioned table' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE format('relation of kind %L', kind) END));
    RETURN;
  END IF;
  IF NOT pg_has_role(owner, 'usage') THEN
    PERFORM pg_temp.problem(format('%s: belongs to %I, and this run is %I: ALTER TABLE %s OWNER TO %I as a superuser',
      object, owner, current_user, h.relation, current_user));
    RETURN;
  END IF;

  PERFORM pg_temp.check_columns(object, h.oid, jsonb_build_array(h.time_column), 'time');
  PERFORM pg_temp.check_columns(object, h.oid, h.columnstore -> 'segmentBy', 'segmentBy');
  PERFORM pg_temp.check_columns(object, h.oid, h.columnstore -> 'orderColumns', 'orderBy');
  PERFORM pg_temp.check_sortable(object, h.oid, (h.columnstore -> 'segmentBy') || (h.columnstore -> 'orderColumns'));
  PERFORM pg_temp.check_indexes(object, h.oid, h.time_column, h.indexes);

  SELECT format_type(atttypid, NULL), NOT attnotnull INTO type, missing FROM pg_attribute
    WHERE attrelid = h.oid AND attname = h.time_column AND NOT attisdropped;
  IF type IS NOT NULL AND type NOT IN ('timestamp with time zone', 'timestamp without time zone', 'date') THEN
    PERFORM pg_temp.problem(format('%s: time column %I must be a timestamptz, timestamp or date, got %s', object, h.time_column, type));
  END IF;

  IF h.is_hypertable THEN
    SELECT column_name INTO live_time FROM timescaledb_information.dimensions
      WHERE format('%I.%I', hypertable_schema, hypertable_name) = h.relation AND dimension_number = 1;
    IF live_time <> h.time_column THEN
      PERFORM pg_temp.problem(format('%s: is divided by %I, and %I is declared: a hypertable keeps its time column; declare %2$I',
        object, live_time, h.time_column));
    END IF;
    RETURN;
  END IF;

  IF missing THEN
    EXECUTE format('SELECT EXISTS (SELECT FROM %s WHERE %I IS NULL)', h.oid, h.time_column) INTO missing;
    IF missing THEN
      PERFORM pg_temp.problem(format('%s: time column %I is NULL in some rows: give them a time or delete them in a migration', object, h.time_column));
    END IF;
  END IF;
  IF EXISTS (SELECT FROM pg_inherits WHERE inhrelid = h.oid OR inhparent = h.oid) THEN
    PERFORM pg_temp.problem(format('%s: takes part in inheritance: TimescaleDB refuses that', object));
  END IF;

  -- Keys without the time column are extended by it; what refers to them cannot follow.
  FOR known IN SELECT * FROM pg_temp.keys_without_time(h.oid, h.time_column) LOOP
    IF known.extended IS NULL THEN
      PERFORM pg_temp.problem(format('%s: %I is unique or exclusive without the time column %I: put it in by a migration',
        object, known.index_name, h.time_column));
    END IF;
    FOR dependant IN
      SELECT format('foreign key %I of %s', conname, conrelid::regclass) FROM pg_constraint
        WHERE contype = 'f' AND confrelid = h.oid AND conindid = known.indexrelid
      UNION ALL
      SELECT format('view %s', r.ev_class::regclass) FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid
        WHERE d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_constraint'::regclass AND d.refobjid = known.conid
    LOOP
      PERFORM pg_temp.problem(format('%s: key %I must be extended by %I, and %s depends on it: drop or rewrite that in a migration',
        object, known.conname, h.time_column, dependant));
    END LOOP;
  END LOOP;
END
$$;

-- What makes rows unique without the time column. `extended`: the SQL of a key that has it; absent for what is no key.
CREATE FUNCTION pg_temp.keys_without_time(rel regclass, time_column text)
RETURNS TABLE (indexrelid oid, index_name name, conid oid, conname name, extended text) LANGUAGE sql STABLE AS $$
  SELECT i.indexrelid, c.relname, k.oid, k.conname,
    CASE k.contype WHEN 'p' THEN 'PRIMARY KEY' WHEN 'u' THEN 'UNIQUE' END || format(' (%s, %I)', columns.list, time_column)
      || CASE WHEN k.condeferrable THEN ' DEFERRABLE' ELSE '' END || CASE WHEN k.condeferred THEN ' INITIALLY DEFERRED' ELSE '' END
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
  LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x') AND k.conrelid = rel
  LEFT JOIN LATERAL (SELECT string_agg(quote_ident(attname), ', ' ORDER BY position) AS list
    FROM unnest(k.conkey) WITH ORDINALITY AS key(number, position) JOIN pg_attribute ON attrelid = rel AND attnum = number) columns ON true
  WHERE i.indrelid = rel AND (i.indisunique OR i.indisexclusion)
    AND NOT (SELECT attnum FROM pg_attribute WHERE attrelid = rel AND attname = time_column AND NOT attisdropped) = ANY (i.indkey::smallint[])
  ORDER BY c.relname
$$;

-- In the order of the declaration: the probe of a source exists when what is built on it is probed.
CREATE FUNCTION pg_temp.check_aggregate(a pg_temp.declared_aggregates) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  object text := format('continuous aggregate %s', a.relation);
  owner name;
BEGIN
  PERFORM pg_temp.check_spans(object, jsonb_build_object('bucket', a.bucket::text, 'chunkInterval', a.chunk_interval::text, 'retain', a.retain::text,
    'columnstoreAfter', a.columnstore ->> 'after', 'refresh.start', a.refresh ->> 'start', 'refresh.every', a.refresh ->> 'every'));
  IF a.oid IS NOT NULL AND a.materialization IS NULL THEN
    PERFORM pg_temp.problem(format('%s: the name is taken by something else, a relation of kind %L: rename or drop it in a migration',
      object, (SELECT relkind FROM pg_class WHERE oid = a.oid)));
    RETURN;
  END IF;
  SELECT pg_get_userbyid(relowner) INTO owner FROM pg_class WHERE oid = a.oid;
  IF NOT pg_has_role(owner, 'usage') THEN
    PERFORM pg_temp.problem(format('%s: belongs to %I, and this run is %I', object, owner, current_user));
    RETURN;
  END IF;
  IF pg_temp.probe(a) IS NULL THEN
    PERFORM pg_temp.problem(format('%s: its source %s does not exist', object, pg_temp.relation(a.source)), passes => true);
    RETURN;
  END IF;
  PERFORM pg_temp.check_columns(object, pg_temp.probe(a), (a.columnstore -> 'segmentBy') || (a.columnstore -> 'orderColumns'), 'columnstore');
  PERFORM pg_temp.check_sortable(object, pg_temp.probe(a), (a.columnstore -> 'segmentBy') || (a.columnstore -> 'orderColumns'));
  PERFORM pg_temp.check_indexes(object, pg_temp.probe(a), a.time_column, a.indexes);
EXCEPTION WHEN syntax_error OR undefined_column OR undefined_function OR grouping_error OR datatype_mismatch OR undefined_table
    OR invalid_parameter_value OR ambiguous_function OR invalid_text_representation THEN
  PERFORM pg_temp.problem(format('%s: its query is refused: %s', object, SQLERRM));
END
$$;

-- A plain view with the aggregate's query, which ends with the session. Absent where its source is.
-- It reads what the aggregate reads; where that is to be made, now or anew, it reads the probe of that.
CREATE FUNCTION pg_temp.probe(a pg_temp.declared_aggregates) RETURNS regclass LANGUAGE plpgsql AS $$
DECLARE
  -- By number: names that are too long with something before them would be cut, and be the same.
  name text := format('pg_temp.probe_of_%s', a.position);
  source regclass := to_regclass(pg_temp.relation(a.source));
  below pg_temp.declared_aggregates;
BEGIN
  IF to_regclass(name) IS NULL THEN
    SELECT * INTO below FROM pg_temp.declared_aggregates d WHERE d.name = a.source;
    IF below.name IS NOT NULL AND (below.materialization IS NULL OR pg_temp.is_changed(below)) THEN
      source := pg_temp.probe(below);
    END IF;
    IF source IS NOT NULL THEN
      EXECUTE format('CREATE TEMP VIEW probe_of_%s AS %s', a.position, pg_temp.aggregate_query(a, source::text));
    END IF;
  END IF;
  RETURN to_regclass(name);
END
$$;

-- Whether the live query is another one than the declared, as PostgreSQL writes both.
CREATE FUNCTION pg_temp.is_changed(a pg_temp.declared_aggregates) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  RETURN a.materialization IS NOT NULL AND pg_get_viewdef(pg_temp.probe(a)) <> a.view_definition;
END
$$;

CREATE FUNCTION pg_temp.validate() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  h pg_temp.declared_hypertables;
  a pg_temp.declared_aggregates;
BEGIN
  FOR h IN SELECT * FROM pg_temp.declared_hypertables ORDER BY position LOOP
    PERFORM pg_temp.check_hypertable(h);
  END LOOP;
  -- Whether an aggregate can be made is only known once the tables are as the migrations leave them.
  IF NOT pg_temp.has_pending_migrations() THEN
    FOR a IN SELECT * FROM pg_temp.declared_aggregates ORDER BY position LOOP
      PERFORM pg_temp.check_aggregate(a);
    END LOOP;
  END IF;
  PERFORM pg_temp.stop_on_problems(format('database "%s" cannot become what is declared', current_database()));
END
$$;
