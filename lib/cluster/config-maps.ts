import { k8s } from 'cdk8s-plus-28';
import { Construct } from 'constructs';
import { metadata } from '../common/metadata';
import { namesOf } from '../common/names';
import { podScripts } from '../common/scripts';
import { configYaml } from '../common/config-yaml';
import { jsonText } from '../common/json';
import type { PlatformModel } from '../model/platform';
import { factsConfig } from './facts-config';
import { memberConfig, readReplicaConfig } from './patroni-config';

const POD_SCRIPTS = [
  'with-data-lock.sh',
  'locked-program.sh',
  'run-patroni.sh',
  'check-data-version.sh',
  'member.py',
  'credentials.py',
  'patroni_files.py',
  'facts.py',
  'failover.py',
  'reach.py',
  'facts_server.py',
  'certificate_facts.py',
  'metrics.py',
  'patroni_rest.py',
  'rebuild.py',
  'local_sql.py',
  'facts_client.py',
  'forget-old-address.sh',
  'watch-files.sh',
  'on-role-change.sh',
  'pre-stop.sh',
  'leader_label.py',
  'readers.py',
  'pods_api.py',
  'ready.sh',
  'job-common.sh',
  'converge-settings.sh',
  'converge-access.sh',
  'converge-schema.sh',
  'check-connection.sh',
  'check_certificates.py',
  'check_failover.py',
  'x509.py',
  'logins.sh',
  'secret_value.py',
  'database.py',
  'passwords.py',
];
const BACKUP_SCRIPTS = ['supervise.sh', 'pgbackrest.sh', 'run-pgbackrest-server.sh', 'prepare-backup.sh', 'backup.sh'];
const ARCHIVE_SCRIPTS = ['archive-common.sh', 'archive.sh', 'restore-archive.sh'];
const POOLER_SCRIPTS = [
  'run-pgbouncer.sh',
  'stop-pgbouncer.sh',
  'pooler.py',
  'pooler_console.py',
  'pooler_drop.py',
  'pooler_files.py',
  'pooler_login.py',
  'pooler_primary.py',
];

/** Patroni's file and the scripts of all pods. */
export class DatabaseConfig extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    const names = namesOf(model.name);
    new k8s.KubeConfigMap(this, 'Patroni', {
      metadata: metadata(model, names.patroniConfig, 'member'),
      data: { 'patroni.yml': configYaml(memberConfig(model)), 'facts.json': `${jsonText(factsConfig(model, 'member'))}\n` },
    });
    new k8s.KubeConfigMap(this, 'Scripts', {
      metadata: metadata(model, names.scripts),
      data: podScripts([
        ...POD_SCRIPTS,
        ...(model.pooler ? POOLER_SCRIPTS : []),
        ...(model.backups ? BACKUP_SCRIPTS : []),
        ...(model.archive ? ARCHIVE_SCRIPTS : []),
      ]),
    });
  }
}

/** The same for the read pool. */
export class ReadPoolConfig extends Construct {
  constructor(scope: Construct, id: string, model: PlatformModel) {
    super(scope, id);
    new k8s.KubeConfigMap(this, 'Patroni', {
      metadata: metadata(model, namesOf(model.name).replicaConfig, 'read-replica'),
      data: { 'patroni.yml': configYaml(readReplicaConfig(model)), 'facts.json': `${jsonText(factsConfig(model, 'read-replica'))}\n` },
    });
  }
}
