import { dirname, join } from 'node:path';
import { HttpsServer, type Answer } from '../support/https-server';
import { PodFiles, type Ended } from '../support/pod-files';
import { ThrowawayPostgres } from '../support/postgres';
import { describeWithTool } from '../support/tools';

interface Status {
  readonly state?: string;
  readonly replication_state?: string;
  readonly cluster_unlocked?: boolean;
}

const NEAR = 200;
const NOT_NEAR = 503;
const FAILOVER = 35;
const STALENESS = 1800;

// Patroni is played by the test; the server, its psql, curl and jq are real.
describeWithTool('curl', 'ready.sh', () => {
  describeWithTool('postgres', 'with a real PostgreSQL', (program) => {
    let patroni: HttpsServer;
    let primary: ThrowawayPostgres;
    let standby: ThrowawayPostgres;
    let pod: PodFiles;
    let near: number;
    let status: Status;

    beforeAll(async () => {
      patroni = await HttpsServer.start(['localhost'], ({ path }): Answer =>
        path === '/patroni' ? { status: 503, body: status } : { status: near },
      );
      primary = await ThrowawayPostgres.start({ program });
      standby = await ThrowawayPostgres.start({ program, standby: true });
    });
    afterAll(async () => {
      await Promise.all([patroni.stop(), primary.stop(), standby.stop()]);
    });
    beforeEach(() => {
      pod = new PodFiles();
      patroni.answerFor(pod);
      pod.write('/tls/ca.crt', patroni.authority);
      pod.clear('/run/patroni');
      near = NEAR;
      status = { state: 'running', replication_state: 'streaming' };
    });
    afterEach(() => pod.remove());

    function ready(server: ThrowawayPostgres, more: Readonly<Record<string, string>> = {}): Promise<Ended> {
      pod.program('psql', `exec ${join(dirname(program), 'psql')} "$@" --host=${server.socket}`);
      const env = {
        READY_PATH: '/readiness?lag=1&mode=apply',
        FAILOVER_SECONDS: String(FAILOVER),
        MAX_STALENESS_SECONDS: String(STALENESS),
      };
      return pod.run('ready.sh', [], { ...env, ...more });
    }
    const nearSecondsAgo = (seconds: number) => pod.write('/run/patroni/current', `${Math.floor(Date.now() / 1000) - seconds}\n`);
    const READ_REPLICA = { READY_PATH: '/replica?lag=1', MAX_LAG_SECONDS: '60' };

    it('is ready while Patroni says that it is near, and writes down when', async () => {
      expect(await ready(primary)).toEqual({ code: 0, output: '' });
      expect(Number(pod.read('/run/patroni/current'))).toBeGreaterThan(Date.now() / 1000 - 10);
      expect(patroni.calls.at(-1)).toMatchObject({ path: '/readiness' });
      expect(Object.fromEntries(patroni.calls.at(-1)!.query)).toEqual({ lag: '1', mode: 'apply' });
    });

    it('is not ready while it streams and is behind, however near it was a moment ago', async () => {
      nearSecondsAgo(1);
      near = NOT_NEAR;
      expect(await ready(standby)).toMatchObject({ code: 1, output: expect.stringContaining('behind its primary') as string });
    });

    it('stays ready without a primary until another one leads, and no longer', async () => {
      near = NOT_NEAR;
      status = { state: 'running' };
      nearSecondsAgo(FAILOVER - 5);
      expect(await ready(standby)).toMatchObject({
        code: 0,
        output: expect.stringMatching(/^without a primary for 3\d s, of 35 s/) as string,
      });
      nearSecondsAgo(FAILOVER + 5);
      expect(await ready(standby)).toMatchObject({
        code: 1,
        output: expect.stringMatching(/its data are 4\d s old, more than 35 s/) as string,
      });
    });

    it('stays ready for as long as is declared where no member leads', async () => {
      near = NOT_NEAR;
      status = { state: 'running', cluster_unlocked: true };
      nearSecondsAgo(STALENESS - 10);
      expect(await ready(standby)).toMatchObject({ code: 0 });
      nearSecondsAgo(STALENESS + 5);
      expect(await ready(standby)).toMatchObject({ code: 1, output: expect.stringContaining('more than 1800 s') as string });
      nearSecondsAgo(5);
      expect(await ready(standby, { MAX_STALENESS_SECONDS: '1' })).toMatchObject({ code: 0 });
    });

    it('is not ready where it was never near, its server does not run, or Patroni says nothing', async () => {
      near = NOT_NEAR;
      status = { state: 'running', cluster_unlocked: true };
      expect(await ready(standby)).toMatchObject({
        code: 1,
        output: expect.stringContaining('was not near a primary since this pod') as string,
      });
      nearSecondsAgo(1);
      status = { state: 'starting', cluster_unlocked: true };
      expect(await ready(standby)).toMatchObject({ code: 1, output: 'the server does not run: starting\n' });
      pod.program('curl', 'exit 7');
      expect(await ready(standby)).toMatchObject({ code: 1, output: 'Patroni does not answer\n' });
    });

    it('asks a read replica for its age, too: without a stream it has none', async () => {
      expect(await ready(standby, READ_REPLICA)).toMatchObject({
        code: 1,
        output: expect.stringContaining('or by more than 60 s') as string,
      });
      status = { state: 'running' };
      nearSecondsAgo(5);
      expect(await ready(standby, READ_REPLICA)).toMatchObject({ code: 0 });
      nearSecondsAgo(FAILOVER + 5);
      expect(await ready(standby, READ_REPLICA)).toMatchObject({ code: 1 });
    });
  });
});
