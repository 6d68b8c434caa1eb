import type { Parameter, TuningInput } from '../../model/cluster';
import { parameter } from './parameter';
import { ourChoice, tuneTool } from './sources';
import { GB, MB } from './units';

const WORKERS = 10;

/**
 * Bytes that one autovacuum worker may use for dead row pointers. Left unset it would be `maintenance_work_mem`, and ten workers
 * of that are more than the container has. Above 1 GB a vacuum cannot use it (PostgreSQL before 17).
 */
export function autovacuumWorkMem(input: TuningInput): number {
  return Math.min(GB, Math.max(4 * MB, Math.floor(input.memoryBytes / 32 / WORKERS)));
}

/** When autovacuum runs and how hard. */
export function autovacuum(): Parameter[] {
  return [
    parameter('autovacuum', 'on', 'on: without it transaction ids run out', ourChoice('Autovacuum')),
    parameter('autovacuum_max_workers', WORKERS, '10: a hypertable is many tables', tuneTool('misc')),
    parameter('autovacuum_naptime', '10s', '10 s', tuneTool('misc')),
    parameter(
      'autovacuum_vacuum_cost_limit',
      500,
      '500, shared by all workers: 500 / 20 dirtied 8 kB pages every 2 ms are 100 MB/s, what a 100 GiB Premium SSD writes',
      ourChoice('Autovacuum'),
    ),
    parameter('autovacuum_vacuum_cost_delay', '2ms', '2 ms, the default that the limit is worked out for', ourChoice('Autovacuum')),
    parameter('autovacuum_vacuum_scale_factor', 0.05, '5 % dead rows', ourChoice('Autovacuum')),
    parameter(
      'autovacuum_analyze_scale_factor',
      0.02,
      '2 % changed rows: a chunk that grows needs statistics early',
      ourChoice('Autovacuum'),
    ),
  ];
}
