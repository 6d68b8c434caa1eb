import { DNS_LABEL, LABEL_KEY, LABEL_VALUE, SQL_NAME } from '../../common/formats';
import type { Format } from '../../common/rules';
import { mapOf, type MapKind, type TextKind } from './kind';

/** One or two classes of characters of which the last is repeated, and nothing else. */
const REPEATED = /^\^(\[[^\]]+\])?(\[[^\]]+\]|\\S)\{(\d+),(\d+)\}\$$/;

/** A text of one of the library's formats. */
export function text({ pattern, length, allowed }: Format): TextKind {
  const source = sourceOf(pattern);
  const [, first = '', rest = '', least, most] = REPEATED.exec(source) ?? [];
  if (rest === '') return { type: 'text', pattern: source, length, allowed };
  // Go writes a part that is repeated as often as it may stand, which takes longer to read than all the rest: the length says it as well.
  const others = first === '' ? 0 : 1;
  return {
    type: 'text',
    pattern: `^${first}${rest}*$`,
    length: { least: Number(least) + others, most: Number(most) + others },
    allowed,
  };
}

/** The same for what names a secret, or the place where it is kept. */
export function reference(format: Format): TextKind {
  return { ...text(format), isReference: true };
}

/** The same, or nothing. */
export function textOrEmpty(format: Format): TextKind {
  const { pattern = '', length, allowed } = text(format);
  return {
    type: 'text',
    pattern: `^(${pattern.replace(/^\^|\$$/g, '')})?$`,
    length: length && { ...length, least: 0 },
    allowed: `${allowed}, or empty`,
  };
}

/** What runs under `latest` changes by itself. */
export function withoutLatest(kind: TextKind, pattern: string): TextKind {
  return { ...kind, refused: { pattern, instead: 'a tag of one release, not latest' } };
}

/** Any text that says something. */
export const saying: TextKind = { type: 'text', pattern: '\\S', allowed: 'a text' };

/** Any text. */
export const anyText: TextKind = { type: 'text', allowed: 'a text' };

export const sqlName = text(SQL_NAME);
export const dnsLabel = text(DNS_LABEL);
export const labelKey = text(LABEL_KEY);
export const labelValue = text(LABEL_VALUE);
export const labels: MapKind = mapOf(labelKey, labelValue);

/** A regular expression as JSON Schema has it, without flags. */
export function sourceOf({ source, ignoreCase }: RegExp): string {
  return ignoreCase ? source.replace(/\\.|\[[^\]]*\]|[a-z]/gi, bothCases) : source;
}

/** One token of a regular expression in small letters and capitals. */
function bothCases(token: string): string {
  if (token.startsWith('\\')) return token;
  if (token.startsWith('[')) return token.replace(/([a-z])-([a-z])/g, (range) => range + range.toUpperCase());
  return `[${token.toLowerCase()}${token.toUpperCase()}]`;
}
