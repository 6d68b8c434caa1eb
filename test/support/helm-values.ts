import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartValues } from '../../lib/chart/values/chart-values';
import { readYaml } from './read-yaml';

export const CHART = join(__dirname, '..', '..', 'chart');

type Values = Readonly<Record<string, unknown>>;

/** What Helm hands to a chart: its own values.yaml under the files that a user gives with `-f`, the last one on top. */
export function helmMerge(defaults: Values, ...files: readonly Values[]): Values {
  return over(
    files.reduce((below, above) => over(above, below), {}),
    defaults,
    'take away',
  );
}

/** Maps are merged, lists and all else replaced. `null` takes a default of the chart away, and is kept where it hides another file's value. */
function over(above: Values, below: Values, nulls?: 'take away'): Values {
  const merged: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = below[key];
    if (value === null && nulls && key in below) delete merged[key];
    else merged[key] = isMap(value) && isMap(under) ? over(value, under, nulls) : value;
  }
  return merged;
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A file of values, which every reader of YAML understands alike. @param path below `chart/` */
export function valuesFile(path: string): Values {
  return readYaml(readFileSync(join(CHART, path), 'utf8'))[0] as Values;
}

/** values.yaml, with files of the chart's directory on top. */
export function chartValues(...files: readonly string[]): ChartValues {
  return helmMerge(valuesFile('values.yaml'), ...files.map(valuesFile)) as unknown as ChartValues;
}
