import { MIB } from '../../common/quantity';
import type { PlatformModel } from '../../model/platform';
import type { Alert } from '../alert';
import { backupCronJobs } from '../backup-cron-jobs';
import { series } from '../promql';
import { overdue } from './overdue';

/** Time without an archived segment. With the minutes to settle, somebody knows when twenty minutes of data could not be recovered. */
const ARCHIVE_WINDOW = '15m';
/** PostgreSQL's default, which `initdb` is not told otherwise. */
const WAL_SEGMENT_BYTES = 16 * MIB;
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

function backupOverdue(model: PlatformModel): Alert[] {
  return overdue(model, backupCronJobs(model), {
    name: 'TimescaleBackupOverdue',
    // Older backups and the WAL since still restore everything; it only takes longer.
    severity: 'warning',
    description: 'A scheduled backup failed, hung or never started.',
  });
}
