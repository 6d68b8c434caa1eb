import { namesOf } from '../common/names';
import type { PlatformModel } from '../model/platform';
import { checkTargets } from '../workload/check-targets';
import { connectionCheckPod } from '../workload/connection-check';

/**
 * Helm makes it for `helm test` only, prints what it said, and takes it away when it succeeded. Printed here, because `helm test --logs`
 * of Helm 3 asks for the log when the pod is gone.
 */
const HOOK = {
  'helm.sh/hook': 'test',
  'helm.sh/hook-delete-policy': 'before-hook-creation,hook-succeeded',
  'helm.sh/hook-output-log-policy': 'hook-succeeded,hook-failed',
};

/**
 * What `helm test` runs: the pod of the connection check, which goes into every database as applications do.
 * @returns undefined where no login has a password
 */
export function testPod(model: PlatformModel): object | undefined {
  if (checkTargets(model).length === 0) return undefined;
  const { metadata, spec } = connectionCheckPod(model);
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: `${namesOf(model.name).connectionCheck}-test`,
      namespace: model.namespace.name,
      labels: metadata!.labels,
      annotations: HOOK,
    },
    spec,
  };
}
