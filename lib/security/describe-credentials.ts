import type { Credentials } from './credentials-props';
import { credentialsProblems, systemKeys, type RequiredKey } from './validate-credentials';
import { throwIfAny } from '../common/validation';
import type { CredentialsModel } from '../model/security';

export interface CredentialsOptions {
  /** The platform's name. */
  readonly platform: string;
  /**
   * Keys that other parts of the platform refer to.
   * @default - only those of the platform's own logins
   */
  readonly required?: readonly RequiredKey[];
}

/**
 * Where every password comes from, as names.
 * @throws ValidationError with every problem
 */
export function describeCredentials(credentials: Credentials, options: CredentialsOptions): CredentialsModel {
  throwIfAny('credentials', credentialsProblems(credentials, options.required));
  const spec = credentials.spec;
  const keys = systemKeys(spec);
  if (spec.kind === 'existing') return { kind: 'existing', secretName: spec.secretName, keys };
  const ownName = `${options.platform}-credentials`;
  return {
    kind: 'key-vault',
    secretName: spec.secretName ?? ownName,
    keys,
    vaultName: spec.vaultName,
    tenantId: spec.tenantId,
    clientId: spec.clientId,
    // By name: the order in which somebody wrote them down changes nothing.
    objects: Object.keys(spec.objects)
      .sort()
      .map((key) => ({ objectName: spec.objects[key]!, key })),
    providerClassName: ownName,
  };
}
