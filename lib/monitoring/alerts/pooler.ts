import type { MonitoringModel } from '../../model/monitoring';
import type { PlatformModel } from '../../model/platform';
import { type Alert, longerThanFailover } from '../alert';
import { anyOf, countOrZero, series } from '../promql';

/** Whether clients get through the pooler. Only where an exporter tells. */
export function poolerAlerts(model: PlatformModel, monitoring: MonitoringModel): Alert[] {
  if (!model.pooler?.exporter) return [];
  const { poolWaitSeconds } = monitoring.thresholds;
  return [
    {
      name: 'TimescalePoolerNotServing',
      expr: anyOf([
        `max by (database) (${series(model, 'pgbouncer_pools_client_maxwait_seconds')}) > ${poolWaitSeconds}`,
        `${countOrZero(`${series(model, 'pgbouncer_up')} == 1`)} < 1`,
      ]),
      // Clients wait through every failover: that is what the pooler is for.
      forSeconds: longerThanFailover(model, monitoring),
      severity: 'critical',
      summary: `${model.name}: {{ if $labels.database }}clients of {{ $labels.database }} wait {{ $value | humanizeDuration }} for a connection{{ else }}no PgBouncer answers{{ end }}`,
      description: `Clients have been waiting more than ${poolWaitSeconds} s in every scrape, or none of the ${model.pooler.replicas} pooler pods is up.`,
    },
  ];
}
