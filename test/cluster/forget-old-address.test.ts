import { HttpsServer } from '../support/https-server';
import { PodFiles } from '../support/pod-files';
import { describeWithTool } from '../support/tools';

const ACCOUNT = '/var/run/secrets/kubernetes.io/serviceaccount';

// The Kubernetes API is played by the test: what a reboot leaves behind cannot be had otherwise.
describeWithTool('curl', 'forget-old-address.sh, before Patroni starts', () => {
  describeWithTool('jq', 'with a stand-in for the Kubernetes API', () => {
    let pod: PodFiles;
    let api: HttpsServer;
    let annotations: Record<string, string>;
    let status: number;

    beforeAll(async () => {
      api = await HttpsServer.start(['kubernetes.default.svc'], ({ method }) => {
        if (method === 'PATCH') annotations = {};
        return { status, body: { items: [{ metadata: { annotations } }] } };
      });
    });
    afterAll(() => api.stop());
    beforeEach(() => {
      pod = new PodFiles();
      api.answerFor(pod);
      api.calls.length = 0;
      status = 200;
      pod.write(`${ACCOUNT}/token`, 'the-token');
      pod.write(`${ACCOUNT}/namespace`, 'ms5');
      pod.write(`${ACCOUNT}/ca.crt`, api.authority);
    });
    afterEach(() => pod.remove());

    const run = () =>
      pod.run('forget-old-address.sh', [], {
        POD_NAME: 'postgres-1',
        POD_IP: '10.0.0.7',
        KUBERNETES_SERVICE_HOST: 'kubernetes.default.svc',
        KUBERNETES_SERVICE_PORT: '443',
      });
    const published = (address: string) => ({ status: `{"conn_url":"postgres://${address}:5432/postgres"}` });

    it('takes back what this pod published under an address that may be another member’s now', async () => {
      annotations = published('10.0.0.17');
      expect(await run()).toMatchObject({ code: 0 });
      expect(annotations).toEqual({});
      expect(api.calls.at(-1)).toMatchObject({
        method: 'PATCH',
        path: '/api/v1/namespaces/ms5/pods/postgres-1',
        body: '{"metadata":{"annotations":{"status":null}}}',
      });
    });

    it.each([['what this pod published under its address', published('10.0.0.7')] as const, ['a pod that published nothing', {}] as const])(
      'leaves alone %s',
      async (_, before) => {
        annotations = { ...before };
        expect(await run()).toMatchObject({ code: 0 });
        expect(annotations).toEqual(before);
        expect(api.calls.map((c) => c.method)).toEqual(['GET']);
      },
    );

    it('lets Patroni start, and wait, while the API server is away', async () => {
      annotations = published('10.0.0.17');
      status = 503;
      expect(await run()).toMatchObject({ code: 0 });
    });
  });
});
