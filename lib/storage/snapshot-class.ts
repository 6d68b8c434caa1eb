import { Construct } from 'constructs';
import { AZURE_DISK_DRIVER } from './storage-classes';
import { VolumeSnapshotClass, VolumeSnapshotClassDeletionPolicy } from '../../imports/snapshot.storage.k8s.io';
import { clusterMetadata, KEEP } from '../common/metadata';
import type { PlatformModel } from '../model/platform';

/**
 * How disks of the platform are snapshotted; nothing when the model names no class.
 * Incremental snapshots bill changed blocks only. `Retain` keeps them when the VolumeSnapshot or its namespace is deleted: a snapshot is made
 * before something dangerous, and must not go with it. The class stays as well when the platform is uninstalled: it is how one gets rid of them.
 */
export class SnapshotClass extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const name = model.storage.snapshotClassName;
    if (name === undefined) return;
    new VolumeSnapshotClass(this, 'Resource', {
      metadata: clusterMetadata(model, name, KEEP),
      driver: AZURE_DISK_DRIVER,
      deletionPolicy: VolumeSnapshotClassDeletionPolicy.RETAIN,
      parameters: { incremental: 'true' },
    });
  }
}
