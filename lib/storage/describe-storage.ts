import { azureClassName, storageClassName } from './class-names';
import { isAzureDisk, type AzureDiskSpec, type Storage } from './storage-props';
import type { StorageRequest } from './validate-storage';
import { bytesOf } from '../common/quantity';
import type { DiskSku, QuotaModel, StorageClassModel, StorageModel } from '../model/storage';
import type { VolumeModel } from '../model/workload';

export interface StorageOptions {
  /** Start of the names of everything made here. Not in a namespace, so it must be unique in the cluster. */
  readonly prefix: string;
  /**
   * What becomes of a disk whose claim is deleted.
   * @default 'Retain' - a deleted claim or namespace does not take the data with it; somebody has to remove the disk by hand
   */
  readonly reclaimPolicy?: 'Retain' | 'Delete';
  /**
   * Whether to make a VolumeSnapshotClass. Needs the Azure Disk CSI driver and its snapshot controller, as AKS has them.
   * @default - when at least one volume is on a disk class that the platform makes
   */
  readonly snapshots?: boolean;
  /**
   * What the namespace may take. It counts every pod in the namespace, also those of applications. See `deriveQuota`.
   * @default - no ResourceQuota and no LimitRange
   */
  readonly quota?: QuotaModel;
}

/** The StorageClasses, snapshot class and quota behind the volumes that were asked for; equal classes once. `storageProblems` says what may be wrong. */
export function describeStorage(requests: readonly StorageRequest[], options: StorageOptions): StorageModel {
  const classes = new Map<string, StorageClassModel>();
  for (const { storage } of requests) {
    const spec = storage.diskClass.spec;
    if (isAzureDisk(spec)) classes.set(azureClassName(spec, options.prefix), classModel(spec, options));
  }
  const snapshots = options.snapshots ?? classes.size > 0;
  return {
    classes: [...classes.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    snapshotClassName: snapshots ? `${options.prefix}-snapshots` : undefined,
    quota: options.quota,
  };
}

/** The claim for a volume: its size, and the class that `describeStorage` makes or the cluster has. */
export function describeVolume(storage: Storage, prefix: string): VolumeModel {
  const { spec } = storage.diskClass;
  return {
    sizeBytes: bytesOf(storage.size),
    storageClass: storageClassName(spec, prefix),
    // The driver of the platform's own classes knows both (kubernetes-sigs/azuredisk-csi-driver, pkg/azuredisk/azuredisk.go); of others nothing is known.
    accessMode: storage.accessMode ?? (isAzureDisk(spec) ? 'ReadWriteOncePod' : 'ReadWriteOnce'),
  };
}

function classModel(spec: AzureDiskSpec, options: StorageOptions): StorageClassModel {
  return {
    name: azureClassName(spec, options.prefix),
    sku: skuOf(spec),
    ...(spec.kind === 'premium-v2' ? { iops: spec.iops, throughputMbps: spec.throughputMbps } : {}),
    diskEncryptionSetId: spec.diskEncryptionSetId,
    reclaimPolicy: options.reclaimPolicy ?? 'Retain',
  };
}

function skuOf(spec: AzureDiskSpec): DiskSku {
  if (spec.kind === 'premium-v2') return 'PremiumV2_LRS';
  return spec.redundancy === 'ZRS' ? 'Premium_ZRS' : 'Premium_LRS';
}
