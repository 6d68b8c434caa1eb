import type { TuningInput } from '../../../lib/model/cluster';
import { GB, MB } from '../../../lib/cluster/tuning/units';

/** 4 CPU, 8 GiB, a fifth of a 100 GiB volume for WAL, three members and two read replicas. */
export const PRODUCTION: TuningInput = {
  role: 'member',
  cpuMillis: 4000,
  memoryBytes: 8 * GB,
  walBudgetBytes: 20 * GB,
  maxConnections: 200,
  timescaledb: true,
  timescaleJobs: 6,
  timescaleDatabases: 1,
  chunkLocks: 0,
  members: 3,
  readReplicas: 2,
  archiving: true,
};

/** 2 CPU, 4 GiB, a fifth of a 50 GiB volume for WAL, beside the members above. */
export const READ_REPLICA: TuningInput = {
  ...PRODUCTION,
  role: 'read-replica',
  cpuMillis: 2000,
  memoryBytes: 4 * GB,
  walBudgetBytes: 10 * GB,
};

/** A member that fits on a laptop. */
export const LOCAL: TuningInput = {
  ...PRODUCTION,
  cpuMillis: 250,
  memoryBytes: 512 * MB,
  walBudgetBytes: 400 * MB,
  maxConnections: 50,
  timescaleJobs: 2,
  readReplicas: 1,
  archiving: false,
};
