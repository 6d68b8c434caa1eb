import type { SystemCredentialKeys } from '../model/security';

/** Keys of the credentials Secret that the platform looks for when nothing else is said. */
export const DEFAULT_KEYS: SystemCredentialKeys = {
  superuser: 'POSTGRES_SUPERUSER_PASSWORD',
  replication: 'POSTGRES_REPLICATION_PASSWORD',
  rewind: 'POSTGRES_REWIND_PASSWORD',
  patroniRest: 'PATRONI_RESTAPI_PASSWORD',
  pooler: 'PGBOUNCER_AUTH_PASSWORD',
};

export interface ExistingCredentialsProps {
  /** Secret in the platform's namespace with all passwords. Somebody else makes it. */
  readonly secretName: string;
  /**
   * Its keys for the platform's own logins, where they have other names.
   * @default - POSTGRES_SUPERUSER_PASSWORD, POSTGRES_REPLICATION_PASSWORD, POSTGRES_REWIND_PASSWORD, PATRONI_RESTAPI_PASSWORD, PGBOUNCER_AUTH_PASSWORD
   */
  readonly keys?: Partial<SystemCredentialKeys>;
}

export interface KeyVaultCredentialsProps {
  /** Name of the Key Vault, not its URL. */
  readonly vaultName: string;
  /** Entra ID tenant of the vault. */
  readonly tenantId: string;
  /** Client id of the managed identity that may read the vault and is federated with the platform's ServiceAccounts. */
  readonly clientId: string;
  /** Key of the Secret → name of the secret in the vault, for every password, token and passphrase that the platform uses. */
  readonly objects: Readonly<Record<string, string>>;
  /**
   * Secret that the vault's values are copied to.
   * @default '<platform>-credentials'
   */
  readonly secretName?: string;
  /**
   * Keys of that Secret for the platform's own logins, where they shall have other names.
   * @default - POSTGRES_SUPERUSER_PASSWORD, POSTGRES_REPLICATION_PASSWORD, POSTGRES_REWIND_PASSWORD, PATRONI_RESTAPI_PASSWORD, PGBOUNCER_AUTH_PASSWORD
   */
  readonly keys?: Partial<SystemCredentialKeys>;
}

export type CredentialsSpec =
  ({ readonly kind: 'existing' } & ExistingCredentialsProps) | ({ readonly kind: 'key-vault' } & KeyVaultCredentialsProps);

/** Where passwords come from. There is no way to give a password itself. */
export class Credentials {
  /** A Secret that is in the namespace already. */
  static existing(props: ExistingCredentialsProps): Credentials {
    return new Credentials({ kind: 'existing', ...props });
  }

  /** Azure Key Vault, read through the Secrets Store CSI driver with workload identity. */
  static keyVault(props: KeyVaultCredentialsProps): Credentials {
    return new Credentials({ kind: 'key-vault', ...props });
  }

  private constructor(readonly spec: CredentialsSpec) {}
}
