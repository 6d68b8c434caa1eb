import { execFileSync, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { Duration } from 'cdk8s';
import { Database, Rate } from '../../../lib';
import { GIB } from '../../../lib/common/quantity';
import { archivePlan } from '../../../lib/timescale/archive/plan';
import { Azurite } from '../../support/azurite';
import { modelFixture } from '../../support/model';
import { PodFiles, type Ended, type Running } from '../../support/pod-files';
import { hasTimescaledb, ThrowawayPostgres } from '../../support/postgres';
import { describeWithTool, skipVisibly } from '../../support/tools';

export interface ArchiveLine {
  readonly event: string;
  readonly table?: string;
  readonly error?: string;
  readonly [field: string]: unknown;
}

/** What a script of the archive said, and whether it succeeded. */
export interface Outcome {
  readonly code: number | null;
  readonly lines: readonly ArchiveLine[];
  readonly output: string;
}

/** Rows of every type whose text might depend on something, on three old days and today. */
const READINGS = `
CREATE TYPE m.state AS ENUM ('on', 'it''s "off"');
CREATE TABLE m.readings (time timestamptz NOT NULL, metric_id int NOT NULL, value float8, note text, doc json, tags text[], at timestamp,
  amount numeric(12,4), raw bytea, gap interval, state m.state, r text);
SELECT create_hypertable('m.readings', by_range('time', INTERVAL '1 day'));
INSERT INTO m.readings SELECT t, n, random() * 1e10, note, '{"b": 1,  "a": "x"}', tags, t::timestamp, 1.50, '\\x00ff0a', '1 day 02:03:04.5',
  'it''s "off"', CASE WHEN n = 2 THEN 'row' END
FROM generate_series('2024-03-30 00:00+00'::timestamptz, '2024-04-01 23:59+00', '10 min') t,
  (VALUES (1, NULL, NULL), (2, '', '{}'), (3, E'two\\nlines, "quoted"\\r\\n\\ttab \\\\ backslash', ARRAY['a,b', NULL, '', E'x\\ny']), (4, '\\.', '{1}'))
    AS v(n, note, tags);
INSERT INTO m.readings (time, metric_id) VALUES (now(), 1);
`;

/** A real PostgreSQL with TimescaleDB, a real blob service, and the scripts of the archive as its pod runs them. */
export class ArchiveBench {
  static async start(postgres: string, azurite: string): Promise<ArchiveBench> {
    const [server, storage] = await Promise.all([
      ThrowawayPostgres.start({
        program: postgres,
        // Nothing that the archive writes may follow from how a server is set.
        parameters: {
          shared_preload_libraries: 'timescaledb',
          'timescaledb.telemetry_level': 'off',
          timezone: 'Asia/Kolkata',
          datestyle: 'SQL, DMY',
          intervalstyle: 'sql_standard',
          bytea_output: 'escape',
          extra_float_digits: 0,
          fsync: 'off',
          log_statement: 'all',
        },
      }),
      Azurite.start(azurite),
    ]);
    return new ArchiveBench(server, storage, join(dirname(postgres), 'psql'));
  }

  readonly pod = new PodFiles();
  readonly socket: string;
  private containers = 0;

  private constructor(
    readonly server: ThrowawayPostgres,
    readonly storage: Azurite,
    private readonly psql: string,
  ) {
    this.socket = server.query<{ d: string }>("SELECT current_setting('unix_socket_directories') AS d")[0]!.d;
    server.execute('CREATE ROLE owner LOGIN');
    this.pod.write('/blob-ca/ca.crt', storage.authority);
  }

  get container(): string {
    return `archive-${this.containers}`;
  }

  /** An empty container, and a database with rows of three old days. */
  async reset(): Promise<void> {
    this.containers += 1;
    await this.storage.createContainer(this.container);
    this.server.execute('DROP DATABASE IF EXISTS plant WITH (FORCE)');
    this.server.execute('CREATE DATABASE plant');
    this.server.execute('CREATE EXTENSION timescaledb; CREATE SCHEMA m AUTHORIZATION owner; SET ROLE owner;' + READINGS, 'plant');
    this.pod.write('/credentials/role-owner', 'secret');
    this.pod.write('/credentials/archive-sas', `?${this.storage.sas(this.container, 'rcl')}\n`);
    this.pod.write('/etc/archive/plan.txt', archivePlan(modelFixture({ databases: [plant().toModel(GIB)] })));
    this.pod.clear('/scratch');
    this.pod.program('psql', `PGHOST=${this.socket} PGSSLMODE=prefer exec ${this.psql} "$@"`);
    this.curl();
  }

  /** What every curl of the scripts does before it does what it is told. @param lines of shell; `$*` are the arguments */
  curl(...lines: readonly string[]): void {
    this.pod.program('curl', ...lines, `exec "$REAL" --connect-to ::127.0.0.1:${this.storage.port} "$@"`);
  }

  /** A line of shell that runs SQL, for {@link curl}. */
  shellSql(sql: string): string {
    return `PGHOST=${this.socket} ${this.psql} -XqU postgres -d plant -c "${sql}"`;
  }

  start(script: 'archive.sh' | 'restore-archive.sh', env: Readonly<Record<string, string>> = {}): Running {
    return this.pod.start(script, [], {
      PRIMARY_HOST: 'postgres-primary.example.com',
      CONTAINER_URL: this.storage.url(this.container),
      BLOB_PATH: 'telemetry',
      LOCK_SECONDS: '1',
      ...env,
    });
  }

  async archive(env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
    return outcome(await this.start('archive.sh', env).ended);
  }

  async restore(env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
    const range = { RESTORE_DATABASE: 'plant', RESTORE_TABLE: 'readings', RESTORE_FROM: '2024-03-01', RESTORE_TO: '2024-05-01' };
    return outcome(await this.start('restore-archive.sh', { ...range, ...env }).ended);
  }

  /** Somebody else who runs SQL and does not end the transaction. */
  hold(sql: string): { readonly kill: () => void } {
    const args = ['-XqU', 'postgres', '-d', 'plant', '-c', `BEGIN; ${sql}; SELECT pg_sleep(60)`];
    const session = spawn(this.psql, args, { env: { ...process.env, PGHOST: this.socket }, stdio: 'ignore' });
    return { kill: () => void session.kill() };
  }

  sql(sql: string): string {
    return this.server.execute(sql, 'plant').trim();
  }

  /** Rows of a table and what they say, without the order. @param where of old rows, by default */
  content(table: string, where = "time < '2025-01-01'"): string {
    return this.sql(`SELECT count(*), md5(string_agg(r::text, '|' ORDER BY r::text)) FROM m.${table} AS r WHERE ${where}`);
  }

  async names(): Promise<string[]> {
    return this.storage.names(this.container);
  }

  async stop(): Promise<void> {
    await Promise.all([this.server.stop(), this.storage.stop()]);
    this.pod.remove();
  }
}

export function outcome({ code, output }: Ended): Outcome {
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  return { code, output, lines: lines.map((line) => JSON.parse(line) as ArchiveLine) };
}

function plant(): Database {
  const database = new Database('plant', { schema: 'm' }).addOwner('owner');
  database.addHypertable('readings', {
    time: 'time',
    ingest: Rate.perSecond(1),
    chunkInterval: Duration.days(1),
    archiveAfter: Duration.days(30),
  });
  return database;
}

/** Text of a file in the container. */
export function gunzip(data: Buffer): string {
  return execFileSync('gzip', ['-dc'], { input: data, encoding: 'utf8' });
}

/** Tests on a bench that is emptied before each; skipped, visibly, where PostgreSQL, TimescaleDB or Azurite cannot be had. */
export function describeOnBench(title: string, tests: (the: { readonly bench: ArchiveBench }) => void): void {
  describeWithTool('postgres', title, (postgres) => {
    if (!hasTimescaledb(postgres)) {
      skipVisibly(title, 'TimescaleDB in the installed PostgreSQL 15');
      return;
    }
    describeWithTool('azurite', title, (azurite) => {
      const the: { bench: ArchiveBench } = { bench: undefined as unknown as ArchiveBench };
      beforeAll(async () => {
        the.bench = await ArchiveBench.start(postgres, azurite);
      }, 120_000);
      beforeEach(() => the.bench.reset());
      afterAll(() => the.bench?.stop());
      tests(the);
    });
  });
}
