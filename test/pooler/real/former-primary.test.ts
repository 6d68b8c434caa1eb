import { setTimeout as sleep } from 'node:timers/promises';
import { spawn, type ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { atLeast } from '../../../lib/common/version';
import { SINCE } from '../../../lib/pooler/pgbouncer-ini';
import { until } from '../../support/pod-files';
import { selfSigned } from '../../support/self-signed';
import { describeWithTool } from '../../support/tools';
import { Clients } from './clients';
import { platform, preparedServer, type AccessJob } from './platform';
import { RunningPooler, versionOf } from './running-pooler';
import type { TlsServer } from './servers';
import { WriteService } from './write-service';

const ROWS = 'INSERT INTO measures.row (client) VALUES';

describeWithTool('pgbouncer', 'connections to a server that is no longer the primary', (pgbouncer) => {
  describeWithTool('postgres', 'with two real servers', (postgres) => {
    const certificate = selfSigned(['localhost', '127.0.0.1']);
    let access: AccessJob;
    let former: TlsServer;
    let next: TlsServer;
    let service: WriteService;
    let pooler: RunningPooler;
    let clients: Clients;
    let reader: ChildProcess;

    /** Rows that clients wrote to the new primary: how many clients, and after how many seconds the last of them had its first. */
    const written = (since: number) =>
      next
        .sql(
          `SELECT count(*), coalesce(extract(epoch FROM max(first) - to_timestamp(${since / 1000})), 0)
           FROM (SELECT min(at) AS first FROM measures.row WHERE at > to_timestamp(${since / 1000}) GROUP BY client) AS clients`,
          'telemetry',
        )
        .split('|')
        .map(Number) as [number, number];

    beforeAll(async () => {
      ({ server: former, access } = await preparedServer(postgres, certificate, 'secret'));
      next = await former.standby();
      service = await WriteService.start(certificate);
      service.target = { postgres: former.port, primary: { leads: true, name: 'postgres-0', timeline: 1 } };
      pooler = await RunningPooler.start(platform(pgbouncer), {
        pgbouncer,
        postgres,
        certificate,
        password: 'secret',
        primary: service,
        readOnlyPort: next.port,
      });
      const login = { postgres, port: pooler.port, database: 'telemetry' };
      clients = new Clients(login, 12, (client) => `${ROWS} (${client});\n\\watch 0.2\n`, 100);
      reader = spawn(
        join(dirname(postgres), 'psql'),
        ['-XqAt', '-h', '127.0.0.1', '-p', String(pooler.port), '-U', 'app', '-d', 'telemetry_ro', '-c', 'SELECT pg_sleep(300)'],
        { env: { PATH: process.env['PATH'], PGPASSWORD: 'app', PGSSLMODE: 'require' }, stdio: 'ignore' },
      );
      await until(
        () => former.sql('SELECT count(DISTINCT client) FROM measures.row', 'telemetry') === '12',
        () => pooler.log,
      );
      // The program asks each second: it has to have seen who leads.
      await until(
        () => pooler.log.includes('the primary is postgres-0 (timeline 1)'),
        () => pooler.log,
      );
      await sleep(2_500);
    });
    afterAll(async () => {
      reader?.kill();
      await clients?.stop();
      pooler?.stop();
      service?.stop();
      access?.remove();
      former?.stop();
      next?.stop();
    });

    it('stay as they are while nobody says that another one leads', async () => {
      expect(clients.errors).toEqual([]);
      former.freeze();
      service.target = { postgres: former.port };
      await sleep(5_000);
      expect(pooler.log).not.toMatch(/closed|RECONNECT|KILL/);
    });

    it('to a frozen one end as soon as another one leads: clients are free, and write to it', async () => {
      next.promote();
      const moved = Date.now();
      service.target = { postgres: next.port, primary: { leads: true, name: 'postgres-1', timeline: 2 } };
      await until(
        () => written(moved)[0] === 12,
        () => pooler.log,
      );
      expect(written(moved)[1]).toBeLessThan(15);
      expect(pooler.log).toMatch(/the primary is now postgres-1 \(timeline 2\), it was postgres-0 \(timeline 1\)\n/);
      expect(pooler.log).toMatch(/closed \d+ server connections to a former primary, and disconnected \d+ clients that waited for it\n/);
    });

    it('disconnect only clients that were in the middle of something, where PgBouncer can do that', () => {
      const busy = Number(/disconnected (\d+) clients/.exec(pooler.log)![1]);
      const all = atLeast(versionOf(pgbouncer), SINCE.killClient) ? 11 : 12;
      expect(busy).toBeLessThanOrEqual(all);
      // Before 1.24 they are told that the database was removed. Further ones may be told to try again, as in every failover.
      expect(clients.errors.filter((error) => /admin forced disconnect|database removed/.test(error))).toHaveLength(busy);
    });

    it('leave readers of the read-only alias alone', () => {
      expect(reader.exitCode).toBeNull();
    });

    it('are closed once: the new ones stay', async () => {
      await sleep(7_000);
      expect(pooler.console('SHOW CONFIG')).toMatch(/^server_connect_timeout\t2\t/m);
      expect(pooler.log.match(/closed \d+ server/g)).toHaveLength(1);
    });

    it('never begin: a standby behind the address gets no client, and nobody sees a read-only transaction', async () => {
      await clients.stop();
      // A node that was cut off still leads to its own server, which is a standby by now.
      const standby = await next.standby();
      service.target = { postgres: standby.port, primary: { leads: false, name: 'postgres-0', timeline: 2 } };
      next.sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = 'app'");
      const login = { postgres, port: pooler.port, database: 'telemetry' };
      const writers = new Clients(login, 3, (client) => `${ROWS} (${client});\n`, 100);
      await sleep(3_000);
      const healed = Date.now();
      service.target = { postgres: next.port, primary: { leads: true, name: 'postgres-1', timeline: 2 } };
      await until(
        () => written(healed)[0] === 3,
        () => writers.errors.join('\n'),
      );
      await writers.stop();
      standby.stop();
      expect(writers.errors.filter((error) => error.includes('read-only'))).toEqual([]);
    });
  });
});
