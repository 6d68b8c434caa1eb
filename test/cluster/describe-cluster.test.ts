import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import type { MembersProps } from '../../lib/cluster/cluster-props';
import { describeMembers, describeReadPool, RESERVED_CONNECTIONS, type ClusterContext } from '../../lib/cluster/describe-cluster';
import { DatabaseImage } from '../../lib/cluster/image';
import type { VolumeModel } from '../../lib/model/workload';
import { GIB, MIB } from '../../lib/common/quantity';

const VOLUME: VolumeModel = { sizeBytes: 100 * GIB, storageClass: 'fast', accessMode: 'ReadWriteOnce' };
const CONTEXT: ClusterContext = {
  pooledConnections: 70,
  timescaledb: true,
  timescaleDatabases: 1,
  timescaleJobs: 1,
  chunkLocks: 0,
  members: 3,
  readReplicas: 2,
  archiving: true,
  major: '15',
};
const PROPS: MembersProps<undefined> = { resources: { cpu: Cpu.units(4), memory: Size.gibibytes(8) }, storage: undefined };

const described = (props: Partial<MembersProps<undefined>> = {}, context: Partial<ClusterContext> = {}) =>
  describeMembers({ ...PROPS, ...props }, VOLUME, { ...CONTEXT, ...context });
const parameter = (parameters: readonly { name: string; value: unknown }[], name: string) => parameters.find((p) => p.name === name)?.value;

describe('the members of a description', () => {
  it('have connections for the pooler, direct clients and administrators, in tens and at least a hundred', () => {
    expect(described().maxConnections).toBe(Math.ceil((70 + 30 + RESERVED_CONNECTIONS) / 10) * 10);
    expect(described({}, { pooledConnections: 0 }).maxConnections).toBe(100);
    expect(described({ maxConnections: 333 }).maxConnections).toBe(333);
    expect(described({ directConnections: 95 }).maxConnections).toBe(190);
  });

  it('give WAL its share of the volume, in whole segments', () => {
    expect(described().walBudgetBytes).toBe(20 * GIB);
    const odd = described({ walShare: 0.1234 }).walBudgetBytes;
    expect(odd % (16 * MIB)).toBe(0);
    expect(odd).toBeLessThanOrEqual(0.1234 * VOLUME.sizeBytes);
  });

  it('may take longer to stop the more memory there is to flush', () => {
    const grace = (gibibytes: number) =>
      described({ resources: { cpu: Cpu.units(4), memory: Size.gibibytes(gibibytes) } }).terminationGraceSeconds;
    expect([grace(1), grace(8), grace(64)]).toEqual([90, 120, 390]);
  });

  it('have workers for every job of the databases, at least eight, or for as many as are given', () => {
    const jobs = (given: number | undefined, timescaleJobs: number) =>
      described({ timescaleJobs: given }, { timescaleJobs }).tuning.timescaleJobs;
    expect([jobs(undefined, 1), jobs(undefined, 30), jobs(4, 30)]).toEqual([8, 30, 4]);
    expect(parameter(described({}, { timescaleJobs: 30 }).parameters, 'timescaledb.max_background_workers')).toBe(1 + 1 + 30);
  });

  it('have locks for all chunks', () => {
    expect(parameter(described().parameters, 'max_locks_per_transaction')).toBe(256);
    expect(parameter(described({}, { chunkLocks: 100_000 }).parameters, 'max_locks_per_transaction')).toBe(1024);
  });

  it('take a parameter as given, in place of the derived one, and say so', () => {
    const { parameters } = described({ parameters: { work_mem: '64MB', 'custom.setting': 'x', jit: 't' } });
    expect(parameters.filter(({ name }) => name === 'work_mem')).toEqual([
      { name: 'work_mem', value: '64MB', dynamicOnly: false, formula: 'given', source: 'the description' },
    ]);
    expect(parameter(parameters, 'custom.setting')).toBe('x');
    // Patroni would throw the short form away.
    expect(parameter(parameters, 'jit')).toBe('on');
    expect(parameters.map(({ name }) => name)).toEqual(parameters.map(({ name }) => name).sort());
  });
});

describe('the read pool of a description', () => {
  const pool = describeReadPool(
    { resources: { cpu: Cpu.units(2), memory: Size.gibibytes(4) }, storage: undefined },
    { sizeBytes: 50 * GIB, accessMode: 'ReadWriteOnce' },
    described(),
    '15',
  );

  it('is two pods that may be a minute behind, where nothing else is said', () => {
    expect(pool).toMatchObject({ replicas: 2, maxLagSeconds: 60, maxLagBytes: 64 * MIB });
  });

  it('gives WAL the same share of its smaller volume', () => {
    expect(pool.walBudgetBytes).toBe(10 * GIB);
  });

  it('is tuned to its own memory, and sets nothing that has to be equal everywhere', () => {
    expect(parameter(pool.parameters, 'shared_buffers')).not.toBe(parameter(described().parameters, 'shared_buffers'));
    expect(pool.parameters.filter(({ dynamicOnly }) => dynamicOnly)).toEqual([]);
  });
});

describe('the database image', () => {
  it('is timescaledb-ha at a version that says what is inside', () => {
    expect(DatabaseImage.timescaledbHa().toModel()).toMatchObject({
      reference: 'docker.io/timescale/timescaledb-ha:pg15.18-ts2.28.3',
      postgres: '15.18',
      timescaledb: '2.28.3',
      binDir: '/usr/lib/postgresql/15/bin',
    });
  });

  it('is pinned by its digest where one is given', () => {
    const digest = `sha256:${'ab'.repeat(32)}`;
    expect(DatabaseImage.timescaledbHa({ digest }).toModel().reference).toBe(
      `docker.io/timescale/timescaledb-ha:pg15.18-ts2.28.3@${digest}`,
    );
  });

  it('may be one of your own, with its programs elsewhere', () => {
    const programs = { postgres: '16.4', patroni: '4.1.4', pgbackrest: '2.59.1', pgbouncer: '1.25.2' };
    const own = { repository: 'registry.example.com/pg', tag: '16.4', ...programs };
    expect(DatabaseImage.custom(own).toModel()).toMatchObject({
      reference: 'registry.example.com/pg:16.4',
      binDir: '/usr/lib/postgresql/16/bin',
      timescaledb: undefined,
    });
    expect(DatabaseImage.custom({ ...own, binDir: '/opt/pg' }).toModel().binDir).toBe('/opt/pg');
  });
});
