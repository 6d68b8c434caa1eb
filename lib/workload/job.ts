import type { k8s } from 'cdk8s-plus-28';
import type { DatabaseImageModel } from '../model/workload';
import { contentHash } from '../common/hash';
import type { Component } from '../common/labels';
import { metadata, objectLabels } from '../common/metadata';
import { CONTAINER_SECURITY, fieldEnv, POD_SECURITY, resources, scratch } from '../common/pod';
import { MIB } from '../common/quantity';
import type { PlatformModel } from '../model/platform';
import { credentialsVolume } from '../security';

/** One container that runs to its end. */
export interface TaskProps {
  readonly component: Component;
  readonly image: DatabaseImageModel;
  /** Absent: none of the platform's, and nothing of the Key Vault; for what runs before they are made. */
  readonly serviceAccount?: string;
  readonly command: readonly string[];
  readonly env: readonly k8s.EnvVar[];
  readonly volumes: readonly k8s.Volume[];
  readonly mounts: readonly k8s.VolumeMount[];
  readonly deadlineSeconds: number;
  readonly retries: number;
  /** Limits of the emptyDirs on disk among its volumes. @default 0 */
  readonly scratchBytes?: number;
  /** Jobs of a lower number end first, where Argo CD or Helm runs them. @default 0 */
  readonly order?: number;
}

/** Exit code of a task that no further try can help. `scripts/pod/job-common.sh` has it too. */
const FINAL_EXIT_CODE = 64;

/** A pod learns from it of which Job it is. */
const JOB_LABEL = "metadata.labels['batch.kubernetes.io/job-name']";

/** Key of the ConfigMap that a converging Job is given: the name of the Job that belongs to its content. */
export const JOB_KEY = 'job';

const TASK_RESOURCES = { cpuMillis: 50, memoryBytes: 64 * MIB, cpuLimitMillis: 500, memoryLimitBytes: 256 * MIB };

/**
 * Argo CD runs these after every sync, once the rest is healthy; Helm after every install, upgrade and rollback, which has to bring settings
 * back as well; plain `kubectl apply` runs a Job once per content. Where both kinds of annotation stand, Argo CD ignores Helm's
 * (its user guide, "Helm Hooks").
 */
function afterSync(order: number): Record<string, string> {
  return {
    'argocd.argoproj.io/hook': 'PostSync',
    'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
    'argocd.argoproj.io/sync-wave': String(order),
    'helm.sh/hook': 'post-install,post-upgrade,post-rollback',
    'helm.sh/hook-delete-policy': 'before-hook-creation',
    // Helm prints the log before its own error, which names the Job alone.
    'helm.sh/hook-output-log-policy': 'hook-failed',
    'helm.sh/hook-weight': String(order),
  };
}

export function taskPod(model: PlatformModel, task: TaskProps): k8s.PodTemplateSpec {
  const vault = task.serviceAccount === undefined ? undefined : credentialsVolume(model);
  return {
    metadata: { labels: { ...objectLabels(model, task.component) } },
    spec: {
      serviceAccountName: task.serviceAccount,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      restartPolicy: 'Never',
      securityContext: POD_SECURITY,
      containers: [
        {
          name: task.component,
          image: task.image.reference,
          imagePullPolicy: task.image.pullPolicy,
          command: [...task.command],
          env: [...task.env],
          resources: resources(TASK_RESOURCES, task.scratchBytes ?? 0),
          securityContext: CONTAINER_SECURITY,
          // `kubectl describe pod` then shows the end of the log.
          terminationMessagePolicy: 'FallbackToLogsOnError',
          volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }, ...(vault ? [vault.mount] : []), ...task.mounts],
        },
      ],
      volumes: [scratch('tmp', 16 * MIB, 'Memory'), ...(vault ? [vault.volume] : []), ...task.volumes],
    },
  };
}

/** A pod that a drained node takes away is no failed try. */
export const DISRUPTION: k8s.PodFailurePolicyRule = { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] };

/** Ends a Job at once when its task says that no further try helps. Its type, which is of Kubernetes 1.28, wants the list of conditions, even an empty one. */
function finalFailure({ component }: TaskProps): k8s.PodFailurePolicyRule {
  return { action: 'FailJob', onExitCodes: { containerName: component, operator: 'In', values: [FINAL_EXIT_CODE] }, onPodConditions: [] };
}

/**
 * A Job that converges something after every sync.
 * @param input whatever the Job's result depends on outside of its own pod template: its change makes a new Job
 * @param directory where the task finds the ConfigMap that it applies. `withJob` makes the content of that ConfigMap: by it, a Job of an
 * older release learns that another one took its place, and ends without acting. Only what changes nothing may do without.
 */
export function convergeJob(model: PlatformModel, name: string, task: TaskProps, input: unknown, directory?: string): k8s.KubeJobProps {
  const fence = directory === undefined ? [] : [fieldEnv('JOB_NAME', JOB_LABEL), { name: 'DECLARED', value: `${directory}/${JOB_KEY}` }];
  const env = [...task.env, ...fence];
  const template = taskPod(model, { ...task, env });
  return {
    metadata: metadata(model, `${name}-${contentHash(template, input)}`, task.component, afterSync(task.order ?? 0)),
    spec: {
      backoffLimit: task.retries,
      podFailurePolicy: { rules: [finalFailure(task), DISRUPTION] },
      activeDeadlineSeconds: task.deadlineSeconds,
      ttlSecondsAfterFinished: 7 * 24 * 3600,
      template,
    },
  };
}

/** Content of the ConfigMap that a Job applies, with the Job's name. */
export function withJob(data: Readonly<Record<string, string>>, job: k8s.KubeJobProps): Record<string, string> {
  return { ...data, [JOB_KEY]: `${job.metadata!.name}\n` };
}
