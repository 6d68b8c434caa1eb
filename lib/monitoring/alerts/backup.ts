import { MIB } from '../../common/quantity';
import type { PlatformModel } from '../../model/platform';
import { type Alert, durationText } from '../alert';
import { backupCronJobs } from '../backup-cron-jobs';
import { anyOf, series } from '../promql';
import { longestGapSeconds } from '../schedule-gap';

/** Time without an archived segment. With the minutes to settle, somebody knows when twenty minutes of data could not be recovered. */
const ARCHIVE_WINDOW = '15m';
/** PostgreSQL's default, which `initdb` is not told otherwise. */
const WAL_SEGMENT_BYTES = 16 * MIB;
/** A late controller, an image pull and a repeated try are no missed backup. */
const BACKUP_GRACE_SECONDS = 30 * 60;
const SETTLE_SECONDS = 5 * 60;

/** Whether the database could be restored. Only where backups are declared. */
export function backupAlerts(model: PlatformModel): Alert[] {
  return model.backups ? [walArchivingStalled(model), ...backupOverdue(model)] : [];
}

/**
 * Nothing was archived although there was something to archive: attempts failed, or more than a segment was written.
 * The age of the last archived segment alone would also grow on a server that nobody writes to.
 */
function walArchivingStalled(model: PlatformModel): Alert {
  const window = (metric: 'pg_stat_archiver_archived_count' | 'pg_stat_archiver_failed_count' | 'patroni_xlog_location') =>
    `${series(model, metric)}[${ARCHIVE_WINDOW}]`;
  const due = `(increase(${window('pg_stat_archiver_failed_count')}) > 0 or on (pod) delta(${window('patroni_xlog_location')}) > ${WAL_SEGMENT_BYTES})`;
  return {
    name: 'TimescaleWalArchivingStalled',
    // Each pod is scraped at two ports, which share the `pod` label only.
    expr: `increase(${window('pg_stat_archiver_archived_count')}) < 1
and on (pod) ${due}
and on (pod) ${series(model, 'patroni_primary')} == 1`,
    forSeconds: SETTLE_SECONDS,
    severity: 'critical',
    summary: `${model.name}: {{ $labels.pod }} has archived no WAL for ${ARCHIVE_WINDOW}`,
    description: 'Point-in-time recovery ends at the last archived segment, and WAL that is not archived piles up on the data volume.',
  };
}

/**
 * One condition for each CronJob: its last success, or its creation where there was none, is longer ago than the longest time
 * between two runs plus the time one run may take. So a failed run is known as soon as its deadline is over.
 */
function backupOverdue(model: PlatformModel): Alert[] {
  const jobs = backupCronJobs(model).map(({ name, schedule }) => ({
    name,
    maxAgeSeconds: longestGapSeconds(schedule.cron) + schedule.deadlineSeconds + BACKUP_GRACE_SECONDS,
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
      name: 'TimescaleBackupOverdue',
      expr: anyOf(conditions),
      forSeconds: SETTLE_SECONDS,
      // Older backups and the WAL since still restore everything; it only takes longer.
      severity: 'warning',
      summary: `${model.name}: {{ $labels.cronjob }} last succeeded {{ $value | humanizeDuration }} ago`,
      description: `A scheduled backup failed, hung or never started. Longest time allowed since the last success: ${limits}.`,
    },
  ];
}
