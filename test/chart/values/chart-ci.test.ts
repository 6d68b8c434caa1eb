import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CHART, chartValues } from '../../support/helm-values';
import { renderValues } from './render-values';
import { refusedPlaces } from '../knobs/schema-check';

const FILES = readdirSync(join(CHART, 'ci'));

describe('the example', () => {
  it.each(FILES)('%s is taken by the schema, and is a platform', (file) => {
    const values = chartValues(`ci/${file}`);
    expect(refusedPlaces(values)).toEqual([]);
    expect(renderValues(values).objects.length).toBeGreaterThan(15);
  });
});
