import { dirname, join } from 'node:path';
import { poolerLogins } from '../../../lib/common/logins';
import type { DatabaseModel } from '../../../lib/model/data';
import type { PlatformModel } from '../../../lib/model/platform';
import { poolAliases } from '../../../lib/pooler/pool-budget';
import { accessFiles } from '../../../lib/timescale/access/access';
import type { KeyPair } from '../../support/authority';
import { modelFixture } from '../../support/model';
import { PodFiles } from '../../support/pod-files';
import { versionOf } from './running-pooler';
import { TlsServer } from './servers';

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
  const plan = poolAliases({ databases: [DATABASE.name], pods: 1, min: 2, max: 10, readShare: 0.3 });
  const aliases = plan.map((alias) => ({ ...alias, poolSize: 4, reserveSize: 1 }));
  return modelFixture({
    databases: [DATABASE],
    image: { ...image, pgbouncer: versionOf(pgbouncer) },
    pooler: { ...pooler!, aliases },
  });
}

/** The access Job of this platform, which comes to the server over its socket. */
export class AccessJob {
  private readonly pod = new PodFiles();

  constructor(server: TlsServer, postgres: string) {
    const psql = join(dirname(postgres), 'psql');
    this.pod.program('psql', `PGHOST=${server.socket} PGPORT=${server.port} PGSSLMODE=prefer exec ${psql} "$@"`);
    const files = accessFiles(modelFixture({ databases: [DATABASE] }));
    for (const [name, text] of Object.entries(files)) this.pod.write(`/etc/access/${name}`, text);
    this.pod.write('/credentials/superuser', 'unused');
    this.pod.write('/credentials/role-app', 'app');
  }

  /** @param password the pooler's, as the Secret has it */
  async run(password: string): Promise<void> {
    this.pod.write('/credentials/pooler', password);
    const { code, output } = await this.pod.run('converge-access.sh', [], {
      PRIMARY_HOST: 'primary',
      LOGINS: 'app=role-app',
      POOLER_LOGINS: `${LOGIN} ${TWIN}`,
    });
    if (code !== 0) throw new Error(`the access Job ended with code ${code}: ${output}`);
  }

  remove(): void {
    this.pod.remove();
  }
}

/** A server with everything that the access Job makes, and a table to write into. */
export async function preparedServer(
  postgres: string,
  certificate: KeyPair,
  password: string,
): Promise<{ server: TlsServer; access: AccessJob }> {
  const server = await TlsServer.primary(postgres, certificate);
  const access = new AccessJob(server, postgres);
  await access.run(password);
  server.sql(
    'CREATE TABLE measures.row (client int, at timestamptz DEFAULT clock_timestamp()); ALTER TABLE measures.row OWNER TO app',
    DATABASE.name,
  );
  return { server, access };
}

export function setPassword(server: TlsServer, login: string, password: string): void {
  server.sql(`SET standard_conforming_strings = on; ALTER ROLE ${login} PASSWORD '${password.replaceAll("'", "''")}'`);
}
