import { Preflight } from '../../lib/workload/preflight';
import { modelFixture } from '../support/model';
import { PodFiles } from '../support/pod-files';
import { synth } from '../support/synth';
import { container, job, workloadsOf } from '../support/workloads';

const { keys } = modelFixture().credentials;
const model = modelFixture({ credentials: { kind: 'existing', secretName: 'passwords', keys } });

describe('the preflight Job', () => {
  const preflight = job(
    synth((scope) => new Preflight(scope, 'Preflight', model)),
    'postgres-preflight',
  );
  const { spec } = workloadsOf([preflight])[0]!.template;

  it('runs before anything else, by Argo CD within the sync and by Helm before it applies anything', () => {
    expect(preflight.metadata.annotations).toMatchObject({
      'argocd.argoproj.io/hook': 'Sync',
      'argocd.argoproj.io/sync-wave': '-5',
      'helm.sh/hook': 'pre-install,pre-upgrade',
      'helm.sh/hook-weight': '-5',
    });
  });

  it('needs nothing that the platform makes, and starts whatever Secrets there are', () => {
    expect(spec.serviceAccountName).toBeUndefined();
    expect(
      spec.volumes!.filter((volume) => !('emptyDir' in volume)).map((volume) => (volume.secret as { optional?: boolean }).optional),
    ).toEqual(spec.volumes!.slice(1).map(() => true));
  });

  it('says what Kubernetes would replace in a command nowhere: $$ and $(VARIABLE) mean something else there', () => {
    for (const text of container(workloadsOf([preflight])[0]!.template, 'preflight').command!) {
      expect(text).not.toMatch(/\$\$|\$\([A-Z_]+\)/);
    }
  });
});

describe('preflight.sh', () => {
  let pod: PodFiles;
  beforeEach(() => {
    pod = new PodFiles();
    for (const key of ['tls.crt', 'tls.key', 'ca.crt']) pod.write(`/required/server-tls/${key}`, 'x');
  });
  afterEach(() => pod.remove());
  const run = () => pod.run('preflight.sh', ['data', 'passwords:A,B,C', 'server-tls:tls.crt,tls.key,ca.crt']);

  it('is content where every key has a value', async () => {
    for (const key of ['A', 'B', 'C']) pod.write(`/required/passwords/${key}`, 'x');
    expect(await run()).toMatchObject({ code: 0 });
  });

  it('names all that is missing or empty at once', async () => {
    pod.write('/required/server-tls/ca.crt', '');
    expect(await run()).toEqual({
      code: 1,
      output: `error: missing in namespace data, or empty:
  - Secret passwords with A, B, C
  - in Secret server-tls: ca.crt
Create it first; the README says what belongs into each Secret. If something else makes it later, set preflight.job (in TypeScript: preflight) to false.
`,
    });
  });
});
