import { GIB, KIB } from '../../lib/common/quantity';
import { maxIopsV2, maxThroughputV2, premiumTier } from '../../lib/storage';

describe('premiumTier', () => {
  it.each([
    [1, 'P1', 120, 25],
    [32, 'P4', 120, 25],
    [50, 'P6', 240, 50],
    [100, 'P10', 500, 100],
    [128, 'P10', 500, 100],
    [129, 'P15', 1100, 125],
    [1024, 'P30', 5000, 200],
    [32767, 'P80', 20000, 900],
  ])('makes %i GiB a disk of the tier %s with %i IOPS and %i MB/s', (gib, name, iops, throughputMbps) => {
    expect(premiumTier(gib * GIB)).toMatchObject({ name, iops, throughputMbps });
  });

  it('goes up a tier when the volume is a kibibyte too big', () => {
    expect(premiumTier(128 * GIB + KIB).name).toBe('P15');
  });

  it('fails above the greatest disk', () => {
    expect(() => premiumTier(32768 * GIB)).toThrow(
      new RangeError('Premium SSD ends at 32767 GiB, got 32768 GiB: use Premium SSD v2 (up to 65536 GiB)'),
    );
  });
});

describe('limits of Premium SSD v2', () => {
  it.each([
    [4, 3000],
    [6, 3000],
    [8, 4000],
    [10, 5000],
    [160, 80000],
    [65536, 80000],
  ])('allow a disk of %i GiB at most %i IOPS', (gib, iops) => {
    expect(maxIopsV2(gib)).toBe(iops);
  });

  it.each([
    [3000, 750],
    [4000, 1000],
    [8000, 2000],
    [80000, 2000],
  ])('allow a disk with %i IOPS at most %i MB/s', (iops, throughput) => {
    expect(maxThroughputV2(iops)).toBe(throughput);
  });
});
