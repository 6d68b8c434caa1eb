import type { Bounds } from '../../common/rules';
import { SECRET_SHAPES } from '../../security/references';
import type { LeafKind, NumberKind, TextKind } from './kind';
import { CPU_PATTERN, CRON_PATTERN, DURATION_OR_ZERO_PATTERN, DURATION_PATTERN, RATE_PATTERN, SIZE_PATTERN } from './patterns';
import { sourceOf } from './text';

/** What Helm shows where a schedule is none. */
const CRON_FORM = 'five fields: minute, hour, day of month, month, day of week, such as 5 1 * * *';

/** JSON Schema, draft-07. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schema of a value with nothing below it. */
export function leafSchema(kind: LeafKind): Schema {
  switch (kind.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return { type: 'integer', ...within(kind) };
    case 'number':
      return numberSchema(kind);
    case 'text':
      return textSchema(kind);
    case 'choice':
      return { type: 'string', enum: kind.of };
    case 'size':
      return { type: 'string', pattern: SIZE_PATTERN };
    case 'cpu':
      // YAML has `2` and `0.5` as numbers where nobody quotes them.
      return { type: ['string', 'number'], pattern: CPU_PATTERN, exclusiveMinimum: 0 };
    case 'duration':
      return { type: 'string', pattern: kind.least === 0 ? DURATION_OR_ZERO_PATTERN : DURATION_PATTERN };
    case 'cron':
      return { type: 'string', if: { type: 'string', not: { pattern: CRON_PATTERN } }, then: { const: CRON_FORM } };
    case 'rate':
      return { type: 'string', pattern: RATE_PATTERN };
    case 'scalar':
      return { type: ['string', 'number', 'boolean'] };
  }
}

/**
 * A form with a text of its own for people. Nobody writes what `const` says: the error that Helm prints shows it, in place of a pattern
 * that nobody can read, or of a value that nobody should see.
 */
function unless(condition: Schema, instead: string, form: Schema): Schema {
  return { if: condition, then: { const: instead }, else: form };
}

const NO_SECRET = 'the name of a place where the secret is kept, not the secret itself';

/** In one expression, which is read once. */
const SECRET: Schema = { type: 'string', pattern: SECRET_SHAPES.map(({ pattern }) => `(${sourceOf(pattern)})`).join('|') };

/**
 * The schema of a text. Helm prints a text that a pattern refuses, and what it prints ends up in logs: what looks like a secret is
 * never held against the pattern.
 */
export function textSchema({ pattern, length, refused, isReference }: TextKind): Schema {
  const form: Schema = {
    ...(pattern === undefined ? {} : { pattern }),
    ...(length === undefined ? {} : { minLength: length.least, maxLength: length.most }),
  };
  if (isReference) return { type: 'string', ...unless(SECRET, NO_SECRET, form) };
  return { type: 'string', ...(refused ? unless({ type: 'string', pattern: refused.pattern }, refused.instead, form) : form) };
}

function numberSchema({ above, below, ...bounds }: NumberKind): Schema {
  return {
    type: 'number',
    ...within(bounds),
    ...(above === undefined ? {} : { exclusiveMinimum: above }),
    ...(below === undefined ? {} : { exclusiveMaximum: below }),
  };
}

function within({ least, most }: Partial<Bounds>): Schema {
  return { ...(least === undefined ? {} : { minimum: least }), ...(most === undefined ? {} : { maximum: most }) };
}
