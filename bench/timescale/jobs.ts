import { schedule, type Server } from './server';

/** Runs of background jobs so far. */
export interface JobRuns {
  readonly succeeded: number;
  readonly failed: number;
}

/** Starts the scheduler with every policy due at once, as after a failover. */
export async function startJobs(server: Server): Promise<void> {
  await server.engine.exec('SELECT alter_job(job_id, next_start => now()) FROM timescaledb_information.jobs WHERE job_id >= 1000');
  await schedule(server, 'start');
}

export async function jobRuns({ engine }: Server): Promise<JobRuns> {
  const [runs] = await engine.query<JobRuns>(`
    SELECT coalesce(sum(total_successes), 0) AS succeeded, coalesce(sum(total_failures), 0) AS failed
    FROM timescaledb_information.job_stats WHERE job_id >= 1000`);
  return runs!;
}
