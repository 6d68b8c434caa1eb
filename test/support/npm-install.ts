import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lock } from './lock';

const INSTALL_LIMIT_MS = 5 * 60 * 1000;

export interface NpmProgram {
  readonly npmPackage: string;
  readonly version: string;
}

/**
 * Installs an npm package once into `directory` as `<package>-<version>`, apart from the project's own; later calls find it there. No script of
 * any package runs. Safe when several test workers want it at once: it appears by a rename, so it is whole or absent.
 *
 * @returns the directory of its programs
 * @throws Error with npm's last words when it fails
 */
export function npmInstall({ npmPackage, version }: NpmProgram, directory: string): string {
  const target = join(directory, `${npmPackage}-${version}`);
  const programs = join(target, 'node_modules', '.bin');
  if (existsSync(target)) return programs;
  mkdirSync(directory, { recursive: true });
  const unlock = lock(`${target}.lock`, INSTALL_LIMIT_MS);
  try {
    if (!existsSync(target)) install(`${npmPackage}@${version}`, target, directory);
    return programs;
  } finally {
    unlock();
  }
}

function install(wanted: string, target: string, directory: string): void {
  const scratch = mkdtempSync(join(directory, 'install-'));
  try {
    const quietly = ['--ignore-scripts', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
    const run = spawnSync('npm', ['install', '--prefix', scratch, ...quietly, wanted], {
      cwd: scratch,
      env: { ...process.env },
      encoding: 'utf8',
      timeout: INSTALL_LIMIT_MS,
    });
    if (run.error) throw new Error(`npm install: ${run.error.message}`);
    if (run.status !== 0) throw new Error(`npm install: ${run.stderr.trim().split('\n').at(-1)}`);
    renameSync(scratch, target);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
