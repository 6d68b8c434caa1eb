import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { contentHash } from '../common/hash';
import { metadata } from '../common/metadata';
import { namesOf } from '../common/names';
import { podScript } from '../common/scripts';
import type { PlatformModel } from '../model/platform';
import { requiredSecrets } from '../security';
import { DISRUPTION, taskPod, type TaskProps } from './job';

/**
 * Argo CD runs it within a sync, once the namespace is there and before all else; Helm before an install or upgrade, where it could not
 * look by itself.
 */
const FIRST = {
  'argocd.argoproj.io/hook': 'Sync',
  'argocd.argoproj.io/hook-delete-policy': 'BeforeHookCreation',
  'argocd.argoproj.io/sync-wave': '-5',
  'helm.sh/hook': 'pre-install,pre-upgrade',
  'helm.sh/hook-delete-policy': 'before-hook-creation',
  'helm.sh/hook-output-log-policy': 'hook-failed',
  'helm.sh/hook-weight': '-5',
};

/** A Job that names the Secrets and keys that pods would wait for. It needs nothing that the platform makes, its ConfigMaps included. */
export class Preflight extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const task = taskOf(model);
    const template = taskPod(model, task);
    new k8s.KubeJob(this, 'Resource', {
      metadata: metadata(model, `${namesOf(model.name).preflight}-${contentHash(template)}`, task.component, FIRST),
      spec: {
        backoffLimit: task.retries,
        podFailurePolicy: { rules: [DISRUPTION] },
        activeDeadlineSeconds: task.deadlineSeconds,
        ttlSecondsAfterFinished: 7 * 24 * 3600,
        template,
      },
    });
  }
}

/** Whether there are Secrets to look for. */
export function looksFirst(model: PlatformModel): boolean {
  return model.preflight && requiredSecrets(model).length > 0;
}

function taskOf(model: PlatformModel): TaskProps {
  const required = requiredSecrets(model);
  return {
    component: 'preflight',
    image: model.image,
    command: [
      ...['sh', '-c', podScript('preflight.sh'), 'preflight.sh', model.namespace.name],
      ...required.map(({ name, keys }) => `${name}:${keys.join(',')}`),
    ],
    env: [],
    volumes: required.map(({ name, keys }, i) => ({
      name: `required-${i}`,
      secret: { secretName: name, optional: true, items: keys.map((key) => ({ key, path: key })), defaultMode: 0o440 },
    })),
    mounts: required.map(({ name }, i) => ({ name: `required-${i}`, mountPath: `/required/${name}`, readOnly: true })),
    deadlineSeconds: 600,
    // Half a minute, for a Secret that something makes at the same time: each try sees the Secrets as they are then.
    retries: 2,
  };
}
