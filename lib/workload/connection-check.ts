import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { namesOf } from '../common/names';
import { SCRIPTS_PATH } from '../common/scripts';
import type { PlatformModel } from '../model/platform';
import { credentialFiles, loginCredential } from '../security';
import { checkTargets, type CheckTarget } from './check-targets';
import { cronJob, NEVER } from './cron-job';
import { expectsFailover, failoverCheck } from './failover-check';
import { taskPod, type TaskProps } from './job';

/**
 * Proof that applications reach their data, and would after the loss of the primary: a CronJob that never starts by itself, whose Jobs
 * connect as clients do, and ask every member whether a failover is possible.
 * `kubectl create job --from=cronjob/<platform>-check`
 */
export class ConnectionCheck extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    new k8s.KubeCronJob(this, 'Resource', cronJob(model, namesOf(model.name).connectionCheck, task(model), NEVER, { suspend: true }));
  }
}

/** The pod that does it, with the labels that the network lets through. */
export function connectionCheckPod(model: PlatformModel): k8s.PodTemplateSpec {
  return taskPod(model, task(model));
}

function task(model: PlatformModel): TaskProps {
  const names = namesOf(model.name);
  const targets = checkTargets(model);
  const failover = expectsFailover(model) ? failoverCheck(model) : undefined;
  const credentials = credentialFiles(
    model,
    targets.map(({ login, passwordKey }) => loginCredential(login, passwordKey)),
  );
  // The pooler has a certificate of its own.
  const authority = model.pooler ? model.tls.poolerSecret : model.tls.serverSecret;
  return {
    component: 'check',
    image: model.image,
    serviceAccount: names.jobAccount,
    command: [`${SCRIPTS_PATH}/check-connection.sh`],
    env: [{ name: 'TARGETS', value: targets.map(entry).join(' ') }, credentials.env, ...(failover ? failover.env : [])],
    volumes: [
      { name: 'scripts', configMap: { name: names.scripts, defaultMode: 0o555 } },
      { name: 'tls', secret: { secretName: authority, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
      credentials.volume,
      ...(failover ? [failover.volume] : []),
    ],
    mounts: [
      { name: 'scripts', mountPath: SCRIPTS_PATH, readOnly: true },
      { name: 'tls', mountPath: '/tls', readOnly: true },
      credentials.mount,
      ...(failover ? [failover.mount] : []),
    ],
    deadlineSeconds: 600,
    // The script itself has patience with a failover; what it says after that is the answer.
    retries: 0,
  };
}

/** `host:port:database:login:file:answers`, as the script reads it. */
function entry({ host, port, database, login, passwordKey, answers }: CheckTarget): string {
  return [host, String(port), database, login, loginCredential(login, passwordKey).file, answers].join(':');
}
