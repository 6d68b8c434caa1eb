import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { GIB, KIB, MIB } from '../common/quantity';
import type { VolumeModel } from '../model/workload';

interface StatefulSet {
  readonly kind: 'StatefulSet';
  readonly metadata: { readonly name: string };
  readonly spec: {
    readonly volumeClaimTemplates?: readonly {
      readonly spec: { readonly storageClassName?: string; readonly resources: { readonly requests: { readonly storage: string } } };
    }[];
  };
}

const UNITS: Readonly<Record<string, number>> = { '': 1, Ki: KIB, Mi: MIB, Gi: GIB };

/**
 * The claims in the manifests that an earlier synthesis wrote, by StatefulSet. Those are what runs, since they are
 * committed and applied from there. Files that cannot be read, say for a merge in progress, say nothing.
 * @param folder of one environment
 */
export function deployedClaims(folder: string): Readonly<Record<string, VolumeModel>> {
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

function isStatefulSet(object: unknown): object is StatefulSet {
  return (object as StatefulSet | null)?.kind === 'StatefulSet';
}

function claimOf({ metadata, spec }: StatefulSet): [string, VolumeModel][] {
  const claim = spec.volumeClaimTemplates?.[0]?.spec;
  const [, amount, unit = ''] = /^(\d+)(Ki|Mi|Gi)?$/.exec(claim?.resources.requests.storage ?? '') ?? [];
  return claim && amount ? [[metadata.name, { sizeBytes: Number(amount) * UNITS[unit]!, storageClass: claim.storageClassName }]] : [];
}
