import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { convergeJob, withJob } from '../../workload/job';
import { metadata } from '../../common/metadata';
import { poolerLogins } from '../../common/logins';
import { namesOf, serviceHost } from '../../common/names';
import { podScript, SCRIPTS_PATH } from '../../common/scripts';
import type { PlatformModel } from '../../model/platform';
import { credentialFiles, loginCredential, systemCredential, type CredentialFile } from '../../security';
import { databaseSql, rolesSql } from './access-sql';

/** What the Job runs. */
const ACCESS_SCRIPTS = [
  'converge-access.sh',
  'job-common.sh',
  'logins.sh',
  'passwords.py',
  'secret_value.py',
  'database.py',
  'local_sql.py',
];

const DIRECTORY = '/etc/access';

/** Logins, databases, schemas and grants: a Job that converges them after every sync, and its SQL. */
export class DatabaseAccess extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const names = namesOf(model.name);
    const data = accessFiles(model);
    const logins = loginFiles(model);
    const poolerFiles = model.pooler ? [systemCredential(model, 'pooler')] : [];
    const credentials = credentialFiles(model, [systemCredential(model, 'superuser'), ...poolerFiles, ...logins.map(({ file }) => file)]);

    const job = convergeJob(
      model,
      `${model.name}-access`,
      {
        component: 'access',
        image: model.image,
        serviceAccount: names.jobAccount,
        command: [`${SCRIPTS_PATH}/converge-access.sh`],
        env: [
          { name: 'PRIMARY_HOST', value: serviceHost(names.primaryService, model.namespace.name, model.clusterDomain) },
          { name: 'LOGINS', value: logins.map(({ login, file }) => `${login}=${file.file}`).join(' ') },
          ...(model.pooler ? [{ name: 'POOLER_LOGINS', value: poolerLogins(model.systemRoles.pooler).join(' ') }] : []),
          credentials.env,
        ],
        volumes: [
          { name: 'sql', configMap: { name: names.accessSql } },
          { name: 'scripts', configMap: { name: names.scripts, defaultMode: 0o555 } },
          { name: 'tls', secret: { secretName: model.tls.serverSecret, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
          credentials.volume,
        ],
        mounts: [
          { name: 'sql', mountPath: DIRECTORY, readOnly: true },
          { name: 'scripts', mountPath: SCRIPTS_PATH, readOnly: true },
          { name: 'tls', mountPath: '/tls', readOnly: true },
          credentials.mount,
        ],
        deadlineSeconds: 1800,
        retries: 6,
        order: 1,
      },
      [data, ...ACCESS_SCRIPTS.map(podScript)],
      DIRECTORY,
    );
    new k8s.KubeConfigMap(this, 'Sql', { metadata: metadata(model, names.accessSql, 'access'), data: withJob(data, job) });
    new k8s.KubeJob(this, 'Resource', job);
  }
}

/** The SQL files by name; the script runs them in the order of their names. */
export function accessFiles(model: PlatformModel): Record<string, string> {
  const poolerRole = model.pooler ? model.systemRoles.pooler : undefined;
  return {
    'roles.sql': rolesSql(model.databases, poolerRole),
    ...Object.fromEntries(model.databases.map((d) => [`database-${d.name}.sql`, databaseSql(d, poolerRole)])),
  };
}

/** The file with each login's password; the pooler's own two logins share one and are left to the script. */
function loginFiles(model: PlatformModel): { login: string; file: CredentialFile }[] {
  const keys = new Map<string, string>();
  for (const role of model.databases.flatMap((d) => d.roles)) if (role.passwordKey) keys.set(role.name, role.passwordKey);
  return [...keys].map(([login, key]) => ({ login, file: loginCredential(login, key) }));
}
