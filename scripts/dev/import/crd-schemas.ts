import type { Kind } from './pinned';
import type { Crd } from './crds';
import { mapSchema, type JsonSchema } from './json-schema';
import { objectSchema, type Definitions } from './kubernetes-schemas';

/**
 * The schema of a custom kind. Unknown fields are refused as the server does with them under strict field validation, unless the definition
 * lets them through.
 *
 * @param kind the definition's own, or its twin in another group
 * @param definitions of a Kubernetes release: custom kinds have the metadata of built-in ones, which their definitions do not spell out
 */
export function customSchema(kind: Kind, crd: Crd, definitions: Definitions): JsonSchema {
  return objectSchema(kind, mapSchema(crd.schema, close), definitions);
}

/** Structural schemas declare every field outside their junctors, so only there may the list be closed. */
function close(schema: JsonSchema, inJunctor: boolean): JsonSchema {
  const {
    'x-kubernetes-int-or-string': intOrString,
    'x-kubernetes-preserve-unknown-fields': open,
    ...rest
  } = schema as JsonSchema & Record<string, unknown>;
  if (intOrString === true) return { type: ['integer', 'string'], ...rest };
  return rest.properties && !inJunctor && open !== true ? { ...rest, additionalProperties: rest.additionalProperties ?? false } : rest;
}
