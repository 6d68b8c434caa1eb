import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { cronJob } from '../workload/cron-job';
import { convergeJob, JOB_KEY, withJob, type TaskProps } from '../workload/job';
import { metadata } from '../common/metadata';
import { backupCronJobNames, namesOf } from '../common/names';
import { podScript, SCRIPTS_PATH } from '../common/scripts';
import type { BackupModel } from '../model/backup';
import type { PlatformModel } from '../model/platform';
import { backupEnv, backupMounts, backupVolumes } from './backup-pod';
import { clientConf, serverConf } from './pgbackrest-conf';

const DECLARED_PATH = '/etc/declared';

/** Continuous WAL archiving and scheduled backups: configuration, a Job that prepares the repositories, a CronJob for each schedule. */
export class Backup extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel, backup: BackupModel) {
    super(scope, id);
    const names = namesOf(model.name);
    const data = { 'server.conf': serverConf(backup), 'client.conf': clientConf(model, backup) };
    const prepare = prepareJob(model, backup, data);
    new k8s.KubeConfigMap(this, 'Config', { metadata: metadata(model, names.backupConfig, 'backup'), data: withJob(data, prepare) });
    new k8s.KubeJob(this, 'Prepare', prepare);

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

function prepareJob(model: PlatformModel, backup: BackupModel, data: Readonly<Record<string, string>>): k8s.KubeJobProps {
  const prepare = task(model, backup, [`${SCRIPTS_PATH}/prepare-backup.sh`], 1800, 6);
  const declared = { name: 'declared', configMap: { name: namesOf(model.name).backupConfig, items: [{ key: JOB_KEY, path: JOB_KEY }] } };
  return convergeJob(
    model,
    `${model.name}-backup-prepare`,
    {
      ...prepare,
      volumes: [...prepare.volumes, declared],
      mounts: [...prepare.mounts, { name: 'declared', mountPath: DECLARED_PATH, readOnly: true }],
    },
    [data, podScript('prepare-backup.sh'), podScript('job-common.sh')],
    DECLARED_PATH,
  );
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
