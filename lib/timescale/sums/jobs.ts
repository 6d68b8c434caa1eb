import type { DatabaseModel } from '../../model/data';
import { seriesOf, type Series } from './series';

/** "Job History Log Retention Policy [3]", in every database with the extension (sql/job_stat_history_log_retention.sql). Telemetry is off. */
const OWN_JOBS = 1;

/** Background jobs of a database: one for each policy, and TimescaleDB's own. */
export function jobsOf(database: DatabaseModel): number {
  if (!database.timescaledb) return 0;
  return seriesOf(database).reduce((sum, series) => sum + policiesOf(series), OWN_JOBS);
}

/** Chunks that are archived are dropped by a CronJob, which is no job of the database. */
function policiesOf(series: Series): number {
  const policies = ['refresh' in series, series.columnstore !== undefined, series.retainSeconds !== undefined];
  return policies.filter(Boolean).length;
}

/**
 * Workers that jobs may need at the same time: one for each job of all databases. Nothing keeps jobs apart; after a start or a failover
 * all that were missed are due, and the scheduler gives each a worker of its own (TimescaleDB 2.28.3, src/bgw/scheduler.c).
 */
export function jobsAtOnce(databases: readonly DatabaseModel[]): number {
  return databases.reduce((sum, database) => sum + jobsOf(database), 0);
}
