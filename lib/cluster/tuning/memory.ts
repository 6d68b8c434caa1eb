import type { Parameter, TuningInput } from '../../model/cluster';
import { autovacuumWorkMem } from './autovacuum';
import { coresOf } from './input';
import { parameter } from './parameter';
import { ourChoice, tuneTool } from './sources';
import { GB, KB, MB, size } from './units';

/** Where timescaledb-tune stops: PostgreSQL on some platforms takes no more than just below 2 GB. */
const MOST_MAINTENANCE = 2047 * MB;
const LEAST_WORK_MEM = 64 * KB;

/** Memory parameters, from the container's limit. */
export function memory(input: TuningInput): Parameter[] {
  const bytes = input.memoryBytes;
  return [
    parameter('shared_buffers', size(Math.floor(bytes / 4)), 'memory / 4', tuneTool('memory')),
    parameter('effective_cache_size', size(Math.floor((bytes * 3) / 4)), 'memory × 3/4', tuneTool('memory')),
    parameter(
      'maintenance_work_mem',
      size(Math.floor(Math.min(MOST_MAINTENANCE, (bytes / GB) * 128 * MB))),
      '128 MB for each GB of memory, at most 2047 MB',
      tuneTool('memory'),
    ),
    parameter(
      'work_mem',
      size(workMem(input)),
      '400 MB for each GB of memory, shared by max_connections and by round(cores / 2), at least 64 kB',
      tuneTool('memory'),
    ),
    parameter(
      'autovacuum_work_mem',
      size(autovacuumWorkMem(input)),
      'memory / 32, shared by autovacuum_max_workers; 4 MB to 1 GB each',
      ourChoice('Memory'),
    ),
    parameter('huge_pages', 'off', 'off: the pod requests none, and using the node’s would end in SIGBUS', ourChoice('Memory')),
  ];
}

function workMem(input: TuningInput): number {
  const perConnection = (400 * MB) / input.maxConnections;
  return Math.max(LEAST_WORK_MEM, Math.floor(((input.memoryBytes / GB) * perConnection) / Math.round(coresOf(input) / 2)));
}
