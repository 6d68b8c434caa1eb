import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { convergeJob, withJob } from '../../workload/job';
import { metadata } from '../../common/metadata';
import { namesOf, serviceHost } from '../../common/names';
import { secretEnv } from '../../common/pod';
import { podScript, SCRIPTS_PATH } from '../../common/scripts';
import type { PlatformModel } from '../../model/platform';
import { databaseSql, passwordSql, rolesSql } from './access-sql';

const DIRECTORY = '/etc/access';

/** Logins, databases, schemas and grants: a Job that converges them after every sync, and its SQL. */
export class DatabaseAccess extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const names = namesOf(model.name);
    const data = accessFiles(model);
    const passwords = passwordKeys(model);

    const { secretName, keys } = model.credentials;
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
          secretEnv('SUPERUSER_PASSWORD', secretName, keys.superuser),
          { name: 'ROLES', value: passwords.map(({ role }, i) => `${role}:ROLE_PASSWORD_${i}`).join(' ') },
          ...passwords.map(({ key }, i) => secretEnv(`ROLE_PASSWORD_${i}`, secretName, key)),
        ],
        volumes: [
          { name: 'sql', configMap: { name: names.accessSql } },
          { name: 'scripts', configMap: { name: names.scripts, defaultMode: 0o555 } },
          { name: 'tls', secret: { secretName: model.tls.serverSecret, items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
        ],
        mounts: [
          { name: 'sql', mountPath: DIRECTORY, readOnly: true },
          { name: 'scripts', mountPath: SCRIPTS_PATH, readOnly: true },
          { name: 'tls', mountPath: '/tls', readOnly: true },
        ],
        deadlineSeconds: 1800,
        retries: 6,
        order: 1,
      },
      [data, podScript('converge-access.sh'), podScript('job-common.sh')],
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
    'password.sql': passwordSql(),
    ...Object.fromEntries(model.databases.map((d) => [`database-${d.name}.sql`, databaseSql(d, poolerRole)])),
  };
}

/** Which key of the credentials Secret holds each login's password. */
function passwordKeys(model: PlatformModel): { role: string; key: string }[] {
  const keys = new Map<string, string>();
  for (const role of model.databases.flatMap((d) => d.roles)) if (role.passwordKey) keys.set(role.name, role.passwordKey);
  if (model.pooler) keys.set(model.systemRoles.pooler, model.credentials.keys.pooler);
  return [...keys].map(([role, key]) => ({ role, key }));
}
