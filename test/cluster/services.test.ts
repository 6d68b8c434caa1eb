import { DatabaseServices } from '../../lib/cluster/services';
import type { PlatformModel } from '../../lib/model/platform';
import { modelFixture } from '../support/model';
import { find, synth } from '../support/synth';

interface ServiceSpec {
  readonly clusterIP?: string;
  readonly publishNotReadyAddresses?: boolean;
  readonly selector: Readonly<Record<string, string>>;
  readonly ports: readonly { readonly name: string; readonly port: number; readonly targetPort: string }[];
}

function services(overrides: Partial<PlatformModel> = {}) {
  const objects = synth((scope) => new DatabaseServices(scope, 'Services', modelFixture(overrides)));
  return {
    names: objects.map((object) => object.metadata.name),
    spec: (name: string) => find(objects, 'Service', name)['spec'] as ServiceSpec,
  };
}

const { names, spec } = services();
const EVERY_POD = { 'app.kubernetes.io/name': 'timescaledb', 'app.kubernetes.io/instance': 'postgres', 'cluster-name': 'postgres' };

describe('the Services of the database', () => {
  it('select by the role that Patroni writes on its pods', () => {
    expect(spec('postgres-primary').selector).toEqual({ ...EVERY_POD, role: 'primary' });
    expect(spec('postgres-readonly').selector).toEqual({ ...EVERY_POD, role: 'replica' });
  });

  it('select readers by what each pod says of itself, where reads may fall back to the primary', () => {
    const fallsBack = services({ members: { ...modelFixture().members, readOnlyFallback: 'primary' } });
    expect(fallsBack.spec('postgres-readonly').selector).toEqual({ ...EVERY_POD, 'timescale.cdk8s.io/reads': 'yes' });
    expect(fallsBack.spec('postgres-primary').selector).toEqual({ ...EVERY_POD, role: 'primary' });
    expect(fallsBack.spec('postgres-replica').selector).toMatchObject({ role: 'replica' });
  });

  it('keep the read pool to itself, apart from the standbys', () => {
    expect(spec('postgres-replica').selector).toEqual({ ...EVERY_POD, role: 'replica', 'app.kubernetes.io/component': 'read-replica' });
    expect(services({ readPool: undefined }).names).not.toContain('postgres-replica');
  });

  it('send writes to the pod that leads, ready or not, and reads to pods that are ready', () => {
    expect(spec('postgres-primary').publishNotReadyAddresses).toBe(true);
    for (const name of ['postgres-readonly', 'postgres-replica']) expect(spec(name).publishNotReadyAddresses).toBeUndefined();
  });

  it('open the port of PostgreSQL and nothing else to clients', () => {
    for (const name of names.filter((n) => n !== 'postgres-headless' && n !== 'postgres-primary')) {
      expect(spec(name).ports).toEqual([{ name: 'postgres', port: 5432, targetPort: 'postgres' }]);
    }
    const withoutPooler = services({ pooler: undefined }).spec('postgres-primary').ports;
    expect(withoutPooler).toEqual([{ name: 'postgres', port: 5432, targetPort: 'postgres' }]);
  });

  it('lead poolers to Patroni of the server that their connections go to', () => {
    expect(spec('postgres-primary').ports).toContainEqual({ name: 'patroni', port: 8008, targetPort: 'patroni' });
  });

  it('name every pod from its first second on, since members look for each other before they are ready', () => {
    expect(spec('postgres-headless')).toMatchObject({ clusterIP: 'None', publishNotReadyAddresses: true, selector: EVERY_POD });
  });

  it('name the ports of exporter and backup only where these run', () => {
    const ports = (overrides: Partial<PlatformModel>) =>
      services(overrides)
        .spec('postgres-headless')
        .ports.map((port) => port.name);
    expect(ports({})).toEqual(['postgres', 'patroni', 'facts', 'pg-metrics', 'pgbackrest']);
    expect(ports({ monitoring: undefined, backups: undefined })).toEqual(['postgres', 'patroni', 'facts']);
  });
});
