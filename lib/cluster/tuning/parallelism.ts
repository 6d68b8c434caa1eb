import type { Parameter, TuningInput } from '../../model/cluster';
import { coresOf } from './input';
import { parameter } from './parameter';
import { ourChoice, tuneTool } from './sources';
import { backgroundWorkers } from './timescaledb';

/** What timescaledb-tune keeps for processes other than TimescaleDB's and parallel workers. */
const OTHER_WORKERS = 3;
/** PostgreSQL's own default for max_worker_processes. */
const LEAST_WORKERS = 8;
/** Index builds rarely gain from more; the workers share one maintenance_work_mem. */
const MOST_MAINTENANCE_WORKERS = 4;

/** Worker processes, from the container's CPU. With one core nothing runs in parallel: the tool does not speak then. */
export function parallelism(input: TuningInput): Parameter[] {
  const cores = coresOf(input);
  const half = cores > 1 ? Math.round(cores / 2) : 0;
  return [
    parameter(
      'max_worker_processes',
      Math.max(LEAST_WORKERS, OTHER_WORKERS + backgroundWorkers(input) + cores),
      '3 + timescaledb.max_background_workers + cores, at least 8',
      tuneTool('parallel'),
    ),
    parameter('max_parallel_workers', cores, 'cores', tuneTool('parallel')),
    parameter('max_parallel_workers_per_gather', half, 'round(cores / 2); 0 with one core', tuneTool('parallel')),
    parameter(
      'max_parallel_maintenance_workers',
      Math.min(MOST_MAINTENANCE_WORKERS, half),
      'round(cores / 2), at most 4; 0 with one core',
      ourChoice('Parallelism'),
    ),
  ];
}
