import type { MonitoringModel } from '../../model/monitoring';
import type { PlatformModel } from '../../model/platform';
import type { AlertGroup } from '../alert';
import { archiveAlerts } from './archive';
import { availabilityAlerts } from './availability';
import { backupAlerts } from './backup';
import { blindnessAlerts } from './blindness';
import { capacityAlerts } from './capacity';
import { certificateAlerts } from './certificates';
import { failoverAlerts } from './failover';
import { poolerAlerts } from './pooler';
import { replicationAlerts } from './replication';

/** All alerts of a platform; what is not declared is not watched. Why these: docs/adr/0006-ten-alerts.md and 0019-the-members-say-whether-a-failover-is-possible.md. */
export function alertGroups(model: PlatformModel, monitoring: MonitoringModel): AlertGroup[] {
  const { thresholds } = monitoring;
  return [
    { name: 'availability', alerts: availabilityAlerts(model, monitoring) },
    { name: 'failover', alerts: failoverAlerts(model, monitoring) },
    { name: 'replication', alerts: replicationAlerts(model, thresholds) },
    { name: 'certificates', alerts: certificateAlerts(model, thresholds) },
    { name: 'pooler', alerts: poolerAlerts(model, monitoring) },
    { name: 'backup', alerts: backupAlerts(model, thresholds) },
    { name: 'archive', alerts: archiveAlerts(model, thresholds) },
    { name: 'capacity', alerts: capacityAlerts(model, thresholds) },
    { name: 'monitoring', alerts: blindnessAlerts(model, thresholds) },
  ].filter(({ alerts }) => alerts.length > 0);
}
