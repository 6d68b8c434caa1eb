import { namesOf } from '../../common/names';
import type { ThresholdsModel } from '../../model/monitoring';
import type { PlatformModel } from '../../model/platform';
import type { Alert } from '../alert';
import { backupCronJobs } from '../backup-cron-jobs';
import { anyOf, countOrZero, labelled, podsOf, series } from '../promql';

/** Members look every 10 s; the sample of a scrape that failed once counts. */
const FRESH_SECONDS = 180;

/** Guards the guards: an alert over a metric that nobody scrapes is silent, and looks just like good news. */
export function blindnessAlerts(model: PlatformModel, thresholds: ThresholdsModel): Alert[] {
  const names = namesOf(model.name);
  const cronJobs = backupCronJobs(model).map(({ name }) => name);
  // An exporter that cannot log in still answers the scrape. One is expected even while Patroni says nothing.
  const loggedIn = countOrZero(`${series(model, 'pg_up')} == 1`);
  const running = `(count(${series(model, 'patroni_postgres_running')} == 1) or vector(1))`;
  // The program may answer and know nothing new: what it looked at last must be of this minute.
  const fresh = countOrZero(`time() - ${series(model, 'timescale_facts_time_seconds')} < ${FRESH_SECONDS}`);
  const missing = [
    { source: 'patroni', condition: `absent(${series(model, 'patroni_primary')})` },
    { source: 'postgres_exporter', condition: `${loggedIn} < ${running}` },
    { source: 'member-program', condition: `${fresh} < ${running}` },
    {
      source: 'kubelet',
      condition: `absent(${series(model, 'kubelet_volume_stats_available_bytes', `persistentvolumeclaim=~"[a-z0-9]+-${podsOf(names.members)}"`)})`,
    },
    ...(model.pooler?.exporter ? [{ source: 'pgbouncer_exporter', condition: `absent(${series(model, 'pgbouncer_up')})` }] : []),
    ...(cronJobs.length > 0
      ? [
          {
            source: 'kube-state-metrics',
            condition: `absent(${series(model, 'kube_cronjob_created', `cronjob=~"${cronJobs.join('|')}"`)})`,
          },
        ]
      : []),
  ];
  return [
    {
      name: 'TimescaleMetricsMissing',
      expr: anyOf(missing.map(({ source, condition }) => labelled(condition, 'source', source))),
      forSeconds: thresholds.metricsMissingSeconds,
      severity: 'warning',
      summary: `${model.name}: no metrics from {{ $labels.source }}`,
      description: 'Alerts that rely on this source cannot fire. The database itself may be well; nobody would know otherwise.',
    },
  ];
}
