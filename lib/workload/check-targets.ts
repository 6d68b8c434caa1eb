import { namesOf, serviceHost } from '../common/names';
import { PGBOUNCER, POSTGRES } from '../common/ports';
import type { DatabaseModel, Privilege } from '../model/data';
import type { PlatformModel } from '../model/platform';

/** A way into a database, for one login. */
export interface CheckTarget {
  readonly host: string;
  readonly port: number;
  /** What a client gives as database. */
  readonly database: string;
  readonly login: string;
  /** Key of the credentials Secret with the login's password. */
  readonly passwordKey: string;
  /** What has to be at the other end. `any`: a standby, or the primary while there is none. */
  readonly answers: 'primary' | 'standby' | 'any';
}

/** Where clients connect to for one database. */
export type ClientWay = Pick<CheckTarget, 'host' | 'port' | 'database' | 'answers'>;

/** Who can do the least harm comes first. */
const LEAST_FIRST: readonly Privilege[] = ['read-only', 'monitoring', 'read-write', 'owner'];

/**
 * Every way that applications have into each database: through the pooler where there is one, else to the server itself.
 * A database none of whose logins has a password is left out.
 */
export function checkTargets(model: PlatformModel): CheckTarget[] {
  return model.databases.flatMap((database) => {
    const login = leastLogin(database);
    return login ? waysInto(model, database.name).map((way) => ({ ...way, ...login })) : [];
  });
}

function leastLogin({ roles }: DatabaseModel): { readonly login: string; readonly passwordKey: string } | undefined {
  for (const privilege of LEAST_FIRST) {
    for (const role of roles) {
      if (role.privilege === privilege && role.passwordKey !== undefined) return { login: role.name, passwordKey: role.passwordKey };
    }
  }
  return undefined;
}

/** The ways that clients have into a database: through the pooler where there is one, else to the servers. */
export function waysInto(model: PlatformModel, database: string): ClientWay[] {
  const names = namesOf(model.name);
  const reader = model.members.readOnlyFallback === 'primary' ? ('any' as const) : ('standby' as const);
  const host = (service: string) => serviceHost(service, model.namespace.name, model.clusterDomain);
  if (model.pooler) {
    return model.pooler.aliases
      .filter((alias) => alias.database === database)
      .map(({ alias, access }) => ({
        host: host(names.pooler),
        port: PGBOUNCER.number,
        database: alias,
        answers: access === 'read-only' ? reader : 'primary',
      }));
  }
  const hasStandby = model.members.replicas > 1 || model.readPool !== undefined;
  return [
    { host: host(names.primaryService), port: POSTGRES.number, database, answers: 'primary' },
    ...(hasStandby ? [{ host: host(names.readOnlyService), port: POSTGRES.number, database, answers: reader }] : []),
  ];
}
