import type { Parameter } from '../../model/cluster';

/**
 * What Patroni takes from its dynamic configuration only and discards from a member's own file
 * (Patroni 4.1.4, patroni/postgresql/config.py, `CMDLINE_OPTIONS`, without the four that nobody may set).
 * `hot_standby` is listed there too: Patroni keeps it on.
 */
export const DYNAMIC_ONLY: ReadonlySet<string> = new Set([
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
]);

/** A parameter with its derivation; whether it is dynamic-only follows from its name. */
export function parameter(name: string, value: string | number, formula: string, source: string): Parameter {
  return { name, value, dynamicOnly: DYNAMIC_ONLY.has(name), formula, source };
}
