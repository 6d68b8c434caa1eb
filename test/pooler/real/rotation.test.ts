import { setTimeout as sleep } from 'node:timers/promises';
import { atLeast } from '../../../lib/common/version';
import { SINCE } from '../../../lib/pooler/pgbouncer-ini';
import { until } from '../../support/pod-files';
import { selfSigned } from '../../support/self-signed';
import { describeWithTool } from '../../support/tools';
import { Clients } from './clients';
import { grantAccess, LOGIN, platform, setPassword, TWIN } from './platform';
import { RunningPooler, versionOf } from './running-pooler';
import { TlsServer } from './servers';
import { WriteService } from './write-service';

/** Every character that can be printed in ASCII, quotes and backslashes in places where they could end something, and others. */
const PRINTABLE = `"'\\ ${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}ü€漢""''\\\\`;

describeWithTool('pgbouncer', 'a changed password of the pooler', (pgbouncer) => {
  describeWithTool('postgres', 'while 20 clients log in all the time and server connections are renewed', (postgres) => {
    const certificate = selfSigned(['localhost', '127.0.0.1']);
    let server: TlsServer;
    let service: WriteService;
    let pooler: RunningPooler;
    let clients: Clients;

    const eventually = (holds: () => boolean) => until(holds, () => pooler.log, 30);
    const uses = (login: string) => eventually(() => pooler.state('login.ini') === `auth_user = ${login}\n`);

    /** Before 1.24, a reload closes every TLS connection to a server (NEWS), and clients that come just then are told to try again. */
    const refused = () =>
      atLeast(versionOf(pgbouncer), SINCE.killClient)
        ? clients.errors
        : clients.errors.filter((error) => !error.includes('server_login_retry'));

    beforeAll(async () => {
      server = await TlsServer.primary(postgres, certificate);
      grantAccess(server, 'first');
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
      server?.stop();
    });

    it('is taken over when the database has it before the pod', async () => {
      await sleep(2_000);
      setPassword(server, TWIN, PRINTABLE);
      await sleep(2_000);
      pooler.rotate(PRINTABLE);
      await uses(TWIN);
      // The other login's password ends some time after its turn.
      await sleep(3_000);
      setPassword(server, LOGIN, 'ended');
      expect(pooler.log).toContain(`PgBouncer uses the login ${TWIN} with the mounted password from now on\n`);
    });

    it('is taken over when the pod has it before the database, which is waited for', async () => {
      pooler.rotate('third\n');
      const waits = new RegExp(`opens neither ${LOGIN} nor ${TWIN}; .* keeps using ${TWIN}: .*password authentication failed`);
      await eventually(() => waits.test(pooler.log));
      expect(pooler.state('login.ini')).toBe(`auth_user = ${TWIN}\n`);
      setPassword(server, LOGIN, 'third');
      await uses(LOGIN);
      await sleep(3_000);
      setPassword(server, TWIN, 'ended');
      await sleep(2_000);
    });

    it('that no login can have is refused in words, and the one before stays in use', async () => {
      pooler.rotate('two\nlines');
      await eventually(() => pooler.log.includes('character 4 is a line feed'));
      await sleep(2_000);
      expect(pooler.state('login.ini')).toBe(`auth_user = ${LOGIN}\n`);
      pooler.rotate('third');
    });

    it('that opens a login without its rights is waited for: the access Job has not come to them yet', async () => {
      server.sql(`REVOKE ALL ON SCHEMA pooler FROM ${TWIN}`, 'telemetry');
      setPassword(server, TWIN, 'fourth');
      pooler.rotate('fourth');
      await sleep(4_000);
      expect(pooler.state('login.ini')).toBe(`auth_user = ${LOGIN}\n`);
      server.sql(`GRANT USAGE ON SCHEMA pooler TO ${TWIN}`, 'telemetry');
      await uses(TWIN);
      await sleep(2_000);
    });

    it('is the reason for not one refused login', async () => {
      await clients.stop();
      expect(clients.done).toBeGreaterThan(300);
      expect(refused()).toEqual([]);
    });

    it('is found again when it was changed by hand, or a backup from before the last change was restored', async () => {
      setPassword(server, LOGIN, 'fourth');
      setPassword(server, TWIN, 'changed by hand');
      await eventually(() => pooler.log.includes('all of a sudden'));
      await uses(LOGIN);
      await sleep(1_000);
      await expect(pooler.sql('SELECT 1', { user: 'app', password: 'app', database: 'telemetry' })).resolves.toBe('1');
      await expect(pooler.sql('SELECT 1', { user: 'app', password: 'guess', database: 'telemetry' })).rejects.toThrow(
        /authentication failed/,
      );
    });
  });
});
