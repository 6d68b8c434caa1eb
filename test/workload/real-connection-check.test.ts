import { dirname, join } from 'node:path';
import { databaseSql, rolesSql } from '../../lib/timescale/access/access-sql';
import { poolerHba } from '../../lib/pooler/pgbouncer-hba';
import { pgbouncerIni } from '../../lib/pooler/pgbouncer-ini';
import type { DatabaseModel } from '../../lib/model/data';
import { checkTargets } from '../../lib/workload/check-targets';
import { modelFixture } from '../support/model';
import { PodFiles, until, type Ended, type Running } from '../support/pod-files';
import { freePort } from '../support/ports';
import { ThrowawayPostgres } from '../support/postgres';
import { selfSigned } from '../support/self-signed';
import { describeWithTool } from '../support/tools';

const PASSWORD = `it's "$1"`;

const TELEMETRY: DatabaseModel = { ...modelFixture().databases[0]!, timescaledb: false };
/** With settings that the oldest PgBouncer knows. */
const model = modelFixture({ databases: [TELEMETRY], image: { ...modelFixture().image, pgbouncer: '1.18.0' } });
const [primary, declared] = checkTargets(model);
/** The follower here cannot look a login up, so its way is tried with the one that PgBouncer knows itself. */
const standby = { ...declared!, login: 'pgbouncer' };

/** What a target is called in the answers. */
const named = (database: string, login: string, port: number) => `database ${database} as ${login} at localhost:${port}`;

describeWithTool('pgbouncer', 'the connection check through a real PgBouncer', (pgbouncer) => {
  describeWithTool('postgres', 'in front of real PostgreSQL servers', (program) => {
    const pod = new PodFiles();
    const authority = selfSigned(['localhost']);
    const stranger = selfSigned(['localhost']);
    const servers: ThrowawayPostgres[] = [];
    let pooler: Running;
    let port: number;

    /** A server, and the directory of its socket. */
    async function start(inRecovery: boolean): Promise<[ThrowawayPostgres, string]> {
      const server = await ThrowawayPostgres.start({ program, standby: inRecovery });
      servers.push(server);
      const [row] = server.query<{ directory: string }>("SELECT current_setting('unix_socket_directories') AS directory");
      return [server, row!.directory];
    }

    beforeAll(async () => {
      const [leader, leaderSocket] = await start(false);
      const [, followerSocket] = await start(true);
      leader.execute(rolesSql(model.databases, 'pgbouncer'));
      leader.execute(databaseSql(TELEMETRY, 'pgbouncer'));
      leader.execute(`ALTER ROLE ms5_readonly_user PASSWORD '${PASSWORD.replaceAll("'", "''")}'`);
      port = await freePort();
      // The follower copies nothing: it has no login and no database but those that every server has.
      const ini = pod
        .moved(pgbouncerIni(model, model.pooler!))
        .replace(/(?<=^factory_telemetry = )host=\S+ port=5432/m, `host=${leaderSocket}`)
        .replace(/(?<=^factory_telemetry_ro = )host=\S+ port=5432 dbname=\S+/m, `host=${followerSocket} dbname=postgres user=postgres`)
        .replace('listen_port = 6432', `listen_port = ${port}`)
        .replace('server_tls_sslmode = verify-full', 'server_tls_sslmode = disable');
      for (const [name, text] of Object.entries({ 'tls.key': authority.key, 'tls.crt': authority.cert, 'ca.crt': authority.cert })) {
        pod.write(`/tls/${name}`, text);
      }
      pod.write('/server-ca/ca.crt', authority.cert);
      pod.write('/etc/pgbouncer/pgbouncer.ini', ini);
      pod.write('/etc/pgbouncer/hba.conf', poolerHba());
      // What the pod's own program finds out, whose servers are not here.
      pod.write('/run/pooler/userlist.txt', `"pgbouncer" "${PASSWORD.replaceAll('"', '""')}"\n`);
      pod.write('/run/pooler/login.ini', 'auth_user = pgbouncer\n');
      pod.write('/run/pooler/peer.ini', '');
      pod.clear('/run/pgbouncer');
      pod.program('psql', `exec ${join(dirname(program), 'psql')} "$@"`);
      pod.write('/scripts/pooler.sh', `exec ${pgbouncer} ${pod.path('/etc/pgbouncer/pgbouncer.ini')}\n`, 0o755);
      pooler = pod.start('pooler.sh');
      await until(() => pooler.output().includes('process up'), pooler.output);
    });
    afterAll(async () => {
      await Promise.all(servers.map((server) => server.stop()));
      pod.remove();
    });

    const entry = (target: typeof primary, host = 'localhost', answers = target!.answers) =>
      [host, port, target!.database, target!.login, 'role-login', answers].join(':');

    function check(targets: readonly string[], password = PASSWORD, patience = 0): Promise<Ended> {
      pod.write('/credentials/role-login', password);
      return pod.run('check-connection.sh', [], { TARGETS: targets.join(' '), PATIENCE_SECONDS: String(patience) });
    }

    it('says who answers on each way, and that all is well', async () => {
      const { code, output } = await check([entry(primary), entry(standby)]);
      expect(output.trimEnd().split('\n')).toEqual([
        expect.stringContaining(`ok: ${named('factory_telemetry', 'ms5_readonly_user', port)}: primary, PostgreSQL 15.`),
        expect.stringContaining(`ok: ${named('factory_telemetry_ro', 'pgbouncer', port)}: standby, PostgreSQL 15.`),
      ]);
      expect(output).toContain('TimescaleDB not there');
      expect(code).toBe(0);
    });

    it.each([
      [
        'a password that is another one',
        'guess',
        /the Secret and the database disagree about the password of ms5_readonly_user: the access Job sets/,
      ],
      ['a database that is not there', PASSWORD, /no such database|the Secret and the database disagree/, 'nothing'],
    ])(
      'fails with what the server says about %s, and goes on to the next',
      async (_what, password, said, database = 'factory_telemetry') => {
        const wrong = entry({ ...primary!, database });
        const { code, output } = await check([wrong, entry(standby)], password);
        expect(output).toMatch(new RegExp(`^error: ${named(database, 'ms5_readonly_user', port)}: `));
        expect(output).toMatch(said);
        expect(output).toContain(named('factory_telemetry_ro', 'pgbouncer', port));
        expect(code).toBe(1);
      },
    );

    it('fails where a standby answers and a primary should', async () => {
      const { code, output } = await check([entry(standby, 'localhost', 'primary')]);
      expect(output).toBe(`error: ${named('factory_telemetry_ro', 'pgbouncer', port)}: a standby answers where a primary should\n`);
      expect(code).toBe(1);
    });

    it('takes either where either may answer', async () => {
      const ways = [entry(primary, 'localhost', 'any'), entry(standby, 'localhost', 'any')];
      expect(await check(ways)).toMatchObject({ code: 0, output: expect.stringMatching(/: primary, [^]*: standby, /) as string });
    });

    it('fails where the certificate has another name than the one that clients use', async () => {
      const { code, output } = await check([entry(primary, '127.0.0.1')]);
      expect(output).toContain('does not match host name "127.0.0.1"');
      expect(code).toBe(1);
    });

    it('fails under a foreign authority, and waits for the right one as clients do', async () => {
      pod.write('/tls/ca.crt', stranger.cert);
      expect(await check([entry(primary)])).toMatchObject({
        code: 1,
        output: expect.stringContaining('certificate verify failed') as string,
      });
      const patient = check([entry(primary)], PASSWORD, 30);
      setTimeout(() => pod.write('/tls/ca.crt', authority.cert), 500);
      expect(await patient).toMatchObject({ code: 0, output: expect.stringMatching(/^ok: /) as string });
    });
  });
});
