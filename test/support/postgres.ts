import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyPair } from './authority';
import { selfSigned } from './self-signed';
import { giveAway, unprivileged } from './unprivileged';

const START_LIMIT_MS = 60_000;
const SUPERUSER = 'postgres';

export type Value = string | number | boolean;
/** A row as JSON: numbers are numbers, everything without a JSON type is text. */
export type Row = Readonly<Record<string, Value | null>>;

export interface PostgresOptions {
  /** Path of the `postgres` program, as `requireTool('postgres')` finds it; the others lie beside it. */
  readonly program: string;
  /** Written to postgresql.conf, as Patroni does. */
  readonly parameters?: Readonly<Record<string, Value>>;
  /** Points `ssl_cert_file` and `ssl_key_file` at this certificate. `true`: one that signed itself. */
  readonly certificate?: KeyPair | boolean;
  /** Lines of pg_hba.conf and pg_ident.conf. @default - everybody on this machine is let in */
  readonly authentication?: { readonly hostBased: readonly string[]; readonly identities: readonly string[] };
  /** Listens on this port of 127.0.0.1 as well. @default - the Unix socket alone */
  readonly tcpPort?: number;
  /** In recovery, waiting for a primary that never comes. */
  readonly standby?: boolean;
}

/** Whether the TimescaleDB library is installed in this PostgreSQL. */
export function hasTimescaledb(program: string): boolean {
  const libraries = execFileSync(join(dirname(program), 'pg_config'), ['--pkglibdir'], { encoding: 'utf8' }).trim();
  return existsSync(join(libraries, 'timescaledb.so'));
}

/**
 * A real PostgreSQL in a temporary directory: checksums, UTF8, `C.UTF-8`, a Unix socket and no TCP. Ends with the test process
 * at the latest; call {@link stop} to end it and remove its files.
 */
export class ThrowawayPostgres {
  private readonly onExit = (): void => this.remove();
  private readonly output: string[] = [];

  private constructor(
    private readonly bin: string,
    private readonly directory: string,
    private readonly tcpPort: number | undefined,
    private readonly server: ChildProcess,
  ) {
    server.stderr?.setEncoding('utf8').on('data', (text: string) => this.output.push(text));
    process.once('exit', this.onExit);
  }

  /** @throws Error with the server's log when it does not accept connections within a minute. */
  static async start({
    program,
    parameters = {},
    certificate = false,
    standby = false,
    authentication,
    tcpPort,
  }: PostgresOptions): Promise<ThrowawayPostgres> {
    const bin = dirname(program);
    const directory = makeDirectory();
    try {
      const data = join(directory, 'data');
      run(join(bin, 'initdb'), [
        '-D',
        data,
        '-U',
        SUPERUSER,
        '-A',
        'trust',
        '-E',
        'UTF8',
        '--locale=C.UTF-8',
        '--data-checksums',
        '--no-sync',
      ]);
      if (certificate) writeCertificate(data, certificate === true ? selfSigned(['localhost'], '/CN=localhost') : certificate);
      if (authentication) {
        writeFileSync(join(data, 'pg_hba.conf'), lines(authentication.hostBased));
        writeFileSync(join(data, 'pg_ident.conf'), lines(authentication.identities));
        // Other users have to get at the socket; the data directory stays closed.
        chmodSync(directory, 0o755);
      }
      if (standby) {
        writeFileSync(join(data, 'standby.signal'), '');
        giveAway(join(data, 'standby.signal'));
      }
      const listen: Record<string, Value> =
        tcpPort === undefined ? { listen_addresses: '' } : { listen_addresses: '127.0.0.1', port: tcpPort };
      const own = { ...listen, unix_socket_directories: directory };
      const ssl: Record<string, Value> = certificate ? { ssl_cert_file: 'server.crt', ssl_key_file: 'server.key' } : {};
      appendFileSync(join(data, 'postgresql.conf'), configuration({ ...parameters, ...ssl, ...own }));
      const [command, args] = unprivileged(program, ['-D', data]);
      const server = new ThrowawayPostgres(
        bin,
        directory,
        tcpPort,
        spawn(command, args, { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] }),
      );
      await server.untilReady();
      return server;
    } catch (error) {
      removeDirectory(directory);
      throw error;
    }
  }

  /** Directory of the Unix socket. */
  get socket(): string {
    return this.directory;
  }

  /** What the server logged so far. */
  get log(): string {
    return this.output.join('');
  }

  /** Rows of one statement that returns rows, as the caller knows them to be. */
  query<T = Row>(sql: string, database = SUPERUSER): T[] {
    return JSON.parse(this.execute(`SELECT coalesce(json_agg(answer), '[]') FROM (${sql}) AS answer`, database)) as T[];
  }

  /**
   * Runs any SQL and returns what psql prints, unaligned and without headers.
   * @throws Error with the server's message at the first statement that fails.
   */
  execute(sql: string, database = SUPERUSER): string {
    const port = this.tcpPort === undefined ? [] : ['-p', String(this.tcpPort)];
    const connection = ['-h', this.directory, ...port, '-U', SUPERUSER, '-d', database];
    const [psql, args] = unprivileged(join(this.bin, 'psql'), ['-XqAt', '-v', 'ON_ERROR_STOP=1', ...connection, '-f', '-']);
    return execFileSync(psql, args, {
      cwd: '/',
      input: sql,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 64 * 1024 * 1024,
    });
  }

  /** Ends the server at once and removes its files. */
  async stop(): Promise<void> {
    const ended = this.hasEnded ? undefined : new Promise((resolve) => this.server.once('exit', resolve));
    this.server.kill('SIGQUIT');
    await ended;
    this.remove();
    process.off('exit', this.onExit);
  }

  private async untilReady(): Promise<void> {
    const deadline = Date.now() + START_LIMIT_MS;
    while (Date.now() < deadline && !this.hasEnded) {
      try {
        this.execute('SELECT 1');
        return;
      } catch {
        await sleep(100);
      }
    }
    await this.stop();
    throw new Error(`PostgreSQL did not start:\n${this.log}`);
  }

  private get hasEnded(): boolean {
    return this.server.exitCode !== null || this.server.signalCode !== null;
  }

  private remove(): void {
    this.server.kill('SIGKILL');
    removeDirectory(this.directory);
  }
}

/** Short, since the path of a Unix socket may not have more than 107 characters. */
function makeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'pg-'));
  giveAway(directory);
  return directory;
}

/** Again when a process that is just ending left another file. */
function removeDirectory(directory: string): void {
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
}

function writeCertificate(data: string, { key, cert }: KeyPair): void {
  for (const [name, text] of Object.entries({ 'server.key': key, 'server.crt': cert })) {
    writeFileSync(join(data, name), text, { mode: 0o600 });
    giveAway(join(data, name));
  }
}

function lines(of: readonly string[]): string {
  return of.map((line) => `${line}\n`).join('');
}

function configuration(parameters: Readonly<Record<string, Value>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'\n`)
    .join('');
}

function run(command: string, args: readonly string[]): void {
  const [program, all] = unprivileged(command, args);
  execFileSync(program, all, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
}
