import { MIB } from '../../common/quantity';
import type { ThresholdsModel } from '../../model/monitoring';
import type { PlatformModel } from '../../model/platform';
import { type Alert, durationText } from '../alert';
import { backupCronJobs } from '../backup-cron-jobs';
import { series } from '../promql';
import { overdue } from './overdue';

/** PostgreSQL's default, which `initdb` is not told otherwise. */
const WAL_SEGMENT_BYTES = 16 * MIB;
const SETTLE_SECONDS = 5 * 60;

/** Whether the database could be restored. Only where backups are declared. */
export function backupAlerts(model: PlatformModel, thresholds: ThresholdsModel): Alert[] {
  return model.backups ? [walArchivingStalled(model, thresholds), ...backupOverdue(model, thresholds)] : [];
}

/**
 * Nothing was archived although there was something to archive: attempts failed, or more than a segment was written.
 * The age of the last archived segment alone would also grow on a server that nobody writes to.
 */
function walArchivingStalled(model: PlatformModel, thresholds: ThresholdsModel): Alert {
  const time = durationText(thresholds.walArchivingSeconds);
  const window = (metric: 'pg_stat_archiver_archived_count' | 'pg_stat_archiver_failed_count' | 'patroni_xlog_location') =>
    `${series(model, metric)}[${time}]`;
  const due = `(increase(${window('pg_stat_archiver_failed_count')}) > 0 or on (pod) delta(${window('patroni_xlog_location')}) > ${WAL_SEGMENT_BYTES})`;
  return {
    name: 'TimescaleWalArchivingStalled',
    // Each pod is scraped at two ports, which share the `pod` label only.
    expr: `increase(${window('pg_stat_archiver_archived_count')}) < 1
and on (pod) ${due}
and on (pod) ${series(model, 'patroni_primary')} == 1`,
    forSeconds: SETTLE_SECONDS,
    severity: 'critical',
    summary: `${model.name}: {{ $labels.pod }} has archived no WAL for ${time}`,
    description: 'Point-in-time recovery ends at the last archived segment, and WAL that is not archived piles up on the data volume.',
  };
}

function backupOverdue(model: PlatformModel, thresholds: ThresholdsModel): Alert[] {
  return overdue(model, thresholds, backupCronJobs(model), {
    name: 'TimescaleBackupOverdue',
    // Older backups and the WAL since still restore everything; it only takes longer.
    severity: 'warning',
    description: 'A scheduled backup failed, hung or never started.',
  });
}
