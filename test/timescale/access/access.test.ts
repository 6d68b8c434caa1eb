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
      'roles.sql',
    ]);
    expect(env(access.container, 'PRIMARY_HOST')).toBe('postgres-primary.ms5-production.svc.cluster.local');
  });

  it('finds the password of each login where the Secret has it', () => {
    expect(env(access.container, 'LOGINS')).toBe(
      'ms5_user=role-ms5_user ms5_readonly_user=role-ms5_readonly_user ms5_monitoring_user=role-ms5_monitoring_user',
    );
    expect(env(access.container, 'POOLER_LOGINS')).toBe('pgbouncer pgbouncer_b');
    const volumes = workloadsOf([access.job])[0]!.template.spec.volumes!;
    expect(volumes.find(({ name }) => name === 'credentials')!.secret).toEqual({
      secretName: 'ms5-database-secrets',
      items: [
        { key: 'POSTGRES_SUPERUSER_PASSWORD', path: 'superuser' },
        { key: 'PGBOUNCER_AUTH_PASSWORD', path: 'pooler' },
        { key: 'POSTGRES_PASSWORD', path: 'role-ms5_user' },
        { key: 'POSTGRES_READONLY_PASSWORD', path: 'role-ms5_readonly_user' },
        { key: 'POSTGRES_MONITORING_PASSWORD', path: 'role-ms5_monitoring_user' },
      ],
      defaultMode: 0o440,
    });
    expect(env(access.container, 'CREDENTIAL_KEYS')).toContain('superuser=ms5-database-secrets/POSTGRES_SUPERUSER_PASSWORD pooler=');
  });

  it('sets no password for a login that has none', () => {
    const databases = [{ ...model.databases[0]!, roles: [{ name: 'app', privilege: 'owner' as const, connectionLimit: -1 }] }];
    const { container: bare } = render({ databases, pooler: undefined });
    expect([env(bare, 'LOGINS'), env(bare, 'POOLER_LOGINS')]).toEqual(['', undefined]);
  });

  it('has another name when a grant changes, and keeps it otherwise', () => {
    const { name } = access.job.metadata;
    const roles = model.databases[0]!.roles.slice(0, 1);
    expect(render({ databases: [{ ...model.databases[0]!, roles }] }).job.metadata.name).not.toBe(name);
    expect(render({ failover: { ...model.failover, ttlSeconds: 60 } }).job.metadata.name).toBe(name);
  });
});
