import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { clusterMetadata, KEEP } from '../common/metadata';
import type { PlatformModel } from '../model/platform';

/** The strictest Pod Security profile: pods that break it are refused, and whoever applies them is told. */
const POD_SECURITY_LABELS = Object.fromEntries(
  ['enforce', 'audit', 'warn'].flatMap((mode) => [
    [`pod-security.kubernetes.io/${mode}`, 'restricted'],
    [`pod-security.kubernetes.io/${mode}-version`, 'latest'],
  ]),
);

/**
 * Deleting the namespace would delete the claims in it: Argo CD neither prunes it nor deletes it with its application. It makes it before the
 * preflight Job, which runs in it.
 */
const OUTLIVES_ALL = { ...KEEP, 'argocd.argoproj.io/sync-options': 'Prune=false,Delete=false', 'argocd.argoproj.io/sync-wave': '-10' };

/** The platform's namespace; nothing when it belongs to somebody else. The user's labels cannot weaken Pod Security. */
export class PlatformNamespace extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    if (!model.namespace.create) return;
    const base = clusterMetadata(model, model.namespace.name, OUTLIVES_ALL);
    new k8s.KubeNamespace(this, 'Resource', {
      metadata: { ...base, labels: { ...model.namespace.labels, ...base.labels, ...POD_SECURITY_LABELS } },
    });
  }
}
