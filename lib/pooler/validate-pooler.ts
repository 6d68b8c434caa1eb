import { MIB } from '../common/quantity';
import { isWholeWithin, whole, wholeSeconds } from '../common/rules';
import { problemsOf, type Rule } from '../common/validation';
import { imageProblems, resourcesProblems, schedulingProblems } from '../common/validate-pod';
import type { PoolerProps } from './pooler-props';

/**
 * Our own floor, PgBouncer names none. Measured with PgBouncer 1.26: itself 18 MiB, the program beside it 20 MiB, psql when there is something
 * to do 10 MiB; and 14 MiB for 500 clients with TLS.
 */
export const LEAST_MEMORY = 64 * MIB;

/** Seconds. */
export const DRAIN = { least: 0, most: 600 } as const;

const RULES: readonly Rule<PoolerProps>[] = [
  whole('pooler.replicas', (p) => p.replicas, { least: 1 }, 'leave pooler out to have none'),
  whole('pooler.serverConnections.min', (p) => p.serverConnections?.min, { least: 0 }, 'they are kept open over all pods'),
  whole('pooler.serverConnections.max', (p) => p.serverConnections?.max, { least: 1 }, 'they are opened at most, over all pods'),
  {
    broken: ({ serverConnections: s }) =>
      s !== undefined && isWholeWithin(s.min, { least: 0 }) && isWholeWithin(s.max, { least: 1 }) && s.min > s.max,
    message: ({ serverConnections: s }) =>
      `pooler.serverConnections.min must not be above max (${s!.max}), got ${s!.min}: no more can be kept open than may be opened`,
  },
  {
    broken: ({ readShare }) => readShare !== undefined && !(readShare >= 0 && readShare < 1),
    message: ({ readShare }) =>
      `pooler.readShare must be at least 0 and below 1, got ${readShare}: it is the part of the server connections that goes to reads, and writes need some`,
  },
  whole('pooler.clients', (p) => p.clients, { least: 1 }, 'they are the client connections over all pods'),
  whole('pooler.maxPreparedStatements', (p) => p.maxPreparedStatements, { least: 0 }, '0 switches them off'),
  wholeSeconds('pooler.drain', (p) => p.drain, DRAIN, 'a stopping pod accepts connections for so long'),
];

/** Everything that is wrong with the pooler. */
export function poolerProblems(props: PoolerProps | undefined): string[] {
  if (!props) return [];
  return [
    ...problemsOf(RULES, props),
    ...resourcesProblems('pooler.resources', props.resources, LEAST_MEMORY),
    ...schedulingProblems('pooler.scheduling', props.scheduling),
    ...imageProblems('pooler.exporter', props.exporter === 'none' ? undefined : props.exporter),
  ];
}
