import { differences, differencesText, objectsByKey } from './differences';

const object = (name: string, namespace?: string) => ({ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace } });

const compared = (a: unknown, b: unknown) =>
  differences(new Map([['x', a]]), new Map([['x', b]])).map(({ path, a, b }) => ({ path, a, b }));

describe('objects', () => {
  it('are found by version, kind, namespace and name', () => {
    const objects = [object('a', 'one'), object('a', 'two'), object('b')];
    expect([...objectsByKey(objects).keys()]).toEqual(['v1/Secret/one/a', 'v1/Secret/two/a', 'v1/Secret//b']);
  });

  it('that a cluster would take for one are refused, all of them named', () => {
    const twice = [object('a'), object('b', 'n'), object('a'), object('c'), object('b', 'n'), object('a')];
    expect(() => objectsByKey(twice)).toThrow('more than one object each: v1/Secret//a, v1/Secret/n/b');
  });

  it('that are none are refused', () => {
    expect(() => objectsByKey([{ kind: 'List' }])).toThrow('no Kubernetes object: {"kind":"List"}');
  });
});

describe('differences', () => {
  it('are none between equal values, whatever the order of keys', () => {
    const value = { a: [1, 'x', null, true, { b: NaN }], c: {} };
    expect(compared(value, { c: {}, a: [1, 'x', null, true, { b: NaN }] })).toEqual([]);
  });

  it.each([
    ['a number and its text', 1, '1'],
    ['a boolean and its text', true, 'true'],
    ['null and an empty text', null, ''],
    ['an empty list and an empty map', [], {}],
    ['a list of one and its entry', ['a'], 'a'],
    ['a map and a date', {}, new Date(0)],
  ])('are seen between %s', (_, a, b) => {
    expect(compared({ field: a }, { field: b })).toEqual([{ path: '/field', a, b }]);
  });

  it('are seen between a field that is null and one that is absent, either way', () => {
    expect(compared({ a: null }, {})).toEqual([{ path: '/a', a: null, b: undefined }]);
    expect(compared({}, { a: null })).toEqual([{ path: '/a', a: undefined, b: null }]);
  });

  it('name every place, the innermost one, as a JSON pointer', () => {
    const a = { metadata: { labels: { 'a.b/c': 'x', 'd~e': 'x' } }, list: [{ n: 1 }, { n: 2 }, { n: 3 }] };
    const b = { metadata: { labels: { 'a.b/c': 'y', 'd~e': 'y' } }, list: [{ n: 1 }, { n: 3 }] };
    expect(compared(a, b).map(({ path }) => path)).toEqual(['/metadata/labels/a.b~1c', '/metadata/labels/d~0e', '/list/1/n', '/list/2']);
  });

  it('name objects that only one side has', () => {
    const [first, second] = [object('a'), object('b')];
    expect(differences(objectsByKey([first]), objectsByKey([second]))).toEqual([
      { key: 'v1/Secret//a', path: '', a: first, b: undefined },
      { key: 'v1/Secret//b', path: '', a: undefined, b: second },
    ]);
  });
});

describe('the text of differences', () => {
  const text = (a: unknown, b: unknown, most?: number) => differencesText(differences(new Map([['x', a]]), new Map([['x', b]])), most);

  it('is empty where there are none', () => {
    expect(text(1, 1)).toBe('');
  });

  it('says what each side has', () => {
    expect(text({ a: 1 }, { a: '1' })).toBe('x /a\n  a: 1\n  b: "1"');
    expect(text(undefined, {})).toBe('x (whole)\n  a: (absent)\n  b: {}');
  });

  it('ends after some, and counts the rest', () => {
    expect(text([1, 2, 3, 4], [5, 6, 7, 8], 1)).toBe('x /0\n  a: 1\n  b: 5\n… and 3 more');
  });

  it('shows of long texts the part that differs', () => {
    const same = 'x'.repeat(5000);
    const [, a, b] = text(`${same}left${same}`, `${same}right${same}`).split('\n');
    expect(a).toMatch(/^ {2}a: …"x{30}left/);
    expect(b).toMatch(/^ {2}b: …"x{30}right/);
    expect(a!.length).toBeLessThan(140);
  });
});
