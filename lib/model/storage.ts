export type DiskSku = 'Premium_LRS' | 'Premium_ZRS' | 'PremiumV2_LRS';

/** A StorageClass that the platform makes. */
export interface StorageClassModel {
  readonly name: string;
  readonly sku: DiskSku;
  /** Only for PremiumV2_LRS. */
  readonly iops?: number;
  /** MB/s, only for PremiumV2_LRS. */
  readonly throughputMbps?: number;
  readonly diskEncryptionSetId?: string;
  readonly reclaimPolicy: 'Retain' | 'Delete';
}

/** What all pods and claims of the namespace may take together. */
export interface QuotaModel {
  /** Sum of CPU requests. */
  readonly cpuMillis: number;
  /** Sum of memory requests. */
  readonly memoryBytes: number;
  readonly cpuLimitMillis: number;
  readonly memoryLimitBytes: number;
  /** Sum of what the claims ask for. */
  readonly storageBytes: number;
  readonly claims: number;
  readonly pods: number;
  /** Sum of what containers ask for on the disks of their nodes. Absent: not limited, as is the sum of their limits. */
  readonly nodeStorageBytes?: number;
  /** Sum of what they may write there. */
  readonly nodeStorageLimitBytes?: number;
}

export interface StorageModel {
  readonly classes: readonly StorageClassModel[];
  /** Present: a VolumeSnapshotClass of this name is made. */
  readonly snapshotClassName?: string;
  /** Absent: the namespace has no ResourceQuota and no LimitRange. */
  readonly quota?: QuotaModel;
}
