import type { ThresholdsModel } from '../../model/monitoring';
import type { PlatformModel } from '../../model/platform';
import { type Alert, durationText } from '../alert';
import { anyOf, series } from '../promql';
import { longestGapSeconds } from '../schedule-gap';

const SETTLE_SECONDS = 5 * 60;

/** A CronJob that has to succeed. */
export interface WatchedCronJob {
  readonly name: string;
  readonly schedule: {
    /** Five cron fields, UTC. */
    readonly cron: string;
    readonly deadlineSeconds: number;
  };
}

/**
 * One condition for each CronJob: its last success, or its creation where there was none, is longer ago than the longest time
 * between two runs plus the time one run may take. So a failed run is known as soon as its deadline is over.
 */
export function overdue(
  model: PlatformModel,
  thresholds: ThresholdsModel,
  cronJobs: readonly WatchedCronJob[],
  alert: Pick<Alert, 'name' | 'severity' | 'description'>,
): Alert[] {
  const jobs = cronJobs.map(({ name, schedule }) => ({
    name,
    maxAgeSeconds: longestGapSeconds(schedule.cron) + schedule.deadlineSeconds + thresholds.overdueSeconds,
  }));
  if (jobs.length === 0) return [];
  const conditions = jobs.map(({ name, maxAgeSeconds }) => {
    const cronJob = `cronjob="${name}"`;
    const success = series(model, 'kube_cronjob_status_last_successful_time', cronJob);
    return `time() - max by (cronjob) (${success} or ${series(model, 'kube_cronjob_created', cronJob)}) > ${maxAgeSeconds}`;
  });
  const limits = jobs.map(({ name, maxAgeSeconds }) => `${name} ${durationText(maxAgeSeconds)}`).join(', ');
  return [
    {
      ...alert,
      expr: anyOf(conditions),
      forSeconds: SETTLE_SECONDS,
      summary: `${model.name}: {{ $labels.cronjob }} last succeeded {{ $value | humanizeDuration }} ago`,
      description: `${alert.description} Longest time allowed since the last success: ${limits}.`,
    },
  ];
}
