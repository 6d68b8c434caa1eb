/** PostgreSQL's units in the smallest of their kind (documentation, 20.1.1): bytes, and microseconds. */
const MEMORY: Readonly<Record<string, number>> = { B: 1, kB: 1024, MB: 1048576, GB: 1073741824, TB: 1099511627776 };
const TIME: Readonly<Record<string, number>> = { us: 1, ms: 1000, s: 1000000, min: 60000000, h: 3600000000, d: 86400000000 };

const FIGURE = /^[ \t]*([+-]?)(0x[0-9a-fA-F]{1,8}|\d{0,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?)[ \t]*([A-Za-z]*)[ \t]*$/;
const HEX = '0123456789abcdef'.split('');

/** Units that a parameter takes which counts in `unit`. */
export function unitsOf(unit: string): readonly string[] {
  return Object.keys(tableOf(unit)).sort((a, b) => tableOf(unit)[a]! - tableOf(unit)[b]!);
}

/** One of the base unit, in the smallest of its kind: `8kB` are 8192. */
function baseOf(unit: string): number {
  return unit === '8kB' ? 8192 : tableOf(unit)[unit]!;
}

function tableOf(unit: string): Readonly<Record<string, number>> {
  if (unit === '') return {};
  return unit in TIME ? TIME : MEMORY;
}

/**
 * A figure as PostgreSQL and Patroni read it, in the unit that the parameter counts in; nothing where one of them reads none.
 * Both take hexadecimal and octal numbers where whole ones are asked for, and round them (guc.c, parse_int).
 */
export function figureOf(text: string, unit: string, isWhole: boolean): number | undefined {
  const [, sign = '', digits = '', given = ''] = FIGURE.exec(text) ?? [];
  const amount = amountOf(digits, isWhole);
  if (amount === undefined) return undefined;
  if (given !== '' && !unitsOf(unit).includes(given)) return undefined;
  const factor = given === '' ? 1 : tableOf(unit)[given]! / baseOf(unit);
  const value = (sign === '-' ? 0 - amount : amount) * factor;
  return isWhole ? roundedToEven(value) : value;
}

function amountOf(digits: string, isWhole: boolean): number | undefined {
  if (!/\d/.test(digits) || /^[eE]/.test(digits)) return undefined;
  if (isWhole && /^0x/.test(digits)) return inBase(digits.slice(2), 16);
  if (isWhole && /^0[0-7]+$/.test(digits)) return inBase(digits, 8);
  if (/^0x/.test(digits) || (isWhole && /^0\d+$/.test(digits))) return undefined;
  return Number(digits);
}

function inBase(digits: string, base: number): number {
  return digits
    .toLowerCase()
    .split('')
    .reduce((sum, digit) => sum * base + HEX.indexOf(digit), 0);
}

/** As C's rint: a half goes to the even neighbour. */
function roundedToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest > 0.5) return below + 1;
  if (rest < 0.5) return below;
  return Math.floor(below / 2) * 2 === below ? below : below + 1;
}

/** A bound for people, in a unit that a user may write. */
export function figureText(value: number, unit: string): string {
  return unit === '8kB' ? `${value * 8}kB` : `${value}${unit}`;
}
