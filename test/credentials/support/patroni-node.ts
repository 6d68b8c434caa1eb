import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeAuthority } from '../../support/authority';
import { pipInstall } from '../../support/pip-install';
import { giveAway, unprivileged } from '../../support/unprivileged';

const SCRIPTS = join(__dirname, '..', '..', '..', 'scripts', 'pod');

/** The files that a member mounts, with the login that each is for. */
export const LOGINS = { superuser: 'postgres', replication: 'replicator', rewind: 'rewinder' } as const;
export type Passwords = Readonly<Record<keyof typeof LOGINS | 'patroni-rest', string>>;

/** One that users who are not root may run as well, where there is one. */
export const PYTHON = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3';

/** Directory of the release of Patroni that docs/adr/0020 is about. */
export function patroniLibraries(): string {
  return pipInstall(PYTHON, 'patroni-4.1.4', ['patroni[psycopg3,raft]==4.1.4', 'psycopg-binary']);
}

/** A real Patroni that makes a real cluster of one member, and the task of the member program that takes over changed passwords. */
export class PatroniNode {
  private readonly directory = mkdtempSync(join(tmpdir(), 'node-'));
  private readonly child: ChildProcess;
  private output = '';
  /** Of its own, so that ports are free. */
  readonly address = `127.${1 + (process.pid % 250)}.${1 + Math.floor(Math.random() * 250)}.1`;

  constructor(postgres: string, passwords: Passwords) {
    giveAway(this.directory);
    const { key, cert } = makeAuthority({
      extensions: { keyUsage: 'critical,digitalSignature,keyCertSign', subjectAltName: `IP:${this.address}` },
    });
    for (const folder of ['tls', 'credentials']) this.folder(folder);
    for (const [name, text] of Object.entries({ 'tls.key': key, 'tls.crt': cert, 'ca.crt': cert })) this.write(`tls/${name}`, text);
    this.mount(passwords);
    const libraries = patroniLibraries();
    const settings = { name: 'node-0', ip: this.address, directory: this.directory, bin: dirname(postgres), libraries, logins: LOGINS };
    const [command, args] = unprivileged(PYTHON, ['-B', join(__dirname, 'patroni_node.py'), JSON.stringify(settings)]);
    this.child = spawn(command, args, { env: { PATH: process.env['PATH'], PYTHONPATH: SCRIPTS }, cwd: this.directory, detached: true });
    for (const stream of [this.child.stdout!, this.child.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
  }

  get log(): string {
    return this.output;
  }

  /** As the kubelet brings a changed Secret. */
  mount(passwords: Passwords): void {
    for (const [file, value] of Object.entries(passwords)) this.write(`credentials/${file}`, `${value}\n`);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null) {
      const ended = new Promise((resolve) => this.child.once('close', resolve));
      this.child.kill('SIGTERM');
      const late = setTimeout(() => process.kill(-this.child.pid!, 'SIGKILL'), 20_000);
      await ended;
      clearTimeout(late);
    }
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 5 });
  }

  private folder(name: string): void {
    mkdirSync(join(this.directory, name));
    giveAway(join(this.directory, name));
  }

  private write(name: string, text: string): void {
    const path = join(this.directory, name);
    writeFileSync(path, text);
    chmodSync(path, 0o600);
    giveAway(path);
  }
}
