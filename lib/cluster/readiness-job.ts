import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { namesOf } from '../common/names';
import { podScript, SCRIPTS_PATH } from '../common/scripts';
import type { PlatformModel } from '../model/platform';
import { failoverCheck } from '../workload/failover-check';
import { convergeJob } from '../workload/job';
import { dynamicConfig } from './dynamic-config';
import { factsConfig } from './facts-config';
import { memberConfig } from './patroni-config';

/** A copy of a large database takes this long at most before the Job gives up waiting, in seconds. */
const COPY_PATIENCE = 3000;

/** Fails where the loss of the primary would not be survived, after every sync and after all other Jobs: they do their work all the same. */
export class ReadinessJob extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const names = namesOf(model.name);
    const { env, volume, mount } = failoverCheck(model);
    new k8s.KubeJob(
      this,
      'Resource',
      convergeJob(
        model,
        names.readiness,
        {
          component: 'readiness',
          image: model.image,
          serviceAccount: names.jobAccount,
          command: ['python3', `${SCRIPTS_PATH}/check_failover.py`],
          env: [...env, { name: 'COPY_PATIENCE_SECONDS', value: String(COPY_PATIENCE) }],
          volumes: [{ name: 'scripts', configMap: { name: names.scripts, defaultMode: 0o555 } }, volume],
          mounts: [{ name: 'scripts', mountPath: SCRIPTS_PATH, readOnly: true }, mount],
          deadlineSeconds: 3600,
          // It waits itself; what it says after that is the answer.
          retries: 0,
          order: 3,
        },
        [memberConfig(model), dynamicConfig(model), factsConfig(model, 'member'), podScript('check_failover.py')],
      ),
    );
  }
}
