import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Database } from '../../../lib';
import { convergeProgram } from '../../../lib/timescale/schema/program';
import { PROGRAM_KEYS, runScript, SCHEMA_PATHS } from '../../../lib/timescale/schema/run-script';
import { specOf } from '../../../lib/timescale/schema/spec';
import { hasTimescaledb, ThrowawayPostgres } from '../postgres';
import { requireTool } from '../tools';
import { modelOf, OWNER, type Engine, type Line } from './engine';

const run = promisify(execFile);
const PATHS = new RegExp(Object.values(SCHEMA_PATHS).join('|'), 'g');

/** How to reach a server as its superuser. */
interface Server {
  readonly psql: string;
  /** libpq's environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/**
 * A native TimescaleDB: at TEST_DATABASE_URL (a superuser of a throw-away server), or from the installed PostgreSQL 15 where it has the library.
 * @returns what is missing, in words, where there is none
 */
export function nativeTimescale(): { readonly start: () => Promise<NativeEngine> } | { readonly missing: string } {
  const url = process.env['TEST_DATABASE_URL'];
  if (url) return { start: () => NativeEngine.at({ psql: 'psql', env: { PGDATABASE: url }, stop: () => Promise.resolve() }, url) };
  const tool = requireTool('postgres');
  if ('missing' in tool) return tool;
  if (!hasTimescaledb(tool.path)) {
    return { missing: 'a native TimescaleDB: TEST_DATABASE_URL, or its library in the installed PostgreSQL 15' };
  }
  return {
    start: async () => {
      const server = await ThrowawayPostgres.start({ program: tool.path, parameters: PARAMETERS });
      const socket = server.query<{ d: string }>("SELECT current_setting('unix_socket_directories') AS d")[0]!.d;
      const env = { PGHOST: socket, PGUSER: 'postgres', PGDATABASE: 'postgres' };
      return NativeEngine.at({ psql: join(dirname(tool.path), 'psql'), env, stop: () => server.stop() });
    },
  };
}

/**
 * Why background jobs cannot be seen here. PostgreSQL 15.20 refuses what TimescaleDB 2.28.3 does at the end of every job
 * ("cannot drop portal while it is being set up"); with 15.18 they run.
 */
export function jobsMissing(): string | undefined {
  const tool = requireTool('postgres');
  if (process.env['TEST_DATABASE_URL'] || 'missing' in tool) return undefined;
  const version = /15\.(\d+)/.exec(execFileSync(tool.path, ['--version'], { encoding: 'utf8' }));
  return version && Number(version[1]) > 18 ? `PostgreSQL 15.18 for background jobs, got ${version[0]}` : undefined;
}

const PARAMETERS = {
  shared_preload_libraries: 'timescaledb',
  'timescaledb.telemetry_level': 'off',
  'timescaledb.max_background_workers': 16,
  max_worker_processes: 32,
  max_locks_per_transaction: 256,
  timezone: 'UTC',
  fsync: 'off',
};

/** PostgreSQL with TimescaleDB as it is deployed. The program runs by psql, from the very files that the Job mounts. */
export class NativeEngine implements Engine {
  /** @internal */
  static async at(server: Server, url?: string): Promise<NativeEngine> {
    const engine = new NativeEngine(server, url);
    await engine.execAsSuperuser(
      `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${OWNER}') THEN CREATE ROLE ${OWNER} LOGIN; END IF; END $$`,
      'postgres',
    );
    return engine;
  }

  private readonly directory = mkdtempSync(join(tmpdir(), 'schema-'));
  private schema = 'public';

  private constructor(
    private readonly server: Server,
    private readonly url?: string,
  ) {}

  async converge(database: Database, mode = 'apply'): Promise<Line[]> {
    const model = modelOf(database);
    this.write(SCHEMA_PATHS.program, {
      [model.timescaledb ? PROGRAM_KEYS.full : PROGRAM_KEYS.plain]: convergeProgram(model.timescaledb)
        .map((file) => file.text)
        .join('\n'),
      [PROGRAM_KEYS.spec(model)]: JSON.stringify(specOf(model, undefined)),
      [PROGRAM_KEYS.run(model)]: runScript(model).replace(PATHS, (path) => join(this.directory, path)),
    });
    this.write(join(SCHEMA_PATHS.migrations, model.name), Object.fromEntries(model.migrations.map((m) => [m.name, m.text])));
    const script = join(this.directory, SCHEMA_PATHS.program, PROGRAM_KEYS.run(model));
    const output = await this.psql(OWNER, ['--set', `mode=${mode}`, '--file', script]);
    return output
      .split('\n')
      .filter((text) => text.startsWith('{'))
      .map((text) => JSON.parse(text) as Line);
  }

  async exec(sql: string): Promise<void> {
    await this.psql(OWNER, ['--command', `SET search_path = ${this.schema}, public`, ...commands(sql)]);
  }

  async query<T>(sql: string): Promise<T[]> {
    const all = `SELECT coalesce(json_agg(answer), '[]') FROM (${sql}) AS answer`;
    return JSON.parse(await this.psql(OWNER, ['--command', `SET search_path = ${this.schema}, public`, '--command', all])) as T[];
  }

  async execAsSuperuser(sql: string, database = DATABASE): Promise<void> {
    await this.psql(undefined, commands(sql), database);
  }

  /** As somebody else, in a session of its own. */
  async session(sql: string, user = OWNER): Promise<string> {
    return this.psql(user, commands(sql));
  }

  async reset(schema: string): Promise<void> {
    this.schema = schema;
    await this.execAsSuperuser(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`, 'postgres');
    await this.execAsSuperuser(`CREATE DATABASE ${DATABASE} TEMPLATE template0`, 'postgres');
    await this.execAsSuperuser('CREATE EXTENSION timescaledb');
    // A policy that runs beside a test may take what the test is about to refresh.
    await this.execAsSuperuser('SELECT _timescaledb_functions.stop_background_workers()');
    await this.execAsSuperuser(`GRANT ALL ON DATABASE ${DATABASE} TO ${OWNER}; CREATE SCHEMA ${schema} AUTHORIZATION ${OWNER}`);
  }

  async stop(): Promise<void> {
    await this.execAsSuperuser(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`, 'postgres').catch(() => undefined);
    await this.server.stop();
    rmSync(this.directory, { recursive: true, force: true });
  }

  private async psql(user: string | undefined, args: readonly string[], database = DATABASE): Promise<string> {
    const env = { ...process.env, ...this.server.env, PGOPTIONS: '-c client_min_messages=error' };
    const target = this.url ? new URL(this.url) : undefined;
    if (target) {
      target.pathname = `/${database}`;
      if (user) target.username = user;
    }
    const connection = target ? ['--dbname', target.href] : ['--dbname', database, ...(user ? ['--username', user] : [])];
    try {
      const { stdout } = await run(this.server.psql, ['-XqAt', '-v', 'ON_ERROR_STOP=1', ...connection, ...args], {
        env,
        maxBuffer: 1 << 28,
      });
      return stdout;
    } catch (error) {
      // It has neither where psql could not be started.
      const { stderr, stdout } = error as { stderr?: string; stdout?: string };
      throw stderr ? new Error(`${stderr}\n${stdout}`) : error;
    }
  }

  private write(folder: string, files: Readonly<Record<string, string>>): void {
    const target = join(this.directory, folder);
    rmSync(target, { recursive: true, force: true });
    mkdirSync(target, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(target, name), text);
  }
}

/** Dropped and made for each test. */
const DATABASE = `converge_test_${process.pid}`;

/** Statements that must not share a transaction are divided by an empty line. */
function commands(sql: string): string[] {
  return sql.split('\n\n').flatMap((part) => ['--command', part]);
}
