import { execFileSync } from 'node:child_process';
import { pgbouncerIni } from '../../lib/pooler/pgbouncer-ini';
import { NOBODY } from '../../lib/common/pod';
import { modelFixture } from '../support/model';
import { freePort } from '../support/ports';
import { selfSigned } from '../support/self-signed';
import { describeWithTool, skipVisibly } from '../support/tools';
import { fields, parseIni } from './ini';
import { RunningPooler, versionOf } from './real/running-pooler';

describeWithTool('pgbouncer', 'a real PgBouncer with our file', (pgbouncer) => {
  describeWithTool('postgres', 'asked over its admin console', (postgres) => {
    const model = modelFixture({ image: { ...modelFixture().image, pgbouncer: versionOf(pgbouncer) } });
    const peering = 'peers' in parseIni(pgbouncerIni(model, model.pooler!));
    let pooler: RunningPooler;

    /** Rows of an answer, each by the names of its columns. */
    const ask = (command: string) => {
      const [head, ...rows] = pooler
        .console(command)
        .split('\n')
        .map((line) => line.split('\t'));
      return rows.map((row) => Object.fromEntries(head!.map((column, i) => [column, row[i] ?? ''])));
    };

    beforeAll(async () => {
      // Nothing listens there: it starts all the same.
      const [port, restPort, readOnlyPort] = [await freePort(), await freePort(), await freePort()];
      pooler = await RunningPooler.start(model, {
        pgbouncer,
        postgres,
        certificate: selfSigned(['localhost', '127.0.0.1']),
        password: 'secret',
        primary: { port, restPort },
        readOnlyPort,
        env: { POD_NAME: 'postgres-pooler-1', PEERING: peering ? 'yes' : 'no' },
      });
    });
    afterAll(() => pooler?.stop());

    it('starts while no primary answers, and says that its login was not tried', () => {
      expect(pooler.log).toMatch(
        /PgBouncer starts with the login pgbouncer, and another one is looked for: no primary answers which login .*refused/,
      );
    });

    it('understands every line of it', () => {
      const ofPgbouncer = pooler.log.split('\n').filter((line) => / \[\d+\] /.test(line));
      expect(ofPgbouncer).not.toEqual([]);
      expect(ofPgbouncer.filter((line) => /ERROR|FATAL|WARNING|unknown/i.test(line))).toEqual([]);
    });

    it('has the values that were asked for', () => {
      const live = Object.fromEntries(ask('SHOW CONFIG').map(({ key, value }) => [key!, value!]));
      expect(live).toMatchObject({ ...parseIni(pooler.ini)['pgbouncer'], auth_user: 'pgbouncer' });
    });

    it('knows itself among its peers by the number in its name', () => {
      const live = ask('SHOW CONFIG').find(({ key }) => key === 'peer_id')?.['value'];
      expect(live).toBe(peering ? '2' : undefined);
    });

    it('has the pools of the budget', () => {
      const live = ask('SHOW DATABASES').filter(({ name }) => name !== 'pgbouncer');
      expect(live.map(({ name }) => name)).toEqual(model.pooler!.aliases.map(({ alias }) => alias));
      for (const [alias, entry] of Object.entries(parseIni(pooler.ini)['databases']!)) {
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

    it('refuses connections over the network without TLS', async () => {
      const login = { user: 'app', password: 'app', database: 'factory_telemetry' };
      await expect(pooler.sql('SELECT 1', { ...login, sslmode: 'disable' })).rejects.toThrow(/SSL required|TLS/);
    });

    it.each(['pgbouncer', NOBODY.name])('lets nobody into the console over the network, as %s neither', async (user) => {
      await expect(pooler.sql('SHOW VERSION', { user, password: 'secret', database: 'pgbouncer' })).rejects.toThrow(
        /not allowed|login rejected/,
      );
    });

    it('lets the reader of statistics into no database', async () => {
      const login = { user: NOBODY.name, password: '', database: 'factory_telemetry' };
      await expect(pooler.sql('SELECT 1', login)).rejects.toThrow(/login rejected|no password supplied/);
    });

    if (process.getuid?.() !== 0) skipVisibly('the exporter, under a uid of its own', 'root, to become another user');
    else {
      describe('the exporter, under a uid of its own', () => {
        const as = (user: string, command: string) => pooler.console(command, { user, uid: NOBODY.uid });

        it('reads statistics without a password', () => {
          for (const what of ['VERSION', 'POOLS', 'STATS', 'DATABASES', 'LISTS', 'CONFIG', 'CLIENTS']) {
            expect(as(NOBODY.name, `SHOW ${what}`)).not.toBe('');
          }
        });

        it.each(['PAUSE', 'SHUTDOWN', 'RELOAD', 'KILL factory_telemetry', 'RECONNECT', 'SET query_timeout = 1', 'SHOW FDS'])(
          'may not %s',
          (command) => {
            expect(() => as(NOBODY.name, command)).toThrow(/admin access needed|invalid command/);
          },
        );

        it('cannot be the administrator, who is PgBouncer’s own Unix user', () => {
          expect(() => as('pgbouncer', 'SHOW VERSION')).toThrow(/not allowed/);
        });

        it('reaches no database over the socket', () => {
          expect(() => pooler.console('SELECT 1', { user: NOBODY.name, uid: NOBODY.uid, database: 'factory_telemetry' })).toThrow(
            /rejected/,
          );
        });

        it.each(['userlist.txt', 'logins.json'])('cannot read %s, even where it sees the directory', (file) => {
          const path = pooler.pod.path(`/run/pooler/${file}`);
          expect(() => execFileSync('setpriv', [`--reuid=${NOBODY.uid}`, '--clear-groups', 'cat', path], { stdio: 'pipe' })).toThrow(
            /Permission denied/,
          );
        });
      });
    }

    // Last: it ends the server.
    it('ends by itself on the SIGINT that the pod is stopped with', async () => {
      expect(await pooler.interrupt()).toMatchObject({ code: 0 });
    });
  });
});
