import type { SystemCredentialKeys } from '../../model/security';
import { Credentials, Tls } from '../../security';
import { optionalDuration } from './quantities';

/** What is for the other kind is not looked at. */
export interface CredentialsValues {
  readonly kind: 'existing' | 'key-vault';
  readonly secretName?: string;
  readonly keys?: Partial<SystemCredentialKeys>;
  readonly vaultName?: string;
  readonly tenantId?: string;
  readonly clientId?: string;
  readonly objects?: Readonly<Record<string, string>>;
}

/** @param platform begins the names of Secrets that nobody named */
export function credentialsOf(values: CredentialsValues, platform: string): Credentials {
  const { secretName, keys } = values;
  if (values.kind === 'existing') return Credentials.existing({ secretName: secretName ?? `${platform}-credentials`, keys });
  return Credentials.keyVault({
    secretName,
    keys,
    vaultName: values.vaultName ?? '',
    tenantId: values.tenantId ?? '',
    clientId: values.clientId ?? '',
    objects: values.objects ?? {},
  });
}

/** What is for the other source is not looked at. */
export interface TlsValues {
  readonly source: 'existing' | 'cert-manager';
  readonly server?: string;
  readonly pooler?: string;
  readonly backup?: string;
  readonly issuer?: string;
  readonly issuerKind?: 'Issuer' | 'ClusterIssuer';
  readonly duration?: string;
  readonly renewBefore?: string;
}

/** @param platform begins the names of Secrets that nobody named: they are those that cert-manager would make */
export function tlsOf(values: TlsValues, platform: string): Tls {
  if (values.source === 'existing') {
    return Tls.existing({
      server: values.server ?? `${platform}-server-tls`,
      pooler: values.pooler ?? `${platform}-pooler-tls`,
      backup: values.backup ?? `${platform}-backup-tls`,
    });
  }
  return Tls.certManager({
    issuer: values.issuer ?? '',
    kind: values.issuerKind,
    duration: optionalDuration(values.duration),
    renewBefore: optionalDuration(values.renewBefore),
  });
}
