import { leafSchema, type Schema } from './leaf-schema';
import type { Condition, Field, Kind, MapKind, ObjectKind } from './kind';
import { withDefinitions } from './shared';

/** JSON Schema of the chart's values, as Helm checks them before it renders anything. */
export function valuesSchema(values: ObjectKind): Schema {
  const schema = objectSchema(values);
  const properties = { ...(schema['properties'] as object), ...HELMS_OWN };
  return { $schema: 'http://json-schema.org/draft-07/schema#', title: 'Values', ...withDefinitions({ ...schema, properties }) };
}

/** What Helm itself reads, or adds, among the values of a chart that is part of another one. */
const HELMS_OWN: Readonly<Record<string, Schema>> = {
  enabled: { description: "Read by Helm alone, where a dependency's condition names it.", type: ['boolean', 'null'] },
  exports: { description: 'Read by Helm alone, for import-values.', type: ['object', 'null'] },
  global: { description: 'What charts of one chart share. Nothing here reads it.', type: ['object', 'null'] },
  tags: { description: 'Read by Helm alone, to choose dependencies.', type: ['object', 'null'] },
};

function schemaOf(kind: Kind): Schema {
  switch (kind.type) {
    case 'list':
      return { type: 'array', items: schemaOf(kind.of), ...(kind.least > 0 ? { minItems: kind.least } : {}) };
    case 'map': {
      // A name with null as its value is taken away by Helm where the chart has it, and means nothing elsewhere.
      const value = orNull(schemaOf(kind.of));
      return { type: 'object', additionalProperties: false, ...keysSchema(kind, value) };
    }
    case 'object':
      return objectSchema(kind);
    default:
      return leafSchema(kind);
  }
}

/** Not by `propertyNames`: Helm's errors about them name the wrong place. */
function keysSchema({ keys }: MapKind, value: Schema): Schema {
  if (keys.type === 'choice') return { properties: Object.fromEntries(keys.of.map((name) => [name, value])) };
  return keys.pattern === undefined ? { additionalProperties: value } : { patternProperties: { [keys.pattern]: value } };
}

function objectSchema(kind: ObjectKind): Schema {
  const entries = Object.entries(kind.fields);
  const rules = [...(kind.when ?? []).map((condition) => conditionSchema(kind, condition)), ...exactlyOneSchema(kind)];
  return {
    type: 'object',
    additionalProperties: false,
    required: entries.filter(([, field]) => field.isRequired).map(([name]) => name),
    properties: Object.fromEntries(entries.map(([name, field]) => [name, fieldSchema(field)])),
    ...(rules.length > 0 ? { allOf: rules } : {}),
  };
}

function fieldSchema({ kind, description, isRequired }: Field): Schema {
  const schema = schemaOf(kind);
  return { description, ...(isRequired ? schema : orNull(schema)) };
}

/** `null` takes a value away. */
function orNull(schema: Schema): Schema {
  const types = ['type' in schema ? schema['type'] : []].flat();
  return { ...schema, type: [...types, 'null'], ...('enum' in schema ? { enum: [...(schema['enum'] as unknown[]), null] } : {}) };
}

function conditionSchema(kind: ObjectKind, { field, is, needs }: Condition): Schema {
  const then = needs.map((path) => givenSchema(kind, path.split('.')));
  return {
    if: { properties: { [field]: { const: is } }, required: [field] },
    then: then.length === 1 ? then[0] : { allOf: then },
  };
}

/** What is at a path is there, and not null. */
function givenSchema(kind: ObjectKind, [name = '', ...rest]: readonly string[]): Schema {
  const below = kind.fields[name]!.kind;
  const here = rest.length > 0 && below.type === 'object' ? givenSchema(below, rest) : { type: schemaOf(below)['type'] };
  return { required: [name], properties: { [name]: here } };
}

function exactlyOneSchema(kind: ObjectKind): Schema[] {
  if (!kind.exactlyOne) return [];
  const given = (name: string): Schema =>
    kind.fields[name]!.kind.type === 'boolean' ? { required: [name], properties: { [name]: { const: true } } } : givenSchema(kind, [name]);
  return [{ oneOf: kind.exactlyOne.map(given) }];
}
