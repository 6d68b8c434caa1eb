import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { PodFiles } from './pod-files';
import { ThrowawayPostgres } from './postgres';

/**
 * A real PostgreSQL that asks every login but the superuser for its password, and the files of a pod whose `psql` comes to it: scripts connect
 * over TLS, the server here listens on a socket only.
 */
export class LoginServer {
  static async start(program: string, parameters: Readonly<Record<string, string | number | boolean>> = {}): Promise<LoginServer> {
    const pod = new PodFiles();
    pod.write('/etc/hba.conf', 'local all postgres trust\nlocal all all scram-sha-256\n');
    const server = await ThrowawayPostgres.start({ program, parameters: { hba_file: pod.path('/etc/hba.conf'), ...parameters } });
    const socket = server.query<{ d: string }>("SELECT current_setting('unix_socket_directories') AS d")[0]!.d;
    const psql = join(dirname(program), 'psql');
    pod.program('psql', `PGHOST=${socket} PGSSLMODE=prefer exec ${psql} "$@"`);
    return new LoginServer(pod, server, socket, psql);
  }

  private constructor(
    readonly pod: PodFiles,
    readonly server: ThrowawayPostgres,
    readonly socket: string,
    private readonly psql: string,
  ) {}

  /** What a client gets that logs in with a password: its name, or the server's refusal. */
  login(user: string, password: string, sql = 'SELECT session_user', database = 'postgres'): Promise<string> {
    const args = ['-XqAt', '-v', 'ON_ERROR_STOP=1', '-h', this.socket, '-U', user, '-d', database, '-c', sql];
    const env = { ...process.env, PGPASSWORD: password, PGCLIENTENCODING: 'UTF8' };
    return new Promise((resolve) =>
      execFile(this.psql, args, { env, encoding: 'utf8', timeout: 30_000 }, (_, stdout, stderr) => resolve((stdout + stderr).trim())),
    );
  }

  /** Runs SQL as the superuser, and lets the test read what the server logs meanwhile: a server whose log nobody reads waits. */
  async execute(sql: string): Promise<void> {
    const said = await this.login('postgres', '', sql);
    if (said.includes('ERROR')) throw new Error(said);
  }

  async stop(): Promise<void> {
    await this.server.stop();
    this.pod.remove();
  }
}
