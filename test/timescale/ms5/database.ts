import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WebAssemblyTimescale } from '../../support/pglite';

const DIRECTORY = join(__dirname, '..', '..', '..', 'sql', 'migrations');

export const migrations = readdirSync(DIRECTORY)
  .sort()
  .map((name) => ({ name, sql: readFileSync(join(DIRECTORY, name), 'utf8') }));

/** Tables that become hypertables, with the column that they are divided by. */
export const HYPERTABLES: [table: string, time: string][] = [
  ['metric_hist', 'ts'],
  ['fault_event', 'ts_on'],
  ['oee_calculations', 'calculation_time'],
  ['production_kpis', 'created_at'],
  ['production_metrics', 'metric_time'],
  ['production_context_history', 'changed_at'],
  ['downtime_events', 'start_time'],
  ['energy_consumption', 'consumption_time'],
  ['quality_checks', 'check_time'],
];

/** The database of the MS5.0 backend after every migration, each in a transaction of its owner, who is no superuser. */
export class Ms5Database {
  private constructor(private readonly database: WebAssemblyTimescale) {}

  static async start(): Promise<Ms5Database> {
    const database = await WebAssemblyTimescale.start();
    await database.exec(`
      CREATE ROLE ms5_user NOSUPERUSER;
      CREATE SCHEMA factory_telemetry AUTHORIZATION ms5_user;
      SET ROLE ms5_user;
      SET search_path = factory_telemetry, public;`);
    for (const { sql } of migrations) await database.exec(`BEGIN; ${sql}; COMMIT;`);
    return new Ms5Database(database);
  }

  exec = (sql: string): Promise<void> => this.database.exec(sql);
  query = <T = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<T[]> => this.database.query<T>(sql, params);
  stop = (): Promise<void> => this.database.stop();

  /** The one value of the one row. */
  async value<T>(sql: string, params: unknown[] = []): Promise<T> {
    const rows = await this.query<Record<string, T>>(sql, params);
    if (rows.length !== 1) throw new Error(`${rows.length} rows: ${sql}`);
    return Object.values(rows[0]!)[0]!;
  }

  /** As the other program does it afterwards. */
  async makeHypertable(table: string, time: string): Promise<void> {
    await this.exec(`SELECT create_hypertable('${table}', by_range('${time}'), create_default_indexes => false)`);
  }

  /** Id of the line that the seeds make. */
  line = (): Promise<string> => this.value<string>("SELECT id FROM production_lines WHERE line_code = 'L-BAG1'");

  /** Somebody new, 90 minutes into a new job on the line. */
  async newJob(): Promise<{ user: string; job: string }> {
    const user = await this.value<string>(
      "INSERT INTO users (username, email, password_hash) SELECT n, n, '-' FROM (SELECT gen_random_uuid()::text AS n) x RETURNING id",
    );
    const schedule = await this.value<string>(
      `INSERT INTO production_schedules (line_id, product_type_id, scheduled_start, scheduled_end, target_quantity, status)
       SELECT $1, id, now(), now() + INTERVAL '8 hours', 500, 'in_progress' FROM product_types WHERE product_code = 'PROD-001' RETURNING id`,
      [await this.line()],
    );
    const job = await this.value<string>(
      `INSERT INTO job_assignments (schedule_id, user_id, status, started_at)
       VALUES ($1, $2, 'in_progress', now() - INTERVAL '90 minutes') RETURNING id`,
      [schedule, user],
    );
    return { user, job };
  }
}
