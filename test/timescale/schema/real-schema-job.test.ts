import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Duration } from 'cdk8s';
import { Database, Migrations, Rate, type PlatformModel } from '../../../lib';
import { GIB } from '../../../lib/common/quantity';
import { programFiles } from '../../../lib/timescale/schema/schema-job';
import { modelFixture } from '../../support/model';
import { PodFiles, type Ended } from '../../support/pod-files';
import { hasTimescaledb, ThrowawayPostgres } from '../../support/postgres';
import { describeWithTool } from '../../support/tools';

const OWNER = 'plant';
const VERSION = '2.28.3';
const OLDER = '2.28.2';

/** Readings by the hour, made by a migration; and a database without TimescaleDB. */
function databases(migration = 'CREATE TABLE readings (at timestamptz NOT NULL, value float8);\n'): Database[] {
  const timed = new Database('timed', { schema: 'plant', migrations: Migrations.of({ '001_readings.sql': migration }) }).addOwner(OWNER);
  timed.addHypertable('readings', { time: 'at', ingest: Rate.perSecond(1), chunkInterval: Duration.hours(1) });
  const plain = new Database('plain', {
    schema: 'plant',
    timescaledb: false,
    migrations: Migrations.of({ '001_a.sql': 'CREATE TABLE a ();\n' }),
  });
  return [timed, plain.addOwner(OWNER)];
}

function model(of: readonly Database[], timescaledb = VERSION): PlatformModel {
  const { image } = modelFixture();
  return modelFixture({ databases: of.map((d) => d.toModel(8 * GIB)), image: { ...image, timescaledb } });
}

describeWithTool('postgres', 'the schema Job on a real PostgreSQL', (program) => {
  const bin = dirname(program);
  const share = execFileSync(join(bin, 'pg_config'), ['--sharedir'], { encoding: 'utf8' }).trim();
  const installed = (version: string) => hasTimescaledb(program) && existsSync(join(share, 'extension', `timescaledb--${version}.sql`));
  const onTimescale = installed(VERSION) ? it : it.skip;
  const onBoth = installed(VERSION) && installed(OLDER) ? it : it.skip;
  if (!installed(VERSION)) process.stderr.write(`SKIPPED most of "the schema Job": needs TimescaleDB ${VERSION} in PostgreSQL 15\n`);
  else if (!installed(OLDER)) process.stderr.write(`SKIPPED "updates the extension": needs TimescaleDB ${OLDER} beside ${VERSION}\n`);

  const pod = new PodFiles();
  let server: ThrowawayPostgres;

  beforeAll(async () => {
    server = await ThrowawayPostgres.start({
      program,
      parameters: installed(VERSION) ? { shared_preload_libraries: 'timescaledb', 'timescaledb.max_background_workers': 0 } : {},
    });
    server.execute(`CREATE ROLE ${OWNER} LOGIN`);
    psqlAt(server);
  });
  afterAll(async () => {
    await server?.stop();
    pod.remove();
  });

  beforeEach(() => {
    for (const name of ['timed', 'plain']) {
      server.execute(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      server.execute(`CREATE DATABASE ${name} OWNER ${OWNER}`);
      server.execute(`CREATE SCHEMA plant AUTHORIZATION ${OWNER}`, name);
    }
  });

  /** The Job connects over TLS; the server here listens on a socket only. */
  function psqlAt(at: ThrowawayPostgres): void {
    const socket = at.query<{ d: string }>("SELECT current_setting('unix_socket_directories') AS d")[0]!.d;
    pod.program('psql', `PGHOST=${socket} PGSSLMODE=prefer exec ${join(bin, 'psql')} "$@"`);
  }

  async function run(of: readonly Database[], more: { mode?: string; version?: string } = {}): Promise<Ended> {
    const described = model(of, more.version);
    pod.clear('/etc/schema');
    for (const [name, text] of Object.entries(programFiles(described))) pod.write(`/etc/schema/${name}`, pod.moved(text));
    for (const { name, migrations } of described.databases) {
      for (const m of migrations) pod.write(`/etc/migrations/${name}/${m.name}`, m.text);
    }
    return pod.run('converge-schema.sh', [], {
      PRIMARY_HOST: 'primary',
      SUPERUSER_PASSWORD: 'unused',
      MODE: more.mode ?? 'apply',
      OWNER_PASSWORD_0: 'unused',
      DATABASES: described.databases
        .map((d) => `${d.name}:${OWNER}:OWNER_PASSWORD_0:${d.timescaledb ? described.image.timescaledb : ''}`)
        .join(' '),
    });
  }

  const events = ({ output }: Ended) =>
    output
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as { database: string; event: string; action?: string });
  const version = () => server.query<{ extversion: string }>("SELECT extversion FROM pg_extension WHERE extname = 'timescaledb'", 'timed');

  it('runs migrations in a database without TimescaleDB', async () => {
    const [, plain] = databases();
    const ended = await run([plain!]);
    expect(ended).toMatchObject({ code: 0 });
    expect(events(ended).map((e) => e.event)).toEqual(['begins', 'migrations', 'migrated', 'converged']);
    expect(server.query("SELECT pg_get_userbyid(relowner) AS owner FROM pg_class WHERE relname = 'a'", 'plain')).toEqual([
      { owner: OWNER },
    ]);
  });

  onTimescale('creates the extension in its version, converges, and says each thing that it did as JSON', async () => {
    const ended = await run(databases());
    expect({ ...ended, code: 0 }).toEqual(ended);
    expect(version()).toEqual([{ extversion: VERSION }]);
    expect(events(ended).map((e) => [e.database, e.action ?? e.event])).toEqual([
      ['timed', `CREATE EXTENSION timescaledb VERSION '${VERSION}'`],
      ['timed', 'begins'],
      ['timed', 'migrations'],
      ['timed', 'migrated'],
      ['timed', 'planned'],
      ['timed', 'create hypertable'],
      ['timed', 'converged'],
      ['plain', 'begins'],
      ['plain', 'migrations'],
      ['plain', 'migrated'],
      ['plain', 'converged'],
    ]);
    expect(events(await run(databases())).filter((e) => e.action ?? e.event === 'migrated')).toEqual([]);
  });

  onBoth('updates the extension in a session of its own before anything else', async () => {
    await run(databases(), { version: OLDER });
    expect(version()).toEqual([{ extversion: OLDER }]);
    const ended = await run(databases());
    expect(ended.code).toBe(0);
    expect(version()).toEqual([{ extversion: VERSION }]);
    expect(events(ended)[0]).toMatchObject({
      event: 'did',
      action: `ALTER EXTENSION timescaledb UPDATE TO '${VERSION}'`,
      detail: `was ${OLDER}`,
    });
  });

  onBoth('refuses to go back to an older version', async () => {
    await run(databases());
    const { code, output } = await run(databases(), { version: OLDER });
    expect(code).not.toBe(0);
    expect(output).toContain(
      `error: TimescaleDB is ${VERSION} in database timed, and the description says ${OLDER}: it cannot go back; use an image with ${VERSION} or later`,
    );
  });

  onTimescale('fails for a version that the image does not bring, and does the other databases all the same', async () => {
    const ended = await run(databases(), { version: '9.9.9' });
    expect(ended.code).not.toBe(0);
    expect(ended.output).toContain('extension "timescaledb" has no installation script nor update path for version "9.9.9"');
    expect(events(ended).map((e) => [e.database, e.event])).toEqual([
      ['timed', 'failed'],
      ['plain', 'begins'],
      ['plain', 'migrations'],
      ['plain', 'migrated'],
      ['plain', 'converged'],
    ]);
  });

  onTimescale('only says what it would do in plan mode', async () => {
    const first = await run(databases(), { mode: 'plan' });
    expect(first.code).toBe(0);
    expect(events(first)[0]).toMatchObject({ event: 'would', action: `CREATE EXTENSION timescaledb VERSION '${VERSION}'` });
    expect(version()).toEqual([]);

    server.execute(`CREATE EXTENSION timescaledb VERSION '${VERSION}'`, 'timed');
    server.execute(`SET ROLE ${OWNER}; CREATE TABLE plant.readings (at timestamptz NOT NULL)`, 'timed');
    const bare = new Database('timed', { schema: 'plant' }).addOwner(OWNER);
    bare.addHypertable('readings', { time: 'at', ingest: Rate.perSecond(1), chunkInterval: Duration.hours(1) });
    const second = await run([bare], { mode: 'plan' });
    expect(events(second).map((e) => e.action ?? e.event)).toEqual(['begins', 'migrations', 'planned', 'create hypertable']);
    expect(server.query('SELECT count(*)::int AS n FROM timescaledb_information.hypertables', 'timed')).toEqual([{ n: 0 }]);
  });

  onTimescale('shows the line of a migration that fails, and ends', async () => {
    const { code, output } = await run(databases('CREATE TABLE readings (at timestamptz NOT NULL);\n\nSELECT nothing;\n').slice(0, 1));
    expect(code).not.toBe(0);
    expect(output).toMatch(/001_readings\.sql:3: ERROR: {2}column "nothing" does not exist/);
    expect(server.query("SELECT to_regclass('plant.readings') IS NULL AS nothing", 'timed')).toEqual([{ nothing: true }]);
  });

  onTimescale('refuses a server under the Apache licence, which has no policies', async () => {
    const apache = await ThrowawayPostgres.start({
      program,
      parameters: { shared_preload_libraries: 'timescaledb', 'timescaledb.license': 'apache' },
    });
    try {
      apache.execute(`CREATE ROLE ${OWNER} LOGIN`);
      apache.execute(`CREATE DATABASE timed OWNER ${OWNER}`);
      apache.execute(`CREATE SCHEMA plant AUTHORIZATION ${OWNER}`, 'timed');
      psqlAt(apache);
      const { code, output } = await run(databases().slice(0, 1));
      expect(code).not.toBe(0);
      expect(output).toContain(
        'timescaledb.license must be timescale, got apache: policies, columnstore and continuous aggregates are refused under it',
      );
    } finally {
      psqlAt(server);
      await apache.stop();
    }
  });

  it('refuses a server in recovery', async () => {
    const standby = await ThrowawayPostgres.start({ program, standby: true });
    try {
      psqlAt(standby);
      const { code, output } = await run([new Database('postgres', { timescaledb: false }).addOwner(OWNER)]);
      expect(code).not.toBe(0);
      expect(output).toContain('error: the server at primary is in recovery: a standby cannot be changed; wait until there is a primary');
    } finally {
      psqlAt(server);
      await standby.stop();
    }
  });
});
