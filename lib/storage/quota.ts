import type { NodeStorage } from '../common/node-storage';
import { GIB } from '../common/quantity';
import type { QuotaModel } from '../model/storage';
import type { ResourcesModel } from '../model/workload';

/** One kind of pod, with all of its containers added up, as the quota sees it. */
export interface QuotaPart {
  /** Pods in steady state; for Jobs, how many may run at once. */
  readonly pods: number;
  /**
   * Pods above that while a change rolls out or a replacement overlaps with a pod that is still stopping.
   * A StatefulSet needs none: it stops a pod before it makes the next of that name.
   */
  readonly surgePods: number;
  /** Of one pod. */
  readonly resources: ResourcesModel;
  /** What one pod writes on the disk of its node, and may write. Absent: the quota does not limit it. */
  readonly nodeStorage?: NodeStorage;
  /** Size of one pod's claim. Absent: it has none. */
  readonly claimBytes?: number;
}

/** Room for what nobody declared: a debug pod, a restored volume beside the old one during an incident. */
const SPARE_SHARE = 0.2;

/**
 * A quota that the declared pods fit in, surge included, with a fifth to spare; rounded up to whole cores and GiB.
 * It holds for the whole namespace: where applications share it, give their pods as parts too, or state the quota by hand.
 */
export function deriveQuota(parts: readonly QuotaPart[]): QuotaModel {
  const sum = (of: (part: QuotaPart) => number) => parts.reduce((total, part) => total + of(part), 0);
  const compute = (of: (resources: ResourcesModel) => number) => sum((p) => (p.pods + p.surgePods) * of(p.resources));
  const spare = (value: number, unit: number) => Math.ceil(round(value * (1 + SPARE_SHARE)) / unit) * unit;
  const disk = (of: (part: NodeStorage) => number) =>
    spare(
      sum((p) => (p.pods + p.surgePods) * (p.nodeStorage ? of(p.nodeStorage) : 0)),
      GIB,
    );
  return {
    cpuMillis: spare(
      compute((r) => r.cpuMillis),
      1000,
    ),
    memoryBytes: spare(
      compute((r) => r.memoryBytes),
      GIB,
    ),
    cpuLimitMillis: spare(
      compute((r) => r.cpuLimitMillis),
      1000,
    ),
    memoryLimitBytes: spare(
      compute((r) => r.memoryLimitBytes),
      GIB,
    ),
    storageBytes: spare(
      sum((p) => p.pods * (p.claimBytes ?? 0)),
      GIB,
    ),
    claims: spare(
      sum((p) => (p.claimBytes === undefined ? 0 : p.pods)),
      1,
    ),
    pods: spare(
      sum((p) => p.pods + p.surgePods),
      1,
    ),
    ...(parts.some((p) => p.nodeStorage)
      ? { nodeStorageBytes: disk((d) => d.requestBytes), nodeStorageLimitBytes: disk((d) => d.limitBytes) }
      : {}),
  };
}

/** Takes off what floating point added, so that 10 × 1.2 is 12 and not 13 after rounding up. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
