-- Aggregates whose query changed, and those that are built on them: what a probe reads that is made anew is a probe too.
CREATE FUNCTION pg_temp.aggregates_to_rebuild() RETURNS SETOF pg_temp.declared_aggregates LANGUAGE sql AS $$
  SELECT a.* FROM pg_temp.declared_aggregates a WHERE pg_temp.is_changed(a) ORDER BY a.position
$$;

-- Views and undeclared aggregates that read an aggregate, and would be in the way of its rebuild.
CREATE FUNCTION pg_temp.readers(rel regclass) RETURNS TABLE (reader text) LANGUAGE sql STABLE AS $$
  SELECT DISTINCT CASE WHEN g.user_view_name IS NULL THEN format('view %s', r.ev_class::regclass)
    ELSE format('continuous aggregate %I.%I', g.user_view_schema, g.user_view_name) END
  FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN _timescaledb_catalog.continuous_agg g
    ON (n.nspname, c.relname) IN ((g.user_view_schema, g.user_view_name), (g.partial_view_schema, g.partial_view_name), (g.direct_view_schema, g.direct_view_name))
  WHERE d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_class'::regclass AND d.refobjid = rel AND r.ev_class <> rel
    AND c.relnamespace <> pg_my_temp_schema()
    AND NOT EXISTS (SELECT FROM pg_temp.declared_aggregates a
                    WHERE (g.user_view_schema, g.user_view_name) = (pg_temp.spec() ->> 'schema', a.name))
$$;

CREATE FUNCTION pg_temp.plan_rebuilds() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  a pg_temp.declared_aggregates;
  h pg_temp.declared_hypertables;
  reader text;
  rows boolean;
  oldest timestamptz;
  source_oldest timestamptz;
BEGIN
  FOR a IN SELECT * FROM pg_temp.aggregates_to_rebuild() ORDER BY position DESC LOOP
    SELECT * INTO h FROM pg_temp.declared_hypertables WHERE name = a.hypertable;
    FOR reader IN SELECT * FROM pg_temp.readers(a.oid) LOOP
      PERFORM pg_temp.problem(format('continuous aggregate %s: its definition changed, so it must be made anew, and %s reads it: drop that in a migration', a.relation, reader));
    END LOOP;
    rows := pg_temp.has_rows(a.materialization);
    IF rows THEN
      EXECUTE format('SELECT min(%I)::timestamptz FROM %s', a.time_column, a.materialization) INTO oldest;
      source_oldest := pg_temp.oldest(h.oid, h.time_column);
    END IF;
    PERFORM pg_temp.add_step(format('continuous aggregate %s', a.relation), 'drop to rebuild', format('DROP MATERIALIZED VIEW %s', a.relation),
      hazards => ARRAY[pg_temp.hazard_if(rows, 'rewrites-table'), pg_temp.hazard_if(rows AND coalesce(oldest + a.bucket <= source_oldest, true), 'loses-history')],
      remember => format('SELECT pg_temp.forget(''aggregate'', %L), pg_temp.forget_lost_indexes()', a.name),
      detail => CASE WHEN a.source IN (SELECT name FROM pg_temp.aggregates_to_rebuild()) THEN 'what it reads is made anew' ELSE 'its definition changed' END
        || CASE WHEN rows AND coalesce(oldest + a.bucket <= source_oldest, true)
             THEN format('; it goes back to %s, the rows it is made from only to %s', oldest::date, coalesce(source_oldest::date::text, 'nowhere')) ELSE '' END);
  END LOOP;
END
$$;

-- `anew`: to be made, now or after it was dropped.
CREATE FUNCTION pg_temp.plan_aggregate(a pg_temp.declared_aggregates, anew boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  object text := format('continuous aggregate %s', a.relation);
  stored regclass := CASE WHEN anew THEN NULL ELSE a.materialization END;
  id integer := pg_temp.hypertable_id(stored);
  h pg_temp.declared_hypertables;
  live interval;
BEGIN
  SELECT * INTO h FROM pg_temp.declared_hypertables WHERE name = a.hypertable;
  IF anew THEN
    PERFORM pg_temp.add_step(object, 'create aggregate',
      format('CREATE MATERIALIZED VIEW %s WITH (timescaledb.continuous, timescaledb.materialized_only = %s, timescaledb.create_group_indexes = false, '
        'timescaledb.chunk_interval = %L) AS %s WITH NO DATA', a.relation, (NOT a.real_time)::text, a.chunk_interval,
        pg_temp.aggregate_query(a, pg_temp.relation(a.source))),
      remember => format('SELECT pg_temp.remember(''aggregate'', %L, %s)', a.name, (NOT pg_temp.has_rows(h.oid))::text));
  ELSE
    IF NOT EXISTS (SELECT FROM pg_temp.known_objects WHERE kind = 'aggregate' AND name = a.name) THEN
      PERFORM pg_temp.add_step(object, 'adopt', format('SELECT pg_temp.remember(''aggregate'', %L)', a.name), detail => 'it exists already; from now on its policies are these');
    END IF;
    IF a.materialized_only = a.real_time THEN
      PERFORM pg_temp.add_step(object, 'set real time', format('ALTER MATERIALIZED VIEW %s SET (timescaledb.materialized_only = %s)', a.relation, (NOT a.real_time)::text));
    END IF;
    SELECT time_interval INTO live FROM timescaledb_information.dimensions
      WHERE format('%I.%I', hypertable_schema, hypertable_name)::regclass = stored AND dimension_number = 1;
    IF live <> a.chunk_interval THEN
      PERFORM pg_temp.add_step(object, 'set chunk interval', format('SELECT set_chunk_time_interval(%L, %L::interval)', stored, a.chunk_interval),
        detail => format('was %s; chunks that exist stay as they are', live));
    END IF;
  END IF;

  -- From the oldest row there is: what is older in the aggregate comes from rows that are gone, and stays.
  IF pg_temp.has_rows(h.oid) AND (anew OR EXISTS (SELECT FROM pg_temp.known_objects WHERE kind = 'aggregate' AND name = a.name AND NOT filled)) THEN
    PERFORM pg_temp.add_step(object, 'fill',
      format('CALL refresh_continuous_aggregate(%L, %L::timestamptz, NULL)', a.relation, pg_temp.oldest(h.oid, h.time_column) - a.bucket),
      hazards => ARRAY[pg_temp.hazard_if(pg_temp.is_large(pg_temp.size_of(h.oid)), 'long-running')],
      alone => true,
      remember => format('SELECT pg_temp.remember(''aggregate'', %L)', a.name));
  END IF;

  PERFORM pg_temp.plan_policy(object, 'refresh policy', id, 'policy_refresh_continuous_aggregate',
    jsonb_build_object('start_offset', (a.refresh ->> 'start')::interval::text, 'end_offset', (a.refresh ->> 'end')::interval::text),
    (a.refresh ->> 'every')::interval,
    format('SELECT add_continuous_aggregate_policy(%L, start_offset => %L::interval, end_offset => %L::interval, schedule_interval => %L::interval)',
      a.relation, a.refresh ->> 'start', a.refresh ->> 'end', a.refresh ->> 'every'),
    NULL);
  PERFORM pg_temp.plan_life(object, a.relation, 'MATERIALIZED VIEW', stored, a.columnstore, a.retain,
    pg_temp.expired(stored, a.time_column, a.retain));
  PERFORM pg_temp.plan_indexes(object, a.relation, stored, pg_temp.probe(a), a.indexes, stored IS NOT NULL);
END
$$;
