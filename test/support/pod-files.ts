import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { giveAway, unprivileged } from './unprivileged';

const SCRIPTS = join(__dirname, '..', '..', 'scripts', 'pod');

/** Where pods have their mounts. A path that goes on after one of these, or ends with it, is moved. */
const MOUNTS =
  /(?<![\w.}/-])\/(scripts|scratch|required|credentials-backup|credentials|tls-backup|tls|server-ca|repo-ca|blob-ca|etc|run|var\/run|tmp)(?![\w-])/g;

export interface Ended {
  readonly code: number | null;
  /** Both streams, as they came. */
  readonly output: string;
}

export interface Running {
  readonly pid: number;
  /** What it said so far. */
  readonly output: () => string;
  readonly ended: Promise<Ended>;
}

/**
 * The files that a script in a pod sees, below a temporary directory: the scripts of `scripts/pod` as they are, with their
 * mounts moved there. Programs that cannot run outside of a pod are replaced by small ones; all others are real.
 */
export class PodFiles {
  private readonly directory = mkdtempSync(join(tmpdir(), 'pod-'));
  private readonly processes = new Set<number>();

  constructor() {
    giveAway(this.directory);
    for (const mount of ['scripts', 'scratch', 'credentials', 'tls', 'etc', 'run', 'tmp', 'bin']) {
      this.makeDirectory(join(this.directory, mount));
    }
    for (const name of readdirSync(SCRIPTS)) this.executable(`/scripts/${name}`, this.moved(readFileSync(join(SCRIPTS, name), 'utf8')));
  }

  /** Where a path of the pod really is. */
  path(inPod: string): string {
    return join(this.directory, inPod);
  }

  /** A text with every path of the pod replaced by the real one. */
  moved(text: string): string {
    return text.replace(MOUNTS, (mount) => `${this.directory}${mount}`);
  }

  write(inPod: string, text: string, mode = 0o644): void {
    const path = this.path(inPod);
    this.makeDirectory(dirname(path));
    writeFileSync(path, text, { mode });
    giveAway(path);
  }

  /** A directory with nothing in it. */
  clear(inPod: string): void {
    rmSync(this.path(inPod), { recursive: true, force: true });
    this.makeDirectory(this.path(inPod));
  }

  read(inPod: string): string {
    return readFileSync(this.path(inPod), 'utf8');
  }

  /** A program that is found before the real one of the same name. It may call the real one by `$REAL`. */
  program(name: string, ...lines: readonly string[]): void {
    const real = `REAL=$(PATH=\${PATH#*:} command -v ${name})`;
    this.executable(`/bin/${name}`, ['#!/bin/sh', real, ...lines, ''].join('\n'));
  }

  start(script: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Running {
    const [command, all] = unprivileged(this.path(`/scripts/${script}`), args);
    const child = spawn(command, all, {
      env: { PATH: `${this.path('/bin')}:${process.env['PATH']}`, ...env },
      cwd: this.directory,
      // A group of its own, so that everything it started ends with it.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    const pid = child.pid!;
    this.processes.add(pid);
    const ended = new Promise<Ended>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, output }));
    });
    return { pid, output: () => output, ended };
  }

  run(script: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
    return this.start(script, args, env).ended;
  }

  /** Ends what still runs and removes the files. */
  remove(): void {
    for (const pid of this.processes) {
      try {
        process.kill(-pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    }
    rmSync(this.directory, { recursive: true, force: true, maxRetries: 5 });
  }

  private executable(inPod: string, text: string): void {
    this.write(inPod, text);
    chmodSync(this.path(inPod), 0o755);
  }

  private makeDirectory(path: string): void {
    mkdirSync(path, { recursive: true });
    giveAway(path);
  }
}

/** Waits until something is so. @throws Error when it is not in time */
export async function until(holds: () => boolean, what: () => string, seconds = 10): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`it did not come to be: ${what()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
