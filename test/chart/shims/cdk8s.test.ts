import * as cdk8s from 'cdk8s';
import { Cpu } from 'cdk8s-plus-28';
import * as shims from '../../../lib/chart/shims/cdk8s';

const AMOUNTS = [0, 1, 2, 7, 55, 90, 365, 1536];

describe('what takes the place of classes of cdk8s in the chart', () => {
  it.each(['seconds', 'minutes', 'hours', 'days'] as const)('Duration.%s is as long', (unit) => {
    for (const amount of AMOUNTS) {
      const [original, shim] = [cdk8s.Duration[unit](amount), shims.Duration[unit](amount)];
      expect(shim.toSeconds()).toBe(original.toSeconds());
      expect(shim.toHours({ integral: false })).toBeCloseTo(original.toHours({ integral: false }), 9);
      expect(shim.toDays({ integral: false })).toBeCloseTo(original.toDays({ integral: false }), 9);
    }
  });

  it.each(['kibibytes', 'mebibytes', 'gibibytes', 'tebibytes'] as const)('Size.%s is as large', (unit) => {
    const rounding = { rounding: cdk8s.SizeRoundingBehavior.NONE };
    for (const amount of AMOUNTS) {
      const [original, shim] = [cdk8s.Size[unit](amount), shims.Size[unit](amount)];
      expect(shim.toKibibytes(rounding)).toBe(original.toKibibytes(rounding));
      expect(shim.toGibibytes(rounding)).toBeCloseTo(original.toGibibytes(rounding), 9);
    }
  });

  it.each(['millis', 'units'] as const)('Cpu.%s has the same amount', (unit) => {
    for (const amount of AMOUNTS) expect(String(shims.Cpu[unit](amount).amount)).toBe(String(Cpu[unit](amount).amount));
  });

  it.each([{}, { minute: '5', hour: '0,2-23' }, { minute: '0', hour: '1', day: '1', month: 'jan', weekDay: 'mon' }])(
    'Cron.schedule(%j) is the same text',
    (options) => {
      expect(shims.Cron.schedule(options).expressionString).toBe(cdk8s.Cron.schedule(options).expressionString);
    },
  );
});
