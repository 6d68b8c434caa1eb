import type { PlatformModel } from '../model/platform';
import { error, type Check } from './check';

/** Every login has a password of its own. */
export const sharedPasswords: Check = (model) => {
  const given = passwords(model);
  return [...new Set(given.map(({ key }) => key))]
    .map((key) => ({ key, logins: [...new Set(given.filter((other) => other.key === key).map(({ login }) => login))] }))
    .filter(({ logins }) => logins.length > 1)
    .map(({ key, logins }) =>
      error(
        `the key '${key}' of Secret '${model.credentials.secretName}' is the password of ${logins.join(' and ')}, must be of one login: ` +
          'who learns the weaker one has the stronger one too; give each a passwordKey of its own',
      ),
    );
};

function passwords({ databases, credentials, systemRoles }: PlatformModel): { key: string; login: string }[] {
  const { keys } = credentials;
  const roles = databases.flatMap((d) => d.roles).flatMap((r) => (r.passwordKey ? [{ key: r.passwordKey, login: r.name }] : []));
  return [
    { key: keys.superuser, login: systemRoles.superuser },
    { key: keys.replication, login: systemRoles.replication },
    { key: keys.rewind, login: systemRoles.rewind },
    { key: keys.pooler, login: systemRoles.pooler },
    { key: keys.patroniRest, login: "Patroni's REST interface" },
    ...roles,
  ];
}
