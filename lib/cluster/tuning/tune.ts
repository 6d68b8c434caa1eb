import type { Parameter, TuningInput } from '../../model/cluster';
import { autovacuum } from './autovacuum';
import { connections } from './connections';
import { validateTuningInput } from './input';
import { logging } from './logging';
import { memory } from './memory';
import { parallelism } from './parallelism';
import { planner } from './planner';
import { replication } from './replication';
import { security } from './security';
import { statistics } from './statistics';
import { timescaledb } from './timescaledb';
import { wal } from './wal';

/** Every topic, in the order of docs/tuning.md. */
const TOPICS: readonly ((input: TuningInput) => Parameter[])[] = [
  timescaledb,
  memory,
  parallelism,
  wal,
  replication,
  connections,
  autovacuum,
  planner,
  security,
  statistics,
  logging,
];

/**
 * What a read replica sets for itself because its container, its volume or its purpose is another than the members'.
 * The rest reaches it through Patroni's dynamic configuration. Autovacuum and TimescaleDB's jobs never run there.
 */
const OWN_ON_READ_REPLICA: ReadonlySet<string> = new Set([
  'shared_buffers',
  'effective_cache_size',
  'work_mem',
  'max_parallel_workers',
  'max_parallel_workers_per_gather',
  'wal_buffers',
  'max_wal_size',
  'min_wal_size',
  'max_slot_wal_keep_size',
  'hot_standby_feedback',
  'max_standby_streaming_delay',
  'max_standby_archive_delay',
]);

/**
 * PostgreSQL 15's parameters for a pod of this size. Agrees with timescaledb-tune 0.19 for the same memory, cores, connections
 * and WAL disk (docs/adr/0003-tuning-agrees-with-timescaledb-tune.md); docs/tuning.md lists every parameter.
 *
 * For a member: everything except what the caller alone knows (addresses, paths of certificates, `archive_command`).
 * For a read replica: only what differs on that pod, none of it dynamic-only.
 *
 * @throws ValidationError with every figure that no valid configuration can be computed from.
 */
export function tune(input: TuningInput): readonly Parameter[] {
  validateTuningInput(input);
  const all = TOPICS.flatMap((topic) => topic(input));
  return input.role === 'member' ? all : all.filter(({ name }) => OWN_ON_READ_REPLICA.has(name));
}
