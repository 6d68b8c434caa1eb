import { EXTENSION_PARAMETERS } from './extensions';
import { BUILD_VALUES, LATER_PARAMETERS, LIST_WORDS, POSTGRES_RELEASES, type Major } from './releases';
import { settingsOf, type SettingRow } from './server';

/** Where the catalogue is kept, below `schemas/`. */
export const CATALOGUE_FILE = 'postgres/parameters.txt';

const MAJORS = Object.keys(POSTGRES_RELEASES) as Major[];
/** The largest figure there is for each kind; nothing is written in its place. */
const NO_LIMIT: Readonly<Record<string, string>> = { integer: '2147483647', real: '1.79769e+308' };

/**
 * The catalogue of parameters: `<name>[@<majors>] <kind>[<unit>] [<least> [<most>] | <words>]`, a line for each parameter, or several where
 * majors differ. Without majors it is the same in all of them. Kinds: b a boolean, i a whole number, r any number, e one of the words,
 * l a list of the words, s text, x what the server reports and nobody sets. lib/cluster/parameters reads it.
 */
export function parameterCatalogue(scratch: string): string {
  const majorsOf = new Map<string, Major[]>();
  for (const major of MAJORS) {
    for (const row of settingsOf(major, scratch)) {
      const key = `${row.name} ${specOf(row)}`;
      majorsOf.set(key, [...(majorsOf.get(key) ?? []), major]);
    }
  }
  const own = [...majorsOf].map(([key, majors]) => (majors.length === MAJORS.length ? key : key.replace(' ', `@${majors.join()} `)));
  const lines = [...own, ...written(LATER_PARAMETERS), ...written(EXTENSION_PARAMETERS)];
  return `${lines.sort((a, b) => (a < b ? -1 : 1)).join('\n')}\n`;
}

function written(lines: string): string[] {
  return lines.trim().split('\n');
}

function specOf({ name, vartype, unit, min_val, max_val, enumvals, context }: SettingRow): string {
  if (context === 'internal') return 'x';
  switch (vartype) {
    case 'bool':
      return 'b';
    case 'enum':
      return `e ${[...new Set([...enumvals.split(','), ...(BUILD_VALUES[name] ?? [])])].join()}`;
    case 'string':
      return name in LIST_WORDS ? `l ${LIST_WORDS[name]!.join()}` : 's';
    default:
      return `${vartype[0]}${unit} ${min_val}${max_val === NO_LIMIT[vartype] ? '' : ` ${max_val}`}`;
  }
}
