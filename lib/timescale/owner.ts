import type { DatabaseModel } from '../model/data';
import type { PlatformModel } from '../model/platform';

/** The login that a database's objects belong to, and the key of its password. One without an owner belongs to the superuser. */
export function ownerOf(
  { systemRoles, credentials }: PlatformModel,
  { roles }: DatabaseModel,
): { readonly name: string; readonly key: string } {
  const owner = roles.find((r) => r.privilege === 'owner');
  return owner?.passwordKey
    ? { name: owner.name, key: owner.passwordKey }
    : { name: systemRoles.superuser, key: credentials.keys.superuser };
}
