import { App, Duration, Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { ENVIRONMENTS } from '../../config';
import { describePlatform, manifestsOf, TimescalePlatform, ValidationError, type PlatformProps } from '../../lib';
import { serverConnections } from '../../lib/pooler/pool-budget';
import { everythingOff, everythingOn, PLATFORMS, render } from '../support/platforms';
import { workloadsOf } from '../support/workloads';

const filesOf = (props: PlatformProps) => {
  const app = new App();
  new TimescalePlatform(app, 'x', props);
  return [...manifestsOf(app).keys()].map((path) => path.replace('x/k8s/', '').replace('.yaml', ''));
};

describe('a platform', () => {
  it('is written to files that are named in the order in which they are applied', () => {
    expect(filesOf(ENVIRONMENTS['production']!())).toEqual([
      '01-namespace',
      '02-storage',
      '03-secrets',
      '04-certificates',
      '05-rbac',
      '06-postgres-statefulset',
      '07-postgres-services',
      '08-postgres-config',
      '08-postgres-replica-config',
      '09-postgres-jobs',
      '09-postgres-schema',
      '10-pgbouncer',
      '11-network-policies',
      '12-postgres-backup',
      '13-monitoring',
      '14-archive',
      '15-connection-check',
    ]);
  });

  it('has no file for a wing that is left out', () => {
    expect(filesOf(everythingOff())).toEqual([
      '01-namespace',
      '01-preflight',
      '05-rbac',
      '06-postgres-statefulset',
      '07-postgres-services',
      '08-postgres-config',
      '09-postgres-jobs',
      '11-network-policies',
      '15-connection-check',
    ]);
  });

  it('makes policies for the dataplane that is there, and for no other', () => {
    const kinds = (props: PlatformProps) => new Set(render(props).objects.map(({ kind }) => kind));
    expect(kinds(everythingOn())).toContain('CiliumNetworkPolicy');
    expect(kinds(everythingOn())).not.toContain('NetworkPolicy');
    expect(kinds(everythingOff())).toContain('NetworkPolicy');
  });

  describe('names what is in no namespace', () => {
    const outside = (namespace: string, name: string, more: Partial<PlatformProps> = {}) =>
      render({ ...everythingOn(), ...more, namespace, name })
        .objects.filter(({ kind, metadata }) => metadata.namespace === undefined && kind !== 'Namespace')
        .map(({ kind, metadata }) => `${kind} ${metadata.name}`);

    it.each([
      ['a-b', 'c', 'a', 'b-c'],
      ['a', 'b-c', 'a-b', 'c'],
      ['a-b-c', 'd', 'a-b', 'c-d'],
      ['a-b', 'c-d', 'a', 'b-c-d'],
    ])('apart, whatever hyphens are where: %s/%s and %s/%s', (namespace, name, other, otherName) => {
      const taken = outside(other, otherName);
      expect(taken.length).toBeGreaterThan(2);
      expect(outside(namespace, name).filter((object) => taken.includes(object))).toEqual([]);
    });

    it('as ever where the name has no hyphen, since volumes keep the name of their class', () => {
      expect(outside('ms5-production', 'postgres')).toContain('PriorityClass ms5-production-postgres');
    });

    it('as the description says', () => {
      expect(outside('a', 'b-c', { clusterPrefix: 'a-b-c' })).toContain('PriorityClass a-b-c');
    });
  });

  it('makes no policy for a cluster that enforces none', () => {
    const names = filesOf({ ...everythingOff(), network: { dataplane: 'none' } });
    expect(names).not.toContain('11-network-policies');
    expect(names).toContain('09-postgres-jobs');
  });

  it('puts the annotations that are asked for on every object, and on no pod', () => {
    const annotations = { 'example.com/owner': 'factory' };
    const { objects } = render({ ...everythingOn(), annotations });
    expect(objects.filter((object) => object.metadata.annotations?.['example.com/owner'] !== 'factory')).toEqual([]);
    expect(workloadsOf(objects).filter(({ template }) => template.metadata.annotations?.['example.com/owner'])).toEqual([]);
  });

  it('makes nothing when its description is wrong', () => {
    const app = new App();
    const wrong = { ...everythingOff(), namespace: 'Not A Namespace' };
    expect(() => new TimescalePlatform(app, 'x', wrong)).toThrow(ValidationError);
    expect(manifestsOf(app).size).toBe(0);
  });

  it('shares a cluster with another one in the same namespace: no object has the same name', () => {
    const objects = ['first', 'second'].flatMap((name) => render({ ...everythingOff(), name }).objects);
    const names = objects.map(({ kind, metadata }) => `${kind}/${metadata.name}`);
    expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
  });
});

describe('the model of a platform', () => {
  it.each(PLATFORMS)('of $name is plain data', ({ props }) => {
    const model = describePlatform(props());
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it.each(PLATFORMS)('of $name has room for the pooler, direct clients and administrators', ({ props }) => {
    const { members, pooler } = describePlatform(props());
    const pooled = pooler ? serverConnections(pooler.aliases, pooler.replicas, 'read-write') : 0;
    expect(members.maxConnections).toBeGreaterThanOrEqual(pooled + members.directConnections + members.reservedConnections);
  });

  it('is the same however often it is described', () => {
    const props = everythingOn();
    expect(describePlatform(props)).toEqual(describePlatform(props));
  });

  it('takes what is said and derives the rest', () => {
    const model = describePlatform({
      ...everythingOff(),
      postgres: { ...everythingOff().postgres, members: 3, resources: { cpu: Cpu.units(2), memory: Size.gibibytes(4) } },
      failover: { budget: Duration.seconds(40) },
    });
    expect(model).toMatchObject({
      name: 'postgres',
      namespace: { name: 'bare', create: false },
      labels: { environment: 'test' },
      members: { replicas: 3, maxConnections: 100, resources: { cpuMillis: 2000, memoryBytes: 4 * 1024 ** 3 } },
      failover: { ttlSeconds: 40, synchronousMode: 'quorum' },
      systemRoles: { superuser: 'postgres', replication: 'replication', rewind: 'rewind', pooler: 'pgbouncer' },
    });
  });
});
