import { describeWithTool } from '../../support/tools';
import * as edges from './fixtures/edges';
import { called, type Call } from './harness';

/** Functions with the arguments of each call. */
const CALLS: Readonly<Record<keyof typeof edges, readonly (readonly unknown[])[]>> = {
  groups: [[1], [2], [10], [5]],
  lastLabels: [['a'], ['z'], ['q']],
  absentOnly: [[], [0, '', false], [3, 'x', true]],
  empties: [
    [{}, []],
    [{ a: 1 }, [1]],
  ],
  nested: [[{}], [{ a: {} }], [{ a: { b: { c: [] } } }], [{ a: { b: { c: [4] } } }]],
  fromEarlier: [[3]],
  apart: [[[{ a: 1 }, { a: 2, b: { c: 3 } }]]],
  factorial: [[1], [10], [18]],
  hidden: [[100]],
  inCallbacks: [[[-1, 4, 9, 7]]],
  threeDeep: [[40], [48], [7]],
  tables: [[[1, 2, 3]], [[]]],
  greatest: [[[1, 3, 2, 5]], [[]]],
  sorts: [[['b', 'aaa', 'cc', 'a', 'bb']], [[]]],
  pieces: [
    [['a', 'b', 'c', 'd'], 'abcd', 1, 3],
    [['a'], 'a', 2, 1],
    [[], '', 0, 1],
  ],
  inOrder: [[]],
  effects: [[]],
  groupsOf: [['5x'], ['12yzz'], ['q']],
  marks: [['a'], ['"\\']],
  compared: [
    ['a', 'b'],
    ['a', 'a'],
    ['Z', 'a'],
    ['10', '9'],
    ['ü', 'z'],
  ],
  counts: [
    [0, 3],
    [3, 3],
    [-2, 1],
    [5, 2],
  ],
};

describeWithTool('helm3', 'what is easily got wrong', (helm) => {
  const calls = Object.entries(CALLS).flatMap(([name, all]) => all.map((args): Call => ({ name, arguments: args })));
  let results: unknown[];

  beforeAll(async () => {
    const answer = await called(helm, 'edges', calls);
    if (answer.error !== '') throw new Error(answer.error);
    results = answer.results;
  }, 60_000);

  it.each(calls.map((call, i): [string, Call, number] => [`${call.name}(${JSON.stringify(call.arguments).slice(1, -1)})`, call, i]))(
    '%s is the same as a template',
    (_, { name, arguments: args }, i) => {
      const fn = edges[name as keyof typeof edges] as (...all: readonly unknown[]) => unknown;
      expect(results[i]).toEqual(fn(...args));
    },
  );
});
