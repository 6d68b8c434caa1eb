import type { BackupScheduleModel } from '../model/backup';
import type { PlatformModel } from '../model/platform';

/** The CronJobs of the backup wing, as kube-state-metrics names them, with what they are to do. */
export function backupCronJobs(model: PlatformModel): { readonly name: string; readonly schedule: BackupScheduleModel }[] {
  const schedules = model.backups?.schedules ?? [];
  return schedules.map((schedule, index) => {
    const sameType = schedules.filter(({ type }) => type === schedule.type).length;
    const position = schedules.slice(0, index + 1).filter(({ type }) => type === schedule.type).length;
    return { name: `${model.name}-backup-${schedule.type}${sameType > 1 ? `-${position}` : ''}`, schedule };
  });
}
