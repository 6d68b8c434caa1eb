import { lockingProcesses, lockTableEntries } from '../../../lib/cluster/tuning/lock-table';
import { tune } from '../../../lib/cluster/tuning/tune';
import type { TuningInput } from '../../../lib/model/cluster';
import { LOCAL, PRODUCTION } from './inputs';

const locksOf = (input: TuningInput) => tune(input).find(({ name }) => name === 'max_locks_per_transaction')?.value;

/** Of the production member: connections, autovacuum with its launcher, background workers, WAL senders. */
const PROCESSES = 200 + 10 + 1 + 23 + 12;

describe('max_locks_per_transaction', () => {
  it('is what timescaledb-tune says while there are few chunks', () => {
    expect(locksOf({ ...PRODUCTION, chunkLocks: 0 })).toBe(256);
    expect(locksOf({ ...PRODUCTION, chunkLocks: 256 * PROCESSES })).toBe(256);
  });

  it('is the next power of two when chunks need more', () => {
    expect(locksOf({ ...PRODUCTION, chunkLocks: 256 * PROCESSES + 1 })).toBe(512);
    expect(locksOf({ ...PRODUCTION, chunkLocks: 1000 * PROCESSES })).toBe(1024);
  });

  it.each([
    ['production', PRODUCTION],
    ['local', LOCAL],
  ])('leaves room for all chunks, and not for many times as much, for the %s figures', (_title, input) => {
    for (let chunkLocks = 1; chunkLocks < 1e7; chunkLocks = Math.ceil(chunkLocks * 1.7)) {
      const entries = lockTableEntries(tune({ ...input, chunkLocks }));
      expect(entries).toBeGreaterThanOrEqual(chunkLocks);
      expect(entries).toBeLessThanOrEqual(Math.max(2 * chunkLocks, lockTableEntries(tune(input))));
    }
  });
});

describe('the lock table', () => {
  it('is shared by every process that PostgreSQL may start', () => {
    expect(lockingProcesses(tune(PRODUCTION))).toBe(PROCESSES);
    expect(lockTableEntries(tune(PRODUCTION))).toBe(256 * PROCESSES);
  });

  it('grows with prepared transactions', () => {
    const parameters = tune(PRODUCTION).map((p) => (p.name === 'max_prepared_transactions' ? { ...p, value: 10 } : p));
    expect(lockingProcesses(parameters)).toBe(PROCESSES + 10);
  });
});
