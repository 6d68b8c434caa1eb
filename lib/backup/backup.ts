import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { convergeJob, type TaskProps, taskPod } from '../workload/job';
import { metadata } from '../common/metadata';
import { backupCronJobNames, namesOf } from '../common/names';
import { resources } from '../common/pod';
import { podScript, SCRIPTS_PATH } from '../common/scripts';
import type { BackupModel } from '../model/backup';
import type { PlatformModel } from '../model/platform';
import { backupEnv, backupMounts, backupVolumes } from './backup-pod';
import { clientConf, serverConf } from './pgbackrest-conf';

/** A late controller still starts a run within this time; a missed hour is not worth a second run. */
const STARTING_DEADLINE_SECONDS = 600;

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
      const template = taskPod(model, run);
      const [container] = template.spec!.containers;
      new k8s.KubeCronJob(this, `Schedule${i}`, {
        metadata: metadata(model, cronJobs[i]!, 'backup'),
        spec: {
          schedule: schedule.cron,
          timeZone: 'Etc/UTC',
          concurrencyPolicy: 'Forbid',
          startingDeadlineSeconds: STARTING_DEADLINE_SECONDS,
          successfulJobsHistoryLimit: 3,
          failedJobsHistoryLimit: 5,
          jobTemplate: {
            metadata: { labels: template.metadata!.labels },
            spec: {
              backoffLimit: run.retries,
              activeDeadlineSeconds: run.deadlineSeconds,
              ttlSecondsAfterFinished: 7 * 24 * 3600,
              template: {
                ...template,
                spec: { ...template.spec!, containers: [{ ...container!, resources: resources(backup.resources) }] },
              },
            },
          },
        },
      });
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
