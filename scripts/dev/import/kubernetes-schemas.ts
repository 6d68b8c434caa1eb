import type { Kind } from './pinned';
import { DRAFT, mapSchema, mapValues, withoutProse, type JsonSchema } from './json-schema';

/** `definitions` of a Kubernetes OpenAPI document, by full type name. */
export type Definitions = Readonly<Record<string, JsonSchema>>;

const OBJECT_META = 'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta';

/** The grammar in the docstring of `resource.Quantity`: a signed decimal and a binary, decimal or exponent suffix. */
const QUANTITY = '^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?$';
const BASE64 = '^[A-Za-z0-9+/]*={0,2}$';

/** What OpenAPI cannot say about types with a marshaller of their own. */
const SPECIAL: Definitions = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': { type: ['string', 'number'], pattern: QUANTITY },
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': { type: ['string', 'integer'] },
};

/** Metadata that only the server writes: in a manifest it is a mistake, most often an object that was exported from a cluster. */
const SERVER_METADATA = [
  'creationTimestamp',
  'deletionGracePeriodSeconds',
  'deletionTimestamp',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
];

/** The document's definitions: prose gone, unknown fields refused, and what only the server writes left out. */
export function strictDefinitions(upstream: Definitions): Definitions {
  return mapValues(upstream, (definition, name) => SPECIAL[name] ?? strict(withoutProse(writable(definition, name))));
}

function writable(definition: JsonSchema, name: string): JsonSchema {
  if (name === OBJECT_META) return without(definition, ...SERVER_METADATA);
  return isKind(definition) ? without(definition, 'status') : definition;
}

function isKind(definition: JsonSchema): boolean {
  return 'x-kubernetes-group-version-kind' in definition;
}

function strict(definition: JsonSchema): JsonSchema {
  return mapSchema(definition, (s) => {
    if (s.format === 'byte') return { type: 'string', pattern: BASE64 };
    return s.properties ? { ...s, additionalProperties: false } : s;
  });
}

/** @throws Error when the release does not have the kind */
export function typeNameOf(kind: Kind, upstream: Definitions): string {
  const found = Object.entries(upstream).find(([, definition]) => {
    const names = (definition['x-kubernetes-group-version-kind'] ?? []) as readonly Kind[];
    return names.some((n) => n.group === kind.group && n.version === kind.version && n.kind === kind.kind);
  });
  if (!found) throw new Error(`no kind ${kind.kind} in ${apiVersionOf(kind)}`);
  return found[0];
}

/** The schema of a built-in kind, with everything it refers to in the same file. */
export function builtInSchema(kind: Kind, typeName: string, definitions: Definitions): JsonSchema {
  const body = definitions[typeName];
  if (!body?.properties) throw new Error(`${typeName} has no fields`);
  return objectSchema(kind, body, definitions);
}

/**
 * The schema of a whole manifest: this kind and no other, with a name.
 *
 * @param body the object's own fields
 * @param definitions where the references in it, and the metadata, are found
 */
export function objectSchema(kind: Kind, body: JsonSchema, definitions: Definitions): JsonSchema {
  const identity = ['apiVersion', 'kind', 'metadata'];
  const root: JsonSchema = {
    type: 'object',
    required: [...identity, ...(body.required ?? []).filter((field) => !identity.includes(field))],
    properties: {
      ...body.properties,
      apiVersion: { const: apiVersionOf(kind) },
      kind: { const: kind.kind },
      metadata: { allOf: [{ $ref: `#/definitions/${OBJECT_META}` }, { required: ['name'] }] },
    },
    additionalProperties: false,
  };
  return { $schema: DRAFT, ...root, definitions: reachable(root, definitions) };
}

export function apiVersionOf(kind: Kind): string {
  return kind.group === '' ? kind.version : `${kind.group}/${kind.version}`;
}

export function without(schema: JsonSchema, ...fields: readonly string[]): JsonSchema {
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([name]) => !fields.includes(name))),
    ...(schema.required ? { required: schema.required.filter((name) => !fields.includes(name)) } : {}),
  };
}

/** The definitions that a schema needs, directly or through others, by name. */
function reachable(root: JsonSchema, definitions: Definitions): Definitions {
  const found = new Map<string, JsonSchema>();
  const visit = (schema: JsonSchema) =>
    mapSchema(schema, (s) => {
      const name = s.$ref?.replace('#/definitions/', '');
      if (name !== undefined && !found.has(name)) {
        const definition = definitions[name];
        if (!definition) throw new Error(`${name} is referred to but not defined`);
        found.set(name, definition);
        visit(definition);
      }
      return s;
    });
  visit(root);
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
