import { factoryTelemetry } from '../../config/ms5';
import { GIB } from '../../lib/common/quantity';
import { tune } from '../../lib/cluster/tuning/tune';
import { jobsAtOnce } from '../../lib/timescale/sums/jobs';
import { chunkLocks } from '../../lib/timescale/sums/locks';
import type { Value } from '../../test/support/postgres';

/** The member that is measured: production's memory (config/azure.ts) with the two cores of a small machine. */
export const MEMBER = { memoryBytes: 8 * GIB, cpuMillis: 2000 } as const;

/** Half of production's, so that a run fits on 15 GB of disk: WAL is recycled in 60 % of it (lib/cluster/tuning/wal.ts). */
export const WAL_BUDGET = 10 * GIB;

/** What a server without certificates, an archive and a log collector cannot have. */
const OUT_OF_PLACE = /^(ssl|archive_|log_|logging_)/;

/** What the library derives for such a member of the MS5.0 cluster. */
export function parameters(): Record<string, Value> {
  const database = factoryTelemetry({ afterAYear: 'drop' }).toModel(MEMBER.memoryBytes);
  const derived = tune({
    ...MEMBER,
    role: 'member',
    walBudgetBytes: WAL_BUDGET,
    maxConnections: 200,
    timescaledb: true,
    timescaleDatabases: 1,
    timescaleJobs: jobsAtOnce([database]),
    chunkLocks: chunkLocks([database]),
    members: 3,
    readReplicas: 2,
    archiving: false,
  });
  const fitting = derived.filter(({ name }) => !OUT_OF_PLACE.test(name));
  return { ...Object.fromEntries(fitting.map(({ name, value }) => [name, value])), timezone: 'UTC' };
}
