import { catalogueLines } from './lines';

/** What PostgreSQL says of one of its parameters. */
export interface Setting {
  /** `list`: words with commas between. `fixed`: the server reports it, and nobody sets it. */
  readonly kind: 'boolean' | 'integer' | 'real' | 'enum' | 'list' | 'text' | 'fixed';
  /** What a bare number counts: `8kB`, `ms`; empty where it takes no unit. */
  readonly unit: string;
  readonly least?: number;
  readonly most?: number;
  /** The words that it takes, where it takes words. */
  readonly words: readonly string[];
}

/** Majors whose parameters are known. */
export const CATALOGUED: readonly string[] = ['15', '16', '17', '18'];

const KINDS: Readonly<Record<string, Setting['kind']>> = {
  b: 'boolean',
  i: 'integer',
  r: 'real',
  e: 'enum',
  l: 'list',
  s: 'text',
  x: 'fixed',
};

/** What a major version says of a parameter; nothing where it has none of this name. */
export function settingOf(major: string, name: string): Setting | undefined {
  const line = catalogueLines().find((l) => (l.startsWith(`${name} `) || l.startsWith(`${name}@`)) && isOf(l, major));
  if (line === undefined) return undefined;
  // Words may have blanks in them: `repeatable read`.
  const [, type = '', ...rest] = line.split(' ');
  const kind = KINDS[type.slice(0, 1)]!;
  const isNumber = kind === 'integer' || kind === 'real';
  return {
    kind,
    unit: type.slice(1),
    least: isNumber ? Number(rest[0]) : undefined,
    most: isNumber && rest.length > 1 ? Number(rest[1]) : undefined,
    words: !isNumber && rest.length > 0 ? rest.join(' ').split(',') : [],
  };
}

/** Names of all parameters of a major version. */
export function parameterNames(major: string): string[] {
  return catalogueLines()
    .filter((line) => isOf(line, major))
    .map(nameIn);
}

/** The majors that have a parameter of this name. */
export function majorsWith(name: string): string[] {
  return CATALOGUED.filter((major) => settingOf(major, name) !== undefined);
}

function nameIn(line: string): string {
  return line.split(' ')[0]!.split('@')[0]!;
}

function isOf(line: string, major: string): boolean {
  const [, majors] = line.split(' ')[0]!.split('@');
  return majors === undefined || majors.split(',').includes(major);
}
