import { lockingProcesses, lockTableEntries } from '../cluster/tuning/lock-table';
import { chunkLocks as locksFor } from '../timescale/sums/locks';
import { error, valueOf, type Check } from './check';

/** The lock table has room for every chunk. The derived value has; a given one, or fewer processes, may not. */
export const chunkLocks: Check = ({ databases, members: { parameters } }) => {
  const wanted = locksFor(databases);
  const entries = lockTableEntries(parameters);
  if (wanted <= entries) return [];
  const processes = lockingProcesses(parameters);
  return [
    error(
      `postgres.parameters.max_locks_per_transaction is ${valueOf(parameters, 'max_locks_per_transaction')}, which with ${processes} processes is ${entries} locks, ` +
        `and chunks need ${wanted}: queries, pg_dump and updates of the extension would end with "out of shared memory"; ` +
        `give at least ${Math.ceil(wanted / processes)}, leave it out, or give longer chunks`,
    ),
  ];
};
