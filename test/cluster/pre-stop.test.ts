import { HANDOVER_SECONDS, PRE_STOP } from '../../lib/cluster/pre-stop';
import { HttpsServer, type Call } from '../support/https-server';
import { PodFiles } from '../support/pod-files';
import { describeWithTool } from '../support/tools';

const ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';
const PODS = '/api/v1/namespaces/ms5/pods';

// Patroni and the Kubernetes API are played by the test; what pre-stop.sh asks of them, and in which order, is the point.
describeWithTool('curl', 'pre-stop.sh', () => {
  describeWithTool('jq', 'with stand-ins for Patroni and the Kubernetes API', () => {
    let pod: PodFiles;
    let server: HttpsServer;
    let isPrimary: boolean;
    let refusals: number;
    /** What the API server says of the pod; undefined: it does not answer. */
    let pods: readonly { readonly metadata: { readonly uid: string } }[] | undefined;

    beforeAll(async () => {
      server = await HttpsServer.start(['localhost', 'kubernetes.default.svc'], ({ path }: Call) => {
        if (path === PODS) return pods ? { status: 200, body: { items: pods } } : { status: 500 };
        if (path === '/switchover' && refusals > 0) {
          refusals -= 1;
          return { status: 401, body: 'not authenticated' };
        }
        return { status: path === '/primary' && !isPrimary ? 503 : 200 };
      });
    });
    afterAll(() => server.stop());
    beforeEach(() => {
      isPrimary = true;
      refusals = 0;
      pods = [{ metadata: { uid: 'mine' } }];
      server.calls.length = 0;
      pod = new PodFiles();
      server.answerFor(pod);
      pod.write('/tls/ca.crt', server.authority);
      pod.write('/run/patroni/rest.curl', 'header = "Authorization: Basic c2VjcmV0"\n');
      pod.write(`${ACCOUNT}/token`, 'the-token');
      pod.write(`${ACCOUNT}/namespace`, 'ms5');
      pod.write(`${ACCOUNT}/ca.crt`, server.authority);
      pod.program('psql', 'echo "psql: $*"');
    });
    afterEach(() => pod.remove());

    const run = (env: Readonly<Record<string, string>> = {}) =>
      pod.run('pre-stop.sh', [], {
        KUBERNETES_SERVICE_HOST: 'kubernetes.default.svc',
        KUBERNETES_SERVICE_PORT: '443',
        POD_NAME: 'postgres-1',
        POD_UID: 'mine',
        CHECKPOINT_SECONDS: '5',
        SWITCHOVER_SECONDS: '5',
        SETTLE_SECONDS: '2',
        ...env,
      });
    const posted = () => server.calls.filter(({ method }) => method === 'POST').map(({ path, body }) => [path, body]);

    it('writes out what is dirty and hands the lead over', async () => {
      const { code, output } = await run();
      expect([code, output]).toEqual([0, expect.stringMatching(/^psql: .*--command=CHECKPOINT$/m)]);
      expect(posted()).toEqual([['/switchover', '{"leader":"postgres-1"}']]);
    });

    it('uses the password that Patroni has, and again where it is just reading another one', async () => {
      refusals = 2;
      expect(await run()).toMatchObject({ code: 0 });
      const posts = server.calls.filter(({ method }) => method === 'POST');
      expect(posts.map(({ headers }) => headers['authorization'])).toEqual(Array(3).fill('Basic c2VjcmV0'));
    });

    it('does not wait for ever for a password that is refused', async () => {
      refusals = 100;
      const begin = Date.now();
      expect(await run({ SWITCHOVER_SECONDS: '2' })).toMatchObject({ code: 0 });
      expect(Date.now() - begin).toBeLessThan(10_000);
    });

    it('has nothing to hand over where another member leads', async () => {
      isPrimary = false;
      expect(await run()).toEqual({ code: 0, output: '' });
      expect(posted()).toEqual([]);
    });

    it.each([
      ['its successor of the same name is there', [{ metadata: { uid: 'successor' } }]],
      ['no pod of its name is there', []],
    ])('does no more work in a pod that was deleted by force: %s', async (_, there) => {
      pods = there;
      expect(await run()).toEqual({ code: 0, output: 'this pod was deleted by force: no checkpoint, no switchover\n' });
      expect(posted()).toEqual([]);
    });

    it('hands over where the API server does not answer', async () => {
      pods = undefined;
      await run();
      expect(posted()).toHaveLength(1);
    });

    it('does not let a disk that hangs take the time of the switchover', async () => {
      pod.program('psql', 'exec sleep 60');
      const begin = Date.now();
      await run({ CHECKPOINT_SECONDS: '1' });
      expect(posted()).toHaveLength(1);
      expect(Date.now() - begin).toBeLessThan(10_000);
    });

    it('has bounds that add up to what the grace period is made for', () => {
      expect(HANDOVER_SECONDS).toBe(60);
      expect(PRE_STOP.switchover).toBeGreaterThan(20);
    });
  });
});
