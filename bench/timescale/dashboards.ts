import type { Script } from './pgbench';
import { COMMON_KEYS, equipmentOf, KEYS } from './plant';

/** What a dashboard asks about. */
export type Kind = 'last hour' | '30 days';

export interface Question extends Script {
  readonly kind: Kind;
}

const list = (values: readonly string[]): string => `ARRAY[${values.map((v) => `'${v}'`).join(', ')}]`;

/** MS5.0's two; `:e` is which. */
const EQUIPMENT = `(${list(equipmentOf(1).map(({ code }) => code))})[:e]`;
const PICK_EQUIPMENT = '\\set e random(1, 2)';
/** One of the fourteen keys that both have; `:k` is which. */
const KEY = `(${list(KEYS.slice(0, COMMON_KEYS).map(({ key }) => key))})[:k]`;
/**
 * Ids first, names last. The part of a real-time aggregate that is computed when it is read then reads these metrics only, and not all of
 * the plant's; and rows are grouped by what they have, which takes half of the time of a join before it (18 instead of 32 ms, measured).
 */
const IDS = `ARRAY(SELECT id FROM metric_def WHERE equipment_code = ${EQUIPMENT})`;

/**
 * Four of five questions are about the last hour, one about 30 days: people look at what is running far more often than back. Weights are
 * percent.
 */
export const QUESTIONS: readonly Question[] = [
  {
    name: 'last hour: one metric, newest first',
    kind: 'last hour',
    weight: 60,
    text: `${PICK_EQUIPMENT}
\\set k random(1, ${COMMON_KEYS})
SELECT h.ts, h.value_bool, h.value_int, h.value_real, h.value_text, h.value_json
FROM metric_hist h JOIN metric_def d ON d.id = h.metric_def_id
WHERE d.equipment_code = ${EQUIPMENT} AND d.metric_key = ${KEY} AND h.ts >= now() - interval '1 hour'
ORDER BY h.ts DESC LIMIT 3600;`,
  },
  {
    name: 'last hour: one equipment by minute',
    kind: 'last hour',
    weight: 20,
    text: `${PICK_EQUIPMENT}
SELECT m.minute, d.metric_key, m.samples, m.value
FROM (
  SELECT time_bucket('1 minute', ts) AS minute, metric_def_id, count(*) AS samples,
    avg(coalesce(value_real, value_int::double precision, value_bool::integer::double precision)) AS value
  FROM metric_hist WHERE metric_def_id = ANY (${IDS}) AND ts >= now() - interval '1 hour' GROUP BY minute, metric_def_id
) m JOIN metric_def d ON d.id = m.metric_def_id AND d.equipment_code = ${EQUIPMENT}
ORDER BY m.minute, d.metric_key;`,
  },
  {
    name: '30 days: metrics of one equipment by hour',
    kind: '30 days',
    weight: 10,
    text: `${PICK_EQUIPMENT}
SELECT a.bucket, d.metric_key, a.avg_value, a.min_value, a.max_value, a.last_value, a.samples
FROM metric_hourly_aggregate a JOIN metric_def d ON d.id = a.metric_def_id AND d.equipment_code = ${EQUIPMENT}
WHERE a.metric_def_id = ANY (${IDS}) AND a.bucket >= now() - interval '30 days'
ORDER BY d.metric_key, a.bucket;`,
  },
  {
    name: '30 days: OEE by hour',
    kind: '30 days',
    weight: 5,
    text: `SELECT bucket, equipment_code, avg_oee, avg_availability, avg_performance, avg_quality, good_parts, total_parts
FROM oee_hourly_aggregate WHERE bucket >= now() - interval '30 days' ORDER BY equipment_code, bucket;`,
  },
  {
    name: '30 days: OEE by day',
    kind: '30 days',
    weight: 5,
    text: `SELECT bucket, equipment_code, avg_oee, avg_availability, avg_performance, avg_quality, good_parts, total_parts
FROM oee_daily_aggregate WHERE bucket >= now() - interval '30 days' ORDER BY equipment_code, bucket;`,
  },
];
