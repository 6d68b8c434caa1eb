import { CheckError, ValidationError } from '../../../lib';
import type { Knob } from '../../../lib/chart/knobs';
import { synthAll } from '../../support/chart';
import { differences, objectsByKey, type ByKey } from '../../support/differences';
import { helmMerge, valuesFile } from '../../support/helm-values';
import type { Manifest } from '../../support/synth';
import { placesOf, withValue } from '../knobs/bad-values';
import type { Values } from '../knobs/random-parts';
import { refusedPlaces } from '../knobs/schema-check';
import { immutable } from '../releases/immutable';
import { PLATFORMS_OF_EVERYTHING } from './everything';
import { otherValues } from './other-values';

/** What becomes of platforms when one key of their values changes. */
export interface Effect {
  /** Fields of objects, as `StatefulSet <platform>-pooler /spec/replicas`. */
  readonly reached: ReadonlySet<string>;
  /** Objects of which something changes that nobody may change while they are there: an upgrade would fail. */
  readonly immutable: ReadonlySet<string>;
  /** What the library says to values that it refuses. */
  readonly refused: ReadonlySet<string>;
}

interface Platform {
  readonly values: Values;
  readonly objects: ByKey;
}

const platforms: readonly Platform[] = PLATFORMS_OF_EVERYTHING.map((layers) => {
  const values = helmMerge(valuesFile('values.yaml'), ...layers);
  return { values, objects: withoutHashes(synthAll(values).objects) };
});

/** Gives a key other values, one after another, until one of them changes something in one of the platforms. */
export function effectOf({ path, kind }: Knob): Effect {
  const effect = { reached: new Set<string>(), immutable: new Set<string>(), refused: new Set<string>() };
  for (const platform of platforms) {
    for (const place of placesOf(platform.values, path)) {
      for (const other of otherValues(kind, valueAt(platform.values, place))) {
        const values = withValue(platform.values, place, other) as Values;
        if (refusedPlaces(values).length === 0 && change(platform, values, effect)) return effect;
      }
    }
  }
  return effect;
}

function change(before: Platform, values: Values, effect: { [name in keyof Effect]: Set<string> }): boolean {
  const after = objectsOf(values);
  if (typeof after === 'string') {
    effect.refused.add(after);
    return false;
  }
  const found = differences(before.objects, after);
  for (const { key, path } of found) effect.reached.add(`${shortKey(key)} ${path.replace(/\/\d+(?=\/|$)/g, '/*')}`.trimEnd());
  for (const [key, object] of before.objects) {
    const other = after.get(key);
    if (other && differences(fixed(object), fixed(other)).length > 0) effect.immutable.add(shortKey(key));
  }
  return found.length > 0;
}

/** What the library makes of values, or says to them. */
function objectsOf(values: Values): ByKey | string {
  try {
    return withoutHashes(synthAll(values).objects);
  } catch (error) {
    if (error instanceof ValidationError || error instanceof CheckError) return error.message;
    throw error;
  }
}

/** A Job's name changes with what is in it. */
function withoutHashes(objects: readonly Manifest[]): ByKey {
  const named = objects.map((object) => {
    const name = object.metadata.name.replace(/-[0-9a-f]{10}$/, '-<hash>');
    return { ...object, metadata: { ...object.metadata, name } };
  });
  return objectsByKey(named);
}

/** A Job is another one whenever anything in it changes. */
function fixed(object: unknown): ByKey {
  const manifest = object as Manifest;
  return new Map([['', manifest.kind === 'Job' ? {} : immutable(manifest)]]);
}

/** Kind and name. */
function shortKey(key: string): string {
  const [name, , kind] = key.split('/').reverse();
  return `${kind} ${name}`;
}

function valueAt(values: unknown, place: readonly string[]): unknown {
  return place.reduce((below: unknown, part) => (below as Values | null | undefined)?.[part], values);
}
