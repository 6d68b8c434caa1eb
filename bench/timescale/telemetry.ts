import { defineMetrics, equipmentOf, HIST_COLUMNS, KEYS, keysOf, metricId, VALUE_COLUMNS, type Equipment } from './plant';
import type { Span } from './span';

/** The two that MS5.0 has. */
const EQUIPMENT = equipmentOf(1);

/** Seconds that an equipment stays as it is. */
const BLOCK = 300;

/** Further states than the history needs: availability looks back, and history is continued up to now. */
const MARGIN_SECONDS = 6 * 3600;

/** Values between 0 and 1 that look like chance and are the same in every run. */
export const NOISE = `
  CREATE SCHEMA IF NOT EXISTS bench;
  CREATE OR REPLACE FUNCTION bench.noise(key bigint, salt bigint) RETURNS double precision LANGUAGE sql IMMUTABLE AS
  'SELECT (hashint8extended(key, salt) & 1048575) / 1048576.0::double precision'`;

/** Definitions of the metrics, and what both equipments did in each five minutes. */
export function prepareTelemetry(span: Span): string {
  const [first, last] = [span.from, span.to].map((time) => Math.floor(time.getTime() / 1000 / BLOCK));
  const margin = MARGIN_SECONDS / BLOCK;
  return [
    NOISE,
    defineMetrics(EQUIPMENT),
    `DROP TABLE IF EXISTS bench.equipment, bench.states`,
    `CREATE TABLE bench.equipment AS SELECT * FROM (VALUES ${EQUIPMENT.map(equipmentRow).join(', ')}) AS e (n, code, ids)`,
    states(first! - margin, last! + margin),
    'CREATE UNIQUE INDEX ON bench.states (n, block)',
    'ANALYZE bench.states',
  ].join(';\n');
}

function equipmentRow(equipment: Equipment, n: number): string {
  const ids = keysOf(equipment).map(({ key }) => metricId(equipment.code, key));
  return `(${n}, '${equipment.code}', ARRAY[${ids.join(', ')}])`;
}

/**
 * A machine runs seven eighths of the time at a speed that changes every hour, stops for a fault of its own or of its neighbours, and has a
 * break of ten minutes in every shift of eight hours. `made` is what the counter had at the beginning, `was_up` and `is_up` the
 * availability over an hour at the beginning and at the end.
 */
function states(first: number, last: number): string {
  return `
  CREATE TABLE bench.states AS
  WITH fates AS (
    SELECT e.n, block, block / 96 AS shift_number, bench.noise(block, e.n) AS fate, bench.noise(block / 12, e.n + 10) AS pace
    FROM bench.equipment e CROSS JOIN generate_series(${first}::bigint, ${last}) AS block
  ), kinds AS (
    SELECT *, CASE WHEN block % 96 IN (48, 49) THEN 'break' WHEN fate < 0.06 THEN 'internal' WHEN fate < 0.09 THEN 'upstream'
      WHEN fate < 0.12 THEN 'downstream' ELSE 'runs' END AS kind
    FROM fates
  ), speeds AS (
    SELECT *, CASE kind WHEN 'runs' THEN round(90 + 20 * pace) ELSE 0 END AS speed, (fate * 1000)::integer % 64 AS fault FROM kinds
  ), sums AS (
    SELECT *,
      coalesce(sum(speed * ${BLOCK} / 60) OVER (PARTITION BY n ORDER BY block ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS made,
      avg((kind = 'runs')::integer) OVER (PARTITION BY n ORDER BY block ROWS 11 PRECEDING)::double precision AS is_up
    FROM speeds
  )
  SELECT n, block, kind, kind = 'runs' AS runs, speed, made, is_up, coalesce(lag(is_up) OVER (PARTITION BY n ORDER BY block), 1) AS was_up,
    1 + shift_number % 3 AS product,
    (ARRAY['Day Shift', 'Afternoon Shift', 'Night Shift'])[1 + shift_number % 3] AS shift,
    (ARRAY['A. Baker', 'B. Miller', 'C. Cooper', 'D. Mason'])[1 + shift_number % 4] AS operator,
    CASE WHEN kind IN ('runs', 'break') THEN '[]'::jsonb ELSE jsonb_build_array('Fault ' || fault) END AS alarms,
    (SELECT jsonb_agg(kind NOT IN ('runs', 'break') AND bit = fault ORDER BY bit) FROM generate_series(0, 63) AS bit) AS fault_bits
  FROM sums`;
}

/**
 * The telemetry of a span: polls of each equipment every period, some milliseconds late as polls are, all metrics of a poll with its time.
 * Speeds drift slowly, wobble, and have one decimal; counters count; shares have four decimals.
 */
export function insertTelemetry({ from, to, periodMs }: Span, table = 'metric_hist'): string {
  const [first, end] = [from, to].map((time) => Math.ceil(time.getTime() / periodMs));
  return `
  INSERT INTO ${table} (${HIST_COLUMNS})
  SELECT v.* FROM (
    SELECT e.ids, s.*, to_timestamp(poll * ${periodMs / 1000} + 0.04 * bench.noise(poll, e.n + 20)) AS ts,
      CASE WHEN s.runs THEN round(10 * (s.speed + 2 * sin(time / 143) + bench.noise(poll, e.n + 30) - 0.5)) / 10 ELSE 0 END AS speed_now,
      (s.made + floor(s.speed * (time - s.block * ${BLOCK}) / 60))::bigint AS made_now,
      round(10000 * (s.was_up + (s.is_up - s.was_up) * (time / ${BLOCK} - s.block))) / 10000 AS availability_now
    FROM generate_series(${first}::bigint, ${end! - 1}) AS poll
    CROSS JOIN LATERAL (SELECT (poll * ${periodMs / 1000})::double precision AS time) AS t
    CROSS JOIN bench.equipment e
    JOIN bench.states s ON s.n = e.n AND s.block = floor(time / ${BLOCK})::bigint
    ORDER BY poll, e.n
  ) AS p
  CROSS JOIN LATERAL (VALUES ${KEYS.map(({ type, value }, i) => valueRow(i, type, value)).join(', ')}) AS v
  WHERE v.column1 IS NOT NULL`;
}

function valueRow(index: number, type: string, value: string): string {
  const values = VALUE_COLUMNS.map((c) => `${c.type === type ? `(${value})` : 'NULL'}::${c.sql}`);
  return `(p.ids[${index + 1}], p.ts, ${values.join(', ')})`;
}
