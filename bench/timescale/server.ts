import { factoryTelemetry, MS5 } from '../../config/ms5';
import { OWNER } from '../../test/support/timescale/engine';
import { NativeEngine } from '../../test/support/timescale/native-engine';
import { ThrowawayPostgres } from '../../test/support/postgres';
import { parameters } from './parameters';
import type { Programs } from './programs';

/** A server with an empty database, and how to reach it. */
export interface Server {
  readonly engine: NativeEngine;
  readonly programs: Programs;
  /** Directory of its Unix socket. */
  readonly socket: string;
  readonly owner: string;
  /** Of PostgreSQL and TimescaleDB. */
  readonly versions: { readonly postgres: string; readonly timescaledb: string };
  /** Name of the database that the engine made. */
  readonly database: string;
}

/** Data on disk, and everything as the library tunes it. */
export async function startServer(programs: Programs): Promise<Server> {
  const postgres = await ThrowawayPostgres.start({ program: programs.postgres, parameters: parameters() });
  try {
    const [{ socket, version }] = postgres.query<{ socket: string; version: string }>(
      "SELECT current_setting('unix_socket_directories') AS socket, current_setting('server_version') AS version",
    ) as [{ socket: string; version: string }];
    const env = { PGHOST: socket, PGUSER: 'postgres', PGDATABASE: 'postgres' };
    const engine = await NativeEngine.at({ psql: programs.psql, env, stop: () => postgres.stop() });
    await emptyDatabase(engine);
    const [found] = await engine.query<{ database: string; timescaledb: string }>(
      "SELECT current_database() AS database, extversion AS timescaledb FROM pg_extension WHERE extname = 'timescaledb'",
    );
    return {
      engine,
      programs,
      socket,
      owner: OWNER,
      database: found!.database,
      versions: { postgres: version.split(' ')[0]!, timescaledb: found!.timescaledb },
    };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** With the schema of the telemetry database, which every login has in its search path. */
export async function emptyDatabase(engine: NativeEngine): Promise<void> {
  await engine.reset(MS5.database);
  await engine.execAsSuperuser(`ALTER ROLE ${OWNER} SET search_path = ${MS5.database}, public`);
}

/** The MS5.0 tables as production has them. Policies run from the start. */
export async function converged({ engine }: Server): Promise<void> {
  await engine.converge(factoryTelemetry({ afterAYear: 'drop' }));
}

/** Stops or starts TimescaleDB's scheduler of the database, and with it every policy. */
export async function schedule({ engine }: Server, what: 'start' | 'stop'): Promise<void> {
  await engine.execAsSuperuser(`SELECT _timescaledb_functions.${what}_background_workers()`);
}
