import { namesOf } from '../common/names';
import type { PlatformModel } from '../model/platform';
import type { VolumeModel } from '../model/workload';

/** A claim template that changes. */
export interface ChangedClaim {
  /** Where the user wrote the volume. */
  readonly path: string;
  readonly statefulSet: string;
  readonly replicas: number;
  readonly was: VolumeModel;
  readonly is: VolumeModel;
}

/** The claims that are in use already and are described otherwise now. */
export function changedClaims(model: PlatformModel): ChangedClaim[] {
  const names = namesOf(model.name);
  const described = [
    { path: 'postgres.storage', statefulSet: names.members, replicas: model.members.replicas, is: model.members.volume },
    ...(model.readPool
      ? [{ path: 'readPool.storage', statefulSet: names.readPool, replicas: model.readPool.replicas, is: model.readPool.volume }]
      : []),
  ];
  return described.flatMap((claim) => {
    const was = model.deployedClaims?.[claim.statefulSet];
    const same = was === undefined || (was.sizeBytes === claim.is.sizeBytes && was.storageClass === claim.is.storageClass);
    return same ? [] : [{ ...claim, was }];
  });
}
