import { OBJECT_NAME } from '../../security/references';
import { DISK_ENCRYPTION_SET } from '../../storage/class-names';
import { PREMIUM_V2 } from '../../storage/premium-disks';
import { choice, integer, object, optional, required, size, type ObjectKind } from './kind';
import { text } from './text';

/** Kinds of disks, and what goes with each. What is for another kind is not looked at. */
const diskClass = object(
  {
    kind: required(
      '`cluster-default`, `existing` (a StorageClass of the cluster), `premium` or `premium-v2` (Azure; the StorageClass is made).',
      choice('cluster-default', 'existing', 'premium', 'premium-v2'),
    ),
    name: optional('For `existing`: the StorageClass.', text(OBJECT_NAME)),
    redundancy: optional('For `premium`: three copies in one zone (LRS), or one in each of three zones (ZRS).', choice('LRS', 'ZRS')),
    iops: optional('For `premium-v2`: I/O operations per second.', integer({ least: PREMIUM_V2.baseIops, most: PREMIUM_V2.maxIops })),
    throughputMbps: optional(
      'For `premium-v2`: MB/s.',
      integer({ least: PREMIUM_V2.baseThroughputMbps, most: PREMIUM_V2.maxThroughputMbps }),
    ),
    diskEncryptionSetId: optional(
      'For both kinds of Azure disks: resource id of the disk encryption set. null: a key that Azure manages.',
      text({ pattern: DISK_ENCRYPTION_SET, allowed: 'the resource id of a disk encryption set' }),
    ),
  },
  { when: [{ field: 'kind', is: 'existing', needs: ['name'] }] },
);

export const storage: ObjectKind = object({
  size: required('Size of the volume. It can grow, see the README, and never shrink.', size({})),
  diskClass: required('The kind of disk behind it.', diskClass),
  accessMode: optional(
    '`ReadWriteOncePod`: one pod of the cluster uses the volume; `ReadWriteOnce`: those of one node. null: the former for `premium` and `premium-v2`.',
    choice('ReadWriteOncePod', 'ReadWriteOnce'),
  ),
});
