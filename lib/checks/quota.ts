import { TMP_BYTES } from '../cluster/postgres-pod';
import { nodeStorage } from '../common/node-storage';
import { sizeText, error, type Check } from './check';
import type { QuotaModel } from '../model/storage';
import type { PlatformModel } from '../model/platform';
import type { ResourcesModel } from '../model/workload';

interface Part {
  readonly pods: number;
  readonly resources: ResourcesModel;
  readonly scratchBytes: number;
  readonly claimBytes?: number;
}

const millis = (value: number) => `${value}m`;

const FIELDS: readonly {
  readonly field: keyof QuotaModel;
  readonly of: (part: Part) => number;
  readonly text: (value: number) => string;
}[] = [
  { field: 'cpuMillis', of: (p) => p.pods * p.resources.cpuMillis, text: millis },
  { field: 'memoryBytes', of: (p) => p.pods * p.resources.memoryBytes, text: sizeText },
  { field: 'cpuLimitMillis', of: (p) => p.pods * p.resources.cpuLimitMillis, text: millis },
  { field: 'memoryLimitBytes', of: (p) => p.pods * p.resources.memoryLimitBytes, text: sizeText },
  { field: 'storageBytes', of: (p) => p.pods * (p.claimBytes ?? 0), text: sizeText },
  { field: 'claims', of: (p) => (p.claimBytes === undefined ? 0 : p.pods), text: String },
  { field: 'pods', of: (p) => p.pods, text: String },
  { field: 'nodeStorageBytes', of: (p) => p.pods * nodeStorage(p.scratchBytes).requestBytes, text: sizeText },
  { field: 'nodeStorageLimitBytes', of: (p) => p.pods * nodeStorage(p.scratchBytes).limitBytes, text: sizeText },
];

/** The namespace's quota has room for the platform. Counted without sidecars and Jobs, so what is found here is certain. */
export const quota: Check = (model) => {
  const limits = model.storage.quota;
  if (!limits) return [];
  const parts = partsOf(model);
  return FIELDS.flatMap(({ field, of, text }) => {
    const needed = parts.reduce((sum, part) => sum + of(part), 0);
    const limit = limits[field];
    return limit !== undefined && needed > limit
      ? [
          error(
            `quota.${field} is ${text(limit)}, and members, read pool and pooler alone need ${text(needed)}: ` +
              'Kubernetes would refuse some of the pods; give more, and room for sidecars, Jobs and applications in the namespace',
          ),
        ]
      : [];
  });
};

function partsOf({ members, readPool, pooler }: PlatformModel): Part[] {
  return [
    { pods: members.replicas, resources: members.resources, scratchBytes: TMP_BYTES, claimBytes: members.volume.sizeBytes },
    ...(readPool
      ? [{ pods: readPool.replicas, resources: readPool.resources, scratchBytes: TMP_BYTES, claimBytes: readPool.volume.sizeBytes }]
      : []),
    ...(pooler ? [{ pods: pooler.replicas, resources: pooler.resources, scratchBytes: 0 }] : []),
  ];
}
