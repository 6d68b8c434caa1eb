import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { jsonText } from '../common/json';
import { metadata } from '../common/metadata';
import { convergeJob, withJob } from '../workload/job';
import { namesOf, serviceHost } from '../common/names';
import { podScript, SCRIPTS_PATH } from '../common/scripts';
import type { PlatformModel } from '../model/platform';
import { credentialFiles, systemCredential } from '../security';
import { dynamicConfig } from './dynamic-config';
import { PATHS } from './paths';
import { REST_USER } from './patroni-config';

/** What the Job runs. */
const SETTINGS_SCRIPTS = ['converge-settings.sh', 'job-common.sh', 'logins.sh', 'secret_value.py'];

const DIRECTORY = '/etc/patroni-dynamic';

/** Patroni's dynamic configuration, and a Job that brings it about after every sync and restarts what waits for it, standbys first. */
export class SettingsJob extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const names = namesOf(model.name);
    const credentials = credentialFiles(model, [systemCredential(model, 'patroniRest')]);
    const members = Array.from({ length: model.members.replicas }, (_, i) => `${names.members}-${i}`);
    const readReplicas = Array.from({ length: model.readPool?.replicas ?? 0 }, (_, i) => `${names.readPool}-${i}`);
    const job = convergeJob(
      model,
      `${model.name}-settings`,
      {
        component: 'settings',
        image: model.image,
        serviceAccount: names.jobAccount,
        command: [`${SCRIPTS_PATH}/converge-settings.sh`],
        env: [
          { name: 'MEMBERS', value: [...members, ...readReplicas].join(' ') },
          { name: 'MEMBER_DOMAIN', value: serviceHost(names.headless, model.namespace.name, model.clusterDomain) },
          { name: 'REST_USER', value: REST_USER },
          credentials.env,
          // Each member sees a change within one loop and reports within the next.
          { name: 'SETTLE_SECONDS', value: String(2 * model.failover.loopWaitSeconds + 2) },
        ],
        volumes: [
          { name: 'dynamic', configMap: { name: names.dynamicConfig } },
          { name: 'scripts', configMap: { name: names.scripts, defaultMode: 0o555 } },
          { name: 'tls', secret: { secretName: model.tls.serverSecret, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
          credentials.volume,
        ],
        mounts: [
          { name: 'dynamic', mountPath: DIRECTORY, readOnly: true },
          { name: 'scripts', mountPath: SCRIPTS_PATH, readOnly: true },
          { name: 'tls', mountPath: PATHS.tls, readOnly: true },
          credentials.mount,
        ],
        deadlineSeconds: 3600,
        retries: 3,
      },
      [dynamicConfig(model), ...SETTINGS_SCRIPTS.map(podScript)],
      DIRECTORY,
    );
    const data = { 'dynamic.json': `${jsonText(dynamicConfig(model))}\n` };
    new k8s.KubeConfigMap(this, 'Dynamic', { metadata: metadata(model, names.dynamicConfig), data: withJob(data, job) });
    new k8s.KubeJob(this, 'Resource', job);
  }
}
