import type { Credentials } from './credentials-props';
import { systemKeys } from './validate-credentials';
import { entriesOf } from '../common/records';
import type { CredentialsModel } from '../model/security';

/** Where every password comes from, as names. `credentialsProblems` says what may be wrong with them. */
export function describeCredentials(credentials: Credentials, platform: string): CredentialsModel {
  const spec = credentials.spec;
  const keys = systemKeys(spec);
  if (spec.kind === 'existing') return { kind: 'existing', secretName: spec.secretName, keys };
  const ownName = `${platform}-credentials`;
  return {
    kind: 'key-vault',
    secretName: spec.secretName ?? ownName,
    keys,
    vaultName: spec.vaultName,
    tenantId: spec.tenantId,
    clientId: spec.clientId,
    // By name: the order in which somebody wrote them down changes nothing.
    objects: entriesOf(spec.objects).map(([key, objectName]) => ({ objectName, key })),
    providerClassName: ownName,
  };
}
