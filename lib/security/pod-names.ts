import { namesOf } from '../common/names';
import type { PlatformModel } from '../model/platform';

/** Pods of a StatefulSet that roles cover at least, so that scaling out in an emergency needs no new role. */
const COVERED_PODS = 10;

function pods(set: string, replicas: number): string[] {
  return Array.from({ length: Math.max(COVERED_PODS, replicas) }, (_, i) => `${set}-${i}`);
}

/** Names of the pods in which Patroni runs: RBAC knows names, and neither labels nor beginnings of names. */
export function databasePodNames(model: PlatformModel): string[] {
  const names = namesOf(model.name);
  return [...pods(names.members, model.members.replicas), ...(model.readPool ? pods(names.readPool, model.readPool.replicas) : [])];
}

/** The same with the poolers. Pods of Jobs have names that nobody knows before. */
export function servingPodNames(model: PlatformModel): string[] {
  return [...databasePodNames(model), ...(model.pooler ? pods(namesOf(model.name).pooler, model.pooler.replicas) : [])];
}
