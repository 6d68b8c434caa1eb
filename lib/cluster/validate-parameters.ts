import { isWholeWithin } from '../common/rules';
import { problemsOf, type Rule } from '../common/validation';
import type { ParameterOverrides } from './cluster-props';
import { DYNAMIC_ONLY } from './tuning/parameter';

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

/** As in postgresql.conf, perhaps with an extension's name. */
export const PARAMETER_NAME = /^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/;

interface Override {
  readonly path: string;
  readonly name: string;
  readonly value: string | number | boolean;
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
    broken: ({ name, value }) => SIZES.has(name) && !/^[1-9]\d*(kB|MB|GB|TB)$/.test(String(value)),
    message: ({ path, name, value }) =>
      `${path}.${name} must be a size with its unit ('512MB'; kB, MB, GB or TB), got ${show(value)}: it is compared with the volume or the container`,
  },
  {
    broken: ({ name, value }) => name in COUNTS && !isWholeWithin(Number(value), { least: COUNTS[name]! }),
    message: ({ path, name, value }) =>
      `${path}.${name} must be a whole number, at least ${COUNTS[name]}, got ${show(value)}: smaller ones are replaced or refused at start`,
  },
];

const READ_POOL_RULES: readonly Rule<Override>[] = [
  {
    broken: ({ name }) => DYNAMIC_ONLY.has(name) && !(name in OWN),
    message: ({ path, name, value }) =>
      `${path}.${name} must be the same on all servers, got ${show(value)} for the read pool: give it in postgres.parameters`,
  },
];

/** Everything that is wrong with overridden parameters. */
export function parameterProblems(path: string, overrides: ParameterOverrides = {}, rules = RULES): string[] {
  return Object.entries(overrides).flatMap(([name, value]) => problemsOf(rules, { path, name, value }));
}

/** The same for the read pool, whose servers cannot differ from the members in everything. */
export function readPoolParameterProblems(path: string, overrides: ParameterOverrides = {}): string[] {
  return parameterProblems(path, overrides, [...RULES, ...READ_POOL_RULES]);
}

function each(names: readonly string[], why: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, why]));
}

function show(value: Override['value']): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
