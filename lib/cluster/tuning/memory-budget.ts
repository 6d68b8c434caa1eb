import type { Parameter, TuningInput } from '../../model/cluster';
import { followersOf } from './input';
import { bytesOfSize, KB, MB } from './units';

/** Private memory of a backend with a few queries over some hundred chunks in its caches: 1.3 MB fresh, 8 MB after 300 partitions (measured). */
const BACKEND = 4 * MB;
/** Without huge pages each process maps the buffers it touched by itself: 8 bytes for each page of 4 kB. */
const PAGE_TABLE_SHARE = 8 / (4 * KB);
/** Buffer headers, hash tables and the like, and a lock with its holder: upper bounds of the differences in `shared_memory_size`. */
const BUFFER_OVERHEAD = 0.025;
const FIXED_SHARED = 16 * MB;
const LOCK = 400;
/** Where a read replica's own list does not name them: what a member of 8 GB has, and PostgreSQL's defaults rounded up. */
const USUAL_LOCKS = 256;
const USUAL_PROCESSES = 32;
/** Patroni 4.1 with its Kubernetes client takes 40 MB (measured); pgBackRest's archive command runs beside it. */
const OTHER_PROCESSES = 64 * MB;

/** One user of the container's memory. */
export interface MemoryUse {
  /** As a reader would name it. */
  readonly what: string;
  readonly bytes: number;
}

/**
 * What may use a pod's memory at the same time, the largest first. Pessimistic where PostgreSQL sets a limit: every connection is taken
 * and holds one full `work_mem`, every autovacuum worker is at its own, every parallel worker and every TimescaleDB job sorts, and one
 * maintenance operation (an index build, a columnstore conversion) runs.
 *
 * It cannot be a strict bound, since PostgreSQL has none: a query may hold several `work_mem` (a hash twice as much), and conversions
 * that run at the same time take `maintenance_work_mem` each. The page cache is left out because the kernel gives it back.
 *
 * On a read replica neither autovacuum nor maintenance nor jobs run, and nobody streams from it.
 *
 * @param parameters what `tune` returned for `input`, with or without changes by the user and, for a read replica, with or without
 *   the dynamic configuration that it shares with the members
 * @throws RangeError for a size without a unit, which PostgreSQL would read in a unit of its own.
 */
export function memoryUses(parameters: readonly Parameter[], input: TuningInput): readonly MemoryUse[] {
  const values = new Map(parameters.map(({ name, value }) => [name, value]));
  const bytes = (name: string): number => (values.has(name) ? bytesOfSize(String(values.get(name))) : 0);
  const count = (name: string, otherwise = 0): number => Number(values.get(name) ?? otherwise);

  const buffers = bytes('shared_buffers');
  const connections = count('max_connections', input.maxConnections);
  const process = BACKEND + buffers * PAGE_TABLE_SHARE;
  const sorting = process + bytes('work_mem');
  const processes = connections + count('max_worker_processes', USUAL_PROCESSES) + count('max_wal_senders');
  const locks = count('max_locks_per_transaction', USUAL_LOCKS) * processes * LOCK;
  const jobs = input.timescaledb ? 1 + input.timescaleDatabases + input.timescaleJobs : 0;
  const onlyOnMembers: MemoryUse[] = [
    { what: 'one maintenance operation', bytes: bytes('maintenance_work_mem') },
    { what: 'autovacuum', bytes: count('autovacuum_max_workers') * (process + bytes('autovacuum_work_mem')) },
    { what: 'TimescaleDB jobs', bytes: jobs * sorting },
    { what: 'WAL senders', bytes: followersOf(input) * BACKEND },
  ];

  return [
    { what: 'connections', bytes: connections * sorting },
    { what: 'shared memory', bytes: buffers * (1 + BUFFER_OVERHEAD) + bytes('wal_buffers') + locks + FIXED_SHARED },
    { what: 'parallel workers', bytes: count('max_parallel_workers') * sorting },
    { what: 'Patroni and pgBackRest', bytes: OTHER_PROCESSES },
    ...(input.role === 'member' ? onlyOnMembers : []),
  ]
    .map((use) => ({ ...use, bytes: Math.ceil(use.bytes) }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** The sum of {@link memoryUses}, in bytes: to compare with the container's memory limit. */
export function memoryBudget(parameters: readonly Parameter[], input: TuningInput): number {
  return memoryUses(parameters, input).reduce((sum, use) => sum + use.bytes, 0);
}
