import { describePlatform, TimescalePlatform } from '../../lib';
import { App } from 'cdk8s';
import { ENVIRONMENTS } from '../../config';
import { checkPlatform, findingLine, isPrinted } from '../../lib/checks/report';
import { VALID } from '../validation/props';
import type { PlatformProps } from '../../lib';

const report = (overrides: Partial<PlatformProps>) => checkPlatform(describePlatform({ ...VALID, ...overrides }));
const BROKEN: Partial<PlatformProps> = {
  monitoring: undefined,
  postgres: { ...VALID.postgres, maxConnections: 100, parameters: { fsync: false } },
};
const MISSING =
  'monitoring is not described: a failed backup, a full volume or a lost standby is found out by its consequences; add monitoring';
const FSYNC = "postgres.parameters.fsync is off, must be on: a node's crash leaves a database that cannot be read; leave it out";
const POOL =
  'postgres.maxConnections is 100, and the primary may get 120 (pooler 70, direct 30, reserved 20): clients would be refused; give at least 120, or fewer pooler.serverConnections or directConnections';

describe('the report', () => {
  test('has every error of every check at once, and says how to disagree', () => {
    expect(() => report(BROKEN)).toThrow(
      new Error(
        [
          "platform 'postgres' (test) would not work (2 errors):",
          `  - [durability] ${FSYNC}`,
          `  - [pool-connections] ${POOL}`,
          "  To take responsibility for one, write acknowledge: { '<name in brackets>': '<reason>' }; docs/checks.md explains each.",
        ].join('\n'),
      ),
    );
  });

  test('stops for the errors that nobody accepted', () => {
    expect(() => report({ ...BROKEN, acknowledge: { durability: 'a load test' } })).toThrow(/1 error\):\n {2}- \[pool-connections\]/);
  });

  test('prints accepted errors with their reason, and accepted warnings not at all', () => {
    const acknowledge = { durability: 'a load test', 'pool-connections': 'never all at once', 'monitoring-absent': 'watched elsewhere' };
    const findings = report({ ...BROKEN, acknowledge });
    expect(findings.map(({ check, severity, acknowledged }) => [check, severity, acknowledged])).toEqual([
      ['durability', 'error', 'a load test'],
      ['monitoring-absent', 'warning', 'watched elsewhere'],
      ['pool-connections', 'error', 'never all at once'],
    ]);
    expect(findings.filter(isPrinted).map((f) => findingLine('test', f))).toEqual([
      `warning: test: [durability] ${FSYNC} (acknowledged: a load test)`,
      `warning: test: [pool-connections] ${POOL} (acknowledged: never all at once)`,
    ]);
  });

  test('has warnings that nobody accepted', () => {
    expect(report({ monitoring: undefined }).map((f) => findingLine('test', f))).toEqual([`warning: test: [monitoring-absent] ${MISSING}`]);
  });

  test('has reasons that are no longer needed', () => {
    expect(report({ acknowledge: { memory: 'a small machine' } }).map((f) => findingLine('test', f))).toEqual([
      "warning: test: [acknowledge] acknowledge has 'memory', which found nothing: take it out, or it will hide the next finding",
    ]);
  });
});

describe('our environments', () => {
  test.each([
    ['production', ['end-of-support', 'image-pin', 'network-scope', 'network-scope']],
    ['staging', ['end-of-support', 'image-pin', 'network-scope', 'network-scope']],
    ['local', ['end-of-support', 'image-pin']],
  ])('%s synthesizes without errors that nobody accepted, and with these lines: %s', (name, printed) => {
    const { findings } = new TimescalePlatform(new App(), name, ENVIRONMENTS[name]!());
    expect(findings.filter((f) => f.severity === 'error' && f.acknowledged === undefined)).toEqual([]);
    expect(findings.filter(isPrinted).map((f) => f.check)).toEqual(printed);
  });
});
