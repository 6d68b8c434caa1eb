/** A metric as the plant's scanner defines it, and its value as SQL over what a poll `p` found (telemetry.ts). */
interface Key {
  readonly key: string;
  readonly type: 'BOOL' | 'INT' | 'REAL' | 'TEXT' | 'JSON';
  readonly value: string;
}

/**
 * The fourteen keys that every equipment has, and the raw fault bits that only the bagger has: the legacy scanner's definitions
 * (bindings_repo.py, METRIC_KEYS). It leaves `oee` out of the history for want of a quality; here it is written, since a figure
 * with four decimals is harder to make small than none.
 */
export const KEYS: readonly Key[] = [
  { key: 'running_status', type: 'BOOL', value: 'p.runs' },
  { key: 'speed_real', type: 'REAL', value: 'p.speed_now' },
  { key: 'current_product', type: 'INT', value: 'p.product' },
  { key: 'active_alarms', type: 'JSON', value: 'p.alarms' },
  { key: 'internal_fault', type: 'BOOL', value: "p.kind = 'internal'" },
  { key: 'upstream_fault', type: 'BOOL', value: "p.kind = 'upstream'" },
  { key: 'downstream_fault', type: 'BOOL', value: "p.kind = 'downstream'" },
  { key: 'planned_stop', type: 'BOOL', value: "p.kind = 'break'" },
  { key: 'stop_reason', type: 'TEXT', value: "CASE p.kind WHEN 'break' THEN 'Scheduled break' ELSE '' END" },
  { key: 'product_count', type: 'INT', value: 'p.made_now' },
  { key: 'availability', type: 'REAL', value: 'p.availability_now' },
  { key: 'oee', type: 'REAL', value: 'round(p.availability_now * p.speed_now / 110 * 9700) / 10000' },
  { key: 'current_operator', type: 'TEXT', value: 'p.operator' },
  { key: 'current_shift', type: 'TEXT', value: 'p.shift' },
  { key: 'fault_bits_raw', type: 'JSON', value: 'p.fault_bits' },
];

/** How many of them, from the first on, basket loaders have as well. */
export const COMMON_KEYS = 14;

/** Of one bagger and its basket loader. */
export const METRICS = KEYS.length + COMMON_KEYS;

/** The column of `metric_hist` that a value of a type goes to, and its type there. */
export const VALUE_COLUMNS = [
  { type: 'BOOL', column: 'value_bool', sql: 'boolean' },
  { type: 'INT', column: 'value_int', sql: 'bigint' },
  { type: 'REAL', column: 'value_real', sql: 'double precision' },
  { type: 'TEXT', column: 'value_text', sql: 'text' },
  { type: 'JSON', column: 'value_json', sql: 'jsonb' },
] as const;

/** What every insert names. */
export const HIST_COLUMNS = ['metric_def_id', 'ts', ...VALUE_COLUMNS.map(({ column }) => column)].join(', ');

export interface Equipment {
  readonly code: string;
  readonly isBagger: boolean;
}

/** Baggers with their basket loaders. The first pair is MS5.0's own. */
export function equipmentOf(pairs: number): Equipment[] {
  return Array.from({ length: pairs }, (_, i) => `BP${String(i + 1).padStart(2, '0')}.PACK.BAG1`).flatMap((code) => [
    { code, isBagger: true },
    { code: `${code}.BL`, isBagger: false },
  ]);
}

export function keysOf({ isBagger }: Equipment): readonly Key[] {
  return isBagger ? KEYS : KEYS.slice(0, COMMON_KEYS);
}

/** The same number in every run, so that statements can name it. As SQL. */
export const metricId = (equipment: string, key: string): string => `md5('${equipment} ${key}')::uuid`;

/** Rows of `metric_def`; those that are there stay. */
export function defineMetrics(equipment: readonly Equipment[]): string {
  const onlyOnBaggers = KEYS.slice(COMMON_KEYS);
  const codes = equipment.map(({ code, isBagger }) => `('${code}', ${isBagger})`);
  const keys = KEYS.map((k) => `('${k.key}', '${k.type}', ${onlyOnBaggers.includes(k)})`);
  return `
  INSERT INTO metric_def (id, equipment_code, metric_key, value_type, description)
  SELECT md5(code || ' ' || key)::uuid, code, key, type, key
  FROM (VALUES ${codes.join(', ')}) AS e (code, is_bagger) JOIN (VALUES ${keys.join(', ')}) AS k (key, type, only_on_baggers)
    ON is_bagger OR NOT only_on_baggers
  ON CONFLICT DO NOTHING`;
}
