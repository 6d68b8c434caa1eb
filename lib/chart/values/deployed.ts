import { namesOf } from '../../common/names';
import type { DeployedClaim } from '../../model/workload';
import { deployedClaim, orphanedClaim, type ClaimObject, type StatefulSetObject } from '../../platform/deployed-claim';

/** An object that the cluster has. Only Helm can ask, and only where it talks to a cluster: `helm template` finds none. */
export function statefulSetIn(_namespace: string, _name: string): StatefulSetObject | undefined {
  return undefined;
}

/** The same for a claim. */
export function claimIn(_namespace: string, _name: string): ClaimObject | undefined {
  return undefined;
}

/** What is there already of a platform's volumes, by StatefulSet; nothing where there is nothing. */
export function deployedClaimsOf(namespace: string, platform: string): Readonly<Record<string, DeployedClaim>> | undefined {
  const { members, readPool } = namesOf(platform);
  const found = [members, readPool].flatMap((name): [string, DeployedClaim][] => {
    const claim = deployedClaimOf(namespace, name);
    return claim ? [[name, claim]] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

function deployedClaimOf(namespace: string, name: string): DeployedClaim | undefined {
  const set = statefulSetIn(namespace, name);
  if (set) return deployedClaim(set, true);
  const claim = claimIn(namespace, `data-${name}-0`);
  return claim && orphanedClaim(claim);
}
