import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { pgbouncerIni } from '../../lib/pooler/pgbouncer-ini';
import { modelFixture } from '../support/model';
import { PodFiles, until, type Running } from '../support/pod-files';
import { freePort } from '../support/ports';
import { selfSigned } from '../support/self-signed';
import { describeWithTool } from '../support/tools';
import { fields, parseIni } from './ini';

/** A quote in it: PgBouncer's file doubles them. */
const PASSWORD = 'a"b c';

function certificate(pod: PodFiles): void {
  const { key, cert } = selfSigned(['localhost'], '/CN=localhost');
  pod.write('/tls/tls.key', key);
  pod.write('/tls/tls.crt', cert);
  pod.write('/server-ca/ca.crt', cert);
}

describeWithTool('pgbouncer', 'a real PgBouncer with our file', (pgbouncer) => {
  describeWithTool('postgres', 'asked over its admin console', (postgres) => {
    const version = /PgBouncer (\S+)/.exec(execFileSync(pgbouncer, ['--version'], { encoding: 'utf8' }))![1]!;
    const model = modelFixture({ image: { ...modelFixture().image, pgbouncer: version } });
    const ini = pgbouncerIni(model, model.pooler!);
    const pod = new PodFiles();
    let server: Running;
    let port: number;

    /** Rows of an answer, each by the names of its columns. */
    function ask(command: string, connection: Readonly<Record<string, string>> = {}): Record<string, string>[] {
      const env = { ...process.env, PGPASSWORD: PASSWORD, PGHOST: pod.path('/run/pgbouncer'), PGPORT: String(port), ...connection };
      const args = ['-XqA', '-F', '\t', '-P', 'footer=off', '-U', 'pgbouncer', '-d', 'pgbouncer', '-c', command];
      const [head, ...rows] = execFileSync(join(dirname(postgres), 'psql'), args, { env, encoding: 'utf8', stdio: 'pipe' })
        .trimEnd()
        .split('\n')
        .map((line) => line.split('\t'));
      return rows.map((row) => Object.fromEntries(head!.map((column, i) => [column, row[i] ?? ''])));
    }

    beforeAll(async () => {
      port = await freePort();
      certificate(pod);
      pod.write('/credentials/pooler', PASSWORD);
      pod.write('/etc/pgbouncer/pgbouncer.ini', pod.moved(ini).replace('listen_port = 6432', `listen_port = ${port}`));
      pod.clear('/run/pgbouncer');
      pod.program('pgbouncer', `exec ${pgbouncer} "$@"`);
      const peering = 'peers' in parseIni(ini) ? 'yes' : 'no';
      server = pod.start('run-pgbouncer.sh', [], {
        WATCH_SECONDS: '0.1',
        AUTH_USER: 'pgbouncer',
        POD_NAME: 'postgres-pooler-1',
        PEERING: peering,
      });
      await until(() => server.output().includes('process up'), server.output);
    });
    afterAll(() => pod.remove());

    it('understands every line of it', () => {
      expect(server.output()).not.toMatch(/ERROR|FATAL|WARNING|unknown/i);
    });

    it('has the values that were asked for', () => {
      const live = Object.fromEntries(ask('SHOW CONFIG').map(({ key, value }) => [key!, value!]));
      const wanted = { ...parseIni(pod.moved(ini))['pgbouncer'], listen_port: String(port) };
      expect(live).toMatchObject(wanted);
    });

    it('knows itself among its peers by the number in its name', () => {
      const sections = parseIni(ini);
      const live = ask('SHOW CONFIG').find(({ key }) => key === 'peer_id')?.['value'];
      expect(live).toBe('peers' in sections ? '2' : undefined);
    });

    it('has the pools of the budget', () => {
      const live = ask('SHOW DATABASES').filter(({ name }) => name !== 'pgbouncer');
      expect(live.map(({ name }) => name)).toEqual(model.pooler!.aliases.map(({ alias }) => alias));
      for (const [alias, entry] of Object.entries(parseIni(ini)['databases']!)) {
        const wanted = fields(entry);
        const found = live.find(({ name }) => name === alias)!;
        expect(found).toMatchObject({
          host: wanted['host'],
          database: wanted['dbname'],
          pool_size: wanted['pool_size'],
          max_connections: wanted['max_db_connections'],
        });
        expect(found['reserve_pool_size'] ?? found['reserve_pool']).toBe(wanted['reserve_pool']);
      }
    });

    it('answers over the network with TLS, and not without', () => {
      const network = { PGHOST: '127.0.0.1' };
      expect(ask('SHOW VERSION', { ...network, PGSSLMODE: 'require' })).toHaveLength(1);
      expect(() => ask('SHOW VERSION', { ...network, PGSSLMODE: 'disable' })).toThrow(/SSL required|TLS/);
    });

    it('refuses a wrong password', () => {
      expect(() => ask('SHOW VERSION', { PGPASSWORD: 'guess' })).toThrow(/SASL authentication failed|password/);
    });

    // Last: it ends the server.
    it('ends by itself on the SIGINT that the pod is stopped with', async () => {
      process.kill(server.pid, 'SIGINT');
      expect(await server.ended).toMatchObject({ code: 0 });
    });
  });
});
