import type { k8s } from 'cdk8s-plus-28';
import { selectorLabels } from '../common/labels';
import { metadata } from '../common/metadata';
import { placement, resources } from '../common/pod';
import type { PlatformModel } from '../model/platform';
import type { ResourcesModel, SchedulingModel } from '../model/workload';
import { DISRUPTION, taskPod, type TaskProps } from './job';

export interface CronJobOptions {
  /** @default - small ones, enough for a client program */
  readonly resources?: ResourcesModel;
  /** @default - anywhere, spot nodes included */
  readonly scheduling?: SchedulingModel;
  /** Start nothing by itself; `kubectl create job --from=cronjob/…` does. @default false */
  readonly suspend?: boolean;
}

/** A day that never comes: for what is started by hand only. */
export const NEVER = '0 0 31 2 *';

/** A late controller still starts a run within this time; a missed hour is not worth a second run. */
const STARTING_DEADLINE_SECONDS = 600;

/** A task that runs at times, in UTC, never twice at once. */
export function cronJob(
  model: PlatformModel,
  name: string,
  task: TaskProps,
  cron: string,
  options: CronJobOptions = {},
): k8s.KubeCronJobProps {
  const template = taskPod(model, task);
  const own = options.resources && resources(options.resources, task.scratchBytes ?? 0);
  const containers = template.spec!.containers.map((c) => (own ? { ...c, resources: own } : c));
  const places = options.scheduling && placement(options.scheduling, selectorLabels(model.name, task.component), 1);
  return {
    metadata: metadata(model, name, task.component),
    spec: {
      schedule: cron,
      timeZone: 'Etc/UTC',
      suspend: options.suspend,
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: STARTING_DEADLINE_SECONDS,
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 5,
      jobTemplate: {
        metadata: { labels: template.metadata!.labels },
        spec: {
          backoffLimit: task.retries,
          podFailurePolicy: { rules: [DISRUPTION] },
          activeDeadlineSeconds: task.deadlineSeconds,
          template: { ...template, spec: { ...template.spec!, ...places, containers } },
        },
      },
    },
  };
}
