import { k8s } from 'cdk8s-plus-28';
import { load } from 'js-yaml';
import { configYaml } from '../../lib/common/config-yaml';
import { contentHash } from '../../lib/common/hash';
import { compactJson, jsonText } from '../../lib/common/json';
import { entriesOf } from '../../lib/common/records';

describe('JSON of a certain content', () => {
  it('is one text, in whatever order somebody wrote it', () => {
    expect(compactJson({ b: 1, a: { d: [1, { f: 2, e: 3 }], c: undefined } })).toBe('{"a":{"d":[1,{"e":3,"f":2}]},"b":1}');
    expect(contentHash({ a: 1, b: 2 })).toBe(contentHash({ b: 2, a: 1 }));
    expect(contentHash({ a: 1 })).not.toBe(contentHash({ a: 2 }));
  });

  it('has the values of what cdk8s wraps, as manifests do', () => {
    expect(compactJson({ cpu: k8s.Quantity.fromString('50m'), port: k8s.IntOrString.fromNumber(1) })).toBe('{"cpu":"50m","port":1}');
  });

  it('has a line for each value where people read it', () => {
    expect(jsonText({ b: [], a: [1] })).toBe('{\n "a": [\n  1\n ],\n "b": []\n}');
  });
});

describe('YAML inside of a manifest', () => {
  const value = {
    parameters: { work_mem: '8MB', jit: false, cost: 1.1 },
    list: ['a: b', { x: 1, y: ['z'] }],
    text: 'one\ntwo\n',
    none: {},
  };

  it('is read back as what it was', () => {
    expect(load(configYaml(value))).toEqual(value);
  });

  it('has its keys in order, its texts in quotes and its lines in blocks', () => {
    expect(configYaml(value)).toBe(
      [
        'list:',
        '  - "a: b"',
        '  - x: 1',
        '    y:',
        '      - "z"',
        'none: {}',
        'parameters:',
        '  cost: 1.1',
        '  jit: false',
        '  work_mem: "8MB"',
        'text: |',
        '  one',
        '  two',
        '',
      ].join('\n'),
    );
  });
});

test('entries come in the order of their keys', () => {
  expect(entriesOf({ b: 1, a: 2 })).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});
