import { isWholeWithin } from '../common/rules';
import { problemsOf, type Rule } from '../common/validation';
import type { ParameterOverrides } from './cluster-props';
import { settingOf } from './parameters/catalogue';
import { valueProblem } from './parameters/value';
import { DYNAMIC_ONLY } from './tuning/parameter';
import { bytesOfSize, MB, size } from './tuning/units';

/** Parameters that the platform sets itself, with what to do instead. An override would be lost, or would contradict the rest. */
const OWN: Readonly<Record<string, string>> = {
  max_connections: 'give postgres.maxConnections, which the pooler is checked against',
  archive_command: 'it follows from backups',
  archive_mode: 'it follows from backups',
  ...each(['listen_addresses', 'port', 'unix_socket_directories'], 'Services and probes rely on it'),
  ...each(['ssl_ca_file', 'ssl_cert_file', 'ssl_key_file'], 'it follows from tls'),
  ...each(['config_file', 'data_directory', 'hba_file', 'ident_file'], 'the pod has it where its volumes are'),
  ...each(
    ['cluster_name', 'hot_standby', 'primary_conninfo', 'primary_slot_name', 'restore_command', 'synchronous_standby_names'],
    'Patroni sets it',
  ),
  ...each(
    [
      ...['archive_cleanup_command', 'promote_trigger_file', 'recovery_end_command', 'recovery_min_apply_delay', 'recovery_target'],
      ...['recovery_target_action', 'recovery_target_inclusive', 'recovery_target_lsn', 'recovery_target_name', 'recovery_target_time'],
      ...['recovery_target_timeline', 'recovery_target_xid'],
    ],
    'Patroni decides how a server recovers, and would take it out',
  ),
  ...each(
    ['transaction_deferrable', 'transaction_isolation', 'transaction_read_only'],
    'each transaction has its own; give the parameter that begins with default_',
  ),
};

/** Compared with volumes and containers, for which the unit must be known. */
const SIZES: ReadonlySet<string> = new Set([
  'autovacuum_work_mem',
  'effective_cache_size',
  'maintenance_work_mem',
  'max_slot_wal_keep_size',
  'max_wal_size',
  'min_wal_size',
  'shared_buffers',
  'wal_buffers',
  'wal_keep_size',
  'work_mem',
]);

/** Least values: Patroni's own where it replaces smaller ones (docs/dynamic_configuration.rst), else PostgreSQL's. */
const COUNTS: Readonly<Record<string, number>> = {
  autovacuum_max_workers: 1,
  max_locks_per_transaction: 32,
  max_parallel_workers: 0,
  max_replication_slots: 4,
  max_wal_senders: 3,
  max_worker_processes: 2,
};

/** Bytes. A server whose WAL may have less than two segments does not start. */
const LEAST_SIZES: Readonly<Record<string, number>> = { max_wal_size: 32 * MB, min_wal_size: 32 * MB };

const SIZE = /^[1-9]\d*(kB|MB|GB|TB)$/;

/** As in postgresql.conf, perhaps with an extension's name. */
export const PARAMETER_NAME = /^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/;

interface Override {
  readonly path: string;
  readonly name: string;
  readonly value: string | number | boolean;
  /** Of the PostgreSQL that reads it. */
  readonly major: string;
}

const RULES: readonly Rule<Override>[] = [
  {
    broken: ({ name }) => !PARAMETER_NAME.test(name),
    message: ({ path, name }) =>
      `${path} must be named as in postgresql.conf (lower-case letters, digits and '_', perhaps with an extension's name and '.'), got '${name}': see pg_settings`,
  },
  {
    broken: ({ name }) => name in OWN,
    message: ({ path, name, value }) => `${path}.${name} must not be given, got ${show(value)}: ${OWN[name]}`,
  },
  {
    broken: ({ name, value }) => SIZES.has(name) && !SIZE.test(String(value)),
    message: ({ path, name, value }) =>
      `${path}.${name} must be a size with its unit ('512MB'; kB, MB, GB or TB), got ${show(value)}: it is compared with the volume or the container`,
  },
  {
    broken: ({ name, value }) => name in COUNTS && !isWholeWithin(Number(value), { least: COUNTS[name]! }),
    message: ({ path, name, value }) =>
      `${path}.${name} must be a whole number, at least ${COUNTS[name]}, got ${show(value)}: smaller ones are replaced or refused at start`,
  },
  {
    broken: ({ name, value }) => name in LEAST_SIZES && SIZE.test(String(value)) && bytesOfSize(String(value)) < LEAST_SIZES[name]!,
    message: ({ path, name, value }) =>
      `${path}.${name} must be at least ${size(LEAST_SIZES[name]!)} (two segments of WAL), got ${show(value)}: the server does not start with less`,
  },
  {
    broken: ({ name, value }) => name === 'wal_level' && !['replica', 'logical'].includes(String(value).toLowerCase()),
    message: ({ path, name, value }) =>
      `${path}.${name} must be replica or logical, got ${show(value)}: standbys need what others leave out of the WAL`,
  },
  {
    broken: ({ value }) => /[\n\r]/.test(String(value)),
    message: ({ path, name }) => `${path}.${name} must be one line, got several: postgresql.conf has a line for each parameter`,
  },
];

/** What PostgreSQL says itself. */
const CATALOGUE: readonly Rule<Override>[] = [
  {
    broken: ({ name, major }) => settingOf(major, name)?.kind === 'fixed',
    message: ({ path, name, value }) => `${path}.${name} must not be given, got ${show(value)}: the server reports it, and nobody sets it`,
  },
  {
    broken: (override) => valueProblemOf(override) !== undefined,
    message: (override) =>
      `${override.path}.${override.name} must be ${valueProblemOf(override)}, got ${show(override.value)}: ` +
      `PostgreSQL ${override.major} takes nothing else, and Patroni would change it or leave it out`,
  },
];

const READ_POOL_RULES: readonly Rule<Override>[] = [
  {
    broken: ({ name }) => DYNAMIC_ONLY.has(name) && !(name in OWN),
    message: ({ path, name, value }) =>
      `${path}.${name} must be the same on all servers, got ${show(value)} for the read pool: give it in postgres.parameters`,
  },
];

/**
 * Everything that is wrong with overridden parameters.
 * @param major of the PostgreSQL that reads them; names that it does not have are for the check unknown-parameters
 */
export function parameterProblems(path: string, overrides: ParameterOverrides = {}, major: string): string[] {
  return problemsOfAll(path, overrides, major, RULES);
}

/** The same for the read pool, whose servers cannot differ from the members in everything. */
export function readPoolParameterProblems(path: string, overrides: ParameterOverrides = {}, major: string): string[] {
  return problemsOfAll(path, overrides, major, [...RULES, ...READ_POOL_RULES]);
}

function problemsOfAll(path: string, overrides: ParameterOverrides, major: string, rules: readonly Rule<Override>[]): string[] {
  return Object.entries(overrides).flatMap(([name, value]) => {
    const problems = problemsOf(rules, { path, name, value, major });
    return problems.length > 0 ? problems : problemsOf(CATALOGUE, { path, name, value, major });
  });
}

function valueProblemOf({ name, value, major }: Override): string | undefined {
  const setting = settingOf(major, name);
  return setting && valueProblem(setting, value);
}

function each(names: readonly string[], why: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, why]));
}

function show(value: Override['value']): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
