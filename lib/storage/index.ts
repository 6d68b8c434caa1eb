export { deriveQuota, type QuotaPart } from './quota';
export { describeStorage, describeVolume, type StorageOptions } from './describe-storage';
export { NamespaceQuota } from './namespace-quota';
export { maxIopsV2, maxThroughputV2, PREMIUM_MAX_GIB, PREMIUM_V2, premiumTier, type PremiumTier } from './premium-disks';
export { SnapshotClass } from './snapshot-class';
export { AZURE_DISK_DRIVER, StorageClasses } from './storage-classes';
export {
  DiskClass,
  Storage,
  type AzureDiskSpec,
  type DiskClassSpec,
  type PremiumDiskProps,
  type PremiumRedundancy,
  type PremiumSpec,
  type PremiumV2DiskProps,
  type PremiumV2Spec,
} from './storage-props';
export { storageProblems, type StorageRequest } from './validate-storage';
