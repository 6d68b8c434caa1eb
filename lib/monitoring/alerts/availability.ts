import type { MonitoringModel } from '../../model/monitoring';
import type { PlatformModel } from '../../model/platform';
import { type Alert, longerThanFailover } from '../alert';
import { countOrZero, series } from '../promql';

/** Whether there is exactly one server that takes writes. */
export function availabilityAlerts(model: PlatformModel, monitoring: MonitoringModel): Alert[] {
  // Patroni goes on calling a pod primary while its crashed PostgreSQL is given time to recover: only a running one counts.
  const primaries = `${series(model, 'patroni_primary')} == 1 and ${series(model, 'patroni_postgres_running')} == 1`;
  return [
    {
      name: 'TimescaleNoPrimary',
      expr: `${countOrZero(primaries)} < 1`,
      forSeconds: longerThanFailover(model, monitoring),
      severity: 'critical',
      summary: `${model.name} has no primary: nothing can be written`,
      description: `No pod is a running primary, for longer than the ${model.failover.budgetSeconds} s that a failover may take. Patroni has not been able to promote a standby.`,
    },
    {
      name: 'TimescaleSplitBrain',
      expr: `count(${primaries}) > 1`,
      // After a failover the last scrape of the old primary counts until its next scrape fails.
      forSeconds: 2 * monitoring.scrapeIntervalSeconds,
      severity: 'critical',
      summary: `${model.name} has {{ $value }} primaries: writes may be lost`,
      description: 'More than one PostgreSQL takes writes. What is written to the one that loses will be thrown away when it rejoins.',
    },
  ];
}
