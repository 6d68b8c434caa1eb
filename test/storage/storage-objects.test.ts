import { GIB } from '../../lib/common/quantity';
import { NamespaceQuota, SnapshotClass, StorageClasses } from '../../lib/storage';
import { modelFixture } from '../support/model';
import { find, synth } from '../support/synth';
import type { StorageClassModel } from '../../lib/model/storage';

const LABELS = {
  app: 'ms5-dashboard',
  'app.kubernetes.io/name': 'timescaledb',
  'app.kubernetes.io/instance': 'postgres',
  'app.kubernetes.io/managed-by': 'cdk8s-timescale',
};

const KEPT = { 'helm.sh/resource-policy': 'keep' };

function classes(...given: StorageClassModel[]) {
  return synth((scope) => new StorageClasses(scope, 'StorageClasses', modelFixture({ storage: { classes: given } })));
}

describe('StorageClasses', () => {
  it('binds when the pod is placed, grows, keeps the disk, and stays when the platform is uninstalled', () => {
    expect(find(classes({ name: 'premium', sku: 'Premium_LRS', reclaimPolicy: 'Retain' }), 'StorageClass', 'premium')).toEqual({
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: 'premium', labels: LABELS, annotations: KEPT },
      provisioner: 'disk.csi.azure.com',
      volumeBindingMode: 'WaitForFirstConsumer',
      allowVolumeExpansion: true,
      reclaimPolicy: 'Retain',
      parameters: {
        skuName: 'Premium_LRS',
        cachingMode: 'None',
        fsType: 'ext4',
        networkAccessPolicy: 'DenyAll',
        publicNetworkAccess: 'Disabled',
      },
    });
  });

  it('gives performance and key to the driver as strings', () => {
    const object = find(
      classes({
        name: 'v2',
        sku: 'PremiumV2_LRS',
        iops: 6000,
        throughputMbps: 300,
        diskEncryptionSetId: '/subscriptions/x',
        reclaimPolicy: 'Delete',
      }),
      'StorageClass',
      'v2',
    );
    expect(object['reclaimPolicy']).toBe('Delete');
    expect(object['parameters']).toMatchObject({
      DiskIOPSReadWrite: '6000',
      DiskMBpsReadWrite: '300',
      diskEncryptionSetID: '/subscriptions/x',
    });
  });
});

describe('SnapshotClass', () => {
  it('makes incremental snapshots that outlive their object', () => {
    const objects = synth((scope) => new SnapshotClass(scope, 'SnapshotClass', modelFixture()));
    expect(find(objects, 'VolumeSnapshotClass', 'postgres-snapshots')).toEqual({
      apiVersion: 'snapshot.storage.k8s.io/v1',
      kind: 'VolumeSnapshotClass',
      metadata: { name: 'postgres-snapshots', labels: LABELS, annotations: KEPT },
      driver: 'disk.csi.azure.com',
      deletionPolicy: 'Retain',
      parameters: { incremental: 'true' },
    });
  });

  it('is nothing where no snapshots are asked for', () => {
    expect(synth((scope) => new SnapshotClass(scope, 'SnapshotClass', modelFixture({ storage: { classes: [] } })))).toEqual([]);
  });
});

describe('NamespaceQuota', () => {
  it('limits what the API server can count', () => {
    const objects = synth((scope) => new NamespaceQuota(scope, 'Quota', modelFixture()));
    expect(find(objects, 'ResourceQuota', 'postgres')['spec']).toEqual({
      hard: {
        'requests.cpu': '40',
        'requests.memory': '80Gi',
        'limits.cpu': '60',
        'limits.memory': '96Gi',
        'requests.storage': '1Ti',
        persistentvolumeclaims: '20',
        pods: '50',
      },
    });
  });

  it('gives requests and limits to containers that state none', () => {
    const objects = synth((scope) => new NamespaceQuota(scope, 'Quota', modelFixture()));
    expect(find(objects, 'LimitRange', 'postgres')['spec']).toEqual({
      limits: [{ type: 'Container', defaultRequest: { cpu: '100m', memory: '256Mi' }, default: { cpu: '500m', memory: '512Mi' } }],
    });
  });

  it('counts the disks of nodes where that is limited, and then gives a share of them to containers that state none', () => {
    const { storage } = modelFixture();
    const quota = { ...storage.quota!, nodeStorageBytes: 64 * GIB, nodeStorageLimitBytes: 256 * GIB };
    const objects = synth((scope) => new NamespaceQuota(scope, 'Quota', modelFixture({ storage: { ...storage, quota } })));
    expect(find(objects, 'ResourceQuota', 'postgres')['spec']).toMatchObject({
      hard: { 'requests.ephemeral-storage': '64Gi', 'limits.ephemeral-storage': '256Gi' },
    });
    expect(find(objects, 'LimitRange', 'postgres')['spec']).toMatchObject({
      limits: [{ defaultRequest: { 'ephemeral-storage': '100Mi' }, default: { 'ephemeral-storage': '2Gi' } }],
    });
  });

  it('is nothing without a quota', () => {
    expect(synth((scope) => new NamespaceQuota(scope, 'Quota', modelFixture({ storage: { classes: [] } })))).toEqual([]);
  });
});
