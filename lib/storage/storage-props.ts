import type { Size } from 'cdk8s';
import type { AccessMode } from '../model/workload';
import { PREMIUM_V2 } from './premium-disks';

/** How many copies a Premium SSD has, and where: `LRS` three in one zone, `ZRS` one in each of three zones. */
export type PremiumRedundancy = 'LRS' | 'ZRS';

export interface PremiumDiskProps {
  /**
   * Where the copies of a disk are. `ZRS` lets a pod move to another zone with its disk, costs about half as much again and
   * exists only in some regions (UK South has it, UK West has not). PostgreSQL replicates between zones anyway.
   * @default 'LRS'
   */
  readonly redundancy?: PremiumRedundancy;
  /**
   * Resource id of the disk encryption set with the customer-managed key.
   * @default - encrypted with a key that Azure manages
   */
  readonly diskEncryptionSetId?: string;
}

export interface PremiumV2DiskProps {
  /**
   * I/O operations per second, bought apart from the capacity: 3000 to 80000, at most 500 for each GiB above 6 GiB.
   * @default 3000 (in the price of the capacity)
   */
  readonly iops?: number;
  /**
   * MB/s (10^6 bytes), bought apart from the capacity: 125 to 2000, at most 0.25 for each I/O operation per second.
   * @default 125 (in the price of the capacity)
   */
  readonly throughputMbps?: number;
  /**
   * Resource id of the disk encryption set with the customer-managed key.
   * @default - encrypted with a key that Azure manages
   */
  readonly diskEncryptionSetId?: string;
}

export interface PremiumSpec {
  readonly kind: 'premium';
  readonly redundancy: PremiumRedundancy;
  readonly diskEncryptionSetId?: string;
}

export interface PremiumV2Spec {
  readonly kind: 'premium-v2';
  readonly iops: number;
  readonly throughputMbps: number;
  readonly diskEncryptionSetId?: string;
}

/** Disks whose StorageClass the platform makes. */
export type AzureDiskSpec = PremiumSpec | PremiumV2Spec;

/** What a DiskClass stands for, with defaults filled in. */
export type DiskClassSpec = AzureDiskSpec | { readonly kind: 'existing'; readonly name: string } | { readonly kind: 'cluster-default' };

export function isAzureDisk(spec: DiskClassSpec): spec is AzureDiskSpec {
  return spec.kind === 'premium' || spec.kind === 'premium-v2';
}

/** The kind of disk behind a volume. */
export class DiskClass {
  /** Azure Premium SSD: IOPS and throughput follow from the size. The platform makes the StorageClass. */
  static premium(props: PremiumDiskProps = {}): DiskClass {
    return new DiskClass({ kind: 'premium', redundancy: props.redundancy ?? 'LRS', diskEncryptionSetId: props.diskEncryptionSetId });
  }

  /**
   * Azure Premium SSD v2: IOPS and throughput are bought apart from the size. The platform makes the StorageClass.
   * It has no redundancy to choose: Azure offers it locally redundant only.
   */
  static premiumV2(props: PremiumV2DiskProps = {}): DiskClass {
    return new DiskClass({
      kind: 'premium-v2',
      iops: props.iops ?? PREMIUM_V2.baseIops,
      throughputMbps: props.throughputMbps ?? PREMIUM_V2.baseThroughputMbps,
      diskEncryptionSetId: props.diskEncryptionSetId,
    });
  }

  /** A StorageClass that the cluster has already, such as `managed-premium` on AKS. It should wait for the first consumer and allow expansion. */
  static existing(name: string): DiskClass {
    return new DiskClass({ kind: 'existing', name });
  }

  /** Whatever the cluster gives to a claim that names no class. */
  static clusterDefault(): DiskClass {
    return new DiskClass({ kind: 'cluster-default' });
  }

  private constructor(readonly spec: DiskClassSpec) {}
}

/** How pods use a volume. */
export interface VolumeProps {
  /**
   * `ReadWriteOncePod`: Kubernetes itself lets one pod of the whole cluster use the volume, beside the lock that each pod takes. The driver
   * must support it; a pod that is to look into the volume has to wait until the server's pod is gone. `ReadWriteOnce`: the pods of one node.
   * The claim template of a StatefulSet that is there cannot change it, see the check `claim-template`; claims that are there keep theirs.
   * @default 'ReadWriteOncePod' on disks whose StorageClass the platform makes, else 'ReadWriteOnce'
   */
  readonly accessMode?: AccessMode;
}

/** A volume: how much, and on what. */
export class Storage {
  /** On Azure Premium SSD. */
  static premium(size: Size, props: PremiumDiskProps & VolumeProps = {}): Storage {
    return new Storage(size, DiskClass.premium(props), props.accessMode);
  }

  /** On Azure Premium SSD v2. */
  static premiumV2(size: Size, props: PremiumV2DiskProps & VolumeProps = {}): Storage {
    return new Storage(size, DiskClass.premiumV2(props), props.accessMode);
  }

  /** On a StorageClass that the cluster has already. */
  static existing(size: Size, className: string, props: VolumeProps = {}): Storage {
    return new Storage(size, DiskClass.existing(className), props.accessMode);
  }

  /** On the cluster's default StorageClass. */
  static clusterDefault(size: Size, props: VolumeProps = {}): Storage {
    return new Storage(size, DiskClass.clusterDefault(), props.accessMode);
  }

  /** The same size on any class. */
  static of(size: Size, diskClass: DiskClass, props: VolumeProps = {}): Storage {
    return new Storage(size, diskClass, props.accessMode);
  }

  private constructor(
    readonly size: Size,
    readonly diskClass: DiskClass,
    readonly accessMode?: AccessMode,
  ) {}
}
