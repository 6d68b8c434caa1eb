import { accessProblems, credentialsProblems, tlsProblems, type RequiredKey } from '../security';
import { storageProblems, type StorageRequest } from '../storage';
import type { PlatformProps } from './platform-props';

/** Start of the names of objects that are in no namespace: unique in the cluster. */
export function clusterPrefix(props: PlatformProps): string {
  return `${props.namespace}-${props.name ?? 'postgres'}`;
}

/** Volumes of the description, with the place where the user wrote them. */
export function storageRequests(props: PlatformProps): StorageRequest[] {
  return [
    { path: 'postgres.storage', storage: props.postgres.storage },
    ...(props.readPool ? [{ path: 'readPool.storage', storage: props.readPool.storage }] : []),
  ];
}

/** Keys of the credentials Secret that logins and repositories need. */
export function requiredKeys(props: PlatformProps): RequiredKey[] {
  const roles = props.databases
    .flatMap((d) => d.toModel().roles)
    .flatMap((r) => (r.passwordKey ? [{ key: r.passwordKey, neededBy: `role '${r.name}'` }] : []));
  const repositories = (props.backups?.repositories ?? []).flatMap((repository, i) => {
    const { keySecretKey, cipherSecretKey, index } = repository.toModel(i + 1, '');
    return [keySecretKey, cipherSecretKey].flatMap((key) => (key ? [{ key, neededBy: `backup repository ${index}` }] : []));
  });
  return [...roles, ...repositories];
}

/** Everything that is wrong with a description, wing by wing, before any figure is derived from it. */
export function platformProblems(props: PlatformProps): string[] {
  return [
    ...storageProblems(storageRequests(props), clusterPrefix(props)),
    ...credentialsProblems(props.credentials, requiredKeys(props)),
    ...tlsProblems(props.tls),
    ...accessProblems(props.access ?? {}),
  ];
}
