import { ReadinessJob } from '../../lib/cluster/readiness-job';
import type { PlatformModel } from '../../lib/model/platform';
import { ConnectionCheck, connectionCheckPod } from '../../lib/workload/connection-check';
import { modelFixture } from '../support/model';
import { synth } from '../support/synth';
import { container, env, job, workloadsOf, type Container } from '../support/workloads';

const model = modelFixture();
const single = { members: { ...model.members, replicas: 1 } };
const render = (overrides: Partial<PlatformModel> = {}) =>
  job(
    synth((scope) => new ReadinessJob(scope, 'Readiness', modelFixture(overrides))),
    'postgres-ha-check',
  );

/** Asks the declared members, and trusts the authority of the servers alone. */
function expectAsksMembers(asking: Container): void {
  expect(env(asking, 'MEMBERS')).toBe('postgres-0 postgres-1 postgres-2');
  expect(env(asking, 'MEMBER_DOMAIN')).toBe('postgres-headless.ms5-production.svc.cluster.local');
  expect(env(asking, 'AUTHORITY')).toBe('/server-ca/ca.crt');
  expect(asking.volumeMounts).toContainEqual({ name: 'server-ca', mountPath: '/server-ca', readOnly: true });
}

describe('the readiness Job', () => {
  const rendered = render();

  it('asks every member that may lead, after all other Jobs did their work, and fails for good', () => {
    const [workload] = workloadsOf([rendered]);
    const asking = container(workload!.template, 'readiness');
    expect(asking.command).toEqual(['python3', '/scripts/check_failover.py']);
    expectAsksMembers(asking);
    expect(rendered.metadata.annotations).toMatchObject({ 'helm.sh/hook-weight': '3', 'argocd.argoproj.io/sync-wave': '3' });
    expect(rendered['spec']).toMatchObject({ backoffLimit: 0 });
  });

  it('has no password and no key', () => {
    expect(JSON.stringify(rendered)).not.toMatch(/PASSWORD|tls\.key/);
  });

  it('runs again when the declared cluster changed', () => {
    expect(render({ members: { ...model.members, replicas: 5 } }).metadata.name).not.toBe(rendered.metadata.name);
    expect(render({ failover: { ...model.failover, ttlSeconds: 40 } }).metadata.name).not.toBe(rendered.metadata.name);
    expect(render().metadata.name).toBe(rendered.metadata.name);
  });
});

describe('the connection check', () => {
  it('asks the members too, wherever it is started from', () => {
    const [workload] = workloadsOf(synth((scope) => new ConnectionCheck(scope, 'Check', model)));
    expectAsksMembers(container(workload!.template, 'check'));
    expect(JSON.stringify(connectionCheckPod(model))).toContain('"MEMBERS"');
  });

  it('asks nobody where one server is all that there is', () => {
    expect(JSON.stringify(connectionCheckPod(modelFixture(single)))).not.toContain('MEMBERS');
  });
});
