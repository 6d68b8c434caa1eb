import Ajv from 'ajv';
import { VALUES } from '../../../lib/chart/knobs';
import { valuesSchema } from '../../../lib/chart/knobs/schema';

const validate = new Ajv({ allErrors: true, strict: false }).compile(valuesSchema(VALUES));

/** Where the schema refuses values, as `a.b[0].c`: each place once. What is not allowed there, or missing, is part of the place. */
export function refusedPlaces(values: unknown): string[] {
  if (validate(values)) return [];
  const places = (validate.errors ?? []).map(({ instancePath, params }) => {
    const { additionalProperty, missingProperty } = params as { additionalProperty?: string; missingProperty?: string };
    const parts = instancePath
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    return [...parts, additionalProperty ?? missingProperty ?? []].flat().join('.');
  });
  return [...new Set(places)];
}
