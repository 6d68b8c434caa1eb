import type { MonitoringModel } from '../model/monitoring';
import type { PlatformModel } from '../model/platform';

/** `critical`: somebody gets up now. `warning`: somebody looks during the day. */
export type Severity = 'critical' | 'warning';

/** One alert, before it is written in any operator's form. */
export interface Alert {
  /** Also the name of its page in `runbooks/`. */
  readonly name: string;
  /** PromQL; every series it returns is one firing alert. */
  readonly expr: string;
  /** How long the condition has to hold. */
  readonly forSeconds: number;
  readonly severity: Severity;
  /** One line; may use Prometheus' template variables. */
  readonly summary: string;
  /** What it means for the reader and what the threshold is. */
  readonly description: string;
}

/** Alerts about one subject. Prometheus evaluates those of a group one after the other, at one instant. */
export interface AlertGroup {
  readonly name: string;
  readonly alerts: readonly Alert[];
}

/**
 * How long a condition that every failover brings about has to hold before it is more than a failover, in seconds. A scrape may have seen the old state
 * just before it ended, and the new state only one interval after it began: two intervals on top of the budget.
 */
export function longerThanFailover(model: PlatformModel, monitoring: MonitoringModel): number {
  return model.failover.budgetSeconds + 2 * monitoring.scrapeIntervalSeconds;
}

const UNITS = [
  ['d', 86400],
  ['h', 3600],
  ['m', 60],
  ['s', 1],
] as const;

/** Whole seconds as Prometheus writes a duration: `90` → `1m30s`. */
export function durationText(seconds: number): string {
  let rest = seconds;
  let text = '';
  for (const [unit, size] of UNITS) {
    const amount = Math.floor(rest / size);
    rest -= amount * size;
    if (amount > 0) text += `${amount}${unit}`;
  }
  return text || '0s';
}

/** A part of 1 for people: `0.125` → `12.5 %`. */
export function percentText(share: number): string {
  // 0.07 × 100 is 7.000000000000001 in floating point.
  return `${Math.round(share * 1000) / 10} %`;
}
