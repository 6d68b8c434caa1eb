import { Duration } from 'cdk8s';
import type { AlertThresholds, MonitoringProps } from '../../lib';
import { describeThresholds } from '../../lib/monitoring/thresholds';
import { THRESHOLD_BOUNDS } from '../../lib/monitoring/validate-thresholds';
import { problems, refusal, VALID } from './props';

const thresholds = (given: AlertThresholds, more: Partial<MonitoringProps> = {}) => ({
  monitoring: { ...VALID.monitoring!, ...more, thresholds: given },
});

test.each<[string, AlertThresholds, string]>([
  [
    'a volume that is never full enough',
    { volumeFree: 0 },
    'monitoring.thresholds.volumeFree must be from 0.01 to 0.5, got 0: it is the part of a volume that has to be free',
  ],
  [
    'a percentage',
    { connections: 90 },
    'monitoring.thresholds.connections must be from 0.1 to 0.99, got 90: it is the part of the usable connections that may be taken',
  ],
  [
    'a trend that is never asked for',
    { volumeFree: 0.45 },
    'monitoring.thresholds.volumeTrend must not be below volumeFree (0.45), got 0.4: the trend would never be asked for; give more',
  ],
  [
    'a forecast over a year',
    { volumeFullWithin: Duration.days(365) },
    'monitoring.thresholds.volumeFullWithin must be whole seconds, from 3600 s to 2592000 s, got 31536000 s: the trend comes from the last hours and says nothing about later times',
  ],
  [
    'a wait that PgBouncer ends before',
    { poolWait: Duration.minutes(1) },
    'monitoring.thresholds.poolWait must be whole seconds, from 1 s to 45 s, got 60 s: shorter waits are normal, and PgBouncer ends longer ones itself',
  ],
  [
    'half a second',
    { standbyBehind: Duration.millis(60_500) },
    'monitoring.thresholds.standbyBehind must be whole seconds, from 60 s to 86400 s, got 60.5 s: a restart is shorter, and the next failure may come at any time',
  ],
])('the thresholds of alerts refuse %s', (_title, given, problem) => {
  expect(refusal(thresholds(given))).toBe(problems(problem));
});

test('the thresholds of alerts refuse a window that too few scrapes fall into', () => {
  const given = { walArchiving: Duration.minutes(10) };
  expect(refusal(thresholds(given, { scrapeInterval: Duration.minutes(5) }))).toBe(
    problems(
      'monitoring.thresholds.walArchiving must be at least three scrape intervals (900 s), got 600 s: give more, or scrape more often',
    ),
  );
});

test('every threshold has a default within its bounds', () => {
  const defaults: Readonly<Record<string, number>> = { ...describeThresholds() };
  for (const [field, { least, most }] of Object.entries(THRESHOLD_BOUNDS)) {
    const value = defaults[field] ?? defaults[`${field}Seconds`];
    expect([field, value! >= least && value! <= most]).toEqual([field, true]);
  }
});
