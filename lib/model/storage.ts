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

export interface QuotaModel {
  readonly cpuMillis: number;
  readonly memoryBytes: number;
  readonly storageBytes: number;
  readonly claims: number;
  readonly pods: number;
}

export interface StorageModel {
  readonly classes: readonly StorageClassModel[];
  /** Present: a VolumeSnapshotClass of this name is made. */
  readonly snapshotClassName?: string;
  readonly quota?: QuotaModel;
}
