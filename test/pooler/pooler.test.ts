import type { PlatformModel } from '../../lib/model/platform';
import { poolerExporterContainer } from '../../lib/monitoring/pooler-exporter';
import { Pooler } from '../../lib/pooler/pooler';
import { modelFixture } from '../support/model';
import { find, synth, type Manifest } from '../support/synth';
import { configText, container, env, statefulSetSpec } from '../support/workloads';

function render(overrides: Partial<PlatformModel> = {}): Manifest[] {
  const model = modelFixture(overrides);
  return synth((scope) => new Pooler(scope, 'Pooler', model, model.pooler!, []));
}

const model = modelFixture();
const objects = render();
const set = statefulSetSpec(find(objects, 'StatefulSet', 'postgres-pooler'));
const pgbouncer = container(set.template, 'pgbouncer');

describe('the pooler', () => {
  it('is a set of pods with names, since peers find each other by name', () => {
    expect(set).toMatchObject({ replicas: 2, serviceName: 'postgres-pooler-headless', podManagementPolicy: 'Parallel' });
    expect(set).not.toHaveProperty('volumeClaimTemplates');
  });

  it('lets running transactions end: SIGTERM becomes the SIGINT that PgBouncer waits on', () => {
    expect(pgbouncer.command).toEqual(['dumb-init', '--single-child', '--rewrite', '15:2', '--', '/scripts/run-pgbouncer.sh']);
  });

  it('drains before it stops, and has time to finish what runs', () => {
    expect(pgbouncer.lifecycle?.preStop?.exec?.command).toEqual(['/scripts/stop-pgbouncer.sh']);
    expect(env(pgbouncer, 'DRAIN_SECONDS')).toBe('30');
    expect(set.template.spec.terminationGracePeriodSeconds).toBeGreaterThan(30);
  });

  it('has no token for the API server', () => {
    expect(set.template.spec).toMatchObject({ automountServiceAccountToken: false, serviceAccountName: 'postgres-client' });
  });

  it('sees of the credentials its own password, and of the server certificate the authority only', () => {
    expect(set.template.spec.volumes).toContainEqual({
      name: 'credentials',
      secret: { secretName: 'ms5-database-secrets', items: [{ key: 'PGBOUNCER_AUTH_PASSWORD', path: 'pooler' }], defaultMode: 0o440 },
    });
    expect(set.template.spec.volumes).toContainEqual({
      name: 'server-ca',
      secret: { secretName: 'postgres-server-tls', items: [{ key: 'ca.crt', path: 'ca.crt' }] },
    });
  });

  it('shares the directory of its socket with the exporter, and not what it keeps for itself', () => {
    const shared = poolerExporterContainer(model.pooler!.exporter!).volumeMounts!.map(({ name }) => name);
    expect(pgbouncer.volumeMounts!.filter(({ name }) => shared.includes(name)).map(({ mountPath }) => mountPath)).toEqual([
      '/run/pgbouncer',
    ]);
    expect(pgbouncer.volumeMounts!).toContainEqual({ name: 'state', mountPath: '/run/pooler' });
  });

  it('is a peer only where PgBouncer knows peers', () => {
    expect(env(pgbouncer, 'PEERING')).toBe('yes');
    const old = render({ image: { ...model.image, pgbouncer: '1.18.0' } });
    expect(env(container(statefulSetSpec(find(old, 'StatefulSet', 'postgres-pooler')).template, 'pgbouncer'), 'PEERING')).toBe('no');
  });

  it('is reached under one name by clients, and pod by pod by peers and scrapers', () => {
    expect(find(objects, 'Service', 'postgres-pooler')['spec']).toEqual({
      type: 'ClusterIP',
      selector: set.selector.matchLabels,
      ports: [{ name: 'pgbouncer', port: 6432, targetPort: 'pgbouncer' }],
    });
    expect(find(objects, 'Service', 'postgres-pooler-headless')['spec']).toMatchObject({
      clusterIP: 'None',
      publishNotReadyAddresses: true,
      selector: set.selector.matchLabels,
    });
  });

  it('loses one pod at a time to a drained node', () => {
    expect(find(objects, 'PodDisruptionBudget', 'postgres-pooler')['spec']).toMatchObject({
      maxUnavailable: 1,
      selector: { matchLabels: set.selector.matchLabels },
    });
  });

  it('is joined by the containers that other wings add', () => {
    const exporter = { name: 'extra', image: 'registry.example.com/extra:1' };
    const both = synth((scope) => new Pooler(scope, 'Pooler', model, model.pooler!, [exporter]));
    expect(container(statefulSetSpec(find(both, 'StatefulSet', 'postgres-pooler')).template, 'extra')).toEqual(exporter);
  });
});

describe('pooler pods restart', () => {
  const template = (from: Manifest[]) => JSON.stringify(statefulSetSpec(find(from, 'StatefulSet', 'postgres-pooler')).template);
  const ini = (from: Manifest[]) => configText(find(from, 'ConfigMap', 'postgres-pooler'), 'pgbouncer.ini');

  it('not for another pool size: PgBouncer reloads its file', () => {
    const aliases = model.pooler!.aliases.map((alias) => ({ ...alias, poolSize: alias.poolSize - 1 }));
    const changed = render({ pooler: { ...model.pooler!, aliases } });
    expect(ini(changed)).not.toBe(ini(objects));
    expect(template(changed)).toBe(template(objects));
  });

  it('for another image', () => {
    expect(template(render({ image: { ...model.image, reference: 'docker.io/timescale/timescaledb-ha:pg15.19-ts2.28.3' } }))).not.toBe(
      template(objects),
    );
  });
});
