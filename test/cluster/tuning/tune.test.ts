import type { Parameter, TuningInput } from '../../../lib/model/cluster';
import { tune } from '../../../lib/cluster/tuning/tune';
import { bytesOfSize, GB, KB, MB } from '../../../lib/cluster/tuning/units';
import { LOCAL, PRODUCTION, READ_REPLICA } from './inputs';

/** From Patroni's documentation, "Important rules": taken from the dynamic configuration only, or always on. */
const PATRONI_DYNAMIC_ONLY = [
  'hot_standby',
  'max_connections',
  'max_locks_per_transaction',
  'max_prepared_transactions',
  'max_replication_slots',
  'max_wal_senders',
  'max_worker_processes',
  'track_commit_timestamp',
  'wal_keep_size',
  'wal_level',
  'wal_log_hints',
];

const MEMORY = [
  256 * MB,
  512 * MB,
  1000 * MB,
  GB,
  2 * GB - KB,
  2 * GB,
  3.5 * GB,
  8 * GB,
  15.9 * GB,
  16 * GB,
  32 * GB,
  100 * GB,
  512 * GB,
].map(Math.floor);
const CPU = [100, 250, 1000, 1500, 2000, 4000, 7300, 16000, 64000];
const CONNECTIONS = [25, 100, 200, 1500];
const WAL = [128 * MB, 128 * MB + 1, 333 * MB, GB, 10 * GB - 7, 20 * GB, 1700 * GB];

/** Each figure with all the memory sizes, smallest first, in both roles. */
const FAMILIES: readonly (readonly TuningInput[])[] = CPU.flatMap((cpuMillis) =>
  CONNECTIONS.flatMap((maxConnections) =>
    WAL.flatMap((walBudgetBytes) =>
      (['member', 'read-replica'] as const).map((role) =>
        MEMORY.map((memoryBytes) => ({ ...PRODUCTION, role, cpuMillis, maxConnections, walBudgetBytes, memoryBytes })),
      ),
    ),
  ),
);
const GRID = FAMILIES.flat();

const valueOf = (parameters: readonly Parameter[], name: string) => parameters.find((parameter) => parameter.name === name)?.value;
const bytesOf = (parameters: readonly Parameter[], name: string): number => bytesOfSize(String(valueOf(parameters, name)));
const numberOf = (parameters: readonly Parameter[], name: string): number => Number(valueOf(parameters, name));

/** The inputs of the grid for which something does not hold. */
const exceptions = (holds: (parameters: readonly Parameter[], input: TuningInput) => boolean): readonly TuningInput[] =>
  GRID.filter((input) => !holds(tune(input), input));

describe('whatever the figures', () => {
  it('keeps WAL and what slots hold back within the budget', () => {
    expect(
      exceptions((p, { walBudgetBytes }) => bytesOf(p, 'max_wal_size') + bytesOf(p, 'max_slot_wal_keep_size') <= walBudgetBytes),
    ).toEqual([]);
  });

  it('gives PostgreSQL at least the two WAL segments it insists on, and slots something', () => {
    expect(exceptions((p) => bytesOf(p, 'min_wal_size') >= 32 * MB && bytesOf(p, 'max_slot_wal_keep_size') >= 16 * MB)).toEqual([]);
  });

  it('keeps no more WAL without a slot than with one', () => {
    expect(
      exceptions((p, { role }) => role === 'read-replica' || bytesOf(p, 'wal_keep_size') <= bytesOf(p, 'max_slot_wal_keep_size')),
    ).toEqual([]);
  });

  it('leaves memory beside the shared buffers', () => {
    expect(exceptions((p, { memoryBytes }) => bytesOf(p, 'shared_buffers') <= memoryBytes / 4)).toEqual([]);
    expect(exceptions((p, { memoryBytes }) => bytesOf(p, 'effective_cache_size') < memoryBytes)).toEqual([]);
  });

  it('lets all autovacuum workers together use a small share of the memory', () => {
    const floor = 10 * 4 * MB;
    expect(
      exceptions(
        (p, { role, memoryBytes }) =>
          role === 'read-replica' ||
          numberOf(p, 'autovacuum_max_workers') * bytesOf(p, 'autovacuum_work_mem') <= Math.max(floor, memoryBytes / 32),
      ),
    ).toEqual([]);
  });

  it('asks for no more parallel workers than there are processes', () => {
    expect(
      exceptions((p, { role }) => {
        const all = numberOf(p, 'max_parallel_workers');
        if (numberOf(p, 'max_parallel_workers_per_gather') > all) return false;
        if (role === 'read-replica') return true;
        const reserved = numberOf(p, 'timescaledb.max_background_workers');
        return all + reserved <= numberOf(p, 'max_worker_processes') && numberOf(p, 'max_parallel_maintenance_workers') <= all;
      }),
    ).toEqual([]);
  });

  it('never gives less for more memory', () => {
    const growing = ['shared_buffers', 'effective_cache_size', 'work_mem', 'wal_buffers', 'maintenance_work_mem', 'autovacuum_work_mem'];
    const shrinks = FAMILIES.flatMap((family) => {
      const tuned = family.map(tune);
      return tuned.slice(1).flatMap((larger, index) => {
        const smaller = tuned[index] ?? [];
        const names = growing.filter((name) => valueOf(smaller, name) !== undefined);
        const bytes = names.filter((name) => bytesOf(larger, name) < bytesOf(smaller, name));
        const locks = numberOf(larger, 'max_locks_per_transaction') < numberOf(smaller, 'max_locks_per_transaction');
        return [...bytes, ...(locks ? ['max_locks_per_transaction'] : [])];
      });
    });
    expect(shrinks).toEqual([]);
  });

  it('says of every parameter how and from where, and names none twice', () => {
    expect(exceptions((p) => p.every(({ formula, source }) => formula.trim() !== '' && source.trim() !== ''))).toEqual([]);
    expect(exceptions((p) => new Set(p.map(({ name }) => name)).size === p.length)).toEqual([]);
  });

  it('writes whole numbers with a unit for sizes, and no number that is not finite', () => {
    expect(exceptions((p) => p.every(({ value }) => typeof value !== 'number' || Number.isFinite(value)))).toEqual([]);
    expect(exceptions((p) => p.every(({ value }) => !/^\d+\.\d*\s*(kB|MB|GB|TB)$|NaN|undefined/.test(String(value))))).toEqual([]);
  });
});

describe('a member', () => {
  const parameters = tune(PRODUCTION);

  it('marks exactly what Patroni takes from its dynamic configuration only', () => {
    const marked = parameters.filter(({ dynamicOnly }) => dynamicOnly).map(({ name }) => name);
    expect(marked.sort()).toEqual(PATRONI_DYNAMIC_ONLY);
  });

  it('stays within what Patroni accepts', () => {
    for (const input of GRID.filter(({ role }) => role === 'member')) {
      const p = tune(input);
      expect(numberOf(p, 'max_connections')).toBeGreaterThanOrEqual(25);
      expect(numberOf(p, 'max_locks_per_transaction')).toBeGreaterThanOrEqual(32);
      expect(numberOf(p, 'max_worker_processes')).toBeGreaterThanOrEqual(2);
      expect(numberOf(p, 'max_wal_senders')).toBeGreaterThanOrEqual(3);
      expect(numberOf(p, 'max_replication_slots')).toBeGreaterThanOrEqual(4);
      expect(bytesOf(p, 'wal_keep_size')).toBeGreaterThanOrEqual(16 * MB);
    }
  });

  it('leaves to its caller what only the caller knows', () => {
    const names = parameters.map(({ name }) => name);
    for (const name of [
      'listen_addresses',
      'port',
      'cluster_name',
      'archive_command',
      'restore_command',
      'ssl_cert_file',
      'ssl_key_file',
      'ssl_ca_file',
    ]) {
      expect(names).not.toContain(name);
    }
  });

  it('archives only where there are backups', () => {
    expect(valueOf(parameters, 'archive_mode')).toBe('on');
    expect(valueOf(parameters, 'archive_timeout')).toBe('1min');
    const without = tune({ ...PRODUCTION, archiving: false }).map(({ name }) => name);
    expect(without).not.toContain('archive_mode');
    expect(without).not.toContain('archive_timeout');
  });

  it('loads TimescaleDB first, and mentions it nowhere when it is not used', () => {
    expect(valueOf(parameters, 'shared_preload_libraries')).toBe('timescaledb,pg_stat_statements');
    const plain = tune({ ...PRODUCTION, timescaledb: false });
    expect(valueOf(plain, 'shared_preload_libraries')).toBe('pg_stat_statements');
    expect(plain.filter(({ name }) => name.startsWith('timescaledb.'))).toEqual([]);
    expect(valueOf(plain, 'max_worker_processes')).toBe(8);
  });

  it.each([
    [1, 6, 16],
    [1, 14, 16],
    [1, 15, 17],
    [4, 30, 35],
  ])('has room for the schedulers of %d databases and %d jobs', (timescaleDatabases, timescaleJobs, workers) => {
    const p = tune({ ...PRODUCTION, timescaleDatabases, timescaleJobs });
    expect(valueOf(p, 'timescaledb.max_background_workers')).toBe(workers);
    expect(valueOf(p, 'max_worker_processes')).toBe(3 + workers + 4);
  });

  it.each([
    [1, 0, 10],
    [3, 2, 12],
    [3, 9, 26],
  ])('with %d members and %d read replicas has %d senders and slots', (members, readReplicas, room) => {
    const p = tune({ ...PRODUCTION, members, readReplicas });
    expect(valueOf(p, 'max_wal_senders')).toBe(room);
    expect(valueOf(p, 'max_replication_slots')).toBe(room);
  });

  it('runs nothing in parallel on a part of a core', () => {
    const p = tune(LOCAL);
    expect(valueOf(p, 'max_parallel_workers_per_gather')).toBe(0);
    expect(valueOf(p, 'max_parallel_maintenance_workers')).toBe(0);
    expect(valueOf(p, 'max_parallel_workers')).toBe(1);
  });

  it('counts a part of a core as a whole one', () => {
    expect(valueOf(tune({ ...PRODUCTION, cpuMillis: 3001 }), 'max_parallel_workers')).toBe(4);
  });

  it('loses no acknowledged row by its own settings', () => {
    expect(['fsync', 'full_page_writes', 'synchronous_commit', 'wal_log_hints'].map((name) => valueOf(parameters, name))).toEqual([
      'on',
      'on',
      'on',
      'on',
    ]);
  });
});

describe('a read replica', () => {
  const parameters = tune(READ_REPLICA);

  it('sets only what differs on its pod', () => {
    expect(Object.fromEntries(parameters.map(({ name, value }) => [name, value]))).toEqual({
      shared_buffers: '1GB',
      effective_cache_size: '3GB',
      work_mem: '8MB',
      max_parallel_workers: 2,
      max_parallel_workers_per_gather: 1,
      wal_buffers: '16MB',
      max_wal_size: '6GB',
      min_wal_size: '3GB',
      max_slot_wal_keep_size: '4GB',
      hot_standby_feedback: 'on',
      max_standby_streaming_delay: '2min',
      max_standby_archive_delay: '2min',
    });
  });

  it('sets nothing that must be equal on all members', () => {
    expect(exceptions((p, { role }) => role === 'member' || p.every(({ dynamicOnly }) => !dynamicOnly))).toEqual([]);
  });

  it('knows every parameter of a member', () => {
    const members = tune(PRODUCTION).map(({ name }) => name);
    expect(parameters.filter(({ name }) => !members.includes(name))).toEqual([]);
  });
});

describe('figures that nothing can be computed from', () => {
  it('are refused all at once', () => {
    const wrong: TuningInput = {
      ...PRODUCTION,
      cpuMillis: 0,
      memoryBytes: 100 * MB,
      walBudgetBytes: 16 * MB,
      maxConnections: 20,
      members: 0,
      readReplicas: -1,
      timescaleJobs: 1.5,
      timescaleDatabases: NaN,
    };
    expect(() => tune(wrong)).toThrow(
      [
        'tuning input is not valid (8 problems):',
        '  - memoryBytes must be whole bytes, at least 256MB, got 104857600: give the container more memory',
        '  - walBudgetBytes must be whole bytes, at least 128MB (eight WAL segments), got 16777216: give WAL a larger share or the volume more space',
        '  - maxConnections must be a whole number, at least 25, got 20: Patroni would put 100 in its place',
        '  - cpuMillis (thousandths of a core) must be a whole number, at least 1, got 0',
        '  - members (pods that may lead) must be a whole number, at least 1, got 0',
        '  - readReplicas (pods that only read) must be a whole number, at least 0, got -1',
        '  - timescaleJobs (jobs that may run at once) must be a whole number, at least 0, got 1.5',
        '  - timescaleDatabases (databases with the extension) must be a whole number, at least 0, got NaN',
      ].join('\n'),
    );
  });

  it('begin just below the smallest that works', () => {
    const smallest = { ...LOCAL, memoryBytes: 256 * MB, walBudgetBytes: 128 * MB, maxConnections: 25 };
    expect(() => tune(smallest)).not.toThrow();
    expect(() => tune({ ...smallest, memoryBytes: 256 * MB - 1 })).toThrow('memoryBytes');
    expect(() => tune({ ...smallest, walBudgetBytes: 128 * MB - 1 })).toThrow('walBudgetBytes');
    expect(() => tune({ ...smallest, maxConnections: 24 })).toThrow('maxConnections');
  });
});
