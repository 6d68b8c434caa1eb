CREATE FUNCTION pg_temp.plan_hypertable(h pg_temp.declared_hypertables) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  object text := format('hypertable %s', h.relation);
  rows boolean;
  large boolean;
  live interval;
  keys text;
BEGIN
  IF h.oid IS NULL THEN
    -- Only where migrations are pending, which is where plan mode ends.
    PERFORM pg_temp.note(object, 'waits for the pending migrations');
    RETURN;
  END IF;
  rows := pg_temp.has_rows(h.oid);
  IF NOT h.is_hypertable THEN
    large := pg_temp.is_large(pg_temp.size_of(h.oid));
    SELECT string_agg(format('ALTER TABLE %s DROP CONSTRAINT %I, ADD CONSTRAINT %2$I %s; ', h.relation, conname, extended), '')
      INTO keys FROM pg_temp.keys_without_time(h.oid, h.time_column);
    PERFORM pg_temp.add_step(object, 'create hypertable',
      format('%sSELECT create_hypertable(%L, by_range(%L, %L::interval), create_default_indexes => false, migrate_data => %s)',
        keys, h.relation, h.time_column, h.chunk_interval, rows::text),
      hazards => ARRAY[pg_temp.hazard_if(rows, 'rewrites-table'), pg_temp.hazard_if(rows, 'access-exclusive'), pg_temp.hazard_if(large, 'long-running')],
      remember => format('SELECT pg_temp.remember(''hypertable'', %L)', h.name),
      detail => concat_ws('; ',
        CASE WHEN rows THEN format('moves %s into chunks', pg_size_pretty(pg_temp.size_of(h.oid))) END,
        'keys get the time column: ' || (SELECT string_agg(format('%I is %s', conname, extended), ', ') FROM pg_temp.keys_without_time(h.oid, h.time_column))));
  ELSE
    IF NOT EXISTS (SELECT FROM pg_temp.known_objects WHERE kind = 'hypertable' AND name = h.name) THEN
      PERFORM pg_temp.add_step(object, 'adopt', format('SELECT pg_temp.remember(''hypertable'', %L)', h.name), detail => 'it exists already; from now on its policies are these');
    END IF;
    SELECT time_interval INTO live FROM timescaledb_information.dimensions
      WHERE format('%I.%I', hypertable_schema, hypertable_name) = h.relation AND dimension_number = 1;
    IF live <> h.chunk_interval THEN
      PERFORM pg_temp.add_step(object, 'set chunk interval', format('SELECT set_chunk_time_interval(%L, %L::interval)', h.relation, h.chunk_interval),
        detail => format('was %s; chunks that exist stay as they are', live));
    END IF;
  END IF;
  PERFORM pg_temp.plan_life(object, h.relation, 'TABLE', h.oid, h.columnstore, h.retain,
    pg_temp.expired(h.oid, h.time_column, h.retain));
  PERFORM pg_temp.plan_indexes(object, h.relation, h.oid, h.oid, h.indexes, true);
END
$$;
