import type { DatabaseModel } from '../../../lib/model/data';
import type { PlatformModel } from '../../../lib/model/platform';
import { portions } from '../../../lib/timescale/schema/migration-files';
import { DatabaseSchema } from '../../../lib/timescale/schema/schema-job';
import { modelFixture } from '../../support/model';
import { find, synth } from '../../support/synth';
import { container, env, job, workloadsOf } from '../../support/workloads';

const migration = (name: string, text = 'SELECT 1;\n') => ({ name, text, checksum: name });
const [telemetry] = modelFixture().databases;
const plain: DatabaseModel = { ...telemetry!, name: 'plain', timescaledb: false, roles: [], migrations: [migration('001_a.sql')] };
const databases = [{ ...telemetry!, migrations: [migration('001_a.sql'), migration('002_b.sql')] }, plain];

function render(overrides: Partial<PlatformModel> = {}) {
  const objects = synth((scope) => new DatabaseSchema(scope, 'Schema', modelFixture({ databases, ...overrides })));
  const found = job(objects, 'postgres-schema');
  const workloads = workloadsOf(objects);
  return { objects, job: found, container: container(workloads.find((w) => w.manifest.kind === 'Job')!.template, 'schema') };
}

const schema = render();
const dataOf = (name: string) => find(schema.objects, 'ConfigMap', name)['data'] as Record<string, string>;

describe('the schema Job', () => {
  it('connects to the primary as the owner of each database, with the extension that the image brings', () => {
    expect(env(schema.container, 'PRIMARY_HOST')).toBe('postgres-primary.ms5-production.svc.cluster.local');
    expect(env(schema.container, 'DATABASES')).toBe('factory_telemetry:ms5_user:role-ms5_user:2.28.3 plain:postgres:superuser:');
    const volumes = workloadsOf([schema.job])[0]!.template.spec.volumes!;
    expect(volumes.find(({ name }) => name === 'credentials')!.secret!.items).toEqual([
      { key: modelFixture().credentials.keys.superuser, path: 'superuser' },
      { key: 'POSTGRES_PASSWORD', path: 'role-ms5_user' },
    ]);
  });

  it('brings the program, a declaration and a script for each database', () => {
    expect(Object.keys(dataOf('postgres-schema')).sort()).toEqual([
      'converge.sql',
      'factory_telemetry.json',
      'factory_telemetry.psql',
      'job',
      'migrate.sql',
      'plain.json',
      'plain.psql',
    ]);
    expect(dataOf('postgres-schema')['migrate.sql']).not.toContain('timescaledb_information.hypertables');
    expect(dataOf('postgres-schema')['plain.psql']).toContain('\\i /etc/migrations/plain/001_a.sql');
    expect(dataOf('postgres-schema')['plain.psql']).not.toContain('pg_temp.statements');
  });

  it('mounts the migrations of each database in a folder of its own', () => {
    expect(Object.keys(dataOf('postgres-migrations-1'))).toEqual([
      'factory_telemetry.001_a.sql',
      'factory_telemetry.002_b.sql',
      'plain.001_a.sql',
    ]);
    const pod = workloadsOf([schema.job])[0]!.template.spec;
    const [source] = pod.volumes!.find((v) => v.name === 'migrations')!.projected!.sources;
    expect(source!.configMap!.items!.map((i) => i.path)).toEqual([
      'factory_telemetry/001_a.sql',
      'factory_telemetry/002_b.sql',
      'plain/001_a.sql',
    ]);
  });

  it('runs after the one that makes logins and databases, where Argo CD runs them', () => {
    expect(schema.job.metadata.annotations).toMatchObject({
      'argocd.argoproj.io/hook': 'PostSync',
      'argocd.argoproj.io/sync-wave': '2',
      'helm.sh/hook-weight': '2',
    });
  });

  it('can be asked what it would do, by a CronJob that never starts by itself', () => {
    const cron = find(schema.objects, 'CronJob', 'postgres-schema-plan')['spec'] as { suspend: boolean };
    expect(cron.suspend).toBe(true);
    const plan = workloadsOf(schema.objects).find((w) => w.manifest.kind === 'CronJob')!;
    expect(env(container(plan.template, 'schema'), 'MODE')).toBe('plan');
  });

  it('is another Job when a migration or a declaration changes, and the same otherwise', () => {
    const name = (changed: Partial<PlatformModel>) => render(changed).job.metadata.name;
    expect(name({})).toBe(schema.job.metadata.name);
    expect(name({ databases: [{ ...databases[0]!, migrations: [migration('001_a.sql', 'SELECT 2;\n')] }, plain] })).not.toBe(name({}));
    expect(name({ failover: { ...modelFixture().failover, ttlSeconds: 60 } })).toBe(name({}));
  });
});

test('migrations are divided into as few ConfigMaps as hold them, in their order', () => {
  const files = [90, 20, 100, 5, 250].map((size, i) => ({ key: String(i), path: String(i), text: 'é'.repeat(size / 2) }));
  expect(portions(files, 110).map((p) => p.map((f) => f.key))).toEqual([['0', '1'], ['2', '3'], ['4']]);
  expect(portions([])).toEqual([]);
});
