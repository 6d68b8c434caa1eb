import type { Parameter } from '../../model/cluster';
import { parameter } from './parameter';
import { tuneTool } from './sources';

/** What the planner believes about disks and data. */
export function planner(): Parameter[] {
  return [
    parameter('random_page_cost', 1.1, '1.1: SSD', tuneTool('misc')),
    parameter('effective_io_concurrency', 256, '256: SSD', tuneTool('misc')),
    parameter('default_statistics_target', 100, '100', tuneTool('misc')),
    parameter('default_toast_compression', 'lz4', 'lz4', tuneTool('misc')),
    parameter('jit', 'off', 'off: with many chunks compiling takes longer than it saves', tuneTool('misc')),
  ];
}
