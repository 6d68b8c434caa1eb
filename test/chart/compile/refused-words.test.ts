import { compiled } from './harness';

/** Functions of the fixture, and what the compiler says of each after its place. */
const REFUSED: readonly [string, string][] = [
  ['derived', 'a class of a chart extends Construct or Error only: class Derived extends Base {'],
  ['silent', 'an error of a chart gives its message to super(): class Silent extends Error {}'],
  ['thrownAgain', 'only new errors can be thrown: error'],
  ['equalEnd', 'a loop of a chart ends by < or <=: i !== n'],
  ['declaredBefore', 'a loop of a chart declares its variable: i = 0'],
  ['doubled', 'a chart cannot have this assignment: *='],
  ['shifted', 'a chart cannot have this operator: <<'],
  ['positive', 'a chart cannot have this operator: +text'],
  ['swapped', 'a chart cannot assign to this: list[0]'],
  ['maybeCalled', 'a chart can call a method by ?., not a function: fn?.(1)'],
  ['withGetter', 'an object of a chart has values only: get one() {'],
  ['computed', 'a chart takes fields apart by their names only: [key]: value'],
  ['spreadOut', 'only a rest parameter takes a list apart: ...numbers'],
  ['byFunction', "a chart replaces by a fixed text: text.replaceAll('b', (match) => match.toUpperCase())"],
  ['firstOnly', "Go replaces every match: give the pattern the flag g, ^ or $: text.replace(/b+/, '-')"],
  ['backwards', 'a chart has no reverse of this: [...words].reverse'],
  ['fromText', 'a chart can have Array.from({ length }, …) only: Array.from(text, (c) => c)'],
  ['waits', 'a chart cannot have this statement: while (i < 3) i++;'],
  ['named', 'Go has no lookaround, no named groups and no backreferences: /(?<word>a)/'],
  ['twice', 'Go has no lookaround, no named groups and no backreferences: /(a)\\1/'],
  ['typed', 'a chart cannot have this expression (TypeOfExpression): typeof value'],
  ['unnamed', "a chart adds to a set by its name: sets.at(-1)!.add('a')"],
];

describe('what has no words in a template', () => {
  it.each(REFUSED)('%s is refused: %s', (name, words) => {
    const message = refusalOf(name);
    expect(message).toContain(`: ${words}`);
    expect(message).toMatch(/refused-words\.ts:\d+: /);
  });
});

function refusalOf(name: string): string {
  try {
    compiled('refused-words', [name]);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`${name} was not refused`);
}
