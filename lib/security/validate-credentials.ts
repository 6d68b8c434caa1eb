import { DEFAULT_KEYS, type Credentials, type CredentialsSpec } from './credentials-props';
import { GUID, nameRules, OBJECT_NAME, SECRET_KEY, VAULT_NAME, VAULT_OBJECT } from './references';
import { entriesOf } from '../common/records';
import { fits } from '../common/rules';
import { problemsOf, type Rule } from '../common/validation';
import type { SystemCredentialKeys } from '../model/security';

/** A key of the credentials Secret that something else refers to. */
export interface RequiredKey {
  readonly key: string;
  /** Who needs it, for messages: `role 'ms5_user'`. */
  readonly neededBy: string;
}

type KeyVault = Extract<CredentialsSpec, { kind: 'key-vault' }>;

const SECRET_NAME: readonly Rule<CredentialsSpec>[] = nameRules(
  () => 'credentials.secretName',
  (s) => s.secretName,
  OBJECT_NAME,
  "give the name of the Secret in the platform's namespace",
);

const KEY_VAULT: readonly Rule<KeyVault>[] = [
  ...nameRules<KeyVault>(
    () => 'credentials.vaultName',
    (s) => s.vaultName,
    VAULT_NAME,
    'see "az keyvault list --query [].name"',
  ),
  ...nameRules<KeyVault>(
    () => 'credentials.tenantId',
    (s) => s.tenantId,
    GUID,
    'see "az account show --query tenantId"',
  ),
  ...nameRules<KeyVault>(
    () => 'credentials.clientId',
    (s) => s.clientId,
    GUID,
    'see "az identity show --query clientId"; it is not the object id',
  ),
];

const KEY: readonly Rule<{ role: string; key: string }>[] = nameRules(
  (s) => `credentials.keys.${s.role}`,
  (s) => s.key,
  SECRET_KEY,
  'give the key that holds the password',
);

const OBJECT_KEY: readonly Rule<{ key: string }>[] = nameRules(
  () => 'a key of credentials.objects',
  (s) => s.key,
  SECRET_KEY,
  'it becomes a key of the Secret',
);

const OBJECT: readonly Rule<{ key: string; objectName: string }>[] = nameRules(
  (s) => `credentials.objects.${s.key}`,
  (s) => s.objectName,
  VAULT_OBJECT,
  'give the name as "az keyvault secret list --query [].name" shows it',
);

/**
 * Everything that is wrong with the credentials. Empty: nothing.
 * @param required keys that logins, repositories and so on refer to; with Key Vault each needs an object
 */
export function credentialsProblems(credentials: Credentials, required: readonly RequiredKey[] = []): string[] {
  const spec = credentials.spec;
  const keys = systemKeys(spec);
  return [
    ...problemsOf(SECRET_NAME, spec),
    ...entriesOf<string>({ ...keys }).flatMap(([role, key]) => problemsOf(KEY, { role, key })),
    ...sharedKeys(keys),
    ...(spec.kind === 'key-vault' ? keyVaultProblems(spec, [...systemRequirements(keys), ...required]) : []),
  ];
}

/** The keys of the platform's own logins, defaults filled in. */
export function systemKeys({ keys = {} }: CredentialsSpec): SystemCredentialKeys {
  return {
    superuser: keys.superuser ?? DEFAULT_KEYS.superuser,
    replication: keys.replication ?? DEFAULT_KEYS.replication,
    rewind: keys.rewind ?? DEFAULT_KEYS.rewind,
    patroniRest: keys.patroniRest ?? DEFAULT_KEYS.patroniRest,
    pooler: keys.pooler ?? DEFAULT_KEYS.pooler,
  };
}

function systemRequirements(keys: SystemCredentialKeys): RequiredKey[] {
  return entriesOf<string>({ ...keys }).map(([role, key]) => ({ key, neededBy: `the platform's own ${role} login` }));
}

function keyVaultProblems(spec: KeyVault, required: readonly RequiredKey[]): string[] {
  const objects = Object.entries(spec.objects);
  const missing = required.filter(({ key }) => fits(SECRET_KEY, key) && !(key in spec.objects));
  return [
    ...problemsOf(KEY_VAULT, spec),
    ...objects.flatMap(([key, objectName]) => {
      const wrongKey = problemsOf(OBJECT_KEY, { key });
      return wrongKey.length > 0 ? wrongKey : problemsOf(OBJECT, { key, objectName });
    }),
    ...missing.map(
      ({ key, neededBy }) =>
        `credentials.objects must have ${key}, which ${neededBy} needs, got nothing: add ${key}: '<name of the secret in the vault>'`,
    ),
  ];
}

/** One password for two logins means that who learns the weaker one has the stronger one too. */
function sharedKeys(keys: SystemCredentialKeys): string[] {
  const byKey = new Map<string, string[]>();
  for (const [role, key] of entriesOf<string>({ ...keys })) byKey.set(key, [...(byKey.get(key) ?? []), role]);
  return [...byKey]
    .filter(([, roles]) => roles.length > 1)
    .map(
      ([key, roles]) =>
        `credentials.keys of ${roles.join(' and ')} must differ, got '${key}' for each: give every login a password of its own`,
    );
}
