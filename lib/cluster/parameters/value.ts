import type { Setting } from './catalogue';
import { figureOf, figureText, unitsOf } from './figure';

/** Patroni takes these only (patroni/utils.py, parse_bool); PostgreSQL takes their beginnings too, see `canonicalValue`. */
const TRUE: readonly string[] = ['on', 'true', 'yes', '1'];
const FALSE: readonly string[] = ['off', 'false', 'no', '0'];
const BOOLEANS: readonly string[] = [...TRUE, ...FALSE];

/** What PostgreSQL takes in a shorter form, where no other word begins like it. */
const SHORT_TRUE: readonly string[] = ['t', 'tr', 'tru', 'y', 'ye'];
const SHORT_FALSE: readonly string[] = ['of', 'f', 'fa', 'fal', 'fals', 'n'];

export type Scalar = string | number | boolean;

/** What a value must be, to follow "must be"; nothing where it is. */
export function valueProblem(setting: Setting, value: Scalar): string | undefined {
  const text = String(value);
  switch (setting.kind) {
    case 'boolean':
      return isWord(text, [...BOOLEANS, ...SHORT_TRUE, ...SHORT_FALSE]) ? undefined : 'a boolean (on, off, true, false, yes, no, 1 or 0)';
    case 'enum':
      return isWord(text, wordsOf(setting)) ? undefined : `one of ${setting.words.map(shown).join(', ')}`;
    case 'list':
      return text.split(',').every((word) => isWord(word.trim(), setting.words))
        ? undefined
        : `one or more of ${setting.words.join(', ')}, with commas between`;
    case 'integer':
      return figureProblem(setting, text, true);
    case 'real':
      return figureProblem(setting, text, false);
    default:
      return undefined;
  }
}

/** The value as both PostgreSQL and Patroni take it: Patroni would throw a shortened boolean away. */
export function canonicalValue(setting: Setting | undefined, value: Scalar): Scalar {
  if (setting?.kind !== 'boolean') return value;
  if (isWord(String(value), SHORT_TRUE)) return 'on';
  return isWord(String(value), SHORT_FALSE) ? 'off' : value;
}

/** Words that have `on` and `off` among them stand for booleans, in all full spellings. */
function wordsOf({ words }: Setting): readonly string[] {
  return words.includes('on') && words.includes('off') ? [...words, ...BOOLEANS] : words;
}

function isWord(text: string, words: readonly string[]): boolean {
  return words.some((word) => word.toLowerCase() === text.toLowerCase());
}

function shown(word: string): string {
  return word === '' ? "''" : word;
}

function figureProblem({ unit, least, most }: Setting, text: string, isWhole: boolean): string | undefined {
  const figure = figureOf(text, unit, isWhole);
  const isWithin = figure !== undefined && (least === undefined || figure >= least) && (most === undefined || figure <= most);
  // PostgreSQL's integers have 32 bits.
  if (isWithin && !(isWhole && figure > 2147483647)) return undefined;
  const units = unitsOf(unit);
  const named = units.length > 0 ? `, with one of the units ${units.join(', ')} or without` : '';
  return `a ${isWhole ? 'whole ' : ''}number${range(unit, least, most)}${named}`;
}

function range(unit: string, least: number | undefined, most: number | undefined): string {
  if (most === undefined) return least === undefined ? '' : `, at least ${figureText(least, unit)}`;
  return ` from ${figureText(least ?? 0, unit)} to ${figureText(most, unit)}`;
}
