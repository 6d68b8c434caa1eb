import { cpuOf, cronOf, durationOf, optionalSize, rateOf, sizeOf } from '../../../lib/chart/values/quantities';
import { normalised } from '../../../lib/chart/values/normalised';
import { bytesOf, GIB, KIB, MIB, millisOf } from '../../../lib/common/quantity';

describe('a quantity in values', () => {
  it.each([
    ['64Ki', 64 * KIB],
    ['512Mi', 512 * MIB],
    ['8Gi', 8 * GIB],
    ['2Ti', 2048 * GIB],
  ])('%s is so many bytes', (text, bytes) => expect(bytesOf(sizeOf(text))).toBe(bytes));

  it.each([
    ['500m', 500],
    ['2', 2000],
    ['0.5', 500],
    [2, 2000],
    [0.25, 250],
  ])('%s is so many thousandths of a core', (value, millis) => expect(millisOf(cpuOf(value))).toBe(millis));

  it.each([
    ['30s', 30],
    ['55m', 3300],
    ['12h', 43_200],
    ['30d', 2_592_000],
  ])('%s is so many seconds', (text, seconds) => expect(durationOf(text).toSeconds()).toBe(seconds));

  it.each([
    ['27/s', 27],
    ['90/min', 1.5],
    ['1800/h', 0.5],
    ['0.5/s', 0.5],
    ['86400/d', 1],
  ])('%s is so many in a second', (text, amount) => expect(rateOf(text).toPerSecond()).toBe(amount));

  it('of five fields is a schedule', () => expect(cronOf('5 0,2-23 1 */2 sun').expressionString).toBe('5 0,2-23 1 */2 sun'));

  it('that nobody gives is none', () => expect(optionalSize(undefined)).toBeUndefined());
});

describe('values are read', () => {
  it('without what is null, at any depth, and in the order of their keys', () => {
    const read = normalised({ b: null, a: { d: [{ f: null, e: 1 }], c: undefined, b: '', a: false } });
    expect(read).toEqual({ a: { a: false, b: '', d: [{ e: 1 }] } });
    expect(JSON.stringify(read)).toBe('{"a":{"a":false,"b":"","d":[{"e":1}]}}');
  });
});
