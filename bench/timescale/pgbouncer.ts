import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../test/support/pod-files';
import { freePort } from '../../test/support/ports';
import { giveAway, unprivileged } from '../../test/support/unprivileged';
import type { Server } from './server';

/** What one of production's two poolers may open on the server, and what it keeps open (config/azure.ts: 100 and 50 for both). */
const POOL = { most: 50, kept: 25 } as const;

/** A pooler in front of the server. */
export interface Pooler {
  readonly port: number;
  readonly version: string;
  stop(): Promise<void>;
}

/** PgBouncer in transaction mode, reached by TCP as in production; without TLS and passwords, which are no part of this measurement. */
export async function startPooler(server: Server): Promise<Pooler> {
  const { programs, database, socket, owner } = server;
  const directory = mkdtempSync(join(tmpdir(), 'pool-'));
  const port = await freePort();
  const write = (name: string, text: string): string => {
    const path = join(directory, name);
    writeFileSync(path, text);
    giveAway(path);
    return path;
  };
  giveAway(directory);
  const users = write('userlist.txt', `"${owner}" ""\n`);
  const ini = write('pgbouncer.ini', iniOf({ database, socket, port, users }));

  const [command, args] = unprivileged(programs.pgbouncer, [ini]);
  const pooler = spawn(command, args, { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  pooler.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const ended = new Promise((resolve) => pooler.once('close', resolve));
  const remove = (): void => {
    pooler.kill('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  };
  process.once('exit', remove);
  const stop = async (): Promise<void> => {
    pooler.kill('SIGKILL');
    await ended;
    remove();
    process.off('exit', remove);
  };
  try {
    await until(
      () => log.includes('process up'),
      () => log,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, version: programs.pgbouncerVersion, stop };
}

function iniOf({ database, socket, port, users }: Record<'database' | 'socket' | 'users', string> & { readonly port: number }): string {
  return [
    '[databases]',
    `${database} = host=${socket} dbname=${database} pool_size=${POOL.most} min_pool_size=${POOL.kept}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${port}`,
    'unix_socket_dir =',
    'pool_mode = transaction',
    'max_client_conn = 1000',
    'auth_type = trust',
    `auth_file = ${users}`,
    'log_connections = 0',
    'log_disconnections = 0',
    '',
  ].join('\n');
}
