import { execFile, execFileSync, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { DatabaseModel, Privilege, RoleModel } from '../../../lib/model/data';
import { accessFiles } from '../../../lib/timescale/access/access';
import { modelFixture } from '../../support/model';
import { PodFiles, until } from '../../support/pod-files';
import { ThrowawayPostgres } from '../../support/postgres';
import { describeWithTool } from '../../support/tools';

const execFileAsync = promisify(execFile);

const role = (name: string, privilege: Privilege): RoleModel => ({ name, privilege, passwordKey: name, connectionLimit: -1 });

const NO_TIMESERIES = { migrations: [], hypertables: [], aggregates: [] };

/** Without TimescaleDB: the server here may have none. Names that need quotes, since a name is a name. */
const TELEMETRY: DatabaseModel = {
  name: 'telemetry',
  schema: 'measures',
  timescaledb: false,
  roles: [role('owner', 'owner'), role('writer', 'read-write'), role('reader', 'read-only'), role('monitor', 'monitoring')],
  ...NO_TIMESERIES,
};
const TRICKY: DatabaseModel = {
  name: 'Order',
  schema: 'it\'s a "schema"',
  timescaledb: false,
  roles: [role('user', 'owner'), role('Reader-2', 'read-only')],
  ...NO_TIMESERIES,
};

describeWithTool('postgres', 'the access Job on a real PostgreSQL', (program) => {
  const bin = dirname(program);
  const pod = new PodFiles();
  let server: ThrowawayPostgres;
  let socket: string;

  beforeAll(async () => {
    // Passwords count, over the socket too; only the superuser comes in without one.
    pod.write('/etc/hba.conf', 'local all postgres trust\nlocal all all scram-sha-256\n');
    server = await ThrowawayPostgres.start({
      program,
      parameters: {
        hba_file: pod.path('/etc/hba.conf'),
        shared_preload_libraries: 'pg_stat_statements',
        'pg_stat_statements.track_utility': true,
        log_statement: 'all',
        log_min_duration_statement: 0,
      },
    });
    socket = server.query<{ directory: string }>("SELECT current_setting('unix_socket_directories') AS directory")[0]!.directory;
    // The Job connects over TLS; the server here listens on a socket only.
    pod.program('psql', `PGHOST=${socket} PGSSLMODE=prefer exec ${join(bin, 'psql')} "$@"`);
  });
  afterAll(async () => {
    await server?.stop();
    pod.remove();
  });

  /** As the Job does, with the password of each login being its name in capitals. */
  async function converge(databases: readonly DatabaseModel[]): Promise<string> {
    const logins = [...new Set(databases.flatMap((d) => d.roles.map(({ name }) => name)))];
    pod.clear('/etc/access');
    pod.clear('/credentials');
    pod.write('/credentials/superuser', 'unused');
    for (const name of logins) pod.write(`/credentials/role-${name}`, passwordOf(name));
    pod.write('/credentials/pooler', passwordOf('pgbouncer'));
    for (const [name, text] of Object.entries(accessFiles(modelFixture({ databases })))) pod.write(`/etc/access/${name}`, text);
    const { code, output } = await pod.run('converge-access.sh', [], {
      PRIMARY_HOST: 'primary',
      LOGINS: logins.map((name) => `${name}=role-${name}`).join(' '),
      POOLER_LOGINS: 'pgbouncer pgbouncer_b',
    });
    expect({ code, output }).toEqual({ code: 0, output });
    return output;
  }

  const passwordOf = (name: string) => `${name.toUpperCase()} $1 'quoted' "twice"`;

  /** What psql says to somebody who logs in with the password. @throws Error with the server's message */
  function as(user: string, sql: string, database = 'telemetry'): string {
    const env = { ...process.env, PGPASSWORD: passwordOf(user) };
    return execFileSync(join(bin, 'psql'), ['-XqAt', '-v', 'ON_ERROR_STOP=1', '-h', socket, '-U', user, '-d', database, '-c', sql], {
      env,
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 10_000,
    }).trim();
  }

  /** Roles, passwords, databases, objects and every grant, as text. Not at once: the server waits while nobody reads its log. */
  async function everything(): Promise<string> {
    const dump = async (tool: string, ...args: string[]) =>
      (await execFileAsync(join(bin, tool), ['-h', socket, '-U', 'postgres', ...args])).stdout;
    const texts = [
      await dump('pg_dumpall', '--globals-only'),
      await dump('pg_dump', '--schema-only', 'telemetry'),
      await dump('pg_dump', '--schema-only', 'Order'),
    ];
    // Every run of pg_dump restricts psql by a new random key.
    return texts.join('\n').replace(/^\\(un)?restrict .*$/gm, '');
  }

  it('makes what is declared, and changes nothing when it runs again', async () => {
    const first = await converge([TELEMETRY, TRICKY]);
    expect(first.match(/setting the password of/g)).toHaveLength(7);
    const before = await everything();
    const second = await converge([TELEMETRY, TRICKY]);
    expect(second).not.toContain('setting the password');
    expect(await everything()).toBe(before);
  });

  it('keeps every password out of the log and of the statistics', () => {
    expect(server.log).toContain('ALTER ROLE "owner" WITH LOGIN');
    expect(server.log).not.toContain("'quoted'");
    const seen = server.query<{ query: string }>('SELECT query FROM pg_stat_statements', 'telemetry').map(({ query }) => query);
    expect(seen.some((query) => query.includes('CREATE SCHEMA'))).toBe(true);
    expect(seen.filter((query) => query.includes('PASSWORD'))).toEqual([]);
  });

  it('makes databases in UTF8 with a locale that no library update can change', () => {
    const [database] = server.query(
      "SELECT pg_encoding_to_char(encoding) AS encoding, datcollate, datctype FROM pg_database WHERE datname = 'telemetry'",
    );
    expect(database).toEqual({ encoding: 'UTF8', datcollate: 'C.UTF-8', datctype: 'C.UTF-8' });
  });

  it('lets the owner make tables, which the others may use as declared', () => {
    as('owner', 'CREATE TABLE readings (id bigserial PRIMARY KEY, value float8)');
    expect(as('writer', 'INSERT INTO readings (value) VALUES (1.5); SELECT value FROM readings')).toBe('1.5');
    expect(as('reader', 'SELECT value FROM readings')).toBe('1.5');
    expect(as('monitor', 'SELECT value FROM readings')).toBe('1.5');
  });

  it.each(['reader', 'monitor'])('lets %s change nothing', (name) => {
    for (const sql of [
      'INSERT INTO readings (value) VALUES (1)',
      'UPDATE readings SET value = 2',
      'DELETE FROM readings',
      'TRUNCATE readings',
    ]) {
      expect(() => as(name, sql)).toThrow('permission denied');
    }
  });

  it.each(['writer', 'reader', 'monitor'])('lets %s make nothing', (name) => {
    for (const sql of ['CREATE TABLE measures.mine ()', 'CREATE TABLE public.mine ()', 'CREATE SCHEMA mine', 'CREATE TEMP TABLE mine ()']) {
      expect(() => as(name, sql)).toThrow('permission denied');
    }
  });

  it('shows the statements of others to the monitoring login alone', () => {
    const count = "SELECT count(*) > 0 FROM pg_stat_statements WHERE query LIKE 'CREATE SCHEMA%'";
    expect(as('monitor', `SET search_path = public; ${count}`)).toBe('t');
    expect(as('reader', `SET search_path = public; ${count}`)).toBe('f');
  });

  it('lets nobody into a database that does not know them', () => {
    expect(() => as('reader', 'SELECT 1', 'Order')).toThrow('permission denied for database "Order"');
    expect(as('user', 'CREATE TABLE t (); SELECT current_schema', 'Order')).toBe('it\'s a "schema"');
    expect(as('Reader-2', 'SELECT count(*) FROM t', 'Order')).toBe('0');
  });

  describe('for the pooler', () => {
    const lookup = (name: string) => as('pgbouncer', `SELECT username, left(password, 14) FROM pooler.lookup('${name}')`);

    it('tells the verifier of a login', () => {
      expect(lookup('reader')).toBe('reader|SCRAM-SHA-256$');
      expect(lookup('nobody')).toBe('');
    });

    it('tells nothing of superusers and replication logins, and no verifier that has expired', () => {
      server.execute(
        "CREATE ROLE boss LOGIN SUPERUSER PASSWORD 'x'; CREATE ROLE copy LOGIN REPLICATION PASSWORD 'x'; CREATE ROLE late LOGIN PASSWORD 'x' VALID UNTIL '2001-01-01'",
      );
      expect([lookup('postgres'), lookup('boss'), lookup('copy'), lookup('late')]).toEqual(['', '', '', 'late|']);
    });

    it('is the only login that may ask, and may read nothing else', () => {
      expect(() => as('owner', "SELECT pooler.lookup('reader')")).toThrow('permission denied for schema pooler');
      for (const table of ['pg_authid', 'pg_shadow', 'measures.readings']) {
        expect(() => as('pgbouncer', `SELECT * FROM ${table}`)).toThrow('permission denied');
      }
    });

    it('runs its function with its own search path, whatever the caller has', () => {
      const [lookupFunction] = server.query(
        "SELECT prosecdef, array_to_string(proconfig, ',') AS config FROM pg_proc WHERE proname = 'lookup'",
        'telemetry',
      );
      expect(lookupFunction).toEqual({ prosecdef: true, config: 'search_path=pg_catalog' });
    });
  });

  it('sets a password again when it was changed, and only that one', async () => {
    server.execute("ALTER ROLE reader PASSWORD 'somebody changed it'");
    const output = await converge([TELEMETRY, TRICKY]);
    expect(output.match(/setting the password of .*/g)).toEqual(['setting the password of reader']);
    expect(as('reader', 'SELECT 1')).toBe('1');
  });

  it('takes away what a login may no longer do', async () => {
    const lowered = {
      ...TELEMETRY,
      roles: TELEMETRY.roles.map((r) => (r.name === 'owner' ? r : { ...r, privilege: 'read-only' as const })),
    };
    await converge([lowered, TRICKY]);
    expect(() => as('writer', 'INSERT INTO readings (value) VALUES (1)')).toThrow('permission denied');
    as('owner', 'CREATE TABLE later (id bigserial)');
    expect(as('writer', 'SELECT count(*) FROM later')).toBe('0');
    expect(() => as('writer', 'INSERT INTO later DEFAULT VALUES')).toThrow('permission denied');
    expect(as('monitor', "SELECT pg_has_role('monitor', 'pg_monitor', 'member')")).toBe('f');

    const settled = await everything();
    await converge([lowered, TRICKY]);
    expect(await everything()).toBe(settled);
  });

  const applied = (sql: string) => {
    pod.clear('/etc/access');
    pod.write('/etc/access/roles.sql', sql);
    return pod.run('converge-access.sh', [], { PRIMARY_HOST: 'primary', LOGINS: '' });
  };

  it('stops at the first statement that fails, and for good where it would always fail', async () => {
    const { code, output } = await applied('SELECT 1/0;\n');
    expect(code).toBe(64);
    expect(output).toMatch(/roles\.sql:1: ERROR: {2}division by zero\nerror: roles\.sql cannot be applied: PostgreSQL refused it/);
  });

  it.each([
    ['a server that shuts down', "RAISE EXCEPTION 'x' USING ERRCODE = 'admin_shutdown'"],
    ['a full disk', "RAISE EXCEPTION 'x' USING ERRCODE = 'disk_full'"],
    ['a role that somebody else made in this moment', "RAISE EXCEPTION 'x' USING ERRCODE = 'duplicate_object'"],
  ])('may be tried again after %s', async (_, raise) => {
    expect(await applied(`DO $$ BEGIN ${raise}; END $$;\n`)).toMatchObject({ code: 1 });
  });

  it('waits for another access Job that is at work, so that two never change one database at a time', async () => {
    const other = spawn(join(bin, 'psql'), ['-XqAt', '-h', socket, '-U', 'postgres', '-d', 'telemetry'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    other.stdin.write("SELECT pg_advisory_lock(hashtextextended('cdk8s-timescale access', 0));\n");
    const isWaiting = () => server.query("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted").length > 0;
    const running = converge([TELEMETRY, TRICKY]);
    await until(isWaiting, () => 'an access Job that waits');
    other.stdin.end();
    await running;
    expect(isWaiting()).toBe(false);
  });

  describe("when the superuser's password in the Secret is another one than in the database", () => {
    beforeAll(() => {
      pod.write('/etc/hba.conf', 'local template1 postgres trust\nlocal all all scram-sha-256\n');
      server.execute("ALTER ROLE postgres PASSWORD 'old'; SELECT pg_reload_conf()");
    });

    it('says so, once, and goes on when the primary has taken the new one over', async () => {
      pod.clear('/etc/access');
      pod.write('/etc/access/roles.sql', 'SELECT 1;\n');
      pod.write('/etc/access/database-x.sql', 'SELECT 1;\n');
      pod.write('/credentials/superuser', "new's\n");
      pod.program('sleep', 'exec "$REAL" 0.1');
      const run = pod.start('converge-access.sh', [], { PRIMARY_HOST: 'primary', LOGINS: '' });
      await until(() => run.output().includes('disagree'), run.output);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      server.execute("ALTER ROLE postgres PASSWORD 'new''s'", 'template1');
      const { code, output } = await run.ended;
      expect(code).toBe(0);
      expect(output.match(/(?<=Z ).*/g)).toEqual([
        'waiting for a primary at primary',
        "the Secret and the database disagree about the password of postgres: the primary takes the Secret's value over within about 2 minutes; trying again",
        'converging database-x.sql',
        'done',
      ]);
    });

    it('follows the Secret while it waits', async () => {
      pod.write('/credentials/superuser', 'not yet');
      const run = pod.start('converge-access.sh', [], { PRIMARY_HOST: 'primary', LOGINS: '' });
      await until(() => run.output().includes('disagree'), run.output);
      pod.write('/credentials/superuser', "new's");
      expect(await run.ended).toMatchObject({ code: 0 });
    });

    it('says which key cannot be used', async () => {
      pod.write('/credentials/superuser', 'two\nlines');
      const run = pod.start('converge-access.sh', [], { PRIMARY_HOST: 'primary', LOGINS: '', CREDENTIAL_KEYS: 'superuser=s/SUPER' });
      await until(() => run.output().includes('the key SUPER of Secret s must be one line'), run.output);
      pod.write('/credentials/superuser', "new's");
      expect(await run.ended).toMatchObject({ code: 0 });
    });
  });
});
