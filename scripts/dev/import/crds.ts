import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { CustomKind } from './pinned';
import { withoutProse, type JsonSchema } from './json-schema';
import { apiVersionOf, without } from './kubernetes-schemas';

/** A custom resource definition reduced to what a class and a schema need: one version, no prose, no status. */
export interface Crd {
  readonly kind: CustomKind;
  readonly scope: string;
  readonly names: Readonly<Record<string, unknown>>;
  readonly schema: JsonSchema;
}

interface CrdManifest {
  readonly spec?: {
    readonly group?: string;
    readonly scope?: string;
    readonly names?: Readonly<Record<string, unknown>>;
    readonly versions?: readonly {
      readonly name: string;
      readonly served: boolean;
      readonly schema?: { readonly openAPIV3Schema?: JsonSchema };
    }[];
  };
}

/** @throws Error when the file does not hold the kind at a served version */
export function readCrd(moduleDirectory: string, kind: CustomKind): Crd {
  const { spec } = load(readFileSync(join(moduleDirectory, kind.file), 'utf8')) as CrdManifest;
  const schema = spec?.versions?.find((v) => v.name === kind.version && v.served)?.schema?.openAPIV3Schema;
  if (!spec?.scope || spec.group !== kind.group || spec.names?.['kind'] !== kind.kind || !schema) {
    throw new Error(`${kind.file} does not serve ${kind.kind} in ${apiVersionOf(kind)}`);
  }
  const { kind: name, plural } = spec.names;
  return { kind, scope: spec.scope, names: { kind: name, plural }, schema: withoutProse(without(schema, 'status')) };
}

/** The definition as a manifest, for the class generator. */
export function crdManifest(crd: Crd): object {
  const { group, version, leaveOutOfClass = [] } = crd.kind;
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${String(crd.names['plural'])}.${group}` },
    spec: {
      group,
      scope: crd.scope,
      names: crd.names,
      versions: [{ name: version, served: true, storage: true, schema: { openAPIV3Schema: without(crd.schema, ...leaveOutOfClass) } }],
    },
  };
}
