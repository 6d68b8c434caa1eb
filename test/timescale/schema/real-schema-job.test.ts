import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Duration } from 'cdk8s';
import { Database, Migrations, Rate, type PlatformModel } from '../../../lib';
import { GIB } from '../../../lib/common/quantity';
import { programFiles } from '../../../lib/timescale/schema/schema-job';
import { modelFixture } from '../../support/model';
import { PodFiles, until, type Ended, type Running } from '../../support/pod-files';
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

  interface More {
    readonly mode?: string;
    readonly version?: string;
    readonly env?: Readonly<Record<string, string>>;
  }

  const run = (of: readonly Database[], more: More = {}): Promise<Ended> => start(of, more).ended;

  function start(of: readonly Database[], more: More = {}): Running {
    const described = model(of, more.version);
    pod.clear('/etc/schema');
    for (const [name, text] of Object.entries(programFiles(described))) pod.write(`/etc/schema/${name}`, pod.moved(text));
    for (const { name, migrations } of described.databases) {
      for (const m of migrations) pod.write(`/etc/migrations/${name}/${m.name}`, m.text);
    }
    pod.write('/credentials/superuser', 'unused\n');
    pod.write(`/credentials/role-${OWNER}`, 'unused\n');
    return pod.start('converge-schema.sh', [], {
      PRIMARY_HOST: 'primary',
      MODE: more.mode ?? 'apply',
      DATABASES: described.databases
        .map((d) => `${d.name}:${OWNER}:role-${OWNER}:${d.timescaledb ? described.image.timescaledb : ''}`)
        .join(' '),
      ...more.env,
    });
  }

  /** A database without TimescaleDB, with these migrations. */
  const migrating = (files: Readonly<Record<string, string>>) => [
    new Database('plain', { schema: 'plant', timescaledb: false, migrations: Migrations.of(files) }).addOwner(OWNER),
  ];

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

  it('ends for good where the release lacks a migration that ran, as after helm rollback', async () => {
    const [first, second] = [{ '001_a.sql': 'CREATE TABLE a ();\n' }, { '002_more.sql': 'CREATE TABLE b ();\n' }];
    expect(await run(migrating({ ...first, ...second }))).toMatchObject({ code: 0 });
    const { code, output } = await run(migrating(first));
    expect(code).toBe(64);
    expect(output).toContain(
      '  - this release lacks 002_more.sql, which already ran. Add it back, or roll back to a revision that has it\n',
    );
    expect(output).toMatch(/\nerror: no further try can succeed, for the reason above: plain\n$/);
    expect(output).not.toMatch(/P0001|LOCATION/);
  });

  it.each([
    ['does not parse', 'SELEC 1;', 64],
    ['finds no such column', 'SELECT nothing;', 64],
    ['breaks a constraint', 'CREATE TABLE t (i int CHECK (i > 0)); INSERT INTO t VALUES (0);', 64],
    ['ends its transaction', 'COMMIT;', 64],
    ['refuses by itself', "DO $$ BEGIN RAISE EXCEPTION 'no'; END $$;", 64],
    ['may not do it yet', 'CREATE ROLE r;', 1],
    ['names a role that is not there yet', 'CREATE TABLE t (); GRANT SELECT ON t TO later;', 1],
    ['is cancelled', "DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = 'query_canceled'; END $$;", 1],
    ['loses its connection', 'SELECT pg_terminate_backend(pg_backend_pid());', 1],
  ])('ends for good only where a migration can never run: one that %s', async (_, sql, code) => {
    const ended = await run(migrating({ '001_a.sql': `${sql}\n` }));
    expect({ ...ended, code }).toEqual(ended);
  });

  it('may be tried again where the access Job has not made the schema yet', async () => {
    server.execute('DROP SCHEMA plant', 'plain');
    const { code, output } = await run(migrating({ '001_a.sql': 'SELECT 1;\n' }));
    expect(code).toBe(1);
    expect(output).toContain('the schema plant does not exist: the access Job makes it');
  });

  it('may be tried again while another run is at work on the database', async () => {
    const slow = start(migrating({ '001_a.sql': 'SELECT pg_sleep(1);\n' }));
    await until(() => slow.output().includes('"migrations"'), slow.output);
    const { code, output } = await run(migrating({ '001_a.sql': 'SELECT pg_sleep(1);\n' }));
    expect(code).toBe(1);
    expect(output).toContain('another run is converging database "plain" right now');
    expect(await slow.ended).toMatchObject({ code: 0 });
  });

  describe('of an older release', () => {
    const SLOW = { '001_a.sql': 'CREATE TABLE a ();\nSELECT pg_sleep(60);\n' };
    const job = (name: string) => pod.write('/etc/declared', `${name}\n`);
    const env = () => ({ JOB_NAME: 'plant-schema-1', DECLARED: pod.path('/etc/declared'), LOOK_SECONDS: '0.1', CURRENT_SECONDS: '1' });
    const SUPERSEDED = 'superseded by a newer release: Job plant-schema-1 ends without acting, plant-schema-2 takes its place';
    const tables = () => server.query("SELECT to_regclass('plant.a') IS NOT NULL AS a", 'plain')[0]!;

    it('does nothing', async () => {
      job('plant-schema-2');
      const { code, output } = await run(migrating({ '001_a.sql': 'CREATE TABLE a ();\n' }), { env: env() });
      expect(code).toBe(64);
      expect(output).toContain(SUPERSEDED);
      expect(tables()).toEqual({ a: false });
    });

    it('is undone in the middle of a step', async () => {
      job('plant-schema-1');
      const running = start(migrating(SLOW), { env: env() });
      await until(
        () => server.query("SELECT 1 FROM pg_stat_activity WHERE query LIKE '%pg_sleep(60)%' AND state = 'active'", 'plain').length > 1,
        running.output,
      );
      job('plant-schema-2');
      const { code, output } = await running.ended;
      expect(code).toBe(64);
      expect(output).toContain('canceling statement due to user request');
      expect(output).toContain(SUPERSEDED);
      expect(tables()).toEqual({ a: false });
    });

    it('is undone when its pod ends, so that the server does not go on by itself', async () => {
      job('plant-schema-1');
      const running = start(migrating(SLOW), { env: env() });
      const active = () =>
        server.query("SELECT 1 FROM pg_stat_activity WHERE application_name = 'schema-job' AND query LIKE '%pg_sleep(60)%'", 'plain')
          .length;
      await until(() => active() > 0, running.output);
      process.kill(running.pid, 'SIGTERM');
      expect(await running.ended).toMatchObject({ code: 143 });
      expect(active()).toBe(0);
    });

    it('is told apart from a newer one, whose ConfigMap the kubelet has not brought yet', async () => {
      job('plant-schema-0');
      const running = start(migrating({ '001_a.sql': 'CREATE TABLE a ();\n' }), { env: { ...env(), CURRENT_SECONDS: '20' } });
      await until(() => running.output().includes('names the Job plant-schema-0, not plant-schema-1: waiting up to 20 s'), running.output);
      job('plant-schema-1');
      expect(await running.ended).toMatchObject({ code: 0 });
      expect(tables()).toEqual({ a: true });
    });
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
      `error: database timed has TimescaleDB ${VERSION}, and image.timescaledb is ${OLDER}: it cannot go back; use an image with ${VERSION} or later`,
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
