-- What this program made or took over and is declared no longer: its data stays, and nothing acts on it by itself any more.
CREATE FUNCTION pg_temp.plan_undeclared() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  known record;
  relation text;
BEGIN
  FOR known IN SELECT o.name FROM pg_temp.known_objects o WHERE o.kind = 'index' AND pg_temp.is_lost(o.name) ORDER BY o.name LOOP
    PERFORM pg_temp.add_step(format('index %I', known.name), 'forget', format('SELECT pg_temp.forget(''index'', %L)', known.name), detail => 'it is gone');
  END LOOP;
  FOR known IN
    SELECT o.kind, o.name FROM pg_temp.known_objects o
    WHERE o.kind = 'hypertable' AND o.name NOT IN (SELECT name FROM pg_temp.declared_hypertables)
       OR o.kind = 'aggregate' AND o.name NOT IN (SELECT name FROM pg_temp.declared_aggregates)
    ORDER BY o.kind, o.name
  LOOP
    relation := pg_temp.relation(known.name);
    IF to_regclass(relation) IS NULL THEN
      PERFORM pg_temp.add_step(format('%s %s', known.kind, relation), 'forget', format('SELECT pg_temp.forget(%L, %L)', known.kind, known.name), detail => 'it is gone');
      CONTINUE;
    END IF;
    PERFORM pg_temp.note(format('%s %s', known.kind, relation), format('is no longer declared: its data stays, its policies go; %s deletes it',
      CASE known.kind WHEN 'aggregate' THEN format('DROP MATERIALIZED VIEW %s', relation) ELSE format('DROP TABLE %s', relation) END));
    INSERT INTO pg_temp.steps (object, action, sql, hazards, alone)
      SELECT format('%s %s', known.kind, relation), 'remove policy', format('SELECT delete_job(%s)', j.job_id), '{}', false
      FROM timescaledb_information.jobs j
      WHERE pg_temp.hypertable_id(coalesce(
          (SELECT format('%I.%I', materialization_hypertable_schema, materialization_hypertable_name)::regclass
           FROM timescaledb_information.continuous_aggregates WHERE format('%I.%I', view_schema, view_name) = relation),
          to_regclass(relation))) IN ((j.config ->> 'hypertable_id')::integer, (j.config ->> 'mat_hypertable_id')::integer)
        AND j.proc_name IN ('policy_compression', 'policy_retention', 'policy_refresh_continuous_aggregate')
      ORDER BY j.job_id;
  END LOOP;
END
$$;
