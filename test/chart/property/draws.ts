import { CheckError, ValidationError } from '../../../lib';
import { synthValues } from '../../support/chart';
import { random } from '../../support/random';
import type { Manifest } from '../../support/synth';
import { randomValues } from '../knobs/random-values';

/** Random values that the schema takes, and what the library says to them. */
export type Draw = { readonly seed: number; readonly values: Readonly<Record<string, unknown>> } & (
  { readonly objects: readonly Manifest[] } | { readonly refused: string }
);

/** Random values of every kind. */
export function draw(seed: number): Draw {
  return drawn(seed, randomValues(random(seed)));
}

/** @throws what the library throws and did not mean to */
export function drawn(seed: number, values: Readonly<Record<string, unknown>>): Draw {
  try {
    return { seed, values, objects: synthValues(values).objects };
  } catch (error) {
    if (error instanceof ValidationError || error instanceof CheckError) return { seed, values, refused: error.message };
    throw error;
  }
}

/** Draws until so many of them are platforms. @param from the first seed */
export function drawPlatforms(count: number, from: number): Draw[] {
  const drawn: Draw[] = [];
  for (let seed = from, platforms = 0; platforms < count; seed++) {
    const one = draw(seed);
    drawn.push(one);
    if ('objects' in one) platforms++;
  }
  return drawn;
}
