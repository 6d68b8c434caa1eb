import { ReadPool } from '../../lib/cluster/read-pool';
import { modelFixture } from '../support/model';
import { find, synth } from '../support/synth';
import { container, env, statefulSetSpec } from '../support/workloads';

const objects = synth((scope) => new ReadPool(scope, 'ReadPool', modelFixture(), []));
const set = statefulSetSpec(find(objects, 'StatefulSet', 'postgres-replica'));
const postgres = container(set.template, 'postgres');

describe('the read pool', () => {
  it('belongs to the same cluster as the members and is told apart by its component', () => {
    expect(set.template.metadata.labels).toMatchObject({ 'cluster-name': 'postgres', 'app.kubernetes.io/component': 'read-replica' });
    expect(set).toMatchObject({ replicas: 2, serviceName: 'postgres-headless', podManagementPolicy: 'Parallel' });
  });

  it('has its own size and its own volumes', () => {
    expect(postgres.resources?.requests).toMatchObject({ cpu: '2', memory: '4Gi' });
    expect(postgres.resources?.limits).toMatchObject({ cpu: '2', memory: '4Gi' });
    expect(set.volumeClaimTemplates![0]!.spec.resources.requests.storage).toBe('50Gi');
  });

  it('reads its own patroni.yml', () => {
    expect(set.template.spec.volumes).toContainEqual({ name: 'patroni', configMap: { name: 'postgres-replica-patroni' } });
  });

  it('is ready only while it is behind by few bytes and few seconds', () => {
    expect(postgres.readinessProbe?.exec?.command).toEqual(['/scripts/ready.sh']);
    expect(env(postgres, 'READY_PATH')).toBe(`/replica?lag=${256 * 1024 ** 2}`);
    expect(env(postgres, 'MAX_LAG_SECONDS')).toBe('60');
  });

  it('gives the readiness script longer than its three questions may take', () => {
    // curl 3 s twice and the connection 3 s, see ready.sh.
    expect(postgres.readinessProbe?.timeoutSeconds).toBeGreaterThan(9);
  });

  it('has a disruption budget of its own', () => {
    expect(find(objects, 'PodDisruptionBudget', 'postgres-replica')['spec']).toMatchObject({
      maxUnavailable: 1,
      selector: { matchLabels: set.selector.matchLabels },
    });
  });

  it('fails on a model without one', () => {
    expect(() => synth((scope) => new ReadPool(scope, 'ReadPool', modelFixture({ readPool: undefined }), []))).toThrow(
      'the model declares no read pool',
    );
  });
});
