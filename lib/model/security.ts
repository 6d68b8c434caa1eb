/** Keys of the credentials Secret for the logins that the platform itself needs. */
export interface SystemCredentialKeys {
  readonly superuser: string;
  readonly replication: string;
  readonly rewind: string;
  readonly patroniRest: string;
  readonly pooler: string;
}

/** A Key Vault object that becomes one key of a Secret. */
export interface KeyVaultObject {
  readonly objectName: string;
  readonly key: string;
}

/** Where secret values come from. No value is ever part of the model. */
export type CredentialsModel =
  | { readonly kind: 'existing'; readonly secretName: string; readonly keys: SystemCredentialKeys }
  | {
      readonly kind: 'key-vault';
      readonly secretName: string;
      readonly keys: SystemCredentialKeys;
      readonly vaultName: string;
      readonly tenantId: string;
      readonly clientId: string;
      readonly objects: readonly KeyVaultObject[];
      readonly providerClassName: string;
    };

/** Names of Secrets with `tls.crt`, `tls.key` and `ca.crt`. */
export interface TlsModel {
  readonly serverSecret: string;
  readonly poolerSecret: string;
  readonly backupSecret: string;
  /** Present: cert-manager makes the Secrets. */
  readonly issuer?: {
    readonly name: string;
    readonly kind: 'Issuer' | 'ClusterIssuer';
    readonly durationHours: number;
    readonly renewBeforeHours: number;
  };
}

/** Entra ID groups, by object id. */
export interface AccessModel {
  readonly adminGroups: readonly string[];
  readonly readerGroups: readonly string[];
}

export interface SystemRoles {
  readonly superuser: string;
  readonly replication: string;
  readonly rewind: string;
  readonly pooler: string;
}
