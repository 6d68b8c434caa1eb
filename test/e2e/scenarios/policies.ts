import { chunks, insertRows, OEE } from '../support/oee-rows';
import type { Platform } from '../support/platform';
import { secondsSince, until } from '../support/time';
import { differing } from './differing';

/** Jobs below this number are TimescaleDB's own. */
const FIRST_POLICY = 1000;
const ROWS = 10;

/** What the policies did. */
export interface PolicyRun {
  /** Until each of them had ended well at least once. */
  readonly seconds: number;
  readonly policies: number;
  readonly broken: readonly string[];
}

/**
 * Puts in rows that are young, older than the columnstore's age and older than the retention, and starts every policy now:
 * the young ones have to arrive in the aggregate, the older ones become columnar, the oldest ones go.
 */
export async function runPolicies(platform: Platform, primary: string, seconds: number): Promise<PolicyRun> {
  await insertRows(platform, primary, ['1 day', '100 days', '400 days'], ROWS);
  const start = Date.now();
  const since = await platform.sql(primary, 'SELECT now()');
  await platform.sql(
    primary,
    `SELECT alter_job(job_id, next_start => now()) FROM timescaledb_information.jobs WHERE job_id >= ${FIRST_POLICY}`,
  );
  const policies = await until('every policy ends well, or one fails', seconds, () => allSucceeded(platform, primary, since));
  const took = secondsSince(start);
  return { seconds: took, policies, broken: [...(await errors(platform, primary)), ...(await effects(platform, primary))] };
}

async function allSucceeded(platform: Platform, primary: string, since: string): Promise<number | undefined> {
  const counts = await platform.sql(
    primary,
    `SELECT count(*), count(*) FILTER (WHERE last_successful_finish >= '${since}') FROM timescaledb_information.jobs
     LEFT JOIN timescaledb_information.job_stats USING (job_id) WHERE job_id >= ${FIRST_POLICY}`,
  );
  const [policies, succeeded] = counts.split('|').map(Number);
  const failed = await errors(platform, primary);
  if (policies === succeeded || failed.length > 0) return policies;
  throw new Error(`${succeeded} of ${policies} did`);
}

async function errors(platform: Platform, primary: string): Promise<string[]> {
  const text = await platform.sql(
    primary,
    `SELECT DISTINCT proc_name || ': ' || err_message FROM timescaledb_information.job_errors WHERE job_id >= ${FIRST_POLICY}`,
  );
  return text.split('\n').filter((line) => line);
}

async function effects(platform: Platform, primary: string): Promise<string[]> {
  const relation = await platform.sql(
    primary,
    `SELECT format('%I.%I', materialization_hypertable_schema, materialization_hypertable_name)
     FROM timescaledb_information.continuous_aggregates WHERE view_name = '${OEE.aggregate}'`,
  );
  const filled = await platform.sql(primary, `SELECT coalesce(sum(calculations), 0) FROM ${relation}`);
  const forms = await chunks(platform, primary);
  return [
    ...differing(`chunks of ${OEE.table}, oldest first`, [forms], ['columnar, rows']),
    ...differing(`rows in ${OEE.aggregate}`, [filled], [String(ROWS)]),
  ];
}
