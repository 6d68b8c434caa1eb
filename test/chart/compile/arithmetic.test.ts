import { random } from '../../support/random';
import { describeWithTool } from '../../support/tools';
import { products, sums, written } from './fixtures/arithmetic';
import { called, type Call } from './harness';

const { one } = random(20);

/** Whole, of any length up to so many binary digits. */
function whole(digits: number): number {
  const length = one(Array.from({ length: digits }, (_, i) => i + 1));
  return Array.from({ length }, () => one([0, 1])).reduce((sum: number, digit) => sum * 2 + digit, 0);
}

const times = (make: () => Call): Call[] => Array.from({ length: 400 }, make);

/** Nothing that comes of them is above 2^53, from where on not every whole number is a double. */
const CALLS: readonly Call[] = [
  ...times(() => ({ name: 'sums', arguments: [whole(52), whole(52) + 1] })),
  ...times(() => ({ name: 'products', arguments: [whole(26), whole(20) + 1] })),
  ...times(() => ({ name: 'written', arguments: [whole(53)] })),
];

const FUNCTIONS: Readonly<Record<string, (...args: never[]) => unknown>> = { sums, products, written };

describeWithTool('helm3', 'whole numbers', (helm) => {
  it('come out as in JavaScript, to the last digit', async () => {
    const { results, error } = await called(helm, 'arithmetic', CALLS);
    expect(error).toBe('');
    const expected = CALLS.map(({ name, arguments: args }) => (FUNCTIONS[name] as (...all: readonly unknown[]) => unknown)(...args));
    // -0 is 0 in JSON.
    expect(results).toEqual(JSON.parse(JSON.stringify(expected)));
  }, 60_000);
});
