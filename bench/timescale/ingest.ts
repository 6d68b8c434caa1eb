import type { Script } from './pgbench';
import { equipmentOf, HIST_COLUMNS, keysOf, metricId, METRICS, VALUE_COLUMNS } from './plant';

/** Rows of one insert: what a collector of that many metrics found in one second. */
export const BATCH = 250;

/** Pairs of equipment with 10,005 metrics together: each once a second is what production's limit is. */
export const PAIRS = Math.ceil(10_000 / METRICS);

/** Values as SQL from `:v`, a whole number that every insert draws anew. */
const VALUES: Readonly<Record<string, string>> = {
  BOOL: ':v > 100',
  INT: ':v',
  REAL: ':v / 10.0',
  TEXT: "'Day Shift'",
  JSON: "'[]'",
};

/** Multi-row inserts at the current time which together name every metric once. */
export function inserts(): Script[] {
  const rows = equipmentOf(PAIRS).flatMap((equipment) =>
    keysOf(equipment).map(({ key, type }) => {
      const values = VALUE_COLUMNS.map((c) => (c.type === type ? VALUES[type] : 'NULL'));
      return `(${metricId(equipment.code, key)}, now(), ${values.join(', ')})`;
    }),
  );
  return Array.from({ length: Math.floor(rows.length / BATCH) }, (_, i) => ({
    name: `insert ${i}`,
    weight: 1,
    text: `\\set v random(0, 1000)\nINSERT INTO metric_hist (${HIST_COLUMNS}) VALUES ${rows.slice(i * BATCH, (i + 1) * BATCH).join(', ')};`,
  }));
}
