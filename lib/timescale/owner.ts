import type { DatabaseModel } from '../model/data';
import type { PlatformModel } from '../model/platform';
import { loginCredential, systemCredential, type CredentialFile } from '../security';

/** The login that a database's objects belong to, and where its password is. One without an owner belongs to the superuser. */
export function ownerOf(model: PlatformModel, { roles }: DatabaseModel): { readonly name: string; readonly credential: CredentialFile } {
  const owner = roles.find((r) => r.privilege === 'owner');
  return owner?.passwordKey
    ? { name: owner.name, credential: loginCredential(owner.name, owner.passwordKey) }
    : { name: model.systemRoles.superuser, credential: systemCredential(model, 'superuser') };
}
