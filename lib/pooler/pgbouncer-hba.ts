import { NOBODY } from '../common/pod';

/** The console's database, and of PgBouncer's own user in it. */
const CONSOLE = 'pgbouncer';

/** Who may read statistics: the Unix user of the exporter, who therefore has no password. */
export const STATISTICS_USER = NOBODY.name;

/** Every address; the keyword `all` is not known before PgBouncer 1.23. */
const ANYWHERE = ['0.0.0.0/0', '::/0'];

/**
 * `hba.conf`. The console is reached over the Unix socket alone: by the exporter's Unix user, who may read, and by PgBouncer's own, who may
 * do anything and is asked for nothing (config.md, `admin_users`). Applications come over the network with a password.
 */
export function poolerHba(): string {
  const rules = [
    `local ${CONSOLE} ${STATISTICS_USER} peer`,
    'local all all reject',
    ...ANYWHERE.map((address) => `host ${CONSOLE} all ${address} reject`),
    ...ANYWHERE.map((address) => `host all ${STATISTICS_USER} ${address} reject`),
    ...ANYWHERE.map((address) => `hostssl all all ${address} scram-sha-256`),
  ];
  return `${rules.join('\n')}\n`;
}
