-- What runs by itself on a hypertable or an aggregate: compared with the configuration of its job, and changed in place.

CREATE FUNCTION pg_temp.job_of(id integer, proc text) RETURNS timescaledb_information.jobs LANGUAGE sql STABLE AS $$
  SELECT j FROM timescaledb_information.jobs j
  WHERE j.proc_name = proc AND id IN ((j.config ->> 'hypertable_id')::integer, (j.config ->> 'mat_hypertable_id')::integer)
  ORDER BY job_id LIMIT 1
$$;

-- One policy. `wanted`: the spans of its configuration by key; NULL for none. `id`: absent for what does not exist yet.
CREATE FUNCTION pg_temp.plan_policy(object text, what text, id integer, proc text, wanted jsonb, every interval, add_sql text, remove_sql text,
                                    hazards text[] DEFAULT '{}', detail text DEFAULT NULL)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  job timescaledb_information.jobs := pg_temp.job_of(id, proc);
  same boolean;
BEGIN
  IF job.job_id IS NULL THEN
    IF wanted IS NOT NULL THEN
      PERFORM pg_temp.add_step(object, 'add ' || what, add_sql, hazards, detail => detail);
    END IF;
    RETURN;
  END IF;
  IF wanted IS NULL THEN
    PERFORM pg_temp.add_step(object, 'remove ' || what, remove_sql);
    RETURN;
  END IF;
  SELECT bool_and((job.config ->> key)::interval IS NOT DISTINCT FROM value::interval) AND job.schedule_interval = every AND job.scheduled
    INTO same FROM jsonb_each_text(wanted);
  IF NOT same THEN
    PERFORM pg_temp.add_step(object, 'change ' || what,
      format('SELECT alter_job(%s, schedule_interval => %L::interval, config => %L::jsonb, scheduled => true)', job.job_id, every, job.config || wanted),
      hazards, detail => coalesce(detail, format('was %s, every %s', job.config - 'hypertable_id' - 'mat_hypertable_id', job.schedule_interval)));
  END IF;
END
$$;

-- Columnstore and retention, which hypertables and aggregates have in common.
-- `expired`: how far back the rows go that would be dropped at once. `settings`: where the columnstore's settings are; absent for what does not exist yet.
CREATE FUNCTION pg_temp.plan_life(object text, relation text, alter_kind text, settings regclass, columnstore jsonb, retain interval, expired timestamptz)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  number integer := pg_temp.hypertable_id(settings);
  enabled boolean := coalesce((SELECT compressed_hypertable_id IS NOT NULL FROM _timescaledb_catalog.hypertable h WHERE h.id = number), false);
  live record;
  columnar bigint := 0;
  drop_after interval := (pg_temp.job_of(number, 'policy_retention')).config ->> 'drop_after';
BEGIN
  SELECT segmentby, orderby INTO live FROM timescaledb_information.hypertable_columnstore_settings WHERE hypertable = settings;
  IF columnstore IS NOT NULL THEN
    IF NOT enabled OR coalesce(live.segmentby, '') <> coalesce(pg_temp.text_list(columnstore -> 'segmentBy'), '')
       OR live.orderby IS DISTINCT FROM columnstore ->> 'orderBy' THEN
      PERFORM pg_temp.add_step(object, CASE WHEN enabled THEN 'change columnstore' ELSE 'enable columnstore' END,
        format('ALTER %s %s SET (timescaledb.enable_columnstore = true, timescaledb.segmentby = %L, timescaledb.orderby = %L)', alter_kind, relation,
          coalesce((SELECT string_agg(quote_ident(c), ', ' ORDER BY i) FROM jsonb_array_elements_text(columnstore -> 'segmentBy') WITH ORDINALITY AS s(c, i)), ''),
          columnstore ->> 'orderBy'),
        detail => CASE WHEN enabled THEN format('was segmented by %s, ordered by %s; chunks that are columnar already keep that',
          coalesce(nullif(live.segmentby, ''), 'nothing'), live.orderby) END);
    END IF;
  END IF;
  PERFORM pg_temp.plan_policy(object, 'columnstore policy', number, 'policy_compression',
    CASE WHEN columnstore IS NOT NULL THEN jsonb_build_object('compress_after', (columnstore ->> 'after')::interval::text) END,
    (columnstore ->> 'every')::interval,
    format('CALL add_columnstore_policy(%L, after => %L::interval, schedule_interval => %L::interval)', relation, columnstore ->> 'after', columnstore ->> 'every'),
    format('CALL remove_columnstore_policy(%L)', relation));
  IF columnstore IS NULL AND enabled THEN
    SELECT count(*) INTO columnar FROM _timescaledb_catalog.chunk c
      WHERE c.hypertable_id = number AND c.compressed_chunk_id IS NOT NULL;
    IF columnar = 0 THEN
      PERFORM pg_temp.add_step(object, 'disable columnstore', format('ALTER %s %s SET (timescaledb.enable_columnstore = false)', alter_kind, relation));
    ELSE
      PERFORM pg_temp.note(object, format('the columnstore is no longer declared, and %s chunks are columnar: they stay so; CALL convert_to_rowstore(…) turns one back', columnar));
    END IF;
  END IF;

  PERFORM pg_temp.plan_policy(object, 'retention policy', number, 'policy_retention',
    CASE WHEN retain IS NOT NULL THEN jsonb_build_object('drop_after', retain::text) END,
    interval '1 day',
    format('SELECT add_retention_policy(%L, drop_after => %L::interval, schedule_interval => interval ''1 day'')', relation, retain),
    format('SELECT remove_retention_policy(%L)', relation),
    ARRAY[pg_temp.hazard_if(expired IS NOT NULL AND coalesce(drop_after > retain, true), 'loses-history')],
    CASE WHEN expired IS NOT NULL AND coalesce(drop_after > retain, true)
      THEN format('rows go back to %s, and those before %s will be dropped', expired::date, (now() - retain)::date) END);
END
$$;
