import { memoryQuantity, MIB } from '../common/quantity';
import { isWholeWithin, whole, wholeBytes, wholeSeconds } from '../common/rules';
import { problemsOf, type Rule } from '../common/validation';
import { resourcesProblems, schedulingProblems } from '../common/validate-pod';
import type { MembersProps, ReadPoolProps } from './cluster-props';
import { DEFAULT_WAL_SHARE, walBudget } from './describe-cluster';
import { MINIMUM_TTL_SECONDS, type FailoverProps } from './failover';
import { LEAST_CONNECTIONS, LEAST_MEMORY, LEAST_WAL } from './tuning/input';
import { parameterProblems, readPoolParameterProblems } from './validate-parameters';
import { wholeAbove } from '../common/whole';

/** Parts of a description that belong together. `memberBytes` and `readPoolBytes` are the sizes of the volumes. */
export interface ClusterDescription<S> {
  readonly postgres: MembersProps<S>;
  readonly readPool?: ReadPoolProps<S>;
  readonly failover?: FailoverProps;
  readonly memberBytes: number;
  readonly readPoolBytes: number;
  /** Of the PostgreSQL in the image. */
  readonly major: string;
}

type Members = MembersProps<unknown>;
type ReadPool = ReadPoolProps<unknown>;

/** Pods that may lead; more reads belong in the read pool. */
export const MEMBER_COUNT = { least: 1, most: 10 } as const;
/** Patroni replaces fewer by 100, PostgreSQL takes no more. */
export const MAX_CONNECTIONS = { least: LEAST_CONNECTIONS, most: 262143 } as const;
export const MOST_WAL_SHARE = 0.5;
/** Bytes: a server that streams is always a little behind. */
export const LEAST_LAG = MIB;
/** Seconds: a week-old copy is a backup, and reads of it are a mistake. */
export const STALENESS = { least: 1, most: 7 * 24 * 3600 } as const;

const MEMBERS: readonly Rule<Members>[] = [
  whole(
    'postgres.members',
    (p) => p.members,
    MEMBER_COUNT,
    'three survive the loss of one while another is replaced; more reads belong in readPool',
  ),
  {
    broken: ({ walShare }) => walShare !== undefined && !(walShare > 0 && walShare <= MOST_WAL_SHARE),
    message: ({ walShare }) =>
      `postgres.walShare must be above 0 and at most ${MOST_WAL_SHARE}, got ${walShare}: it is the part of the volume that WAL may take from the data`,
  },
  whole(
    'postgres.maxConnections',
    (p) => p.maxConnections,
    MAX_CONNECTIONS,
    'Patroni replaces fewer by 100, PostgreSQL takes no more; leave it out to have it derived',
  ),
  whole('postgres.directConnections', (p) => p.directConnections, { least: 0 }, 'it is the number for clients that do not use the pooler'),
  whole('postgres.timescaleJobs', (p) => p.timescaleJobs, { least: 0 }, 'it is the number of background jobs that may run at once'),
  wholeSeconds(
    'postgres.maxStaleness',
    (p) => p.maxStaleness,
    STALENESS,
    'clients that read such old data have to know, and need another way than the read Services',
  ),
  wholeBytes('postgres.maxLag', (p) => p.maxLag, { least: LEAST_LAG }, 'a standby that streams is always a little behind'),
];

const READ_POOL: readonly Rule<ReadPool>[] = [
  whole('readPool.replicas', (p) => p.replicas, { least: 1 }, 'leave readPool out to have none'),
  wholeBytes('readPool.maxLag', (p) => p.maxLag, { least: LEAST_LAG }, 'a replica that streams is always a little behind'),
  wholeSeconds('readPool.maxLagTime', (p) => p.maxLagTime, { least: 1 }, 'a replica that streams is always a little behind'),
];

const FAILOVER: readonly Rule<FailoverProps>[] = [
  wholeSeconds('failover.budget', (p) => p.budget, { least: MINIMUM_TTL_SECONDS }, "it becomes Patroni's ttl, which has this minimum"),
  whole('failover.synchronousNodeCount', (p) => p.synchronousNodeCount, { least: 1 }, "to wait for no standby, say synchronousMode: 'off'"),
];

interface Standbys {
  readonly members: number;
  readonly synchronousNodeCount?: number;
}

const STANDBYS: readonly Rule<Standbys>[] = [
  {
    broken: ({ members, synchronousNodeCount: count }) => count !== undefined && isWholeWithin(count, { least: 1 }) && count >= members,
    message: ({ members, synchronousNodeCount: count }) =>
      `failover.synchronousNodeCount must be below postgres.members (${members}), got ${count}: a commit would wait for standbys that do not exist`,
  },
];

interface Wal {
  readonly path: string;
  readonly bytes: number;
  readonly share: number;
  /** What the share comes to, in whole segments. */
  readonly budget: number;
}

/** Said only where share and size are possible by themselves. */
const WAL: readonly Rule<Wal>[] = [
  {
    broken: ({ bytes }) => bytes > Number.MAX_SAFE_INTEGER,
    message: ({ path, bytes }) =>
      `${path}.storage.size must be below 8 PiB, got ${bytes} bytes: nothing holds more, and sums would not be exact`,
  },
  {
    broken: ({ bytes, share, budget }) => bytes > 0 && share > 0 && share <= MOST_WAL_SHARE && budget < LEAST_WAL,
    message: ({ path, bytes, share, budget }) =>
      `${path}.storage must have room for ${memoryQuantity(LEAST_WAL)} of WAL (eight segments), got ${memoryQuantity(budget)} ` +
      `(${share} of ${memoryQuantity(bytes)}): give it at least ${memoryQuantity(wholeAbove(LEAST_WAL / share / MIB) * MIB)}, or WAL a larger share`,
  },
];

/** Everything that is wrong with members, read pool and failover. */
export function clusterProblems<S>({ postgres, readPool, failover, memberBytes, readPoolBytes, major }: ClusterDescription<S>): string[] {
  const members = postgres.members ?? 3;
  const share = postgres.walShare ?? DEFAULT_WAL_SHARE;
  const budget = walBudget({ sizeBytes: memberBytes }, share);
  // The read pool takes the members' share after rounding, see describeReadPool.
  const readPoolBudget = walBudget({ sizeBytes: readPoolBytes }, budget / memberBytes);
  return [
    ...problemsOf(MEMBERS, postgres),
    ...resourcesProblems('postgres.resources', postgres.resources, LEAST_MEMORY),
    ...problemsOf(WAL, { path: 'postgres', bytes: memberBytes, share, budget }),
    ...schedulingProblems('postgres.scheduling', postgres.scheduling),
    ...parameterProblems('postgres.parameters', postgres.parameters, major),
    ...(readPool
      ? [
          ...problemsOf(READ_POOL, readPool),
          ...resourcesProblems('readPool.resources', readPool.resources, LEAST_MEMORY),
          ...problemsOf(WAL, { path: 'readPool', bytes: readPoolBytes, share, budget: readPoolBudget }),
          ...schedulingProblems('readPool.scheduling', readPool.scheduling),
          ...readPoolParameterProblems('readPool.parameters', readPool.parameters, major),
        ]
      : []),
    ...problemsOf(FAILOVER, failover ?? {}),
    ...problemsOf(STANDBYS, { members, synchronousNodeCount: failover?.synchronousNodeCount }),
  ];
}
