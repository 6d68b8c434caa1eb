import type { Manifest } from './synth';

/** What something is called → what it is. */
export type ByKey = ReadonlyMap<string, unknown>;

/** Two values that should be equal. `undefined`: there is none. */
export interface Difference {
  /** Of the object, as `objectsByKey` writes it. */
  readonly key: string;
  /** A JSON pointer into the object; empty for the object itself. */
  readonly path: string;
  readonly a: unknown;
  readonly b: unknown;
}

/**
 * Objects by `apiVersion/kind/namespace/name`; the namespace of an object without one is empty.
 * @throws Error naming every key that more than one object has: a cluster would keep only the last of them
 */
export function objectsByKey(objects: readonly object[]): Map<string, Manifest> {
  const byKey = new Map<string, Manifest>();
  const twice = new Set<string>();
  for (const object of objects as readonly Manifest[]) {
    const { apiVersion, kind, metadata } = object;
    if (!apiVersion || !kind || !metadata?.name) throw new Error(`no Kubernetes object: ${short(object)}`);
    const key = [apiVersion, kind, metadata.namespace ?? '', metadata.name].join('/');
    if (byKey.has(key)) twice.add(key);
    byKey.set(key, object);
  }
  if (twice.size > 0) throw new Error(`more than one object each: ${[...twice].join(', ')}`);
  return byKey;
}

/**
 * Where two maps of objects differ, field by field: lists by position, strictly by type (1 is not "1", absent is not null), whatever the order of
 * keys. An object or a field that only one side has is one difference. Empty when they are equal.
 */
export function differences(a: ByKey, b: ByKey): Difference[] {
  const found: Difference[] = [];
  for (const key of union(a.keys(), b.keys())) compare(key, '', a.get(key), b.get(key), found);
  return found;
}

function compare(key: string, path: string, a: unknown, b: unknown, found: Difference[]): void {
  if (a === b || Object.is(a, b)) return;
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) compare(key, `${path}/${i}`, a[i], b[i], found);
  } else if (isRecord(a) && isRecord(b)) {
    for (const name of union(Object.keys(a), Object.keys(b))) {
      if (name in a && name in b) compare(key, `${path}/${pointer(name)}`, a[name], b[name], found);
      else found.push({ key, path: `${path}/${pointer(name)}`, a: a[name], b: b[name] });
    }
  } else {
    found.push({ key, path, a, b });
  }
}

const union = (a: Iterable<string>, b: Iterable<string>): Set<string> => new Set([...a, ...b]);

/** Not dates and the like: a reader of YAML may make some. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

const pointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Of longer values, what is equal at their start is left out. */
const MOST_CHARACTERS = 120;

/** For people: each difference on three lines, at most `most` of them, and how many more there are. */
export function differencesText(found: readonly Difference[], most = 20): string {
  const lines = found.slice(0, most).flatMap(({ key, path, a, b }) => {
    const [first, second] = bothShort(a, b);
    return [`${key} ${path || '(whole)'}`, `  a: ${first}`, `  b: ${second}`];
  });
  return [...lines, ...(found.length > most ? [`… and ${found.length - most} more`] : [])].join('\n');
}

/** Of long texts, from a little before where they begin to differ. */
function bothShort(a: unknown, b: unknown): [string, string] {
  if (typeof a !== 'string' || typeof b !== 'string') return [short(a), short(b)];
  let equal = 0;
  while (equal < Math.min(a.length, b.length) && a[equal] === b[equal]) equal++;
  const from = Math.max(a.length, b.length) > MOST_CHARACTERS ? Math.max(0, equal - MOST_CHARACTERS / 4) : 0;
  return [short(a, from), short(b, from)];
}

function short(value: unknown, from = 0): string {
  if (value === undefined) return '(absent)';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(from)) : (JSON.stringify(value) ?? typeof value);
  const begun = from > 0 ? `…${text}` : text;
  return begun.length > MOST_CHARACTERS ? `${begun.slice(0, MOST_CHARACTERS)}…` : begun;
}
