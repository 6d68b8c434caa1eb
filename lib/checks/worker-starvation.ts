import type { Parameter } from '../model/cluster';
import { jobsAtOnce } from '../timescale/sums/jobs';
import { error, valueOf, warning, type Check, type Observation } from './check';

const TIMESCALE = 'timescaledb.max_background_workers';
const ALL = 'max_worker_processes';
/** PostgreSQL's own launcher of logical replication, which is there whether anything is replicated or not. */
const POSTGRES_OWN = 1;
/** TimescaleDB's. */
const LAUNCHER = 1;

/**
 * There is a worker for every background job. Without one for any of them nothing is refreshed, converted or dropped, which is an error;
 * with too few they wait for each other, which is a warning. What is derived always fits.
 */
export const workerStarvation: Check = ({ databases, members: { parameters, tuning } }) => {
  const jobs = jobsAtOnce(databases);
  if (!tuning.timescaledb) return [];
  const launchers = LAUNCHER + tuning.timescaleDatabases;
  const workers = Number(valueOf(parameters, TIMESCALE));
  const needed = Math.min(workers, launchers + jobs);
  const parallel = Number(valueOf(parameters, 'max_parallel_workers') ?? 0);
  return [
    ...timescaleWorkers(pathOf(parameters, TIMESCALE), workers, launchers, jobs),
    ...allWorkers(Number(valueOf(parameters, ALL)), launchers, needed, parallel),
  ];
};

function timescaleWorkers(path: string, workers: number, launchers: number, jobs: number): Observation[] {
  if (workers >= launchers + jobs) return [];
  const given = `${path} leaves TimescaleDB ${workers} workers`;
  if (workers <= launchers) {
    return [
      error(
        `${given}, must be at least ${launchers + 1} (launcher, a scheduler for each database, one job): ` +
          `nothing would be refreshed, converted or dropped; give ${launchers + jobs}, or leave it out`,
      ),
    ];
  }
  return [
    warning(
      `${given}, ${launchers + jobs} are needed when all ${jobs} jobs are due (launcher, a scheduler for each database, jobs): ` +
        'some start late, with a line in the log and no more; give as many, or leave it out',
    ),
  ];
}

function allWorkers(processes: number, launchers: number, needed: number, parallel: number): Observation[] {
  const path = `postgres.parameters.${ALL} is ${processes}`;
  const least = POSTGRES_OWN + launchers + 1;
  const enough = POSTGRES_OWN + needed + parallel;
  if (processes < least) {
    return [
      error(
        `${path}, must be at least ${least} (PostgreSQL's own, TimescaleDB's launcher, a scheduler for each database, one job): ` +
          `nothing would be refreshed, converted or dropped; give ${enough}, or leave it out`,
      ),
    ];
  }
  if (processes >= enough) return [];
  return [
    warning(
      `${path}, ${enough} are needed at most (PostgreSQL's own, ${needed} for TimescaleDB, ${parallel} for parallel queries): ` +
        'jobs and queries take workers from each other; give as many, or leave it out',
    ),
  ];
}

/** Where the user wrote what the workers follow from. */
function pathOf(parameters: readonly Parameter[], name: string): string {
  const parameter = parameters.find((p) => p.name === name);
  return parameter?.formula === 'given' ? `postgres.parameters.${name}` : 'postgres.timescaleJobs';
}
