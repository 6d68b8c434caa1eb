import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { lock } from './lock';

const BUILD_LIMIT_MS = 10 * 60 * 1000;

export interface GoProgram {
  readonly goPackage: string;
  /** As Go writes it: `v0.8.0`. */
  readonly version: string;
}

/**
 * Builds a Go program once into `directory` as `<program>-<version>`; later calls find it there. Safe when several test workers want it at
 * once: a build appears by a rename, so a program is whole or absent, and the lock only saves the others the work.
 *
 * @returns the program's path
 * @throws Error with Go's last words when the build fails
 */
export function goInstall(program: GoProgram, directory: string): string {
  const name = basename(program.goPackage);
  const target = join(directory, `${name}-${program.version}`);
  if (existsSync(target)) return target;
  mkdirSync(directory, { recursive: true });
  const unlock = lock(`${target}.lock`, BUILD_LIMIT_MS);
  try {
    if (!existsSync(target)) build(program, name, target, directory);
    return target;
  } finally {
    unlock();
  }
}

function build({ goPackage, version }: GoProgram, name: string, target: string, directory: string): void {
  const scratch = mkdtempSync(join(directory, 'build-'));
  try {
    // Away from any module or workspace, whose settings would change what is built.
    const env = { ...process.env, GOBIN: scratch, GOWORK: 'off' };
    const run = spawnSync('go', ['install', `${goPackage}@${version}`], { cwd: tmpdir(), env, encoding: 'utf8', timeout: BUILD_LIMIT_MS });
    if (run.error) throw new Error(isMissing(run.error) ? 'Go is not installed' : `go install: ${run.error.message}`);
    if (run.status !== 0) throw new Error(`go install: ${run.stderr.trim().split('\n').at(-1)}`);
    renameSync(join(scratch, name), target);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function isMissing(error: Error): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
