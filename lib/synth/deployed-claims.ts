import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import type { DeployedClaim } from '../model/workload';
import { deployedClaim, type StatefulSetObject } from '../platform/deployed-claim';

/**
 * The claims in the manifests that an earlier synthesis wrote, by StatefulSet. Those are what runs, since they are
 * committed and applied from there. Files that cannot be read, say for a merge in progress, say nothing.
 * @param folder of one environment
 */
export function deployedClaims(folder: string): Readonly<Record<string, DeployedClaim>> {
  const directory = join(folder, 'k8s');
  const files = existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.yaml')) : [];
  const texts = files.map((name) => readFileSync(join(directory, name), 'utf8')).filter((text) => text.includes('kind: StatefulSet'));
  return Object.fromEntries(texts.flatMap((text) => objectsIn(text).filter(isStatefulSet).flatMap(claimOf)));
}

function objectsIn(text: string): unknown[] {
  try {
    return loadAll(text);
  } catch {
    return [];
  }
}

function isStatefulSet(object: unknown): object is StatefulSetObject {
  return (object as { kind?: unknown } | null)?.kind === 'StatefulSet';
}

function claimOf(set: StatefulSetObject): [string, DeployedClaim][] {
  const claim = deployedClaim(set, false);
  return claim ? [[set.metadata.name, claim]] : [];
}
