import { poolerLogins } from '../../../lib/common/logins';
import type { DatabaseModel } from '../../../lib/model/data';
import type { PlatformModel } from '../../../lib/model/platform';
import { poolAliases } from '../../../lib/pooler/pool-budget';
import { databaseSql, rolesSql } from '../../../lib/timescale/access/access-sql';
import { modelFixture } from '../../support/model';
import { versionOf } from './running-pooler';
import type { TlsServer } from './servers';

/** One database with one login, which owns it. Its password is its name. */
const DATABASE: DatabaseModel = {
  name: 'telemetry',
  schema: 'measures',
  timescaledb: false,
  roles: [{ name: 'app', privilege: 'owner', passwordKey: 'APP', connectionLimit: -1 }],
  migrations: [],
  hypertables: [],
  aggregates: [],
};

export const [LOGIN, TWIN] = poolerLogins('pgbouncer');

/** A platform whose pooler is this one, with a small pool that clients can fill. */
export function platform(pgbouncer: string): PlatformModel {
  const { image, pooler } = modelFixture();
  const aliases = poolAliases({ databases: [DATABASE.name], pods: 1, min: 2, max: 10, readShare: 0.3 });
  return modelFixture({
    databases: [DATABASE],
    image: { ...image, pgbouncer: versionOf(pgbouncer) },
    pooler: { ...pooler!, aliases },
  });
}

/** What the access Job makes, with a password for the first of the pooler's logins, and a table to write into. */
export function grantAccess(server: TlsServer, password: string): void {
  server.sql(rolesSql([DATABASE], LOGIN));
  server.sql(databaseSql(DATABASE, LOGIN));
  setPassword(server, LOGIN, password);
  setPassword(server, 'app', 'app');
  server.sql(
    'CREATE TABLE measures.row (client int, at timestamptz DEFAULT clock_timestamp()); ALTER TABLE measures.row OWNER TO app',
    DATABASE.name,
  );
}

export function setPassword(server: TlsServer, login: string, password: string): void {
  server.sql(`SET standard_conforming_strings = on; ALTER ROLE ${login} PASSWORD '${password.replaceAll("'", "''")}'`);
}
