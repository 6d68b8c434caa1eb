import type { Engine } from './engine';

/** Names that a table or an aggregate has for people, instead of those that count up. */
const STORED_NAMES = `
  SELECT format('%I.%I', h.hypertable_schema, h.hypertable_name) AS stored, h.hypertable_name::text AS name FROM timescaledb_information.hypertables h
  UNION ALL
  SELECT format('%I.%I', materialization_hypertable_schema, materialization_hypertable_name), view_name::text
  FROM timescaledb_information.continuous_aggregates`;

/** Whatever the program may change, one line each, without numbers that depend on the order of events. */
const PARTS: readonly string[] = [
  `SELECT format('dimension of %s: %s %s every %s', n.name, d.column_name, d.column_type, d.time_interval)
   FROM timescaledb_information.dimensions d JOIN names n ON n.stored = format('%I.%I', d.hypertable_schema, d.hypertable_name)`,
  `SELECT format('columnstore of %s: segmented by %s, ordered by %s', n.name, s.segmentby, s.orderby)
   FROM timescaledb_information.hypertable_columnstore_settings s JOIN names n ON n.stored::regclass = s.hypertable
   JOIN _timescaledb_catalog.hypertable h ON format('%I.%I', h.schema_name, h.table_name) = n.stored AND h.compressed_hypertable_id IS NOT NULL`,
  `SELECT format('job of %s: %s every %s, %s%s', n.name, j.proc_name, j.schedule_interval, j.config - 'hypertable_id' - 'mat_hypertable_id',
     CASE WHEN j.scheduled THEN '' ELSE ', off' END)
   FROM timescaledb_information.jobs j
   JOIN _timescaledb_catalog.hypertable h ON h.id IN ((j.config ->> 'hypertable_id')::int, (j.config ->> 'mat_hypertable_id')::int)
   JOIN names n ON n.stored = format('%I.%I', h.schema_name, h.table_name)`,
  `SELECT format('aggregate %s: %s%s', view_name, CASE WHEN materialized_only THEN '' ELSE 'real time ' END, view_definition)
   FROM timescaledb_information.continuous_aggregates`,
  `SELECT format('index of %s: %s %s%s', n.name, c.relname, CASE WHEN i.indisunique THEN 'unique' ELSE '' END, substring(pg_get_indexdef(i.indexrelid) FROM ' USING .*'))
   FROM pg_index i JOIN names n ON n.stored::regclass = i.indrelid JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relname NOT LIKE '\\_materialized%'`,
  `SELECT format('key of %s: %s', n.name, pg_get_constraintdef(k.oid)) FROM pg_constraint k JOIN names n ON n.stored::regclass = k.conrelid`,
  `SELECT format('remembers %s %s, filled: %s', kind, name, filled) FROM cdk8s_timescale.objects`,
  `SELECT format('ran %s %s', name, checksum) FROM cdk8s_timescale.migrations`,
];

/** The whole of it, sorted. */
export async function catalogOf(engine: Engine): Promise<string[]> {
  const memory = await engine.query<{ there: boolean }>("SELECT to_regclass('cdk8s_timescale.objects') IS NOT NULL AS there");
  const parts = memory[0]!.there ? PARTS : PARTS.slice(0, -2);
  const rows = await engine.query<{ line: string }>(
    `WITH names AS (${STORED_NAMES}) SELECT line FROM (${parts.join(' UNION ALL ')}) AS all_lines(line) ORDER BY line COLLATE "C"`,
  );
  return rows.map(({ line }) => line.replace(/\s+/g, ' '));
}
