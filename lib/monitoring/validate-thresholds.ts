import type { Duration } from 'cdk8s';
import { wholeSeconds, type Bounds } from '../common/rules';
import { problemsOf, type Rule } from '../common/validation';
import { DEFAULT_FREE, DEFAULT_TREND, type AlertThresholds } from './thresholds';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What each threshold may be: parts between 0 and 1, times in seconds. */
export const THRESHOLD_BOUNDS = {
  volumeFree: { least: 0.01, most: 0.5 },
  volumeTrend: { least: 0.01, most: 1 },
  volumeFullWithin: { least: HOUR, most: 30 * DAY },
  connections: { least: 0.1, most: 0.99 },
  // PgBouncer itself ends a wait after 60 s (query_wait_timeout): a longer one is never seen.
  poolWait: { least: 1, most: 45 },
  walArchiving: { least: 5 * MINUTE, most: DAY },
  standbyBehind: { least: MINUTE, most: DAY },
  synchronousStandby: { least: MINUTE, most: DAY },
  certificateExpiry: { least: HOUR, most: 90 * DAY },
  overdue: { least: 5 * MINUTE, most: 7 * DAY },
  metricsMissing: { least: MINUTE, most: DAY },
} as const satisfies Record<keyof AlertThresholds, Bounds>;

type Share = 'volumeFree' | 'volumeTrend' | 'connections';

function share(field: Share, fix: string): Rule<AlertThresholds> {
  const { least, most } = THRESHOLD_BOUNDS[field];
  return {
    broken: (thresholds) => thresholds[field] !== undefined && !(thresholds[field] >= least && thresholds[field] <= most),
    message: (thresholds) => `monitoring.thresholds.${field} must be from ${least} to ${most}, got ${thresholds[field]}: ${fix}`,
  };
}

function time(field: Exclude<keyof AlertThresholds, Share>, fix: string): Rule<AlertThresholds> {
  return wholeSeconds(`monitoring.thresholds.${field}`, (thresholds) => thresholds[field], THRESHOLD_BOUNDS[field], fix);
}

const freeOf = ({ volumeFree = DEFAULT_FREE }: AlertThresholds) => volumeFree;
const trendOf = ({ volumeTrend = DEFAULT_TREND }: AlertThresholds) => volumeTrend;

const RULES: readonly Rule<AlertThresholds>[] = [
  share('volumeFree', 'it is the part of a volume that has to be free'),
  share('volumeTrend', 'it is the part of a volume from which on its trend counts'),
  {
    broken: (thresholds) => trendOf(thresholds) < freeOf(thresholds),
    message: (thresholds) =>
      `monitoring.thresholds.volumeTrend must not be below volumeFree (${freeOf(thresholds)}), got ${trendOf(thresholds)}: ` +
      'the trend would never be asked for; give more',
  },
  time('volumeFullWithin', 'the trend comes from the last hours and says nothing about later times'),
  share('connections', 'it is the part of the usable connections that may be taken'),
  time('poolWait', 'shorter waits are normal, and PgBouncer ends longer ones itself'),
  time('walArchiving', 'a busy archive takes minutes, and what is not archived cannot be restored'),
  time('standbyBehind', 'a restart is shorter, and the next failure may come at any time'),
  time('synchronousStandby', 'a failover is shorter, and acknowledged rows have one copy'),
  time('certificateExpiry', 'somebody has to have time to renew it, and most are good for 90 days'),
  time('overdue', 'a late start is no missed run, and a missed run has to be known'),
  time('metricsMissing', 'a restart is shorter, and alerts without metrics do not fire'),
];

/** Everything that is wrong with the alerts' thresholds. */
export function thresholdProblems(thresholds: AlertThresholds = {}, scrapeInterval?: Duration): string[] {
  return [...problemsOf(RULES, thresholds), ...windowProblems(thresholds, scrapeInterval)];
}

/** A window with fewer than two samples has no increase: the alert would never fire. With three scrapes one may fail. */
function windowProblems({ walArchiving }: AlertThresholds, scrapeInterval: Duration | undefined): string[] {
  if (walArchiving === undefined || scrapeInterval === undefined) return [];
  const least = 3 * scrapeInterval.toSeconds({ integral: false });
  const given = walArchiving.toSeconds({ integral: false });
  return given < least
    ? [
        `monitoring.thresholds.walArchiving must be at least three scrape intervals (${least} s), got ${given} s: give more, or scrape more often`,
      ]
    : [];
}
