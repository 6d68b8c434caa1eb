import type { Parameter, TuningInput } from '../../model/cluster';
import { parameter } from './parameter';
import { ourChoice, postgresDocs, TIMESCALEDB_WORKERS } from './sources';

/** TimescaleDB's default, and the least that timescaledb-tune accepts. */
const LEAST_WORKERS = 16;

/** Workers for TimescaleDB: its launcher, a scheduler for each database and the jobs that may run at once. None without the extension. */
export function backgroundWorkers(input: TuningInput): number {
  return input.timescaledb ? Math.max(LEAST_WORKERS, 1 + input.timescaleDatabases + input.timescaleJobs) : 0;
}

/** Libraries that load at start, and TimescaleDB's own parameters. */
export function timescaledb(input: TuningInput): Parameter[] {
  const libraries = [...(input.timescaledb ? ['timescaledb'] : []), 'pg_stat_statements'];
  const preload = parameter(
    'shared_preload_libraries',
    libraries.join(','),
    'timescaledb, which must be first, where it is used; then pg_stat_statements',
    postgresDocs('runtime-config-client'),
  );
  if (!input.timescaledb) return [preload];
  return [
    preload,
    parameter(
      'timescaledb.max_background_workers',
      backgroundWorkers(input),
      '1 launcher + a scheduler for each database + jobs at once, at least 16',
      TIMESCALEDB_WORKERS,
    ),
    parameter(
      'timescaledb.telemetry_level',
      'off',
      'off: it would report to its makers, and the network policies let nothing out',
      ourChoice('TimescaleDB'),
    ),
  ];
}
