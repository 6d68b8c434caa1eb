import { equipmentOf } from './plant';
import type { Span } from './span';
import { NOISE } from './telemetry';

/** Five lines of a bagger and its basket loader. */
const PAIRS = 5;
/** Each of the ten equipments every six seconds: a hundred rows a minute (config/ms5-timeseries.ts). */
const PERIOD_SECONDS = 6;

/** The lines beside the one that a new plant starts with. */
export function prepareOee(): string {
  const rows = equipmentOf(PAIRS)
    .map(({ code }, i) => `(${i}, '${code}', 'L-BAG${Math.floor(i / 2) + 1}')`)
    .join(', ');
  return [
    NOISE,
    `CREATE TABLE IF NOT EXISTS bench.oee_equipment (n integer, code text, line_code text)`,
    `TRUNCATE bench.oee_equipment`,
    `INSERT INTO bench.oee_equipment VALUES ${rows}`,
    `INSERT INTO production_lines (line_code, name, equipment_codes, target_speed)
       SELECT line_code, line_code, array_agg(code ORDER BY n), 100 FROM bench.oee_equipment GROUP BY line_code ON CONFLICT (line_code) DO NOTHING`,
  ].join(';\n');
}

/** The OEE of every equipment over a span: shares with four decimals, parts of six seconds. */
export function insertOee({ from, to }: Pick<Span, 'from' | 'to'>): string {
  const [first, end] = [from, to].map((time) => Math.ceil(time.getTime() / 1000 / PERIOD_SECONDS));
  return `
  INSERT INTO oee_calculations (line_id, equipment_code, calculation_time, availability, performance, quality, oee,
    planned_production_time, actual_production_time, ideal_cycle_time, actual_cycle_time, good_parts, total_parts)
  SELECT l.id, e.code, to_timestamp(tick * ${PERIOD_SECONDS}), f.availability, f.performance, f.quality,
    round((f.availability * f.performance * f.quality)::numeric, 4), 28800, round(28800 * f.availability), 0.6,
    round((0.6 / f.performance)::numeric, 3), round(f.parts * f.quality), f.parts
  FROM generate_series(${first}::bigint, ${end! - 1}) AS tick
  CROSS JOIN bench.oee_equipment e
  JOIN production_lines l ON l.line_code = e.line_code
  CROSS JOIN LATERAL (SELECT
    round((0.8 + 0.15 * bench.noise(tick / 50, e.n) + 0.02 * bench.noise(tick, e.n))::numeric, 4) AS availability,
    round((0.75 + 0.2 * bench.noise(tick / 100, e.n + 10) + 0.02 * bench.noise(tick, e.n + 10))::numeric, 4) AS performance,
    round((0.95 + 0.05 * bench.noise(tick / 200, e.n + 20))::numeric, 4) AS quality,
    (8 + floor(4 * bench.noise(tick, e.n + 30)))::integer AS parts) AS f
  ORDER BY tick, e.n`;
}
