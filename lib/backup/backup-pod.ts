import { namesOf } from '../common/names';
import { CONTAINER_SECURITY, resources } from '../common/pod';
import * as ports from '../common/ports';
import { k8s } from 'cdk8s-plus-28';
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

/** Configuration, certificates and repository keys. @param file key of the ConfigMap */
export function backupVolumes(model: PlatformModel, backup: BackupModel, file: 'server.conf' | 'client.conf'): k8s.Volume[] {
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
            },
          },
        ]
      : [],
  );
  return [
    { name: 'pgbackrest', configMap: { name: namesOf(model.name).backupConfig, items: [{ key: file, path: 'pgbackrest.conf' }] } },
    { name: 'tls-backup', secret: { secretName: model.tls.backupSecret, defaultMode: 0o640 } },
    ...(keys.length > 0
      ? [{ name: 'credentials', secret: { secretName: model.credentials.secretName, items: keys, defaultMode: 0o440 } }]
      : []),
    ...(authorities.length > 0 ? [{ name: 'repo-ca', projected: { sources: authorities } }] : []),
  ];
}

export function backupMounts(backup: BackupModel): k8s.VolumeMount[] {
  const hasKeys = backup.repositories.some((r) => r.keySecretKey ?? r.cipherSecretKey);
  return [
    { name: 'pgbackrest', mountPath: BACKUP_PATHS.config, readOnly: true },
    { name: 'tls-backup', mountPath: BACKUP_PATHS.tls, readOnly: true },
    ...(hasKeys ? [{ name: 'credentials', mountPath: BACKUP_PATHS.credentials, readOnly: true }] : []),
    ...(backup.repositories.some((r) => r.endpoint?.caSecret) ? [{ name: 'repo-ca', mountPath: '/repo-ca', readOnly: true }] : []),
  ];
}

/** Requests equal limits, so that the database pod stays in the Guaranteed class. Compression happens here during a backup. */
const SERVER_RESOURCES = { cpuMillis: 500, memoryBytes: 256 * MIB, cpuLimitMillis: 500, memoryLimitBytes: 256 * MIB };

/** pgBackRest's TLS server beside each member: the backup Job reads the data directory through it, without any right to exec. */
export function serverContainer(model: PlatformModel, backup: BackupModel): k8s.Container {
  const probe: k8s.Probe = { tcpSocket: { port: k8s.IntOrString.fromString(ports.PGBACKREST.name) }, timeoutSeconds: 3 };
  return {
    name: 'pgbackrest',
    image: model.image.reference,
    imagePullPolicy: model.image.pullPolicy,
    command: ['dumb-init', '--single-child', '--rewrite', '2:15', '--', `${SCRIPTS_PATH}/run-pgbackrest-server.sh`],
    ports: [{ name: ports.PGBACKREST.name, containerPort: ports.PGBACKREST.number }],
    env: backupEnv(backup),
    resources: resources(SERVER_RESOURCES),
    securityContext: CONTAINER_SECURITY,
    livenessProbe: { ...probe, periodSeconds: 20, failureThreshold: 3 },
    readinessProbe: { ...probe, periodSeconds: 10, failureThreshold: 3 },
    volumeMounts: [
      { name: 'data', mountPath: '/home/postgres/pgdata' },
      { name: 'run', mountPath: BACKUP_PATHS.socket },
      { name: 'tmp', mountPath: '/tmp' },
      { name: 'scripts', mountPath: SCRIPTS_PATH, readOnly: true },
      ...backupMounts(backup),
    ],
  };
}
