import { KNOBS, type Knob } from '../../../lib/chart/knobs';
import type { Kind } from '../../../lib/chart/knobs/kind';
import { helmMerge, valuesFile } from '../../support/helm-values';
import type { Random } from '../../support/random';
import type { Values } from './random-parts';
import { randomValues } from './random-values';

const DEFAULTS = valuesFile('values.yaml');

/** Values with one key that nobody may write. */
export interface BadValues {
  readonly values: Values;
  /** The key, as `backups.repositories.0.account`. */
  readonly place: string;
  /** What stands there. */
  readonly given: unknown;
}

/** Random values, which the schema takes but for one key. */
export function badValues(random: Random): BadValues {
  const values = randomValues(random);
  const merged = helmMerge(DEFAULTS, values);
  const places = KNOBS.flatMap((knob) => placesOf(values, knob.path).map((path) => ({ knob, path }))).filter(({ path }) =>
    // Under nothing, a single key would lack all the others that must be given with it.
    isGiven(merged, path.slice(0, -1)),
  );
  const { knob, path } = random.one(places);
  const possible = mistakes(knob).filter(({ below }) => below === undefined || isGiven(merged, path));
  const { below = [], given } = random.one(possible);
  return { values: withValue(values, [...path, ...below], given) as Values, place: [...path, ...below].join('.'), given };
}

function isGiven(values: unknown, path: readonly string[]): boolean {
  const at = path.reduce<unknown>((below, part) => (below as Values | null | undefined)?.[part], values);
  return at !== undefined && at !== null;
}

/** Where values have what a knob is for: once for each name and item that they have themselves. */
export function placesOf(values: unknown, [part, ...rest]: readonly string[]): string[][] {
  if (part === undefined) return [[]];
  const isOne = part !== '*' && part !== '[]';
  const names = isOne ? [part] : Object.keys(values ?? {}).filter((name) => (values as Values)[name] !== null);
  return names.flatMap((name) => placesOf((values as Values | null | undefined)?.[name], rest).map((place) => [name, ...place]));
}

/** A value that is refused, where it stands or at a key below. */
interface Mistake {
  readonly below?: readonly string[];
  readonly given: unknown;
}

const LONG = 'x'.repeat(400);

/** What looks like it, and is made up. */
const SECRETS = [
  '-----BEGIN PRIVATE KEY-----',
  'sv=2024-11-04&sig=abc%3D',
  'AccountKey=abcdefgh',
  'postgres://me:secret@db:5432/app',
  'SCRAM-SHA-256$4096:c2FsdA==$a:b',
  `md5${'0123456789abcdef'.repeat(2)}`,
  'eyJhbGciOi.eyJzdWIiOi.c2ln',
  `${'QUJD'.repeat(8)}QQ==`,
];

function mistakes({ kind, isRequired }: Knob): Mistake[] {
  const missing = isRequired && kind.type !== 'map' ? [null] : [];
  return [...wrongValues(kind), ...missing].map((given): Mistake => ({ given })).concat(wrongKeys(kind));
}

function wrongValues(kind: Kind): unknown[] {
  switch (kind.type) {
    case 'boolean':
      return ['yes', 1];
    case 'integer':
      return ['three', 1.5, ...outside(kind, 1)];
    case 'number':
      return ['half', ...outside(kind, 0.001), ...[kind.above, kind.below].filter((end) => end !== undefined)];
    case 'text':
      return [
        12,
        ['a'],
        ...(kind.pattern === undefined ? [] : [' \n ']),
        ...(kind.length === undefined ? [] : [LONG]),
        ...(kind.isReference ? SECRETS : []),
        ...(kind.refused ? ['latest', 'registry.example.com/image:latest'] : []),
      ];
    case 'choice':
      return ['neither', '', true];
    case 'size':
      return ['-1Gi', '0Gi', '8GB', '1.5Gi', 8];
    case 'cpu':
      return ['-1', '0', 'many', -0.5, 0, '1.5m'];
    case 'duration':
      return ['-1h', '1 hour', '1.5h', '90', 60];
    case 'cron':
      return [
        '61 * * * *',
        '5 24 * * *',
        '5 1 0 * *',
        '5 1 * 13 *',
        '5 1 * * 7',
        '*/0 * * * *',
        '* * * *',
        'daily',
        '5  1 * * *',
        '@hourly',
      ];
    case 'rate':
      return ['-1/s', '0/s', '5', '10/week', 5];
    case 'scalar':
      return [['a'], { a: 1 }];
    case 'list':
      return ['one', { a: 1 }, ...(kind.least > 0 ? [[]] : [])];
    case 'map':
      return ['one', ['a']];
    case 'object':
      return ['one', [], 5];
  }
}

function outside({ least, most }: { readonly least?: number; readonly most?: number }, step: number): number[] {
  return [...(least === undefined ? [] : [least - step]), ...(most === undefined ? [] : [most + step])];
}

/** Keys that are not there, and names that nothing can have. */
function wrongKeys(kind: Kind): Mistake[] {
  if (kind.type === 'object') return [{ below: ['surprise'], given: 1 }];
  if (kind.type === 'map') return [{ below: ['no such / name'], given: kind.of.type === 'object' ? {} : 'fine' }];
  return [];
}

/** A copy with a value at a path. Lists stay lists. */
export function withValue(values: unknown, [part, ...rest]: readonly string[], given: unknown): unknown {
  if (part === undefined) return given;
  if (Array.isArray(values)) return values.map((item: unknown, i) => (String(i) === part ? withValue(item, rest, given) : item));
  const map = typeof values === 'object' && values !== null ? (values as Values) : {};
  return { ...map, [part]: withValue(map[part], rest, given) };
}
