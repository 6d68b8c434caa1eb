import { HttpsServer, type Answer, type Call } from '../support/https-server';
import { PodFiles } from '../support/pod-files';
import { describeWithTool } from '../support/tools';

const ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';
const PODS = '/api/v1/namespaces/ms5/pods';

// The Kubernetes API is played by the test: what it answers, and that it can fail, is the point.
describeWithTool('curl', 'on-role-change.sh, called by Patroni', () => {
  describeWithTool('jq', 'with a stand-in for the Kubernetes API', () => {
    let pod: PodFiles;
    let api: HttpsServer;
    let answer: (call: Call) => Answer;

    /** Pods that carry the primary label; a patch takes it off. */
    let primaries: string[];

    beforeAll(async () => {
      api = await HttpsServer.start(['kubernetes.default.svc'], (call) => answer(call));
    });
    afterAll(() => api.stop());
    beforeEach(() => {
      pod = new PodFiles();
      api.answerFor(pod);
      api.calls.length = 0;
      pod.program('sleep', 'exec "$REAL" 0.01');
      pod.program('psql', 'echo "psql is asked: $*"');
      pod.write(`${ACCOUNT}/token`, 'the-token');
      pod.write(`${ACCOUNT}/namespace`, 'ms5');
      pod.write(`${ACCOUNT}/ca.crt`, api.authority);
      answer = ({ method, path }) => {
        if (method === 'GET') return { status: 200, body: { items: primaries.map((name) => ({ metadata: { name } })) } };
        primaries = primaries.filter((name) => `${PODS}/${name}` !== path);
        return { status: 200, body: {} };
      };
    });
    afterEach(() => pod.remove());

    const call = (role: string, action = 'on_role_change') =>
      pod.run('on-role-change.sh', [action, role, 'postgres'], {
        POD_NAME: 'postgres-1',
        KUBERNETES_SERVICE_HOST: 'kubernetes.default.svc',
        KUBERNETES_SERVICE_PORT: '443',
      });

    it('takes the label off every other pod when this one leads, and leaves its own', async () => {
      primaries = ['postgres-0', 'postgres-1', 'postgres-2'];
      expect(await call('primary')).toMatchObject({ code: 0 });
      expect(primaries).toEqual(['postgres-1']);
    });

    it('asks for the pods of its own cluster with the token of its account', async () => {
      primaries = ['postgres-0'];
      await call('primary');
      const [list, patch] = api.calls;
      expect(list).toMatchObject({ method: 'GET', path: PODS });
      expect(list!.query.get('labelSelector')).toBe('cluster-name=postgres,role=primary');
      expect(patch).toMatchObject({ method: 'PATCH', path: `${PODS}/postgres-0`, body: '{"metadata":{"labels":{"role":"replica"}}}' });
      expect(patch!.headers).toMatchObject({ authorization: 'Bearer the-token', 'content-type': 'application/merge-patch+json' });
    });

    it('touches no label when this pod follows', async () => {
      primaries = ['postgres-0'];
      for (const action of ['on_start', 'on_restart', 'on_role_change']) expect(await call('replica', action)).toMatchObject({ code: 0 });
      expect(api.calls).toEqual([]);
    });

    it('drops the clients of a former leader, and of nobody who only starts', async () => {
      expect((await call('replica')).output).toContain('pg_terminate_backend');
      expect((await call('replica', 'on_start')).output).toBe('');
      primaries = [];
      expect((await call('primary')).output).toBe('');
    });

    it('tries again while the API server is not well', async () => {
      primaries = ['postgres-0'];
      const well = answer;
      let failures = 3;
      answer = (request) => (failures-- > 0 ? { status: 503 } : well(request));
      expect(await call('primary')).toMatchObject({ code: 0 });
      expect(primaries).toEqual([]);
    });

    it('says so when it cannot be made sure', async () => {
      primaries = ['postgres-0'];
      answer = ({ method }) =>
        method === 'GET' ? { status: 200, body: { items: [{ metadata: { name: 'postgres-0' } }] } } : { status: 403 };
      const { code, output } = await call('primary');
      expect(code).toBe(1);
      expect(output).toContain('could not make sure that only postgres-1 carries the primary label');
    });

    it('trusts no server but the one that its account knows', async () => {
      primaries = ['postgres-0'];
      const stranger = await HttpsServer.start(['kubernetes.default.svc'], () => ({ status: 200, body: { items: [] } }));
      stranger.answerFor(pod);
      const { code } = await call('primary');
      await stranger.stop();
      expect({ code, calls: stranger.calls }).toEqual({ code: 1, calls: [] });
    });
  });
});
