import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'cdk8s';
import { TimescalePlatform } from '../../../lib';
import { KNOBS, pathText, type Knob } from '../../../lib/chart/knobs';
import { platformProps } from '../../../lib/chart/values/platform-props';
import { CHART, chartValues, valuesFile } from '../../support/helm-values';
import { commentedKeys } from './commented-keys';

const text = readFileSync(join(CHART, 'values.yaml'), 'utf8');
const keys = commentedKeys(text);
const defaults = valuesFile('values.yaml');
/** Below a name that the user chooses, an item of a list, or something that is null: there is no such key before somebody writes it. */
const isExample = ({ path }: Knob) => path.slice(0, -1).some((_, i) => valueAt(path.slice(0, i + 1)) === null) || /[*[]/.test(path.join());

function valueAt(path: readonly string[]): unknown {
  return path.reduce<unknown>((at, part) => (at as Readonly<Record<string, unknown>> | undefined)?.[part], defaults);
}

/** The knob that a key of values.yaml belongs to: names that the user chooses are `*` there. */
function knobAt(path: readonly string[]): Knob | undefined {
  return KNOBS.find((knob) => knob.path.length === path.length && knob.path.every((part, i) => part === '*' || part === path[i]));
}

/** Whether a key is a name that the user chooses: of a database, a login, a label. */
function isName(path: readonly string[]): boolean {
  return knobAt(path.slice(0, -1))?.kind.type === 'map';
}

describe('values.yaml', () => {
  it('has a knob for every key', () => {
    expect(keys.map(({ path }) => path).filter((path) => !isName(path) && !knobAt(path))).toEqual([]);
  });

  it('has a key for every knob that there is before somebody writes it', () => {
    const given = keys.map(({ path }) => path.join('.'));
    expect(KNOBS.filter((knob) => !isExample(knob) && !given.includes(knob.path.join('.'))).map(({ path }) => pathText(path))).toEqual([]);
  });

  it('shows all others in an example', () => {
    const examples = text.split('\n').filter((line) => /^\s*(#|-|[a-z])/.test(line));
    const isShown = (name: string) => examples.some((line) => new RegExp(`\\b${name}:`).test(line));
    const names = KNOBS.filter(isExample).map(({ path }) => path.at(-1)!);
    expect([...new Set(names)].filter((name) => !isShown(name))).toEqual([]);
  });

  it("has a comment above every key that begins with the knob's description", () => {
    const missing = keys.filter(({ path, comment }) => {
      const description = isName(path) ? '' : (knobAt(path)?.description ?? '');
      return comment === '' || !comment.startsWith(description);
    });
    expect(missing.map(({ path, comment }) => `${path.join('.')}: '${comment}' is not '${knobAt(path)?.description}'`)).toEqual([]);
  });

  it('is a platform with nothing acknowledged', () => {
    const platform = new TimescalePlatform(new App(), 'x', platformProps(chartValues(), { name: 'postgres', namespace: 'databases' }));
    expect(defaults['acknowledge']).toEqual({});
    expect(platform.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
