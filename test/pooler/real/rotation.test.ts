import { setTimeout as sleep } from 'node:timers/promises';
import { atLeast } from '../../../lib/common/version';
import { SINCE } from '../../../lib/pooler/pgbouncer-ini';
import { until } from '../../support/pod-files';
import { selfSigned } from '../../support/self-signed';
import { PRINTABLE } from '../../support/passwords';
import { describeWithTool } from '../../support/tools';
import { Clients } from './clients';
import { LOGIN, platform, preparedServer, setPassword, TWIN, type AccessJob } from './platform';
import { RunningPooler, versionOf } from './running-pooler';
import type { TlsServer } from './servers';
import { WriteService } from './write-service';

describeWithTool('pgbouncer', 'a changed password of the pooler', (pgbouncer) => {
  describeWithTool('postgres', 'while 20 clients log in all the time and server connections are renewed', (postgres) => {
    const certificate = selfSigned(['localhost', '127.0.0.1']);
    let access: AccessJob;
    let server: TlsServer;
    let service: WriteService;
    let pooler: RunningPooler;
    let clients: Clients;

    const eventually = (holds: () => boolean) => until(holds, () => pooler.log, 30);
    const uses = (login: string) => eventually(() => pooler.login === login);

    /** Before 1.24, a reload closes every TLS connection to a server (NEWS), and clients that come just then are told to try again. */
    const refused = () =>
      atLeast(versionOf(pgbouncer), SINCE.killClient)
        ? clients.errors
        : clients.errors.filter((error) => !error.includes('server_login_retry'));

    /** What a client gets; it comes again while it is told to. */
    const answer = async (tries = 50): Promise<string> => {
      try {
        return await pooler.sql('SELECT 1', { user: 'app', password: 'app', database: 'telemetry' });
      } catch (error) {
        if (tries === 0 || !String(error).includes('server_login_retry')) throw error;
        await sleep(100);
        return answer(tries - 1);
      }
    };

    beforeAll(async () => {
      ({ server, access } = await preparedServer(postgres, certificate, 'first\n'));
      service = await WriteService.start(certificate);
      service.target = { postgres: server.port, primary: { leads: true, name: 'postgres-0', timeline: 1 } };
      pooler = await RunningPooler.start(platform(pgbouncer), {
        pgbouncer,
        postgres,
        certificate,
        // As `echo first | base64` makes it.
        password: 'first\n',
        primary: service,
        readOnlyPort: server.port,
        // How fast a busy machine is, is not the question here.
        settings: { server_lifetime: '1', server_connect_timeout: '30' },
        env: { CONFIRM_SECONDS: '2' },
      });
      clients = new Clients({ postgres, port: pooler.port, database: 'telemetry' }, 20, () => 'SELECT 1;\n', 700);
    });
    afterAll(async () => {
      await clients?.stop();
      pooler?.stop();
      service?.stop();
      access?.remove();
      server?.stop();
    });

    it('is taken over when the database has it before the pod', async () => {
      await sleep(2_000);
      await access.run('second');
      await sleep(2_000);
      pooler.rotate('second');
      await uses(TWIN);
      // The password before ends some time after its turn.
      await sleep(3_000);
      setPassword(server, LOGIN, 'ended');
      expect(pooler.log).toContain(`PgBouncer uses the login ${TWIN} with the mounted password from now on\n`);
    });

    it('is taken over when the pod has it before the database, which is waited for', async () => {
      pooler.rotate('third\n');
      const waits = new RegExp(
        `opens neither ${LOGIN} nor ${TWIN} until .*password authentication failed.*; PgBouncer keeps using ${TWIN}\n`,
      );
      await eventually(() => waits.test(pooler.log));
      expect(pooler.login).toBe(TWIN);
      await access.run('third\n');
      await uses(LOGIN);
      await sleep(3_000);
      setPassword(server, TWIN, 'ended');
      await sleep(2_000);
    });

    it('that no login can have is refused in words, and the one before stays in use', async () => {
      pooler.rotate('two\nlines');
      await eventually(() => pooler.log.includes('character 4 is a line feed'));
      await sleep(2_000);
      expect(pooler.login).toBe(LOGIN);
      pooler.rotate('third');
    });

    it('that opens a login without its rights is waited for: the access Job has not come to them yet', async () => {
      server.sql(`REVOKE ALL ON SCHEMA pooler FROM ${TWIN}`, 'telemetry');
      setPassword(server, TWIN, 'fourth');
      server.sql(`ALTER ROLE ${TWIN} VALID UNTIL 'infinity'; ALTER ROLE ${LOGIN} VALID UNTIL 'tomorrow'`);
      pooler.rotate('fourth');
      await sleep(4_000);
      expect(pooler.login).toBe(LOGIN);
      server.sql(`GRANT USAGE ON SCHEMA pooler TO ${TWIN}`, 'telemetry');
      await uses(TWIN);
      await sleep(2_000);
    });

    it('is the reason for not one refused login', async () => {
      await clients.stop();
      expect(clients.done).toBeGreaterThan(100);
      expect(refused()).toEqual([]);
    });

    it.each(['all', 'all in reverse', ...PRINTABLE.slice(2, 9)])('may have characters of every kind: %s', async (name) => {
      const next = { [LOGIN]: TWIN, [TWIN]: LOGIN }[pooler.login]!;
      const password = { all: PRINTABLE[0]!, 'all in reverse': PRINTABLE[1]! }[name] ?? name;
      await access.run(password);
      pooler.rotate(password);
      await uses(next);
      // The first connection with this login: PgBouncer itself has to log in with the password.
      expect(await answer()).toBe('1');
    });

    it('is found again when it was changed by hand, or a backup from before the last change was restored', async () => {
      const [used, other] = pooler.login === LOGIN ? [LOGIN, TWIN] : [TWIN, LOGIN];
      pooler.rotate('fifth');
      setPassword(server, used, 'fifth');
      await eventually(() => pooler.state('userlist.txt').includes(`"${used}" "fifth"`));
      setPassword(server, other, 'fifth');
      server.sql(`ALTER ROLE ${other} VALID UNTIL 'infinity'`);
      setPassword(server, used, 'changed by hand');
      await eventually(() => pooler.log.includes('all of a sudden'));
      await uses(other);
      expect(await answer()).toBe('1');
      await expect(pooler.sql('SELECT 1', { user: 'app', password: 'guess', database: 'telemetry' })).rejects.toThrow(
        /authentication failed/,
      );
    });
  });
});
