import { k8s } from 'cdk8s-plus-28';
import type { CredentialsModel } from '../../lib/model/security';
import { convergeJob, withJob, type TaskProps } from '../../lib/workload/job';
import { modelFixture } from '../support/model';
import { synth } from '../support/synth';
import { container, env, job, workloadsOf } from '../support/workloads';

const model = modelFixture();
const TASK: TaskProps = {
  component: 'access',
  image: model.image,
  serviceAccount: 'postgres-jobs',
  command: ['/scripts/do.sh'],
  env: [{ name: 'A', value: '1' }],
  volumes: [{ name: 'config', configMap: { name: 'config' } }],
  mounts: [{ name: 'config', mountPath: '/etc/config' }],
  deadlineSeconds: 600,
  retries: 3,
};

function render(task: Partial<TaskProps> = {}, input: unknown = 'input', credentials?: CredentialsModel) {
  const changed = modelFixture(credentials ? { credentials } : {});
  return job(
    synth((scope) => new k8s.KubeJob(scope, 'Job', convergeJob(changed, 'postgres-task', { ...TASK, ...task }, input, '/etc/config'))),
    'postgres-task',
  );
}

const nameOf = (...args: Parameters<typeof render>) => render(...args).metadata.name;

describe('a Job that converges something', () => {
  it('is named by what it does, since its pod template can never change', () => {
    expect(nameOf()).toBe(nameOf());
    const others = [
      nameOf({ command: ['/scripts/other.sh'] }),
      nameOf({ env: [] }),
      nameOf({ image: { ...model.image, reference: 'registry.example.com/other:1' } }),
      nameOf({}, 'other input'),
    ];
    expect(new Set([nameOf(), ...others]).size).toBe(5);
  });

  it('keeps its name when only its patience changes', () => {
    expect(nameOf({ retries: 9, deadlineSeconds: 60 })).toBe(nameOf());
  });

  it('gives up after its deadline and its retries, and is cleared away a week later', () => {
    expect(render()['spec']).toMatchObject({ backoffLimit: 3, activeDeadlineSeconds: 600, ttlSecondsAfterFinished: 7 * 24 * 3600 });
  });

  it('ends at once by the exit code that no further try helps, and does not count a pod that a drained node takes away', () => {
    expect((render()['spec'] as { podFailurePolicy: object }).podFailurePolicy).toEqual({
      rules: [
        { action: 'FailJob', onExitCodes: { containerName: 'access', operator: 'In', values: [64] }, onPodConditions: [] },
        { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
      ],
    });
  });

  it('says why it ended where Helm and kubectl show it', () => {
    expect(render().metadata.annotations).toMatchObject({ 'helm.sh/hook-output-log-policy': 'hook-failed' });
    expect(container(workloadsOf([render()])[0]!.template, 'access').terminationMessagePolicy).toBe('FallbackToLogsOnError');
  });

  it('knows its own name, and where to look whether it is still the one that is applied', () => {
    const task = container(workloadsOf([render()])[0]!.template, 'access');
    expect(task.env).toContainEqual({
      name: 'JOB_NAME',
      valueFrom: { fieldRef: { fieldPath: "metadata.labels['batch.kubernetes.io/job-name']" } },
    });
    expect(env(task, 'DECLARED')).toBe('/etc/config/job');
    const props = convergeJob(model, 'postgres-task', TASK, 'input', '/etc/config');
    expect(withJob({ a: 'b' }, props)).toEqual({ a: 'b', job: `${props.metadata!.name}\n` });
  });

  it('does not restart in place: every attempt keeps its log', () => {
    expect(workloadsOf([render()])[0]!.template.spec['restartPolicy']).toBe('Never');
  });

  it('has no token for the API server', () => {
    expect(workloadsOf([render()])[0]!.template.spec).toMatchObject({
      automountServiceAccountToken: false,
      serviceAccountName: 'postgres-jobs',
    });
  });

  it('has the Key Vault mounted where its Secret comes from there', () => {
    const vault = { name: 'key-vault' };
    expect(workloadsOf([render()])[0]!.template.spec.volumes).toContainEqual(expect.objectContaining(vault));
    const existing = render({}, 'input', { kind: 'existing', secretName: 'own', keys: model.credentials.keys });
    expect(workloadsOf([existing])[0]!.template.spec.volumes).not.toContainEqual(expect.objectContaining(vault));
  });
});
