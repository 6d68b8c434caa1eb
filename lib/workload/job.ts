import type { k8s } from 'cdk8s-plus-28';
import type { DatabaseImageModel } from '../model/workload';
import { contentHash } from '../common/hash';
import type { Component } from '../common/labels';
import { metadata, objectLabels } from '../common/metadata';
import { CONTAINER_SECURITY, POD_SECURITY, resources, scratch } from '../common/pod';
import { MIB } from '../common/quantity';
import type { PlatformModel } from '../model/platform';
import { credentialsVolume } from '../security';

/** One container that runs to its end. */
export interface TaskProps {
  readonly component: Component;
  readonly image: DatabaseImageModel;
  readonly serviceAccount: string;
  readonly command: readonly string[];
  readonly env: readonly k8s.EnvVar[];
  readonly volumes: readonly k8s.Volume[];
  readonly mounts: readonly k8s.VolumeMount[];
  readonly deadlineSeconds: number;
  readonly retries: number;
  /** Jobs of a lower number end first, where Argo CD or Helm runs them. @default 0 */
  readonly order?: number;
}

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
    'helm.sh/hook-weight': String(order),
  };
}

export function taskPod(model: PlatformModel, task: TaskProps): k8s.PodTemplateSpec {
  const vault = credentialsVolume(model);
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
          resources: resources(TASK_RESOURCES),
          securityContext: CONTAINER_SECURITY,
          volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }, ...(vault ? [vault.mount] : []), ...task.mounts],
        },
      ],
      volumes: [scratch('tmp', 16 * MIB, 'Memory'), ...(vault ? [vault.volume] : []), ...task.volumes],
    },
  };
}

/**
 * A Job that converges something after every sync.
 * @param input whatever the Job's result depends on outside of its own pod template: its change makes a new Job
 */
export function convergeJob(model: PlatformModel, name: string, task: TaskProps, input: unknown): k8s.KubeJobProps {
  const template = taskPod(model, task);
  return {
    metadata: metadata(model, `${name}-${contentHash(template, input)}`, task.component, afterSync(task.order ?? 0)),
    spec: {
      backoffLimit: task.retries,
      activeDeadlineSeconds: task.deadlineSeconds,
      ttlSecondsAfterFinished: 7 * 24 * 3600,
      template,
    },
  };
}
