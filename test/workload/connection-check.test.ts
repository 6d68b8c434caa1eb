import type { DatabaseModel, Privilege } from '../../lib/model/data';
import type { PlatformModel } from '../../lib/model/platform';
import { checkTargets } from '../../lib/workload/check-targets';
import { ConnectionCheck, connectionCheckPod } from '../../lib/workload/connection-check';
import { modelFixture } from '../support/model';
import { find, synth } from '../support/synth';
import { container, env, workloadsOf, type PodTemplate } from '../support/workloads';

const model = modelFixture();
const targets = (overrides: Partial<PlatformModel>) => checkTargets(modelFixture(overrides));

function database(...logins: readonly [Privilege, string?][]): { databases: DatabaseModel[] } {
  const roles = logins.map(([privilege, passwordKey]) => ({ name: `its_${privilege}`, privilege, passwordKey, connectionLimit: -1 }));
  return { databases: [{ ...model.databases[0]!, roles }] };
}

describe('the connection check', () => {
  it('takes every way that applications have: each alias of the pooler', () => {
    const pooler = { host: 'postgres-pooler.ms5-production.svc.cluster.local', port: 6432 };
    const login = { login: 'ms5_readonly_user', passwordKey: 'POSTGRES_READONLY_PASSWORD' };
    expect(checkTargets(model)).toEqual([
      { ...pooler, ...login, database: 'factory_telemetry', answers: 'primary' },
      { ...pooler, ...login, database: 'factory_telemetry_ro', answers: 'standby' },
    ]);
  });

  it('goes to the server itself where there is no pooler, and to its followers where there are any', () => {
    const ways = (overrides: Partial<PlatformModel>) =>
      targets({ pooler: undefined, ...overrides }).map(({ host, port, answers }) => [host.split('.')[0], port, answers]);
    const primary = ['postgres-primary', 5432, 'primary'];
    expect(ways({})).toEqual([primary, ['postgres-readonly', 5432, 'standby']]);
    expect(ways({ members: { ...model.members, replicas: 1 }, readPool: undefined })).toEqual([primary]);
  });

  it('takes an answer of either kind for reads, where they may fall back to the primary', () => {
    const fallsBack = { members: { ...model.members, readOnlyFallback: 'primary' as const } };
    expect(targets(fallsBack).map(({ answers }) => answers)).toEqual(['primary', 'any']);
    expect(targets({ ...fallsBack, pooler: undefined }).map(({ answers }) => answers)).toEqual(['primary', 'any']);
  });

  it('logs in as whoever can do the least harm and has a password', () => {
    const login = (...logins: readonly [Privilege, string?][]) => targets(database(...logins))[0]?.login;
    expect(login(['owner', 'A'], ['read-write', 'B'], ['monitoring', 'C'], ['read-only', 'D'])).toBe('its_read-only');
    expect(login(['owner', 'A'], ['read-write', 'B'], ['monitoring', 'C'], ['read-only'])).toBe('its_monitoring');
    expect(login(['owner', 'A'])).toBe('its_owner');
    expect(login(['owner'])).toBeUndefined();
  });

  it('never starts by itself', () => {
    const objects = synth((scope) => new ConnectionCheck(scope, 'Check', model));
    expect(find(objects, 'CronJob', 'postgres-check')['spec']).toMatchObject({ suspend: true, jobTemplate: { spec: { backoffLimit: 0 } } });
  });

  it('is the same pod wherever it is started from, with the password as a file', () => {
    const [workload] = workloadsOf(synth((scope) => new ConnectionCheck(scope, 'Check', model)));
    expect(connectionCheckPod(model)).toMatchObject({ metadata: { labels: { 'app.kubernetes.io/component': 'check' } } });
    const check = container(workload!.template, 'check');
    expect(env(check, 'TARGETS')).toBe(
      'postgres-pooler.ms5-production.svc.cluster.local:6432:factory_telemetry:ms5_readonly_user:role-ms5_readonly_user:primary ' +
        'postgres-pooler.ms5-production.svc.cluster.local:6432:factory_telemetry_ro:ms5_readonly_user:role-ms5_readonly_user:standby',
    );
    expect(workload!.template.spec.volumes).toContainEqual({
      name: 'credentials',
      secret: {
        secretName: 'ms5-database-secrets',
        items: [{ key: 'POSTGRES_READONLY_PASSWORD', path: 'role-ms5_readonly_user' }],
        defaultMode: 0o440,
      },
    });
  });

  it('trusts the authority of what it connects to', () => {
    const secret = (overrides: Partial<PlatformModel>) => {
      const { spec } = connectionCheckPod(modelFixture(overrides)) as unknown as PodTemplate;
      return spec.volumes!.find(({ name }) => name === 'tls')?.secret;
    };
    const items = [{ key: 'ca.crt', path: 'ca.crt' }];
    expect(secret({})).toEqual({ secretName: 'postgres-pooler-tls', items });
    expect(secret({ pooler: undefined })).toEqual({ secretName: 'postgres-server-tls', items });
  });
});
