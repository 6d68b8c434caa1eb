import { problemsOf, throwIfAny, type Rule } from '../../common/validation';
import type { TuningInput } from '../../model/cluster';
import { MB, size } from './units';

/** Below this the shared memory of 25 connections and their processes does not fit. */
export const LEAST_MEMORY = 256 * MB;
/** Eight WAL segments: PostgreSQL refuses a `min_wal_size` or `max_wal_size` of less than two, and slots need a share as well. */
export const LEAST_WAL = 128 * MB;
/** Patroni replaces anything smaller by 100 (docs/patroni_configuration.rst). */
export const LEAST_CONNECTIONS = 25;

/** Counts that no formula can do without; the message names the field and what it stands for. */
const COUNTS: readonly { readonly field: keyof TuningInput; readonly least: number; readonly what: string }[] = [
  { field: 'cpuMillis', least: 1, what: 'thousandths of a core' },
  { field: 'members', least: 1, what: 'pods that may lead' },
  { field: 'readReplicas', least: 0, what: 'pods that only read' },
  { field: 'timescaleJobs', least: 0, what: 'jobs that may run at once' },
  { field: 'timescaleDatabases', least: 0, what: 'databases with the extension' },
  { field: 'chunkLocks', least: 0, what: 'entries of the lock table for chunks' },
];

const RULES: readonly Rule<TuningInput>[] = [
  {
    broken: ({ memoryBytes }) => !wholeFrom(memoryBytes, LEAST_MEMORY),
    message: ({ memoryBytes }) =>
      `memoryBytes must be whole bytes, at least ${size(LEAST_MEMORY)}, got ${memoryBytes}: give the container more memory`,
  },
  {
    broken: ({ walBudgetBytes }) => !wholeFrom(walBudgetBytes, LEAST_WAL),
    message: ({ walBudgetBytes }) =>
      `walBudgetBytes must be whole bytes, at least ${size(LEAST_WAL)} (eight WAL segments), got ${walBudgetBytes}: give WAL a larger share or the volume more space`,
  },
  {
    broken: ({ maxConnections }) => !wholeFrom(maxConnections, LEAST_CONNECTIONS),
    message: ({ maxConnections }) =>
      `maxConnections must be a whole number, at least ${LEAST_CONNECTIONS}, got ${maxConnections}: Patroni would put 100 in its place`,
  },
  ...COUNTS.map(({ field, least, what }): Rule<TuningInput> => ({
    broken: (input) => !wholeFrom(input[field], least),
    message: (input) => `${field} (${what}) must be a whole number, at least ${least}, got ${input[field]}`,
  })),
];

function wholeFrom(value: unknown, least: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

/** @throws ValidationError with everything that no valid configuration can be computed from. */
export function validateTuningInput(input: TuningInput): void {
  throwIfAny('tuning input', problemsOf(RULES, input));
}

/** Whole cores, rounded up: what PostgreSQL may use at once. TimescaleDB's images round the same way before they call timescaledb-tune. */
export function coresOf(input: TuningInput): number {
  return Math.ceil(input.cpuMillis / 1000);
}

/** Pods that follow the primary, whoever leads. */
export function followersOf(input: TuningInput): number {
  return input.members + input.readReplicas - 1;
}
