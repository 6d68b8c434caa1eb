import { namesOf } from '../common/names';
import type { PlatformModel } from '../model/platform';
import type { ClaimTemplate, DeployedClaim, VolumeModel } from '../model/workload';

/** The volumes of one kind of pods: in use, and described now. */
export interface Claims {
  /** Where the user wrote the volume. */
  readonly path: string;
  readonly statefulSet: string;
  readonly deployed: DeployedClaim;
  readonly is: VolumeModel;
}

/** Volumes that are in use already. */
export function claimsInUse(model: PlatformModel): Claims[] {
  const names = namesOf(model.name);
  const described = [
    { path: 'postgres.storage', statefulSet: names.members, is: model.members.volume },
    ...(model.readPool ? [{ path: 'readPool.storage', statefulSet: names.readPool, is: model.readPool.volume }] : []),
  ];
  return described.flatMap((claim) => {
    const deployed = model.deployedClaims?.[claim.statefulSet];
    return deployed === undefined ? [] : [{ ...claim, deployed }];
  });
}

/** The same with their claim templates, where these are there. */
export function templatesInUse(model: PlatformModel): (Claims & { readonly was: ClaimTemplate })[] {
  return claimsInUse(model).flatMap((claim) => (claim.deployed.template === undefined ? [] : [{ ...claim, was: claim.deployed.template }]));
}
