import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compactJson } from './compact-json';
import { customSchema } from './crd-schemas';
import type { Crd } from './crds';
import { builtInSchema, strictDefinitions, typeNameOf, type Definitions } from './kubernetes-schemas';
import { BUILT_IN_KINDS, TWIN_GROUP, type Kind } from './pinned';

/** `v1.30.14` → `1.30`: folders are named by minor version, so that a patch release shows as changed lines and not as moved files. */
export function minorOf(release: string): string {
  const minor = /^v(\d+\.\d+)\.\d+$/.exec(release)?.[1];
  if (!minor) throw new Error(`${release} is not a release like v1.30.14`);
  return minor;
}

/** Path of a built-in kind's schema below `schemas/`, as kubeconform composes it from its `ResourceKind` and `KindSuffix`. */
export function builtInFile(release: string, kind: Kind): string {
  const group = kind.group === '' ? '' : `-${kind.group.split('.')[0]}`;
  return join('kubernetes', minorOf(release), `${kind.kind.toLowerCase()}${group}-${kind.version}.json`);
}

/** Path of a custom kind's schema below `schemas/`, in the layout that public catalogues of such schemas use. */
export function customFile(kind: Kind): string {
  return join('crds', kind.group, `${kind.kind.toLowerCase()}_${kind.version}.json`);
}

/** @returns file name → text for every built-in kind of one release */
export function builtInSchemas(release: string, upstream: Definitions): Map<string, string> {
  const definitions = strictDefinitions(upstream);
  return new Map(
    BUILT_IN_KINDS.map(
      (kind) => [builtInFile(release, kind), compactJson(builtInSchema(kind, typeNameOf(kind, upstream), definitions))] as const,
    ),
  );
}

/** @returns file name → text for every custom kind and its twin */
export function customSchemas(crds: readonly Crd[], upstream: Definitions): Map<string, string> {
  const definitions = strictDefinitions(upstream);
  return new Map(
    crds
      .flatMap((crd) => [crd.kind, ...twinOf(crd.kind)].map((kind) => ({ kind, crd })))
      .map(({ kind, crd }) => [customFile(kind), compactJson(customSchema(kind, crd, definitions))] as const),
  );
}

/** The same kind in the twin group, when it has one. */
export function twinOf(kind: Kind): readonly Kind[] {
  const kinds: readonly string[] = TWIN_GROUP.kinds;
  if (kind.group !== TWIN_GROUP.of || !kinds.includes(kind.kind)) return [];
  return [{ group: TWIN_GROUP.group, version: TWIN_GROUP.version, kind: kind.kind }];
}

/** @returns the type definitions of a Kubernetes release */
export function readDefinitions(moduleDirectory: string): Definitions {
  const document = JSON.parse(readFileSync(join(moduleDirectory, 'api', 'openapi-spec', 'swagger.json'), 'utf8')) as {
    definitions: Definitions;
  };
  return document.definitions;
}
