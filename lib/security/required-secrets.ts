import type { PlatformModel } from '../model/platform';

/** A Secret that somebody else makes, with the keys that pods read. */
export interface RequiredSecret {
  readonly name: string;
  readonly keys: readonly string[];
}

/** What a Secret with a certificate has. */
const CERTIFICATE_KEYS = ['tls.crt', 'tls.key', 'ca.crt'];

/**
 * The Secrets that have to be there before the platform is: a pod that misses one stays in ContainerCreating, and says so in its events
 * alone. Those that Key Vault or cert-manager make are none of them, since they come with the pods.
 */
export function requiredSecrets(model: PlatformModel): RequiredSecret[] {
  const all = [...credentialSecrets(model), ...certificateSecrets(model), ...authoritySecrets(model)];
  const names = [...new Set(all.map(({ name }) => name))];
  return names.map((name) => ({ name, keys: [...new Set(all.filter((secret) => secret.name === name).flatMap(({ keys }) => keys))] }));
}

function credentialSecrets({ credentials, pooler, databases, backups, archive }: PlatformModel): RequiredSecret[] {
  if (credentials.kind !== 'existing') return [];
  const { superuser, replication, rewind, patroniRest, pooler: poolerKey } = credentials.keys;
  const keys = [
    ...[superuser, replication, rewind, patroniRest],
    ...(pooler ? [poolerKey] : []),
    ...databases.flatMap(({ roles }) => roles.map(({ passwordKey }) => passwordKey)),
    ...(backups ? backups.repositories.flatMap(({ keySecretKey, cipherSecretKey }) => [keySecretKey, cipherSecretKey]) : []),
    ...(archive ? [archive.destination.sasSecretKey] : []),
  ];
  return [{ name: credentials.secretName, keys: keys.filter((key) => key !== undefined) }];
}

function certificateSecrets({ tls, pooler, backups }: PlatformModel): RequiredSecret[] {
  if (tls.issuer) return [];
  const names = [tls.serverSecret, ...(pooler ? [tls.poolerSecret] : []), ...(backups ? [tls.backupSecret] : [])];
  return names.map((name) => ({ name, keys: CERTIFICATE_KEYS }));
}

/** Authorities of storages that are not Azure's own. */
function authoritySecrets({ backups, archive }: PlatformModel): RequiredSecret[] {
  const folders = [...(backups ? backups.repositories : []), ...(archive ? [archive.destination] : [])];
  return folders.flatMap(({ endpoint }) => (endpoint?.caSecret ? [{ name: endpoint.caSecret.name, keys: [endpoint.caSecret.key] }] : []));
}
