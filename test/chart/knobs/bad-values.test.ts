import { describePlatform } from '../../../lib';
import { KNOBS, VALUES } from '../../../lib/chart/knobs';
import { valuesSchema } from '../../../lib/chart/knobs/schema';
import type { ChartValues } from '../../../lib/chart/values/chart-values';
import { platformProps } from '../../../lib/chart/values/platform-props';
import { checkPlatform } from '../../../lib/checks/report';
import { helmMerge, valuesFile } from '../../support/helm-values';
import { random } from '../../support/random';
import { badValues } from './bad-values';
import { CONTRADICTIONS } from './contradictions';
import { refusedPlaces } from './schema-check';

const defaults = valuesFile('values.yaml');
const draws = Array.from({ length: 1000 }, (_, seed) => badValues(random(seed)));

describe('values that nobody may write', () => {
  it('are refused by the schema, which names the key, and no other but those beside it', () => {
    const wrong = draws.filter(({ values, place }) => {
      const places = refusedPlaces(helmMerge(defaults, values));
      const around = place.split('.').slice(0, -1).join('.');
      return !places.includes(place) || places.some((other) => !other.startsWith(around));
    });
    expect(wrong.map(({ place, given, values }) => ({ place, given, refused: refusedPlaces(helmMerge(defaults, values)) }))).toEqual([]);
  });

  it('come at every kind of value', () => {
    const kinds = new Set(KNOBS.map(({ kind }) => kind.type));
    expect(kinds.size).toBe(13);
    expect(new Set(draws.map(({ place }) => place)).size).toBeGreaterThan(300);
  });
});

describe('values that do not fit each other', () => {
  it.each(CONTRADICTIONS)('are refused, and the key is named: $name', ({ values, message }) => {
    const merged = helmMerge(defaults, values);
    expect(refusedPlaces(merged)).toEqual([]);
    const props = () => platformProps(merged as unknown as ChartValues, { name: 'postgres', namespace: 'databases' });
    expect(() => checkPlatform(describePlatform(props()))).toThrow(message);
  });
});

describe('the schema', () => {
  it('takes no key that is not known, at any level, but for what Helm itself adds or reads', () => {
    const open: string[] = [];
    const look = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      const { type, additionalProperties } = schema as { type?: unknown; additionalProperties?: unknown };
      if ([type].flat().includes('object') && additionalProperties !== false) open.push(path);
      // What follows a condition only adds to what is said elsewhere.
      for (const [name, part] of Object.entries(schema)) if (name !== 'then') look(part, `${path}/${name}`);
    };
    look(valuesSchema(VALUES), '#');
    expect(open).toEqual(['#/properties/exports', '#/properties/global', '#/properties/tags']);
  });

  it('never holds what looks like a secret against a pattern, which would put it into logs', () => {
    const secret = helmMerge(defaults, { credentials: { secretName: 'AccountKey=abcdefgh' } });
    expect(refusedPlaces(secret)).toEqual(['credentials.secretName']);
    expect(JSON.stringify(valuesSchema(VALUES))).not.toContain('abcdefgh');
  });
});
