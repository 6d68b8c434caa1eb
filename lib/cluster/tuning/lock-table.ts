import type { Parameter } from '../../model/cluster';

/** What each process adds to the lock table (PostgreSQL 15, src/backend/utils/init/postinit.c, InitializeMaxBackends), and prepared transactions. */
const PROCESSES: readonly string[] = [
  'max_connections',
  'autovacuum_max_workers',
  'max_worker_processes',
  'max_wal_senders',
  'max_prepared_transactions',
];
/** Autovacuum's launcher. */
const LAUNCHER = 1;

/** Processes that share the lock table: each brings `max_locks_per_transaction` entries for all to use. */
export function lockingProcesses(parameters: readonly Parameter[]): number {
  return PROCESSES.reduce((sum, name) => sum + numberOf(parameters, name), LAUNCHER);
}

/**
 * Objects that can be locked at the same time (PostgreSQL 15, src/backend/storage/lmgr/lock.c, NLOCKENTS; its documentation leaves the
 * processes out that are not connections). Nothing fails at once beyond it: what is left of the shared memory is taken first. Measured with
 * 1664 entries, 3000 tables could be locked and 3500 could not.
 */
export function lockTableEntries(parameters: readonly Parameter[]): number {
  return numberOf(parameters, 'max_locks_per_transaction') * lockingProcesses(parameters);
}

function numberOf(parameters: readonly Parameter[], name: string): number {
  return Number(parameters.find((p) => p.name === name)?.value ?? 0);
}
