import { backupProblems } from '../backup/validate-backup';
import { clusterProblems } from '../cluster/validate-cluster';
import { DatabaseImage } from '../cluster/image';
import { databaseImageProblems } from '../cluster/validate-image';
import { bytesOf } from '../common/quantity';
import { majorOf } from '../common/version';
import type { DatabaseModel } from '../model/data';
import type { SystemRoles } from '../model/security';
import type { DatabaseImageModel } from '../model/workload';
import { monitoringProblems } from '../monitoring/validate-monitoring';
import { networkProblems, peerProblems } from '../network/validate-network';
import { READ_ONLY_SUFFIX } from '../pooler/pool-budget';
import { poolerProblems } from '../pooler/validate-pooler';
import { accessProblems, credentialsProblems, tlsProblems, type RequiredKey } from '../security';
import { storageProblems, type StorageRequest } from '../storage';
import { archiveProblems } from '../timescale/archive/validate-archive';
import { databasesProblems } from '../timescale/declaration/validate-databases';
import type { PlatformProps } from './platform-props';
import { namesProblems } from './validate-names';

/**
 * Start of the names of objects that are in no namespace: unique in the cluster. A dot can be in neither part: without it, `a` in the
 * namespace `x-y` and `y-a` in `x` would have the same.
 */
export function clusterPrefix({ clusterPrefix, namespace, name = 'postgres' }: PlatformProps): string {
  return clusterPrefix ?? `${namespace}${name.includes('-') ? '.' : '-'}${name}`;
}

/** Volumes of the description, with the place where the user wrote them. */
export function storageRequests(props: PlatformProps): StorageRequest[] {
  return [
    { path: 'postgres.storage', storage: props.postgres.storage },
    ...(props.readPool ? [{ path: 'readPool.storage', storage: props.readPool.storage }] : []),
  ];
}

/** What the database image holds. */
export function imageModel({ image }: PlatformProps): DatabaseImageModel {
  return (image ?? DatabaseImage.timescaledbHa()).toModel();
}

/** Databases with every default filled in. */
export function databaseModels({ databases, postgres }: PlatformProps): DatabaseModel[] {
  return databases.map((d) => d.toModel(bytesOf(postgres.resources.memory)));
}

/** Keys of the credentials Secret that logins, repositories and the archive need. */
function requiredKeys(props: PlatformProps, databases: readonly DatabaseModel[]): RequiredKey[] {
  const roles = databases
    .flatMap((d) => d.roles)
    .flatMap((r) => (r.passwordKey ? [{ key: r.passwordKey, neededBy: `role '${r.name}'` }] : []));
  const repositories = (props.backups?.repositories ?? []).flatMap((repository, i) => {
    const { keySecretKey, cipherSecretKey, index } = repository.toModel(i + 1, '');
    return [keySecretKey, cipherSecretKey].flatMap((key) => (key ? [{ key, neededBy: `backup repository ${index}` }] : []));
  });
  const archive = props.archive ? [{ key: props.archive.destination.toModel('').sasSecretKey, neededBy: 'the archive' }] : [];
  return [...roles, ...repositories, ...archive];
}

/** Patroni's and libpq's name for the bootstrap superuser; only people and the platform itself use it. */
const SUPERUSER = 'postgres';

/** The platform's own logins. */
export function systemRolesOf({ systemRoles = {} }: PlatformProps): SystemRoles {
  return {
    superuser: SUPERUSER,
    replication: systemRoles.replication ?? 'replication',
    rewind: systemRoles.rewind ?? 'rewind',
    pooler: systemRoles.pooler ?? 'pgbouncer',
  };
}

/**
 * Everything that is wrong with a description, wing by wing, before any figure is derived from it. Nothing in here throws,
 * whatever the figures are: one wrong value must not hide the others.
 */
export function platformProblems(props: PlatformProps, databases: readonly DatabaseModel[]): string[] {
  const systemRoles = systemRolesOf(props);
  return [
    ...namesProblems(props, systemRoles),
    ...databaseImageProblems(props.image),
    ...clusterProblems({
      ...props,
      memberBytes: bytesOf(props.postgres.storage.size),
      readPoolBytes: props.readPool ? bytesOf(props.readPool.storage.size) : 0,
      major: majorOf(imageModel(props).postgres),
    }),
    ...storageProblems(storageRequests(props), clusterPrefix(props)),
    ...poolerProblems(props.pooler),
    ...databasesProblems(databases, systemRoles, props.pooler && READ_ONLY_SUFFIX),
    ...backupProblems(props.backups, props.name ?? 'postgres', peerProblems),
    ...archiveProblems(props.archive, props.name ?? 'postgres', databases, peerProblems),
    ...monitoringProblems(props.monitoring),
    ...networkProblems(props.network),
    ...credentialsProblems(props.credentials, requiredKeys(props, databases)),
    ...tlsProblems(props.tls),
    ...accessProblems(props.access ?? {}),
  ];
}
