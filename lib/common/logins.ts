/** The most characters that a name has in PostgreSQL. */
const NAME_LENGTH = 63;

const TWIN_SUFFIX = '_b';

/** The longest name of a login that has a twin. */
export const LONGEST_WITH_TWIN = NAME_LENGTH - TWIN_SUFFIX.length;

/**
 * The two logins of the pooler. They have the same rights and take turns: a new password is set on the one that is not in use, and the other
 * one keeps the old password for a while, so that poolers with either are let in.
 */
export function poolerLogins(role: string): [string, string] {
  return [role, `${role}${TWIN_SUFFIX}`];
}
