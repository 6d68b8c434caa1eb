import { throwIfAny } from '../../lib/common/validation';
import { Size } from 'cdk8s';
import { GIB } from '../../lib/common/quantity';
import { describeStorage, describeVolume, DiskClass, Storage, storageProblems, type StorageRequest } from '../../lib/storage';

const KEY_SET =
  '/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/rg-ms5/providers/Microsoft.Compute/diskEncryptionSets/des_MS5';
const OTHER_KEY_SET = KEY_SET.replace('rg-ms5', 'rg-other');

function request(storage: Storage, path = 'postgres.storage'): StorageRequest {
  return { path, storage };
}

/** The message for these volumes. Fails when they are accepted. */
function problems(...requests: StorageRequest[]): string {
  try {
    throwIfAny('storage', storageProblems(requests, 'postgres'));
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('accepted');
}

describe('describeStorage', () => {
  it('makes one class for equal volumes, whatever their size', () => {
    const model = describeStorage(
      [request(Storage.premium(Size.gibibytes(100))), request(Storage.premium(Size.gibibytes(50)), 'readPool.storage')],
      {
        prefix: 'postgres',
      },
    );
    expect(model.classes).toEqual([{ name: 'postgres-premium-lrs', sku: 'Premium_LRS', reclaimPolicy: 'Retain' }]);
  });

  it('makes a class for each set of figures and sorts them by name', () => {
    const { classes } = describeStorage(
      [
        request(Storage.premiumV2(Size.gibibytes(100), { iops: 6000, throughputMbps: 300 }), 'a'),
        request(Storage.premiumV2(Size.gibibytes(100)), 'b'),
        request(Storage.premium(Size.gibibytes(50), { redundancy: 'ZRS', diskEncryptionSetId: KEY_SET }), 'c'),
      ],
      { prefix: 'postgres', reclaimPolicy: 'Delete' },
    );
    expect(classes).toEqual([
      { name: 'postgres-premium-zrs-des-ms5', sku: 'Premium_ZRS', diskEncryptionSetId: KEY_SET, reclaimPolicy: 'Delete' },
      { name: 'postgres-premiumv2-3000iops-125mbps', sku: 'PremiumV2_LRS', iops: 3000, throughputMbps: 125, reclaimPolicy: 'Delete' },
      { name: 'postgres-premiumv2-6000iops-300mbps', sku: 'PremiumV2_LRS', iops: 6000, throughputMbps: 300, reclaimPolicy: 'Delete' },
    ]);
  });

  it('makes no class and no snapshot class for what the cluster has already', () => {
    const model = describeStorage(
      [request(Storage.existing(Size.gibibytes(1), 'local-path')), request(Storage.clusterDefault(Size.gibibytes(1)))],
      {
        prefix: 'postgres',
      },
    );
    expect(model).toEqual({ classes: [] });
  });

  it.each([
    [undefined, 'postgres-snapshots'],
    [true, 'postgres-snapshots'],
    [false, undefined],
  ])('with snapshots %s names the snapshot class %s', (snapshots, name) => {
    expect(describeStorage([request(Storage.premium(Size.gibibytes(8)))], { prefix: 'postgres', snapshots }).snapshotClassName).toBe(name);
  });

  it('hands on the quota', () => {
    const quota = { cpuMillis: 1000, memoryBytes: GIB, cpuLimitMillis: 1000, memoryLimitBytes: GIB, storageBytes: GIB, claims: 1, pods: 1 };
    expect(describeStorage([], { prefix: 'postgres', quota }).quota).toEqual(quota);
  });
});

describe('describeVolume', () => {
  it.each([
    [DiskClass.premium(), 'postgres-premium-lrs', 'ReadWriteOncePod'],
    [DiskClass.premiumV2(), 'postgres-premiumv2-3000iops-125mbps', 'ReadWriteOncePod'],
    [DiskClass.existing('managed-premium'), 'managed-premium', 'ReadWriteOnce'],
    [DiskClass.clusterDefault(), undefined, 'ReadWriteOnce'],
  ])(
    'claims the class that was made, exists or is the default, for one pod where its driver can',
    (diskClass, storageClass, accessMode) => {
      const volume = describeVolume(Storage.of(Size.gibibytes(100), diskClass), 'postgres');
      expect(volume).toEqual({ sizeBytes: 100 * GIB, storageClass, accessMode });
    },
  );

  it.each([
    Storage.premium(Size.gibibytes(100), { redundancy: 'ZRS', accessMode: 'ReadWriteOnce' }),
    Storage.premiumV2(Size.gibibytes(100), { accessMode: 'ReadWriteOnce' }),
    Storage.existing(Size.gibibytes(100), 'managed-premium', { accessMode: 'ReadWriteOnce' }),
    Storage.clusterDefault(Size.gibibytes(100), { accessMode: 'ReadWriteOnce' }),
  ])('claims the access mode that was asked for', (storage) => {
    expect(describeVolume(storage, 'postgres').accessMode).toBe('ReadWriteOnce');
  });
});

describe('bad storage', () => {
  it('fails for a volume of nothing', () => {
    expect(problems(request(Storage.clusterDefault(Size.gibibytes(0))))).toBe(
      'storage is not valid (1 problem):\n  - postgres.storage.size must be more than nothing, got 0 GiB: a database needs a volume',
    );
  });

  it('fails for part of a gibibyte on an Azure disk, but not elsewhere', () => {
    expect(problems(request(Storage.premium(Size.mebibytes(1536))))).toBe(
      'storage is not valid (1 problem):\n' +
        '  - postgres.storage.size must be whole GiB, got 1.5 GiB: Azure rounds disks up, and a claim would not say what it is; use 2 GiB',
    );
    expect(storageProblems([request(Storage.clusterDefault(Size.mebibytes(1536)))], 'postgres')).toEqual([]);
  });

  it('fails above the greatest Premium SSD', () => {
    expect(problems(request(Storage.premium(Size.tebibytes(32))))).toBe(
      'storage is not valid (1 problem):\n' +
        '  - postgres.storage.size must be at most 32767 GiB on Premium SSD, got 32768 GiB: use Premium SSD v2 (up to 65536 GiB)',
    );
  });

  it('fails above the greatest Premium SSD v2', () => {
    expect(problems(request(Storage.premiumV2(Size.tebibytes(65))))).toBe(
      'storage is not valid (1 problem):\n' +
        '  - postgres.storage.size must be at most 65536 GiB on Premium SSD v2, got 66560 GiB: spread the data over more clusters',
    );
  });

  it.each([2999, 80001, 3000.5])('fails for %d IOPS on Premium SSD v2', (iops) => {
    expect(problems(request(Storage.premiumV2(Size.gibibytes(200), { iops })))).toBe(
      'storage is not valid (1 problem):\n' +
        `  - postgres.storage.diskClass.iops must be a whole number from 3000 (included) to 80000, got ${iops}: these are the limits of Premium SSD v2`,
    );
  });

  it('fails for more IOPS than the size allows', () => {
    expect(problems(request(Storage.premiumV2(Size.gibibytes(10), { iops: 5500 })))).toBe(
      'storage is not valid (1 problem):\n' +
        '  - postgres.storage.diskClass.iops must be at most 5000 on 10 GiB, got 5500: ' +
        'Premium SSD v2 allows 500 per GiB above 6 GiB; ask for fewer or for at least 11 GiB',
    );
  });

  it.each([124, 2001])('fails for %d MB/s on Premium SSD v2', (throughputMbps) => {
    expect(problems(request(Storage.premiumV2(Size.gibibytes(100), { iops: 8000, throughputMbps })))).toBe(
      'storage is not valid (1 problem):\n' +
        '  - postgres.storage.diskClass.throughputMbps must be a whole number from 125 (included) to 2000 MB/s, ' +
        `got ${throughputMbps}: these are the limits of Premium SSD v2`,
    );
  });

  it('fails for more throughput than the IOPS carry', () => {
    expect(problems(request(Storage.premiumV2(Size.gibibytes(100), { iops: 3000, throughputMbps: 800 })))).toBe(
      'storage is not valid (1 problem):\n' +
        '  - postgres.storage.diskClass.throughputMbps must be at most 750 MB/s with 3000 IOPS, got 800: ' +
        'Premium SSD v2 allows 0.25 MB/s per IOPS; ask for less or for at least 3200 IOPS',
    );
  });

  it('fails for a disk encryption set that is not a resource id', () => {
    expect(problems(request(Storage.premium(Size.gibibytes(100), { diskEncryptionSetId: 'des-ms5' })))).toBe(
      'storage is not valid (1 problem):\n' +
        '  - postgres.storage.diskClass.diskEncryptionSetId must be a resource id like ' +
        '/subscriptions/<guid>/resourceGroups/<group>/providers/Microsoft.Compute/diskEncryptionSets/<name>, ' +
        'got \'des-ms5\': copy it from "az disk-encryption-set show --query id"',
    );
  });

  it('fails for two disk encryption sets that would share a class', () => {
    const storage = (diskEncryptionSetId: string) => Storage.premium(Size.gibibytes(100), { diskEncryptionSetId });
    expect(problems(request(storage(KEY_SET)), request(storage(OTHER_KEY_SET), 'readPool.storage'))).toBe(
      'storage is not valid (1 problem):\n' +
        '  - readPool.storage.diskClass.diskEncryptionSetId and postgres.storage.diskClass.diskEncryptionSetId differ but have the same name, ' +
        "so both would become StorageClass 'postgres-premium-lrs-des-ms5': use one of them, or rename one",
    );
  });

  it('takes one disk encryption set written in two cases as one', () => {
    const storage = (diskEncryptionSetId: string) => Storage.premium(Size.gibibytes(100), { diskEncryptionSetId });
    const { classes } = describeStorage([request(storage(KEY_SET)), request(storage(KEY_SET.toUpperCase()))], { prefix: 'postgres' });
    expect(classes).toHaveLength(1);
  });

  it('fails for a StorageClass that cannot exist', () => {
    expect(problems(request(Storage.existing(Size.gibibytes(100), 'Managed_Premium')))).toBe(
      'storage is not valid (1 problem):\n' +
        "  - postgres.storage.diskClass must name a StorageClass (lower-case letters, digits, '-' and '.', at most 253), got 'Managed_Premium': " +
        'see "kubectl get storageclass", or use DiskClass.clusterDefault()',
    );
  });

  it('lists everything that is wrong at once', () => {
    const message = problems(
      request(Storage.premiumV2(Size.mebibytes(512), { iops: 1, throughputMbps: 1, diskEncryptionSetId: 'x' })),
      request(Storage.premium(Size.tebibytes(64)), 'readPool.storage'),
    );
    expect(message).toMatch(/^storage is not valid \(5 problems\):/);
  });
});
