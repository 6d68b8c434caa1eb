import { Size } from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import { bytesOf, cpuQuantity, GIB, KIB, memoryQuantity, MIB, millisOf } from '../../lib/common/quantity';
import { describeResources } from '../../lib/common/resources';
import { atLeast, compareVersions } from '../../lib/common/version';

describe('quantities', () => {
  it.each([
    [8 * GIB, '8Gi'],
    [1536 * MIB, '1536Mi'],
    [640 * KIB, '640Ki'],
    [1000, '1000'],
  ])('say %d bytes in the largest unit that keeps them whole', (bytes, text) => {
    expect(memoryQuantity(bytes)).toBe(text);
  });

  it.each([
    [4000, '4'],
    [250, '250m'],
    [1500, '1500m'],
  ])('say %d thousandths of a core', (millis, text) => {
    expect(cpuQuantity(millis)).toBe(text);
  });

  it('read what cdk8s means, in cores and in thousandths', () => {
    expect([millisOf(Cpu.units(4)), millisOf(Cpu.units(0.5)), millisOf(Cpu.millis(250))]).toEqual([4000, 500, 250]);
    expect([bytesOf(Size.gibibytes(1)), bytesOf(Size.mebibytes(3))]).toEqual([GIB, 3 * MIB]);
  });

  it('make the limit the request where nothing else is said', () => {
    const props = { cpu: Cpu.units(1), memory: Size.gibibytes(2) };
    expect(describeResources(props)).toEqual({ cpuMillis: 1000, memoryBytes: 2 * GIB, cpuLimitMillis: 1000, memoryLimitBytes: 2 * GIB });
    expect(describeResources({ ...props, cpuLimit: Cpu.units(2) })).toMatchObject({ cpuLimitMillis: 2000, memoryLimitBytes: 2 * GIB });
  });
});

describe('versions', () => {
  it.each([
    ['1.9.0', '1.10.0', -1],
    ['2.54', '2.54.0', 0],
    ['15.18', '15.7', 1],
  ])('%s against %s is a comparison of numbers', (a, b, order) => {
    expect(Math.sign(compareVersions(a, b))).toBe(order);
  });

  it('are recent enough from the minimum on', () => {
    expect([atLeast('1.21.0', '1.21.0'), atLeast('1.20.1', '1.21.0')]).toEqual([true, false]);
  });
});
