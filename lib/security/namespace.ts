import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { objectLabels } from '../common/metadata';
import type { PlatformModel } from '../model/platform';

/** The strictest Pod Security profile: pods that break it are refused, and whoever applies them is told. */
const POD_SECURITY_LABELS = Object.fromEntries(
  ['enforce', 'audit', 'warn'].flatMap((mode) => [
    [`pod-security.kubernetes.io/${mode}`, 'restricted'],
    [`pod-security.kubernetes.io/${mode}-version`, 'latest'],
  ]),
);

/** The platform's namespace; nothing when it belongs to somebody else. The user's labels cannot weaken Pod Security. */
export class PlatformNamespace extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    if (!model.namespace.create) return;
    new k8s.KubeNamespace(this, 'Resource', {
      metadata: { name: model.namespace.name, labels: { ...model.namespace.labels, ...objectLabels(model), ...POD_SECURITY_LABELS } },
    });
  }
}
