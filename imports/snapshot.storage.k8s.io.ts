// Made by `npm run import`; see docs/schemas.md. Changes here are lost.
/* eslint-disable */
import { ApiObject, ApiObjectMetadata, GroupVersionKind } from 'cdk8s';
import { Construct } from 'constructs';

export class VolumeSnapshot extends ApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'snapshot.storage.k8s.io/v1',
    kind: 'VolumeSnapshot',
  }

  public static manifest(props: VolumeSnapshotProps): any {
    return {
      ...VolumeSnapshot.GVK,
      ...toJson_VolumeSnapshotProps(props),
    };
  }

  public constructor(scope: Construct, id: string, props: VolumeSnapshotProps) {
    super(scope, id, {
      ...VolumeSnapshot.GVK,
      ...props,
    });
  }

  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...VolumeSnapshot.GVK,
      ...toJson_VolumeSnapshotProps(resolved),
    };
  }
}

export interface VolumeSnapshotProps {
  readonly metadata?: ApiObjectMetadata;

  readonly spec: VolumeSnapshotSpec;
}

export function toJson_VolumeSnapshotProps(obj: VolumeSnapshotProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'spec': toJson_VolumeSnapshotSpec(obj.spec),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface VolumeSnapshotSpec {
  readonly source: VolumeSnapshotSpecSource;

  readonly volumeSnapshotClassName?: string;
}

export function toJson_VolumeSnapshotSpec(obj: VolumeSnapshotSpec | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'source': toJson_VolumeSnapshotSpecSource(obj.source),
    'volumeSnapshotClassName': obj.volumeSnapshotClassName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export interface VolumeSnapshotSpecSource {
  readonly persistentVolumeClaimName?: string;

  readonly volumeSnapshotContentName?: string;
}

export function toJson_VolumeSnapshotSpecSource(obj: VolumeSnapshotSpecSource | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'persistentVolumeClaimName': obj.persistentVolumeClaimName,
    'volumeSnapshotContentName': obj.volumeSnapshotContentName,
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export class VolumeSnapshotClass extends ApiObject {
  public static readonly GVK: GroupVersionKind = {
    apiVersion: 'snapshot.storage.k8s.io/v1',
    kind: 'VolumeSnapshotClass',
  }

  public static manifest(props: VolumeSnapshotClassProps): any {
    return {
      ...VolumeSnapshotClass.GVK,
      ...toJson_VolumeSnapshotClassProps(props),
    };
  }

  public constructor(scope: Construct, id: string, props: VolumeSnapshotClassProps) {
    super(scope, id, {
      ...VolumeSnapshotClass.GVK,
      ...props,
    });
  }

  public override toJson(): any {
    const resolved = super.toJson();

    return {
      ...VolumeSnapshotClass.GVK,
      ...toJson_VolumeSnapshotClassProps(resolved),
    };
  }
}

export interface VolumeSnapshotClassProps {
  readonly metadata?: ApiObjectMetadata;

  readonly deletionPolicy: VolumeSnapshotClassDeletionPolicy;

  readonly driver: string;

  readonly parameters?: { [key: string]: string };
}

export function toJson_VolumeSnapshotClassProps(obj: VolumeSnapshotClassProps | undefined): Record<string, any> | undefined {
  if (obj === undefined) { return undefined; }
  const result = {
    'metadata': obj.metadata,
    'deletionPolicy': obj.deletionPolicy,
    'driver': obj.driver,
    'parameters': ((obj.parameters) === undefined) ? undefined : (Object.entries(obj.parameters).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {})),
  };
  // filter undefined values
  return Object.entries(result).reduce((r, i) => (i[1] === undefined) ? r : ({ ...r, [i[0]]: i[1] }), {});
}

export enum VolumeSnapshotClassDeletionPolicy {
  DELETE = "Delete",
  RETAIN = "Retain",
}
