import type { Database } from '../../../lib';
import { convergeProgram } from '../../../lib/timescale/schema/program';
import { specOf } from '../../../lib/timescale/schema/spec';
import { WebAssemblyTimescale } from '../pglite';
import { modelOf, OWNER, type Engine, type Line } from './engine';

/** In the process of the test. It has one connection and no psql: what psql's script does is done here, statement by statement. */
export class WasmEngine implements Engine {
  static async start(): Promise<WasmEngine> {
    const server = await WebAssemblyTimescale.start();
    const setup = [
      'SET client_min_messages = warning',
      `CREATE ROLE ${OWNER} LOGIN`,
      // Granting CREATE on it is what this engine cannot do.
      `ALTER DATABASE template1 OWNER TO ${OWNER}`,
      `GRANT ALL ON SCHEMA public TO ${OWNER}`,
    ];
    for (const sql of setup) await server.exec(sql);
    return new WasmEngine(server);
  }

  private schema = 'public';

  private constructor(private readonly server: WebAssemblyTimescale) {}

  async converge(database: Database, mode = 'apply'): Promise<Line[]> {
    const model = modelOf(database);
    const lines: Line[] = [];
    const say = async (sql: string) => {
      const rows = await this.server.query<Record<string, string>>(sql);
      lines.push(...rows.flatMap((row) => Object.values(row)).map((text) => JSON.parse(text) as Line));
    };
    try {
      await this.asOwner();
      for (const { text } of convergeProgram(model.timescaledb)) await this.server.exec(text);
      const spec = JSON.stringify(specOf(model, undefined)).replaceAll("'", "''");
      await say(`SELECT pg_temp.begin_run('${spec}', '${mode}')`);
      await say('SELECT pg_temp.check_migrations()');
      for (const { name, text } of mode === 'apply' ? model.migrations : []) {
        const [pending] = await this.server.query<{ is_pending: boolean }>(`SELECT pg_temp.is_pending('${name}')`);
        if (!pending!.is_pending) continue;
        await this.server.exec('BEGIN');
        await this.server.exec(`SELECT pg_temp.migration_begins('${name}');\n${text}`);
        await say(`SELECT pg_temp.migration_ends('${name}')`);
        await this.server.exec('COMMIT');
      }
      if (!model.timescaledb) {
        await say('SELECT pg_temp.finish_migrations()');
        return lines;
      }
      await say('SELECT pg_temp.prepare()');
      if (mode === 'plan') {
        await say('SELECT pg_temp.show_plan()');
        return lines;
      }
      const statements = await this.server.query<{ statements: string }>('SELECT pg_temp.statements()');
      for (const { statements: sql } of statements) {
        if (/^SELECT pg_temp\.(perform|step_ends)/.test(sql)) await say(sql);
        else await this.server.exec(sql);
      }
      await say('SELECT pg_temp.finish()');
      return lines;
    } finally {
      await this.endSession();
    }
  }

  async exec(sql: string): Promise<void> {
    await this.asOwner();
    try {
      await this.server.exec(`SET search_path = ${this.schema}, public`);
      for (const part of sql.split('\n\n')) await this.server.exec(part);
    } finally {
      await this.endSession();
    }
  }

  async query<T>(sql: string): Promise<T[]> {
    await this.asOwner();
    await this.server.exec(`SET search_path = ${this.schema}, public`);
    return this.server.query<T>(sql).finally(() => this.endSession());
  }

  async execAsSuperuser(sql: string): Promise<void> {
    await this.server.exec(sql);
  }

  async reset(schema: string): Promise<void> {
    this.schema = schema;
    for (const name of [schema, 'cdk8s_timescale']) await this.server.exec(`DROP SCHEMA IF EXISTS ${name} CASCADE`);
    await this.server.exec(`CREATE SCHEMA ${schema} AUTHORIZATION ${OWNER}`);
  }

  async stop(): Promise<void> {
    await this.server.stop();
  }

  private async asOwner(): Promise<void> {
    await this.server.exec(`SET ROLE ${OWNER}`);
  }

  /** What a connection leaves behind when it ends. */
  private async endSession(): Promise<void> {
    for (const sql of ['ROLLBACK', 'DISCARD ALL', 'RESET ROLE', "SET timezone = 'UTC'", 'SET client_min_messages = warning']) {
      await this.server.exec(sql);
    }
  }
}
