import { GIB, MIB } from '../../lib/common/quantity';
import { deriveQuota } from '../../lib/storage';
import { guaranteed } from '../support/model';

describe('deriveQuota', () => {
  it('adds up pods and claims, with a fifth to spare, in whole cores and GiB', () => {
    const quota = deriveQuota([
      { pods: 3, surgePods: 0, resources: guaranteed(4000, 8 * GIB), claimBytes: 100 * GIB },
      { pods: 2, surgePods: 0, resources: guaranteed(2000, 4 * GIB), claimBytes: 50 * GIB },
    ]);
    expect(quota).toEqual({
      cpuMillis: 20000,
      cpuLimitMillis: 20000,
      memoryBytes: 39 * GIB,
      memoryLimitBytes: 39 * GIB,
      storageBytes: 480 * GIB,
      claims: 6,
      pods: 6,
    });
  });

  it('leaves room for the surge of a rollout, but no claim for it', () => {
    const pooler = { cpuMillis: 500, memoryBytes: 256 * MIB, cpuLimitMillis: 1000, memoryLimitBytes: 512 * MIB };
    expect(deriveQuota([{ pods: 3, surgePods: 2, resources: pooler }])).toEqual({
      cpuMillis: 3000,
      cpuLimitMillis: 6000,
      memoryBytes: 2 * GIB,
      memoryLimitBytes: 3 * GIB,
      storageBytes: 0,
      claims: 0,
      pods: 6,
    });
  });

  it('counts what pods write on the disks of their nodes, where that is given', () => {
    const resources = guaranteed(1000, GIB);
    const quota = deriveQuota([
      { pods: 3, surgePods: 0, resources, nodeStorage: { requestBytes: GIB, limitBytes: 2 * GIB } },
      { pods: 1, surgePods: 1, resources, nodeStorage: { requestBytes: GIB, limitBytes: GIB } },
    ]);
    expect(quota).toMatchObject({ nodeStorageBytes: 6 * GIB, nodeStorageLimitBytes: 10 * GIB });
  });

  it('does not round up what floating point added', () => {
    expect(deriveQuota([{ pods: 10, surgePods: 0, resources: guaranteed(1000, GIB) }])).toMatchObject({
      cpuMillis: 12000,
      memoryBytes: 12 * GIB,
      pods: 12,
    });
  });
});
