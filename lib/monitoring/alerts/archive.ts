import { namesOf } from '../../common/names';
import type { ThresholdsModel } from '../../model/monitoring';
import type { PlatformModel } from '../../model/platform';
import type { Alert } from '../alert';
import { overdue } from './overdue';

/** Whether old chunks leave as declared. Only where they are archived: the forecast counts on it. */
export function archiveAlerts(model: PlatformModel, thresholds: ThresholdsModel): Alert[] {
  const { archive } = model;
  return overdue(model, thresholds, archive ? [{ name: namesOf(model.name).archive, schedule: archive }] : [], {
    name: 'TimescaleArchiveOverdue',
    // Nothing is lost, since nothing is dropped that was not verified; the volume fills.
    severity: 'warning',
    description: 'Chunks that should be in cold storage are still in the database.',
  });
}
