import type { PlatformModel } from '../../../lib/model/platform';
import { DatabaseAccess } from '../../../lib/timescale/access/access';
import { modelFixture } from '../../support/model';
import { find, synth } from '../../support/synth';
import { container, env, job, workloadsOf } from '../../support/workloads';

function render(overrides: Partial<PlatformModel> = {}) {
  const objects = synth((scope) => new DatabaseAccess(scope, 'Access', modelFixture(overrides)));
  const found = job(objects, 'postgres-access');
  return { objects, job: found, container: container(workloadsOf([found])[0]!.template, 'access') };
}

const model = modelFixture();
const access = render();

describe('the access Job', () => {
  it('runs the files of its ConfigMap against the primary', () => {
    expect(Object.keys(find(access.objects, 'ConfigMap', 'postgres-access')['data'] as object)).toEqual([
      'database-factory_telemetry.sql',
      'job',
      'password.sql',
      'roles.sql',
    ]);
    expect(env(access.container, 'PRIMARY_HOST')).toBe('postgres-primary.ms5-production.svc.cluster.local');
  });

  it('finds the password of each login where the Secret has it', () => {
    expect(env(access.container, 'ROLES')).toBe(
      'ms5_user:ROLE_PASSWORD_0 ms5_readonly_user:ROLE_PASSWORD_1 ms5_monitoring_user:ROLE_PASSWORD_2 pgbouncer:ROLE_PASSWORD_3',
    );
    const keys = access.container.env!.filter((e) => e.name.startsWith('ROLE_PASSWORD_')).map((e) => e.valueFrom?.secretKeyRef?.key);
    expect(keys).toEqual(['POSTGRES_PASSWORD', 'POSTGRES_READONLY_PASSWORD', 'POSTGRES_MONITORING_PASSWORD', 'PGBOUNCER_AUTH_PASSWORD']);
  });

  it('sets no password for a login that has none', () => {
    const databases = [{ ...model.databases[0]!, roles: [{ name: 'app', privilege: 'owner' as const, connectionLimit: -1 }] }];
    expect(env(render({ databases, pooler: undefined }).container, 'ROLES')).toBe('');
  });

  it('has another name when a grant changes, and keeps it otherwise', () => {
    const { name } = access.job.metadata;
    const roles = model.databases[0]!.roles.slice(0, 1);
    expect(render({ databases: [{ ...model.databases[0]!, roles }] }).job.metadata.name).not.toBe(name);
    expect(render({ failover: { ...model.failover, ttlSeconds: 60 } }).job.metadata.name).toBe(name);
  });
});
