import { dump, load } from 'js-yaml';
import { toYaml } from '../../lib/common/yaml';
import { PLATFORMS, render } from '../support/platforms';

const OPTIONS = { noRefs: true, lineWidth: -1 };

/** Texts that are easily written wrong. */
const TEXTS = [
  ...[
    '',
    ' ',
    'a',
    'a b',
    ' a',
    'a ',
    "it's",
    'say "yes"',
    'a: b',
    'a #b',
    '#a',
    '- a',
    '-',
    '?',
    ':',
    '*a',
    '&a',
    '!a',
    '%a',
    '@a',
    '`a',
    '|',
    '>',
  ],
  ...[
    'yes',
    'No',
    'on',
    'y',
    'null',
    '~',
    'true',
    '0123',
    '0x1f',
    '1_000',
    '1e3',
    '.inf',
    '12:30:45',
    '2024-01-01',
    '1.5',
    '{a}',
    '[a]',
    '{{ a }}',
    '<<',
    '=',
  ],
  ...[
    'a\nb',
    'a\nb\n',
    'a\n\n\nb\n\n',
    '\na',
    ' a\nb',
    'a\n  b\n c',
    '\n',
    'a\tb',
    '\ta\nb',
    'a \nb',
    '--- a',
    '---',
    'a\n---\nb',
    'a\r\nb',
    'ü€😀',
    '\u0000',
    'a\u2028b',
  ],
  'word '.repeat(60),
  'x'.repeat(300),
];

const SHAPES: readonly ((text: string) => unknown)[] = [
  (text) => text,
  (text) => ({ key: text }),
  (text) => ({ [text]: 1 }),
  (text) => [text, text],
  (text) => ({ a: { b: { c: text } }, d: [[text], [[text]]] }),
  (text) => [{ a: text, b: [text] }, [], {}, [{}], [[]]],
];

describe('YAML', () => {
  it.each(TEXTS.map((text) => [JSON.stringify(text), text]))('with %s is what js-yaml writes, wherever it stands', (_, text) => {
    for (const shape of SHAPES) expect(toYaml(shape(text))).toBe(dump(shape(text), OPTIONS));
  });

  it.each([0, -1, 1.5, 1e21, NaN, Infinity, true, false, null, [], {}])('with %p is what js-yaml writes', (value) => {
    for (const whole of [value, [value], { a: value, b: { c: value } }]) expect(toYaml(whole)).toBe(dump(whole, OPTIONS));
  });

  it('leaves out what is not set', () => {
    const value = { a: undefined, b: { c: undefined }, d: 1 };
    expect(toYaml(value)).toBe(dump(value, OPTIONS));
    expect(load(toYaml(value))).toEqual({ b: {}, d: 1 });
  });

  it.each(PLATFORMS)('of platform $name is, letter by letter, what js-yaml writes', ({ props }) => {
    for (const object of render(props()).objects) expect(toYaml(object)).toBe(dump(object, OPTIONS));
  });
});
