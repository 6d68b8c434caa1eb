import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { cronJob } from '../workload/cron-job';
import { convergeJob, type TaskProps } from '../workload/job';
import { metadata } from '../common/metadata';
import { backupCronJobNames, namesOf } from '../common/names';
import { podScript, SCRIPTS_PATH } from '../common/scripts';
import type { BackupModel } from '../model/backup';
import type { PlatformModel } from '../model/platform';
import { backupEnv, backupMounts, backupVolumes } from './backup-pod';
import { clientConf, serverConf } from './pgbackrest-conf';

/** Continuous WAL archiving and scheduled backups: configuration, a Job that prepares the repositories, a CronJob for each schedule. */
export class Backup extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel, backup: BackupModel) {
    super(scope, id);
    const names = namesOf(model.name);
    const data = { 'server.conf': serverConf(backup), 'client.conf': clientConf(model, backup) };
    new k8s.KubeConfigMap(this, 'Config', { metadata: metadata(model, names.backupConfig, 'backup'), data });

    const prepare = task(model, backup, [`${SCRIPTS_PATH}/prepare-backup.sh`], 1800, 6);
    new k8s.KubeJob(this, 'Prepare', convergeJob(model, `${model.name}-backup-prepare`, prepare, [data, podScript('prepare-backup.sh')]));

    const cronJobs = backupCronJobNames(model.name, backup.schedules);
    backup.schedules.forEach((schedule, i) => {
      const run = task(
        model,
        backup,
        [`${SCRIPTS_PATH}/backup.sh`, schedule.type, String(schedule.repository)],
        schedule.deadlineSeconds,
        1,
      );
      new k8s.KubeCronJob(this, `Schedule${i}`, cronJob(model, cronJobs[i]!, run, schedule.cron, backup));
    });
  }
}

function task(model: PlatformModel, backup: BackupModel, command: string[], deadlineSeconds: number, retries: number): TaskProps {
  const names = namesOf(model.name);
  return {
    component: 'backup',
    image: model.image,
    serviceAccount: names.clientAccount,
    command,
    env: backupEnv(backup),
    volumes: [{ name: 'scripts', configMap: { name: names.scripts, defaultMode: 0o555 } }, ...backupVolumes(model, backup, 'client.conf')],
    mounts: [{ name: 'scripts', mountPath: SCRIPTS_PATH, readOnly: true }, ...backupMounts(backup)],
    deadlineSeconds,
    retries,
  };
}
