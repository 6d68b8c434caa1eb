import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { compactJson } from '../common/json';
import { namesOf } from '../common/names';
import { podScript, SCRIPTS_PATH } from '../common/scripts';
import type { PlatformModel } from '../model/platform';
import { certificateChecks } from '../security';
import { convergeJob } from './job';

/**
 * Checks the certificates in words after every sync, before the other Jobs need them. While the platform runs, the members' own program
 * looks again whenever a Secret changes.
 */
export class CertificateCheckJob extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const names = namesOf(model.name);
    const checks = certificateChecks(model, true);
    new k8s.KubeJob(
      this,
      'Resource',
      convergeJob(
        model,
        names.certificateCheck,
        {
          component: 'certificates',
          image: model.image,
          serviceAccount: names.jobAccount,
          command: ['python3', `${SCRIPTS_PATH}/check_certificates.py`],
          env: [{ name: 'CERTIFICATES', value: compactJson(checks) }],
          volumes: [
            { name: 'scripts', configMap: { name: names.scripts, defaultMode: 0o555 } },
            // Optional, because the Job says better what is not there than a pod that does not start.
            ...checks.map(({ use, secret }) => ({
              name: `${use}-tls`,
              secret: { secretName: secret, optional: true, defaultMode: 0o440 },
            })),
          ],
          mounts: [
            { name: 'scripts', mountPath: SCRIPTS_PATH, readOnly: true },
            ...checks.map(({ use, directory }) => ({ name: `${use}-tls`, mountPath: directory, readOnly: true })),
          ],
          deadlineSeconds: 600,
          // It waits itself for Secrets that are made at the same time; what it says after that is the answer.
          retries: 0,
          order: -1,
        },
        [podScript('check_certificates.py'), podScript('x509.py')],
      ),
    );
  }
}
