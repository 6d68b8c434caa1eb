-- The steps from what is to what is declared, in the order in which they can be done. Changes nothing.
CREATE FUNCTION pg_temp.plan() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  h pg_temp.declared_hypertables;
  a pg_temp.declared_aggregates;
  anew text[];
BEGIN
  DELETE FROM pg_temp.steps;
  DELETE FROM pg_temp.notes;
  PERFORM pg_temp.load_memory();
  IF to_regnamespace('timescaledb_information') IS NULL OR pg_temp.has_pending_migrations() THEN
    RETURN;
  END IF;
  PERFORM pg_temp.plan_undeclared();
  PERFORM pg_temp.plan_rebuilds();
  FOR h IN SELECT * FROM pg_temp.declared_hypertables ORDER BY position LOOP
    PERFORM pg_temp.plan_hypertable(h);
  END LOOP;
  SELECT array_agg(name) INTO anew FROM pg_temp.aggregates_to_rebuild();
  FOR a IN SELECT * FROM pg_temp.declared_aggregates ORDER BY position LOOP
    PERFORM pg_temp.plan_aggregate(a, a.materialization IS NULL OR a.name = ANY (coalesce(anew, '{}')));
  END LOOP;
  PERFORM pg_temp.drop_probes();
END
$$;

-- They read aggregates, which could not be dropped as long as they are there.
CREATE FUNCTION pg_temp.drop_probes() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  probe regclass;
BEGIN
  FOR probe IN SELECT oid FROM pg_class WHERE relnamespace = pg_my_temp_schema() AND relkind = 'v' AND relname LIKE 'probe\_of\_%' LOOP
    EXECUTE format('DROP VIEW IF EXISTS %s CASCADE', (SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = probe));
  END LOOP;
END
$$;

-- What somebody takes responsibility for, by object.
CREATE FUNCTION pg_temp.acknowledged(step_object text) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    (SELECT acknowledged FROM pg_temp.declared_hypertables WHERE 'hypertable ' || relation = step_object),
    (SELECT acknowledged FROM pg_temp.declared_aggregates WHERE 'continuous aggregate ' || relation = step_object), '{}')
$$;

CREATE FUNCTION pg_temp.open_hazards(step_object text, hazards text[]) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(h), '{}') FROM unnest(hazards) AS h WHERE NOT pg_temp.acknowledged(step_object) ? h
$$;

-- Plans, and stops where a step is not possible or has a hazard that nobody accepted.
CREATE FUNCTION pg_temp.prepare() RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_temp.validate();
  PERFORM pg_temp.plan();
  IF (SELECT mode FROM pg_temp.run) = 'apply' THEN
    PERFORM pg_temp.problem(format('%s: to %s has the hazard %s%s: accept it by acknowledge: { %s }, or take the change back',
        object, action, array_to_string(open, ' and '), coalesce(' (' || detail || ')', ''),
        (SELECT string_agg(format('''%s'': ''<reason>''', o), ', ') FROM unnest(open) AS o)))
      FROM (SELECT *, pg_temp.open_hazards(object, hazards) AS open FROM pg_temp.steps ORDER BY step) AS s WHERE open <> '{}';
  END IF;
  PERFORM pg_temp.stop_on_problems(format('database "%s" was not converged', current_database()));
  RETURN pg_temp.line('planned', jsonb_build_object('steps', (SELECT count(*) FROM pg_temp.steps),
    'notes', (SELECT nullif(jsonb_agg(format('%s %s', object, message)), '[]') FROM pg_temp.notes)));
END
$$;

-- One line for each step, for people and programs to read before anything happens.
CREATE FUNCTION pg_temp.show_plan() RETURNS SETOF text LANGUAGE sql AS $$
  SELECT pg_temp.line('would', jsonb_build_object('step', step, 'object', object, 'action', action, 'detail', detail, 'sql', sql,
    'hazards', to_jsonb(hazards), 'unacknowledged', to_jsonb(pg_temp.open_hazards(object, hazards))))
  FROM pg_temp.steps ORDER BY step
$$;
