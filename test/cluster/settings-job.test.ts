import { SettingsJob } from '../../lib/cluster/settings-job';
import type { PlatformModel } from '../../lib/model/platform';
import { modelFixture } from '../support/model';
import { synth, type Manifest } from '../support/synth';
import { container, env, job, workloadsOf } from '../support/workloads';

function render(overrides: Partial<PlatformModel> = {}): Manifest {
  return job(
    synth((scope) => new SettingsJob(scope, 'Settings', modelFixture(overrides))),
    'postgres-settings',
  );
}

const model = modelFixture();
const settings = render();
const nameOf = (overrides: Partial<PlatformModel>) => render(overrides).metadata.name;

describe('the settings Job', () => {
  const [workload] = workloadsOf([settings]);
  const main = container(workload!.template, 'settings');

  it('asks every member and every read replica by name', () => {
    expect(env(main, 'MEMBERS')).toBe('postgres-0 postgres-1 postgres-2 postgres-replica-0 postgres-replica-1');
    expect(env(main, 'MEMBER_DOMAIN')).toBe('postgres-headless.ms5-production.svc.cluster.local');
  });

  it('waits long enough for every member to read the configuration and to answer', () => {
    expect(Number(env(main, 'SETTLE_SECONDS'))).toBeGreaterThanOrEqual(2 * model.failover.loopWaitSeconds);
  });

  it('runs after every sync of Argo CD and every change by Helm, before the other Jobs, in place of the one before', () => {
    expect(settings.metadata.annotations).toEqual({
      'argocd.argoproj.io/hook': 'PostSync',
      'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
      'argocd.argoproj.io/sync-wave': '0',
      'helm.sh/hook': 'post-install,post-upgrade,post-rollback',
      'helm.sh/hook-delete-policy': 'before-hook-creation',
      'helm.sh/hook-output-log-policy': 'hook-failed',
      'helm.sh/hook-weight': '0',
    });
  });

  it('sees of the certificates the authority only', () => {
    expect(workload!.template.spec.volumes).toContainEqual({
      name: 'tls',
      secret: { secretName: 'postgres-server-tls', items: [{ key: 'ca.crt', path: 'ca.crt' }] },
    });
  });

  it('has another name when a setting changes, since a Job can never be changed', () => {
    const changed: Partial<PlatformModel>[] = [
      { failover: { ...model.failover, ttlSeconds: 40 } },
      { members: { ...model.members, parameters: [] } },
      { members: { ...model.members, replicas: 5 } },
      { image: { ...model.image, reference: 'docker.io/timescale/timescaledb-ha:pg15.19-ts2.28.3' } },
    ];
    const names = changed.map(nameOf);
    expect(new Set([settings.metadata.name, ...names]).size).toBe(changed.length + 1);
  });

  it('keeps its name when anything else changes', () => {
    const unchanged: Partial<PlatformModel>[] = [
      {},
      { databases: [] },
      { access: { adminGroups: [], readerGroups: [] } },
      { pooler: undefined },
      { readPool: { ...model.readPool!, parameters: [] } },
    ];
    for (const overrides of unchanged) expect(nameOf(overrides)).toBe(settings.metadata.name);
  });
});
