import type { Schema } from './leaf-schema';

/** Characters: shorter ones are read faster where they stand. */
const LEAST = 60;

/**
 * The same schema with every part that stands more than once in it written once, under `definitions`: Helm reads half as much.
 * Descriptions stay where they are.
 */
export function withDefinitions(schema: Schema): Schema {
  const times = new Map<string, number>();
  const count = (part: Schema): Schema => {
    const text = textOf(part);
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    // What stands in it again is written once already.
    return time === 1 ? withParts(part, count) : part;
  };
  count(schema);

  const names = new Map<string, string>();
  const definitions: Record<string, Schema> = {};
  const shared = (part: Schema, hint: string): Schema => {
    const text = textOf(part);
    if (text.length < LEAST || times.get(text) === 1) return withParts(part, shared);
    const { description, ...rest } = part;
    if (!names.has(text)) {
      const name = freeName(hint, definitions);
      names.set(text, name);
      // Before its parts, which may have the same hint.
      definitions[name] = {};
      definitions[name] = withParts(rest, shared);
    }
    return { ...(description === undefined ? {} : { description }), $ref: `#/definitions/${names.get(text)}` };
  };
  return { ...withParts(schema, shared), definitions };
}

const SINGLE = ['items', 'additionalProperties', 'if'] as const;
const NAMED = ['properties', 'patternProperties'] as const;

/** The schema with its parts replaced. @param replace gets the part and what it is called */
function withParts(schema: Schema, replace: (part: Schema, hint: string) => Schema): Schema {
  const result: Record<string, unknown> = { ...schema };
  for (const name of SINGLE) {
    if (isSchema(schema[name])) result[name] = replace(schema[name], name);
  }
  for (const name of NAMED) {
    const parts = schema[name];
    if (isSchema(parts)) result[name] = Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, replace(part as Schema, key)]));
  }
  return result;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(schema: Schema): string {
  return JSON.stringify({ ...schema, description: undefined });
}

/** The hint, numbered where another one has it. */
function freeName(hint: string, taken: Readonly<Record<string, unknown>>): string {
  const name = /^\w+$/.test(hint) ? hint : 'named';
  let free = name;
  for (let i = 2; free in taken; i++) free = `${name}${i}`;
  return free;
}
