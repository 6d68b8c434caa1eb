import { jsonText } from '../common/json';
import { poolerLogins } from '../common/logins';
import { namesOf, serviceHost } from '../common/names';
import * as ports from '../common/ports';
import { atLeast } from '../common/version';
import type { PlatformModel } from '../model/platform';
import type { PoolerModel } from '../model/pooler';
import { STATISTICS_USER } from './pgbouncer-hba';
import { CONNECT_TIMEOUT_SECONDS, LOOKUP, SINCE } from './pgbouncer-ini';

/** `pooler.json`: what the program beside PgBouncer has to know. It reads the file again each second, so no change restarts a pod. */
export function poolerSettings(model: PlatformModel, pooler: PoolerModel): string {
  const settings = {
    logins: poolerLogins(model.systemRoles.pooler),
    statistics: STATISTICS_USER,
    port: ports.PGBOUNCER.number,
    primary: {
      host: serviceHost(namesOf(model.name).primaryService, model.namespace.name, model.clusterDomain),
      port: ports.POSTGRES.number,
      restPort: ports.PATRONI.number,
    },
    databases: pooler.aliases.filter(({ access }) => access === 'read-write').map(({ alias, database }) => ({ alias, database })),
    lookup: `SELECT FROM ${LOOKUP}('')`,
    mode: pooler.mode,
    connectTimeout: CONNECT_TIMEOUT_SECONDS,
    killClient: atLeast(model.image.pgbouncer, SINCE.killClient),
  };
  return `${jsonText(settings)}\n`;
}
