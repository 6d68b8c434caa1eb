import { DatabaseConfig, ReadPoolConfig } from '../../lib/cluster/config-maps';
import { factsConfig } from '../../lib/cluster/facts-config';
import { Members } from '../../lib/cluster/members';
import type { PlatformModel } from '../../lib/model/platform';
import { modelFixture } from '../support/model';
import { find, synth } from '../support/synth';
import { configText, container, statefulSetSpec } from '../support/workloads';

const model = modelFixture();

describe('what the member program compares the cluster with', () => {
  it('is declared: members, synchrony, lag, login', () => {
    expect(factsConfig(model, 'member')).toMatchObject({
      members: ['postgres-0', 'postgres-1', 'postgres-2'],
      synchronous: true,
      maxLagBytes: 64 * 1024 ** 2,
      replication: model.systemRoles.replication,
    });
    expect(factsConfig(modelFixture({ failover: { ...model.failover, synchronousMode: 'off' } }), 'member').synchronous).toBe(false);
  });

  it('has the certificates that are mounted in the pod, and no other', () => {
    const [set] = synth((scope) => new Members(scope, 'Members', model, [])).filter(({ kind }) => kind === 'StatefulSet');
    const mounts = container(statefulSetSpec(set!).template, 'postgres').volumeMounts!.map(({ mountPath }) => mountPath);
    const { certificates } = factsConfig(model, 'member');
    // The backup's comes with the wing of backups, which is not part of this set.
    expect(certificates.map(({ directory }) => directory).filter((directory) => !mounts.includes(directory))).toEqual(['/tls-backup']);
    expect(factsConfig(model, 'read-replica').certificates.map(({ use }) => use)).toEqual(['server']);
  });

  it('reaches members and read replicas beside the file of Patroni', () => {
    const config = synth((scope) => new DatabaseConfig(scope, 'Config', model));
    expect(JSON.parse(configText(find(config, 'ConfigMap', 'postgres-patroni'), 'facts.json'))).toEqual(factsConfig(model, 'member'));
    const pool = synth((scope) => new ReadPoolConfig(scope, 'Config', model));
    const text = configText(find(pool, 'ConfigMap', 'postgres-replica-patroni'), 'facts.json');
    expect(JSON.parse(text)).toEqual(factsConfig(model, 'read-replica'));
  });
});

describe('a member', () => {
  const volumes = (of: PlatformModel) =>
    statefulSetSpec(
      find(
        synth((scope) => new Members(scope, 'Members', of, [])),
        'StatefulSet',
        'postgres',
      ),
    ).template.spec.volumes!;

  it('has what is public of the certificate of the pooler, never its key, and starts without it', () => {
    const [pooler] = volumes(model).filter(({ name }) => name === 'tls-pooler');
    expect(pooler!.secret).toMatchObject({ secretName: 'postgres-pooler-tls', optional: true });
    expect(pooler!.secret!.items!.map(({ key }) => key)).toEqual(['tls.crt', 'ca.crt']);
    expect(volumes(modelFixture({ pooler: undefined })).map(({ name }) => name)).not.toContain('tls-pooler');
  });
});
