import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../support/ports';
import type { KeyPair } from '../../support/authority';
import { giveAway, unprivileged } from '../../support/unprivileged';

const SUPERUSER = 'postgres';

const HBA = `local all ${SUPERUSER} trust
local replication ${SUPERUSER} trust
hostssl all all 127.0.0.1/32 scram-sha-256
`;

/** A real PostgreSQL that is reached over TLS and with passwords, as a member of a platform is, and a real standby of it where one is asked for. */
export class TlsServer {
  private constructor(
    private readonly bin: string,
    private readonly directory: string,
    readonly port: number,
    private readonly server: ChildProcess,
  ) {}

  /** @param postgres path of the program */
  static async primary(postgres: string, certificate: KeyPair): Promise<TlsServer> {
    const directory = makeDirectory();
    const data = join(directory, 'data');
    run(join(dirname(postgres), 'initdb'), ['-D', data, '-U', SUPERUSER, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']);
    put(join(data, 'server.key'), certificate.key, 0o600);
    put(join(data, 'server.crt'), certificate.cert, 0o600);
    put(join(data, 'pg_hba.conf'), HBA, 0o600);
    appendFileSync(
      join(data, 'postgresql.conf'),
      "listen_addresses = '127.0.0.1'\nssl = on\nfsync = off\nmax_connections = 60\nshared_buffers = 16MB\n",
    );
    return TlsServer.start(postgres, directory);
  }

  /** Directory of its Unix socket, where the superuser needs no password. */
  get socket(): string {
    return this.directory;
  }

  /** A copy that follows this server. */
  async standby(): Promise<TlsServer> {
    const directory = makeDirectory();
    const [host, data] = [this.directory, join(directory, 'data')];
    run(join(this.bin, 'pg_basebackup'), ['-D', data, '-h', host, '-p', String(this.port), '-U', SUPERUSER, '-R', '-c', 'fast', '-N']);
    return TlsServer.start(join(this.bin, 'postgres'), directory);
  }

  private static async start(postgres: string, directory: string): Promise<TlsServer> {
    const port = await freePort();
    const [program, args] = unprivileged(postgres, ['-D', join(directory, 'data'), '-p', String(port), '-k', directory]);
    const log: string[] = [];
    const child = spawn(program, args, { cwd: directory, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.setEncoding('utf8').on('data', (text: string) => log.push(text));
    const server = new TlsServer(dirname(postgres), directory, port, child);
    for (const deadline = Date.now() + 60_000; ; await sleep(100)) {
      try {
        server.sql('SELECT 1');
        return server;
      } catch (error) {
        if (Date.now() > deadline) throw new Error(`PostgreSQL did not start:\n${log.join('')}`, { cause: error });
      }
    }
  }

  /** Runs SQL as the superuser and returns what psql prints, without headers. */
  sql(text: string, database = SUPERUSER): string {
    const connection = ['-h', this.directory, '-p', String(this.port), '-U', SUPERUSER, '-d', database];
    return execFileSync(join(this.bin, 'psql'), ['-XqAt', '-v', 'ON_ERROR_STOP=1', ...connection, '-f', '-'], {
      input: text,
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 20_000,
    }).trim();
  }

  /** Halts every process of the server: connections stay open, and nothing answers. */
  freeze(): void {
    this.signal('SIGSTOP');
  }

  thaw(): void {
    this.signal('SIGCONT');
  }

  promote(): void {
    this.sql('SELECT pg_promote()');
  }

  /** Ends the server at once and removes its files. */
  stop(): void {
    this.thaw();
    this.server.kill('SIGQUIT');
    for (const pid of this.processes()) kill(pid, 'SIGKILL');
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 5 });
  }

  private signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    for (const pid of this.processes()) kill(pid, signal);
  }

  /** The postmaster first: it starts no others once it stands still. */
  private processes(): number[] {
    const postmaster = this.server.pid!;
    try {
      return [postmaster, ...readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(' ').map(Number)];
    } catch {
      return [];
    }
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** Short, since the path of a Unix socket may not have more than 107 characters. */
function makeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'pg-'));
  giveAway(directory);
  return directory;
}

function put(path: string, text: string, mode: number): void {
  writeFileSync(path, text, { mode });
  giveAway(path);
}

function run(command: string, args: readonly string[]): void {
  const [program, all] = unprivileged(command, args);
  execFileSync(program, all, { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
}
