import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { clusterMetadata, KEEP } from '../common/metadata';
import type { PlatformModel } from '../model/platform';
import type { StorageClassModel } from '../model/storage';

/** Name of the Azure Disk CSI driver. */
export const AZURE_DISK_DRIVER = 'disk.csi.azure.com';

/**
 * The StorageClasses of the platform's disks.
 *
 * Host caching is `None`. Data and WAL share a disk: a read cache gains nothing for WAL, which is only written, takes every write of the data
 * through the cache's own VM limit, ends at 4 TiB (a disk with it cannot grow past that), and Premium SSD v2 has none at all. What a database
 * reads again is in shared_buffers and in the page cache of its node.
 * Claims go on referring to their class, to grow: it stays when the platform is uninstalled.
 * The disk's export by URL stays shut (`DenyAll`): nobody needs a signed link to a database's blocks.
 */
export class StorageClasses extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    for (const storageClass of model.storage.classes) {
      new k8s.KubeStorageClass(this, storageClass.name, {
        metadata: clusterMetadata(model, storageClass.name, KEEP),
        provisioner: AZURE_DISK_DRIVER,
        // A disk lies in one zone: only the scheduler knows in which one the pod will be.
        volumeBindingMode: 'WaitForFirstConsumer',
        allowVolumeExpansion: true,
        reclaimPolicy: storageClass.reclaimPolicy,
        parameters: parameters(storageClass),
      });
    }
  }
}

/** Names as in the driver's driver-parameters.md. Kubernetes takes strings only. */
function parameters(storageClass: StorageClassModel): Record<string, string> {
  return {
    skuName: storageClass.sku,
    cachingMode: 'None',
    fsType: 'ext4',
    networkAccessPolicy: 'DenyAll',
    publicNetworkAccess: 'Disabled',
    ...(storageClass.iops === undefined ? {} : { DiskIOPSReadWrite: String(storageClass.iops) }),
    ...(storageClass.throughputMbps === undefined ? {} : { DiskMBpsReadWrite: String(storageClass.throughputMbps) }),
    ...(storageClass.diskEncryptionSetId === undefined ? {} : { diskEncryptionSetID: storageClass.diskEncryptionSetId }),
  };
}
