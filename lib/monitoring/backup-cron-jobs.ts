import { backupCronJobNames } from '../common/names';
import type { BackupScheduleModel } from '../model/backup';
import type { PlatformModel } from '../model/platform';

/** The CronJobs of the backup wing, as kube-state-metrics names them, with what they are to do. */
export function backupCronJobs(model: PlatformModel): { readonly name: string; readonly schedule: BackupScheduleModel }[] {
  const schedules = model.backups?.schedules ?? [];
  const names = backupCronJobNames(model.name, schedules);
  return schedules.map((schedule, i) => ({ name: names[i]!, schedule }));
}
