import type { Platform } from './platform';

/** A hypertable with one chunk a day, aggregates on it, and an age at which its rows go. */
export const OEE = { table: 'oee_calculations', aggregate: 'oee_hourly_aggregate' } as const;

/** Puts in rows that were calculated on the days so long ago, as many on each, of ten pieces of equipment. */
export async function insertRows(platform: Platform, primary: string, ages: readonly string[], rows: number): Promise<void> {
  const values = ages.map((age) => `(interval '${age}')`).join(', ');
  await platform.sql(
    primary,
    `INSERT INTO ${oeeTable(platform)} (equipment_code, calculation_time, availability, performance, quality, oee)
     SELECT 'E' || n % 10, date_trunc('day', now() - age, 'UTC') + n * interval '23 hours' / ${rows}, 0.9, random(), 0.8, random()
     FROM (VALUES ${values}) AS ages(age), generate_series(1, ${rows}) AS n`,
  );
}

/** With its schema. */
export function oeeTable({ model }: Platform): string {
  return `${model.databases[0]!.schema}.${OEE.table}`;
}

/** Whether its chunks are columnar, oldest first: `columnar, rows`. */
export function chunks(platform: Platform, primary: string): Promise<string> {
  return platform.sql(
    primary,
    `SELECT coalesce(string_agg(CASE WHEN is_compressed THEN 'columnar' ELSE 'rows' END, ', ' ORDER BY range_start), 'none')
     FROM timescaledb_information.chunks WHERE hypertable_name = '${OEE.table}'`,
  );
}
