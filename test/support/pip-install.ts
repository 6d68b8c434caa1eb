import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lock } from './lock';

const INSTALL_LIMIT_MS = 5 * 60 * 1000;

/**
 * Installs Python packages once into a directory of their own, `name` below `.cache/pip`; later calls find them there. Safe when several test
 * workers want it at once: the directory appears by a rename, so it is whole or absent.
 *
 * @param python that will run them: compiled parts are for its version alone
 * @returns the directory, for `PYTHONPATH`
 * @throws Error with pip's last words when it fails
 */
export function pipInstall(python: string, name: string, wanted: readonly string[]): string {
  const directory = join(__dirname, '..', '..', '.cache', 'pip');
  const target = join(directory, name);
  if (existsSync(target)) return target;
  mkdirSync(directory, { recursive: true });
  const unlock = lock(`${target}.lock`, INSTALL_LIMIT_MS);
  const scratch = mkdtempSync(join(directory, 'install-'));
  try {
    if (existsSync(target)) return target;
    const quietly = ['--quiet', '--disable-pip-version-check', '--no-warn-conflicts', '--root-user-action=ignore'];
    const run = spawnSync(python, ['-m', 'pip', 'install', ...quietly, '--target', scratch, ...wanted], {
      encoding: 'utf8',
      timeout: INSTALL_LIMIT_MS,
    });
    if (run.error) throw new Error(`pip install: ${run.error.message}`);
    if (run.status !== 0) throw new Error(`pip install: ${run.stderr.trim().split('\n').at(-1)}`);
    // Programs that do not run as root read it, too.
    chmodSync(scratch, 0o755);
    renameSync(scratch, target);
    return target;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    unlock();
  }
}
