/** The part of OpenAPI and JSON Schema that Kubernetes uses. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly $ref?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly not?: JsonSchema;
  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** Validators and editors agree on this draft, and it checks formats; the later ones only note them. */
export const DRAFT = 'http://json-schema.org/draft-07/schema#';

/** Keywords that say something about a value. Everything else upstream is prose, a hint to the server, or a rule in another language (CEL). */
const MEANINGFUL = new Set([
  'type',
  '$ref',
  'required',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'minimum',
  'maximum',
  'multipleOf',
  'uniqueItems',
  'x-kubernetes-int-or-string',
  'x-kubernetes-preserve-unknown-fields',
]);

/**
 * Applies `change` to a schema from the leaves up. Knows where a schema stands and where a property's name does, so that a property called
 * `description` is not taken for the keyword.
 *
 * @param change gets the schema, its parts already changed, and whether it stands inside a junctor (`anyOf`, `not`, ...)
 */
export function mapSchema(
  schema: JsonSchema,
  change: (schema: JsonSchema, inJunctor: boolean) => JsonSchema,
  inJunctor = false,
): JsonSchema {
  const part = (s: JsonSchema, junctor = inJunctor) => mapSchema(s, change, junctor);
  const { properties, additionalProperties, items, not } = schema;
  const parts: Record<string, unknown> = { ...schema };
  if (properties) parts['properties'] = mapValues(properties, (s) => part(s));
  if (typeof additionalProperties === 'object') parts['additionalProperties'] = part(additionalProperties);
  if (items) parts['items'] = part(items);
  if (not) parts['not'] = part(not, true);
  for (const junctor of ['allOf', 'anyOf', 'oneOf'] as const) {
    const branches = schema[junctor];
    if (branches) parts[junctor] = branches.map((s) => part(s, true));
  }
  return change(parts, inJunctor);
}

/** The schema with nothing but what restricts a value. The order of its keywords stays. */
export function withoutProse(schema: JsonSchema): JsonSchema {
  return mapSchema(schema, (s) =>
    Object.fromEntries(
      Object.entries(s).filter(([keyword, value]) => MEANINGFUL.has(keyword) || STRUCTURAL.has(keyword) || isCheckedFormat(keyword, value)),
    ),
  );
}

const STRUCTURAL = new Set(['properties', 'additionalProperties', 'items', 'not', 'allOf', 'anyOf', 'oneOf']);

/** Other formats name a width (`int32`) or a notation that validators disagree on. `byte` is turned into a pattern. */
function isCheckedFormat(keyword: string, value: unknown): boolean {
  return keyword === 'format' && (value === 'date-time' || value === 'byte');
}

export function mapValues<T, U>(record: Readonly<Record<string, T>>, f: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, f(value, key)]));
}
