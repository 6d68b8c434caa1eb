import { describeWithTool } from '../../support/tools';
import * as functions from './fixtures/functions';
import * as statements from './fixtures/statements';
import * as values from './fixtures/values';
import { called, type Call } from './harness';

const each = (name: string, ...calls: readonly (readonly unknown[])[]): Call[] => calls.map((args) => ({ name, arguments: args }));

const CALLS = {
  statements: {
    module: statements,
    calls: [
      ...each('grade', [95], [55], [70], [10], [-1]),
      ...each('firstLong', [['', 'a', 'word', 'longer'], 3], [['a'], 3], [[], 1]),
      ...each('pairWithSum', [[1, 5, 7, 9], 12], [[1, 2], 9]),
      ...each('afterTheLoop', [0], [2], [9]),
      ...each('unit', ['s'], ['sec'], ['min'], ['h']),
      ...each('described', ['a'], ['b'], ['c'], ['']),
      ...each('either', [true, false], [true, true], [false, true], [false, false]),
      ...each('counted', [['a', 'b', 'a']], [[]]),
      ...each('refused', [0]),
      ...each('listed', [['one']]),
    ],
  },
  values: {
    module: values,
    calls: [
      ...each('fields', [{ name: 'a' }], [{ name: 'b', age: 3, tags: ['x'] }]),
      ...each('town', [{ name: 'a' }], [{ name: 'a', home: {} }], [{ name: 'a', home: { town: 'Hull' } }]),
      ...each('chained', [{ name: 'a', tags: ['x', 'y'], home: { town: 'Hull' } }]),
      ...each('merged', [
        { a: 1, first: 9 },
        { b: 2, middle: 3 },
      ]),
      ...each('tuple', ['a,b,c,d,e'], ['a'], ['']),
      ...each('truths', [0, '', []], [2, 'x', ['y']]),
      ...each('kinds', ['a'], [1.5], [true]),
      ...each('numbers', [7, 2], [-7, 2], [0.5, 0.25], [4294967296, 3], [1e15, 7]),
      ...each('remainders', [7, 3], [1e12, 97]),
      ...each('written', [0], [0.1], [1e-7], [4294967296], [-12.5], [123456789012345]),
      ...each('texts', [' a-b cz '], ['abc-z '], ['a']),
      ...each('quantity', ['80Gi'], ['80'], ['x80'], ['ABCdef']),
    ],
  },
  functions: {
    module: functions,
    calls: [
      ...each('problems', [1], [2], [4], [101]),
      ...each('handedOver', [['A', 'b'], 'loud'], [['A', 'b'], 'quiet']),
      ...each('withDefaults', [1, 5]),
      ...each('span', [1], [3]),
      ...each('collections', [['b', 'a', 'b', 'ccc']]),
      ...each('lists', [[3, 1, 2, 5]], [[1]]),
      ...each('objects', [{ b: 1, a: 2 }], [{}]),
    ],
  },
};

/** As JSON has it: what is absent in a list is null, in an object nowhere. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify({ r: value ?? undefined })) as unknown;

describeWithTool('helm3', 'functions as templates', (helm) => {
  describe.each(Object.entries(CALLS))('%s', (fixture, { module, calls }) => {
    let results: unknown[];
    beforeAll(async () => {
      const answer = await called(helm, fixture, calls);
      if (answer.error !== '') throw new Error(answer.error);
      results = answer.results;
    }, 60_000);

    it.each(calls.map((call, i): [string, Call, number] => [`${call.name}(${JSON.stringify(call.arguments).slice(1, -1)})`, call, i]))(
      '%s gives what JavaScript gives',
      (_, call, i) => {
        const fn = (module as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[call.name]!;
        expect(asJson(results[i])).toEqual(asJson(fn(...call.arguments)));
      },
    );
  });

  it.each([
    ['refused', [-1], 'amount must not be negative, got -1'],
    ['listed', [['one', 'two']], 'too many (2):\n  - one\n  - two'],
  ])('%s fails with the words of the error', async (name, args, words) => {
    const { error } = await called(helm, 'statements', [{ name, arguments: args }]);
    expect(error).toContain(words);
  });
});
