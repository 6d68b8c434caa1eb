import type { AccessMode } from '../../model/workload';
import { DiskClass, Storage } from '../../storage';
import { sizeOf } from './quantities';

/** What is for another kind of disk is not looked at. */
export interface DiskClassValues {
  readonly kind: 'premium' | 'premium-v2' | 'existing' | 'cluster-default';
  readonly redundancy?: 'LRS' | 'ZRS';
  readonly iops?: number;
  readonly throughputMbps?: number;
  readonly diskEncryptionSetId?: string;
  /** Of a StorageClass that the cluster has. */
  readonly name?: string;
}

export interface StorageValues {
  readonly size: string;
  readonly diskClass: DiskClassValues;
  readonly accessMode?: AccessMode;
}

export function storageOf(values: StorageValues): Storage {
  return Storage.of(sizeOf(values.size), diskClassOf(values.diskClass), { accessMode: values.accessMode });
}

function diskClassOf(values: DiskClassValues): DiskClass {
  const { redundancy, iops, throughputMbps, diskEncryptionSetId } = values;
  switch (values.kind) {
    case 'premium':
      return DiskClass.premium({ redundancy, diskEncryptionSetId });
    case 'premium-v2':
      return DiskClass.premiumV2({ iops, throughputMbps, diskEncryptionSetId });
    case 'existing':
      return DiskClass.existing(values.name ?? '');
    default:
      return DiskClass.clusterDefault();
  }
}
