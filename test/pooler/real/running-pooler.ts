import { execFile, execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chmodSync } from 'node:fs';
import type { PlatformModel } from '../../../lib/model/platform';
import { poolerHba } from '../../../lib/pooler/pgbouncer-hba';
import { pgbouncerIni } from '../../../lib/pooler/pgbouncer-ini';
import { poolerSettings } from '../../../lib/pooler/pooler-settings';
import { PodFiles, until, type Ended, type Running } from '../../support/pod-files';
import { freePort } from '../../support/ports';
import type { KeyPair } from '../../support/authority';
import { unprivileged } from '../../support/unprivileged';

export interface PoolerOptions {
  /** Path of the program. */
  readonly pgbouncer: string;
  /** Path of the program; psql lies beside it. */
  readonly postgres: string;
  readonly certificate: KeyPair;
  readonly password: string;
  /** Ports of the write Service. */
  readonly primary: { readonly port: number; readonly restPort: number };
  /** Port that the read-only Service leads to. */
  readonly readOnlyPort: number;
  /** Settings of PgBouncer that a test cannot wait for. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface NetworkLogin {
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** @default 'require' */
  readonly sslmode?: 'require' | 'disable';
}

export interface SocketLogin {
  /** @default 'pgbouncer' */
  readonly user?: string;
  /** Unix user. @default - the one that PgBouncer runs as */
  readonly uid?: number;
  /** @default 'pgbouncer', the console */
  readonly database?: string;
}

export function versionOf(pgbouncer: string): string {
  return /PgBouncer (\S+)/.exec(execFileSync(pgbouncer, ['--version'], { encoding: 'utf8' }))![1]!;
}

/** A pod of the pooler: the real PgBouncer and the program beside it, with the files that the construct makes. Only names and ports of servers differ. */
export class RunningPooler {
  private constructor(
    readonly pod: PodFiles,
    readonly port: number,
    /** The file that it runs with. */
    readonly ini: string,
    private readonly running: Running,
    private readonly psqlPath: string,
  ) {}

  static async start(model: PlatformModel, options: PoolerOptions): Promise<RunningPooler> {
    const pod = new PodFiles();
    const port = await freePort();
    const here = (text: string) =>
      pod
        .moved(text)
        .replace(/postgres-(primary|readonly)\.[\w.-]+ port=5432/g, (_, service: string) => {
          const at = service === 'primary' ? options.primary.port : options.readOnlyPort;
          return `127.0.0.1 port=${at}`;
        })
        .replace(/^(\w+) = .*$/gm, (line, key: string) => {
          const value = { ...options.settings, listen_port: String(port) }[key];
          return value === undefined ? line : `${key} = ${value}`;
        });
    const settings = JSON.parse(poolerSettings(model, model.pooler!)) as object;
    const ini = here(pgbouncerIni(model, model.pooler!));
    const files: Record<string, string> = {
      '/etc/pgbouncer/pgbouncer.ini': ini,
      '/etc/pgbouncer/hba.conf': poolerHba(),
      '/etc/pgbouncer/pooler.json': JSON.stringify({
        ...settings,
        port,
        primary: { host: '127.0.0.1', port: options.primary.port, restPort: options.primary.restPort },
      }),
      '/tls/tls.key': options.certificate.key,
      '/tls/tls.crt': options.certificate.cert,
      '/server-ca/ca.crt': options.certificate.cert,
      '/credentials/pooler': options.password,
    };
    for (const [path, text] of Object.entries(files)) pod.write(path, text);
    // Another user may go as far as its rights in each directory.
    chmodSync(pod.path('/'), 0o711);
    pod.clear('/run/pgbouncer');
    pod.clear('/run/pooler');
    pod.program('pgbouncer', `exec ${options.pgbouncer} "$@"`);
    const psqlPath = join(dirname(options.postgres), 'psql');
    pod.program('psql', `exec ${psqlPath} "$@"`);
    const running = pod.start('run-pgbouncer.sh', [], {
      WATCH_SECONDS: '0.2',
      POD_NAME: 'postgres-pooler-0',
      PEERING: 'no',
      ...options.env,
    });
    const pooler = new RunningPooler(pod, port, ini, running, psqlPath);
    await until(() => running.output().includes('process up'), running.output);
    return pooler;
  }

  get log(): string {
    return this.running.output();
  }

  /** As a client over the network. Not in step: the write Service is in this process. @throws Error with what psql said */
  async sql(text: string, { user, password, database, sslmode = 'require' }: NetworkLogin): Promise<string> {
    const env = { PATH: process.env['PATH'], PGPASSWORD: password, PGSSLMODE: sslmode, PGCONNECT_TIMEOUT: '5' };
    const where = ['-h', '127.0.0.1', '-p', String(this.port), '-U', user, '-d', database];
    const { stdout } = await promisify(execFile)(this.psqlPath, ['-XqAt', ...where, '-c', text], { env, timeout: 20_000 });
    return stdout.trim();
  }

  /** In the pod, over the Unix socket. @returns lines of columns, the first with their names. @throws Error with what psql said */
  console(command: string, { user = 'pgbouncer', uid, database = 'pgbouncer' }: SocketLogin = {}): string {
    const where = ['-h', this.pod.path('/run/pgbouncer'), '-p', String(this.port), '-U', user, '-d', database];
    const psql = ['-XqA', '-F', '\t', '-P', 'footer=off', ...where, '-c', command];
    const other = ['setpriv', [`--reuid=${uid}`, `--regid=${uid}`, '--clear-groups', this.psqlPath, ...psql]] as const;
    const [program, args] = uid === undefined ? unprivileged(this.psqlPath, psql) : other;
    return execFileSync(program, args, { env: { PATH: process.env['PATH'] }, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  /** What the program beside PgBouncer wrote. */
  state(file: string): string {
    return this.pod.read(`/run/pooler/${file}`);
  }

  /** The login that PgBouncer uses itself. */
  get login(): string {
    return /^auth_user = (.*)\n$/.exec(this.state('login.ini'))![1]!;
  }

  rotate(password: string): void {
    this.pod.write('/credentials/pooler', password);
  }

  /** Sends the signal that a pod is stopped with. */
  interrupt(): Promise<Ended> {
    process.kill(this.running.pid, 'SIGINT');
    return this.running.ended;
  }

  stop(): void {
    this.pod.remove();
  }
}
