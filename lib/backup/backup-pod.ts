import { namesOf } from '../common/names';
import { CONTAINER_SECURITY, resources, scratch } from '../common/pod';
import * as ports from '../common/ports';
import { type k8s } from 'cdk8s-plus-28';
import { MIB } from '../common/quantity';
import { SCRIPTS_PATH } from '../common/scripts';
import type { BackupModel } from '../model/backup';
import type { PlatformModel } from '../model/platform';
import { BACKUP_PATHS, caFile } from './pgbackrest-conf';

/** Environment of every container that calls pgBackRest. The image presets both variables to files that do not exist here. */
export function backupEnv(backup: BackupModel): k8s.EnvVar[] {
  return [
    { name: 'PGBACKREST_CONFIG', value: `${BACKUP_PATHS.config}/pgbackrest.conf` },
    { name: 'PGBACKREST_STANZA', value: backup.stanza },
  ];
}

/**
 * Configuration, certificates and repository keys. A database pod starts without its Secrets: archiving fails then, and says so, and the database serves.
 * @param file key of the ConfigMap
 */
export function backupVolumes(model: PlatformModel, backup: BackupModel, file: 'server.conf' | 'client.conf'): k8s.Volume[] {
  const optional = file === 'server.conf' ? true : undefined;
  const keys = backup.repositories.flatMap((repo) => [
    ...(repo.keySecretKey ? [{ key: repo.keySecretKey, path: `repo${repo.index}-azure-key` }] : []),
    ...(repo.cipherSecretKey ? [{ key: repo.cipherSecretKey, path: `repo${repo.index}-cipher-pass` }] : []),
  ]);
  const authorities = backup.repositories.flatMap((repo) =>
    repo.endpoint?.caSecret
      ? [
          {
            secret: {
              name: repo.endpoint.caSecret.name,
              items: [{ key: repo.endpoint.caSecret.key, path: caFile(repo.index).split('/').at(-1)! }],
              optional,
            },
          },
        ]
      : [],
  );
  return [
    { name: 'pgbackrest', configMap: { name: namesOf(model.name).backupConfig, items: [{ key: file, path: 'pgbackrest.conf' }] } },
    { name: 'tls-backup', secret: { secretName: model.tls.backupSecret, defaultMode: 0o640, optional } },
    ...(keys.length > 0
      ? [{ name: 'credentials-backup', secret: { secretName: model.credentials.secretName, items: keys, defaultMode: 0o440, optional } }]
      : []),
    ...(authorities.length > 0 ? [{ name: 'repo-ca', projected: { sources: authorities } }] : []),
  ];
}

/** What a backup needs: the way to the members as well. */
export function backupMounts(backup: BackupModel): k8s.VolumeMount[] {
  return [...archiveMounts(backup), { name: 'tls-backup', mountPath: BACKUP_PATHS.tls, readOnly: true }];
}

/** What pushing WAL needs: the way to the repositories. */
function archiveMounts(backup: BackupModel): k8s.VolumeMount[] {
  const hasKeys = backup.repositories.some((r) => r.keySecretKey ?? r.cipherSecretKey);
  return [
    { name: 'pgbackrest', mountPath: BACKUP_PATHS.config, readOnly: true },
    ...(hasKeys ? [{ name: 'credentials-backup', mountPath: BACKUP_PATHS.credentials, readOnly: true }] : []),
    ...(backup.repositories.some((r) => r.endpoint?.caSecret) ? [{ name: 'repo-ca', mountPath: '/repo-ca', readOnly: true }] : []),
  ];
}

/** Requests equal limits, so that the database pod stays in the Guaranteed class. Compression happens here during a backup. */
const SERVER_RESOURCES = { cpuMillis: 500, memoryBytes: 256 * MIB, cpuLimitMillis: 500, memoryLimitBytes: 256 * MIB };

/** pgBackRest's locks, which also say that somebody stopped it: one place for all that runs in a pod. */
const LOCKS: k8s.VolumeMount = { name: 'backup-locks', mountPath: BACKUP_PATHS.locks };

/** What backups add to the pods that may lead. */
export function backupParts(model: PlatformModel, backup: BackupModel) {
  return {
    sidecars: [serverContainer(model, backup)],
    volumes: [...backupVolumes(model, backup, 'server.conf'), scratch(LOCKS.name, MIB, 'Memory')],
    mounts: [...archiveMounts(backup), LOCKS],
    env: backupEnv(backup),
  };
}

/**
 * pgBackRest's TLS server beside each member: the backup Job reads the data directory through it, without any right to exec. It has the server's
 * uid, because the files are the server's, and no password of the database. What it fails at is the next backup; it decides nothing for its pod.
 */
export function serverContainer(model: PlatformModel, backup: BackupModel): k8s.Container {
  return {
    name: 'pgbackrest',
    image: model.image.reference,
    imagePullPolicy: model.image.pullPolicy,
    command: [
      ...['dumb-init', '--single-child', '--rewrite', '2:15', '--'],
      ...[`${SCRIPTS_PATH}/supervise.sh`, `${SCRIPTS_PATH}/run-pgbackrest-server.sh`],
    ],
    ports: [{ name: ports.PGBACKREST.name, containerPort: ports.PGBACKREST.number }],
    env: backupEnv(backup),
    resources: resources(SERVER_RESOURCES, 0),
    securityContext: CONTAINER_SECURITY,
    volumeMounts: [
      { name: 'data', mountPath: '/home/postgres/pgdata', readOnly: true },
      { name: 'run', mountPath: BACKUP_PATHS.socket, readOnly: true },
      LOCKS,
      { name: 'scripts', mountPath: SCRIPTS_PATH, readOnly: true },
      ...backupMounts(backup),
    ],
  };
}
