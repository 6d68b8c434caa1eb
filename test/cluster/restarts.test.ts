import { dump } from 'js-yaml';
import type { PlatformModel } from '../../lib/model/platform';
import { Members } from '../../lib/cluster/members';
import { memberConfig, readReplicaConfig } from '../../lib/cluster/patroni-config';
import { ReadPool } from '../../lib/cluster/read-pool';
import { modelFixture } from '../support/model';
import { find, synth } from '../support/synth';
import { statefulSetSpec } from '../support/workloads';

const model = modelFixture();

/** The pod templates: a StatefulSet restarts its pods when theirs changes, and never otherwise. */
function templates(overrides: Partial<PlatformModel>) {
  const changed = modelFixture(overrides);
  const objects = synth((scope) => {
    new Members(scope, 'Members', changed, []);
    new ReadPool(scope, 'ReadPool', changed, []);
  });
  const template = (name: string) => JSON.stringify(statefulSetSpec(find(objects, 'StatefulSet', name)).template);
  return { members: template('postgres'), readPool: template('postgres-replica') };
}

const before = templates({});
const restarts = (overrides: Partial<PlatformModel>) => {
  const after = templates(overrides);
  return { members: after.members !== before.members, readPool: after.readPool !== before.readPool };
};

describe('pods restart', () => {
  it('not at all when nothing changed', () => {
    expect(restarts({})).toEqual({ members: false, readPool: false });
  });

  it('not for a changed pg_hba of the members: Patroni reloads it', () => {
    const monitoring = { ...model.monitoring!, exporterRole: 'somebody_else' };
    expect(dump(memberConfig(modelFixture({ monitoring })))).not.toBe(dump(memberConfig(model)));
    expect(restarts({ monitoring })).toMatchObject({ members: false });
  });

  it('not for a changed dynamic parameter: the settings Job decides about that, standbys first', () => {
    const parameters = model.members.parameters.map((p) => (p.name === 'max_connections' ? { ...p, value: 300 } : p));
    expect(restarts({ members: { ...model.members, parameters } })).toEqual({ members: false, readPool: false });
  });

  it('in the read pool alone for one of its own parameters, which are local to it', () => {
    const parameters = [{ ...model.readPool!.parameters[0]!, value: '2GB' }];
    const readPool = { ...model.readPool!, parameters };
    expect(dump(readReplicaConfig(modelFixture({ readPool })))).not.toBe(dump(readReplicaConfig(model)));
    expect(restarts({ readPool })).toEqual({ members: false, readPool: true });
  });

  it('for another image, and for other resources', () => {
    expect(restarts({ image: { ...model.image, reference: 'docker.io/timescale/timescaledb-ha:pg15.19-ts2.28.3' } })).toEqual({
      members: true,
      readPool: true,
    });
    const resources = { ...model.members.resources, cpuMillis: 8000, cpuLimitMillis: 8000 };
    expect(restarts({ members: { ...model.members, resources } })).toEqual({ members: true, readPool: false });
  });
});
