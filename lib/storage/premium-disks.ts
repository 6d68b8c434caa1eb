import { GIB } from '../common/quantity';

/** What an Azure Premium SSD can do: fixed by its tier, which follows from its size. */
export interface PremiumTier {
  /** `P10`, `P15`, … */
  readonly name: string;
  /** Capacity that is billed, in GiB. A smaller disk pays for all of it. */
  readonly gib: number;
  /** Guaranteed, without bursting. */
  readonly iops: number;
  /** MB/s (10^6 bytes), guaranteed, without bursting. */
  readonly throughputMbps: number;
}

/** Azure's disk table, base figures (MicrosoftDocs, disk-storage-premium-ssd-sizes.md, 2023-03-16, included by disks-types.md of 2026-08-11). */
const PREMIUM_TIERS: readonly PremiumTier[] = [
  { name: 'P1', gib: 4, iops: 120, throughputMbps: 25 },
  { name: 'P2', gib: 8, iops: 120, throughputMbps: 25 },
  { name: 'P3', gib: 16, iops: 120, throughputMbps: 25 },
  { name: 'P4', gib: 32, iops: 120, throughputMbps: 25 },
  { name: 'P6', gib: 64, iops: 240, throughputMbps: 50 },
  { name: 'P10', gib: 128, iops: 500, throughputMbps: 100 },
  { name: 'P15', gib: 256, iops: 1100, throughputMbps: 125 },
  { name: 'P20', gib: 512, iops: 2300, throughputMbps: 150 },
  { name: 'P30', gib: 1024, iops: 5000, throughputMbps: 200 },
  { name: 'P40', gib: 2048, iops: 7500, throughputMbps: 250 },
  { name: 'P50', gib: 4096, iops: 7500, throughputMbps: 250 },
  { name: 'P60', gib: 8192, iops: 16000, throughputMbps: 500 },
  { name: 'P70', gib: 16384, iops: 18000, throughputMbps: 750 },
  { name: 'P80', gib: 32767, iops: 20000, throughputMbps: 900 },
];

/** Greatest Premium SSD, in GiB. */
export const PREMIUM_MAX_GIB = 32767;

/**
 * The smallest tier that holds the volume: what Azure makes of it, bills and throttles.
 * @throws RangeError above 32767 GiB, which no Premium SSD has
 */
export function premiumTier(bytes: number): PremiumTier {
  const tier = PREMIUM_TIERS.find((t) => t.gib * GIB >= bytes);
  if (!tier) {
    throw new RangeError(
      `Premium SSD ends at ${PREMIUM_MAX_GIB} GiB, got ${bytes / GIB} GiB: use Premium SSD v2 (up to ${PREMIUM_V2.maxGib} GiB)`,
    );
  }
  return tier;
}

/** Limits of Premium SSD v2 (MicrosoftDocs, disks-types.md, 2026-08-11; until 2025 the throughput ended at 1200 MB/s). */
export const PREMIUM_V2 = {
  maxGib: 65536,
  /** Included in the price of the capacity. */
  baseIops: 3000,
  maxIops: 80000,
  /** MB/s, included in the price of the capacity. */
  baseThroughputMbps: 125,
  maxThroughputMbps: 2000,
  /** Up to this size the baseline is also the ceiling. */
  baseGib: 6,
  iopsPerGib: 500,
  throughputMbpsPerIops: 0.25,
} as const;

/** IOPS that a Premium SSD v2 disk of this size can be given at most. */
export function maxIopsV2(gib: number): number {
  return gib <= PREMIUM_V2.baseGib ? PREMIUM_V2.baseIops : Math.min(PREMIUM_V2.maxIops, PREMIUM_V2.iopsPerGib * gib);
}

/** MB/s that a Premium SSD v2 disk with these IOPS can be given at most. */
export function maxThroughputV2(iops: number): number {
  return Math.min(PREMIUM_V2.maxThroughputMbps, PREMIUM_V2.throughputMbpsPerIops * iops);
}
