import { bytesOf, millisOf } from '../../common/quantity';
import type { QuotaModel } from '../../model/storage';
import { cpuOf, sizeOf } from './quantities';

/** Every figure is there where the quota is enabled. */
export interface QuotaValues {
  readonly enabled: boolean;
  readonly cpu?: string | number;
  readonly memory?: string;
  readonly cpuLimit?: string | number;
  readonly memoryLimit?: string;
  readonly storage?: string;
  readonly claims?: number;
  readonly pods?: number;
  readonly nodeStorage?: string;
  readonly nodeStorageLimit?: string;
}

export function quotaOf(values: QuotaValues): QuotaModel | undefined {
  if (!values.enabled) return undefined;
  return {
    cpuMillis: millisOf(cpuOf(values.cpu ?? 0)),
    memoryBytes: bytesOf(sizeOf(values.memory ?? '0Gi')),
    cpuLimitMillis: millisOf(cpuOf(values.cpuLimit ?? 0)),
    memoryLimitBytes: bytesOf(sizeOf(values.memoryLimit ?? '0Gi')),
    storageBytes: bytesOf(sizeOf(values.storage ?? '0Gi')),
    claims: values.claims ?? 0,
    pods: values.pods ?? 0,
    nodeStorageBytes: optionalBytes(values.nodeStorage),
    nodeStorageLimitBytes: optionalBytes(values.nodeStorageLimit),
  };
}

function optionalBytes(size: string | undefined): number | undefined {
  return size === undefined ? undefined : bytesOf(sizeOf(size));
}
