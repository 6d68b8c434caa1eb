import { compiled } from './harness';

/** What no template can say, with what the compiler says of it. */
const REFUSED: readonly [string, RegExp][] = [
  ['lookahead', /refused\.ts:4: Go has no lookaround, no named groups and no backreferences: \/a\(\?=b\)\//],
  ['tried', /refused\.ts:9: a chart cannot have this statement: try \{/],
  ['dated', /refused\.ts:17: a chart cannot make this: new Date\(0\)/],
  ['down', /refused\.ts:22: a loop of a chart counts up by one, or goes over a list: for \(let i = n; i > 0; i--\) all\.push\(i\)/],
  ['changing', /refused\.ts:28: what a function keeps must not change, and 'count' does: /],
  ['replacedOnce', /refused\.ts:34: use replaceAll: text\.replace\('a', 'b'\)/],
  ['byPackage', /refused\.ts:38: a chart does not know the value of this: basename/],
  ['second', /refused\.ts:42: a chart can ask for the last item only: at\(-1\): words\.at\(1\)/],
  ['untold', /refused\.ts:47: a chart cannot write a readonly string\[\] into a text: /],
];

describe('what no template can say', () => {
  it.each(REFUSED)('%s is refused, with its place', (name, message) => {
    expect(() => compiled('refused', [name])).toThrow(message);
  });

  it('has to be exported', () => {
    expect(() => compiled('refused', ['nowhere'])).toThrow('exports no function nowhere');
  });
});
