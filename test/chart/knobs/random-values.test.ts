import { App } from 'cdk8s';
import { CheckError, TimescalePlatform, ValidationError } from '../../../lib';
import { KNOBS, pathText } from '../../../lib/chart/knobs';
import type { ChartValues } from '../../../lib/chart/values/chart-values';
import { platformProps } from '../../../lib/chart/values/platform-props';
import { helmMerge, valuesFile } from '../../support/helm-values';
import { random } from '../../support/random';
import { randomValues } from './random-values';
import { refusedPlaces } from './schema-check';

const defaults = valuesFile('values.yaml');
const draws = Array.from({ length: 300 }, (_, seed) => randomValues(random(seed)));

/** Whether the library takes them. @throws what is neither a ValidationError nor a CheckError */
function isPlatform(values: Record<string, unknown>): boolean {
  const merged = helmMerge(defaults, values) as unknown as ChartValues;
  try {
    new TimescalePlatform(new App(), 'x', platformProps(merged, { name: 'postgres', namespace: 'databases' }));
    return true;
  } catch (error) {
    if (error instanceof ValidationError || error instanceof CheckError) return false;
    throw error;
  }
}

/** Whether values say anything at a path of a knob. */
function hasValue(values: unknown, [part, ...rest]: readonly string[]): boolean {
  if (values === undefined || values === null) return false;
  if (part === undefined) return true;
  const below = part === '*' || part === '[]' ? Object.values(values) : [(values as Record<string, unknown>)[part]];
  return below.some((value) => hasValue(value, rest));
}

describe('random values', () => {
  it('are taken by the schema', () => {
    expect(draws.map((values) => refusedPlaces(helmMerge(defaults, values))).filter((places) => places.length > 0)).toEqual([]);
  });

  it('are a platform, more often than not', () => {
    expect(draws.filter(isPlatform).length).toBeGreaterThan(draws.length / 2);
  });

  it('say something at every knob', () => {
    const silent = KNOBS.filter(({ path }) => !draws.some((values) => hasValue(values, path)));
    expect(silent.map(({ path }) => pathText(path))).toEqual([]);
  });
});
