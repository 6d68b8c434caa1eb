-- The declaration as rows, with what the catalog knows of each.

CREATE TEMP VIEW declared_hypertables AS
SELECT
  i AS position,
  h ->> 'name' AS name,
  pg_temp.relation(h ->> 'name') AS relation,
  to_regclass(pg_temp.relation(h ->> 'name')) AS oid,
  h ->> 'time' AS time_column,
  (h ->> 'chunkInterval')::interval AS chunk_interval,
  h -> 'columnstore' AS columnstore,
  (h ->> 'retain')::interval AS retain,
  h -> 'indexes' AS indexes,
  h -> 'acknowledged' AS acknowledged,
  EXISTS (SELECT FROM timescaledb_information.hypertables t
          WHERE t.hypertable_schema = pg_temp.spec() ->> 'schema' AND t.hypertable_name = h ->> 'name') AS is_hypertable
FROM jsonb_array_elements(pg_temp.spec() -> 'hypertables') WITH ORDINALITY AS list(h, i);

CREATE TEMP VIEW declared_aggregates AS
SELECT
  i AS position,
  a ->> 'name' AS name,
  pg_temp.relation(a ->> 'name') AS relation,
  to_regclass(pg_temp.relation(a ->> 'name')) AS oid,
  a ->> 'source' AS source,
  a ->> 'hypertable' AS hypertable,
  a ->> 'time' AS time_column,
  (a ->> 'bucket')::interval AS bucket,
  a ->> 'select' AS select_list,
  a ->> 'where' AS condition,
  a ->> 'groupBy' AS group_by,
  (a ->> 'realTime')::boolean AS real_time,
  a -> 'refresh' AS refresh,
  (a ->> 'chunkInterval')::interval AS chunk_interval,
  a -> 'columnstore' AS columnstore,
  (a ->> 'retain')::interval AS retain,
  a -> 'indexes' AS indexes,
  a -> 'acknowledged' AS acknowledged,
  CASE WHEN c.view_name IS NOT NULL
    THEN format('%I.%I', c.materialization_hypertable_schema, c.materialization_hypertable_name)::regclass END AS materialization,
  c.view_definition,
  c.materialized_only
FROM jsonb_array_elements(pg_temp.spec() -> 'aggregates') WITH ORDINALITY AS list(a, i)
LEFT JOIN timescaledb_information.continuous_aggregates c
  ON c.view_schema = pg_temp.spec() ->> 'schema' AND c.view_name = a ->> 'name';

-- The query of an aggregate over the relation that it reads.
CREATE FUNCTION pg_temp.aggregate_query(a pg_temp.declared_aggregates, source text) RETURNS text LANGUAGE sql AS $$
  SELECT format('SELECT %s FROM %s%s GROUP BY %s', a.select_list, source, ' WHERE ' || a.condition, a.group_by)
$$;

-- The catalog's number of a hypertable, or of what keeps an aggregate's rows: what the configuration of jobs refers to.
CREATE FUNCTION pg_temp.hypertable_id(rel regclass) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT h.id FROM _timescaledb_catalog.hypertable h JOIN pg_class c ON c.relname = h.table_name
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = h.schema_name WHERE c.oid = rel
$$;

-- Chunks with their spans, the oldest first. A query over the table itself would plan and lock all of them.
CREATE FUNCTION pg_temp.chunks_of(rel regclass) RETURNS TABLE (chunk text, range_start timestamptz, range_end timestamptz) LANGUAGE sql STABLE AS $$
  SELECT format('%I.%I', c.chunk_schema, c.chunk_name), c.range_start, c.range_end FROM timescaledb_information.chunks c
  WHERE format('%I.%I', c.hypertable_schema, c.hypertable_name)::regclass = rel ORDER BY c.range_start
$$;

CREATE FUNCTION pg_temp.has_rows(rel regclass) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  part text;
  answer boolean;
BEGIN
  FOR part IN SELECT chunk FROM pg_temp.chunks_of(rel) UNION ALL SELECT rel::text WHERE pg_temp.hypertable_id(rel) IS NULL LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %s)', part) INTO answer;
    IF answer THEN
      RETURN true;
    END IF;
  END LOOP;
  RETURN false;
END
$$;

-- An empty table with the same columns, to try things on. A query over a hypertable would plan thousands of chunks, even one that reads none.
CREATE FUNCTION pg_temp.make_shape(rel regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TEMP TABLE shape (LIKE %s)', rel);
END
$$;

-- From here on a step takes long enough to be announced.
CREATE FUNCTION pg_temp.is_large(bytes bigint) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT bytes > 1024 * 1024 * 1024::bigint
$$;

-- With all chunks, columnar ones included.
CREATE FUNCTION pg_temp.size_of(rel regclass) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT pg_total_relation_size(rel)
    + coalesce((SELECT sum(pg_total_relation_size(to_regclass(format('%I.%I', c.schema_name, c.table_name))))
                FROM _timescaledb_catalog.chunk c JOIN _timescaledb_catalog.hypertable h ON c.hypertable_id IN (h.id, h.compressed_hypertable_id)
                WHERE h.id = pg_temp.hypertable_id(rel)), 0)::bigint
$$;

-- The oldest time of a table, or the beginning of its oldest chunk: no index serves min() on every hypertable.
CREATE FUNCTION pg_temp.oldest(rel regclass, time_column text) RETURNS timestamptz LANGUAGE plpgsql AS $$
DECLARE
  answer timestamptz;
BEGIN
  IF pg_temp.hypertable_id(rel) IS NOT NULL THEN
    RETURN (SELECT min(range_start) FROM pg_temp.chunks_of(rel));
  END IF;
  EXECUTE format('SELECT min(%I)::timestamptz FROM %s', time_column, rel) INTO answer;
  RETURN answer;
END
$$;

-- How far back the rows go that retention would drop at once. Absent where it would drop none.
CREATE FUNCTION pg_temp.expired(rel regclass, time_column text, retain interval) RETURNS timestamptz LANGUAGE sql AS $$
  SELECT CASE
    WHEN rel IS NULL OR retain IS NULL THEN NULL
    WHEN pg_temp.hypertable_id(rel) IS NULL THEN (SELECT o FROM pg_temp.oldest(rel, time_column) AS o WHERE o < now() - retain)
    ELSE (SELECT min(range_start) FROM pg_temp.chunks_of(rel) WHERE range_end <= now() - retain)
  END
$$;

CREATE FUNCTION pg_temp.text_list(list jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT string_agg(value, ',' ORDER BY i) FROM jsonb_array_elements_text(list) WITH ORDINALITY AS l(value, i)
$$;
