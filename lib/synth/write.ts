import { mkdirSync, mkdtempSync, renameSync, rmSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './manifests';

/**
 * Replaces some folders of a directory by new content, all or nothing: everything is written beside it first, then
 * each folder is swapped by renaming. Folders that are not named stay as they are.
 * @param folders first path parts that `files` is the whole content of
 * @throws Error when anything cannot be written; what was there before is still there
 */
export function replaceFolders(outdir: string, folders: readonly string[], files: Files): void {
  mkdirSync(outdir, { recursive: true });
  const staging = mkdtempSync(join(outdir, '.new-'));
  const done: { target: string; backup: string | undefined }[] = [];
  try {
    for (const [path, text] of files) {
      const target = join(staging, 'new', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    mkdirSync(join(staging, 'old'));
    for (const folder of folders) {
      const target = join(outdir, folder);
      const backup = existsSync(target) ? join(staging, 'old', folder) : undefined;
      if (backup) renameSync(target, backup);
      done.push({ target, backup });
      renameSync(join(staging, 'new', folder), target);
    }
  } catch (error) {
    for (const { target, backup } of done.reverse()) {
      rmSync(target, { recursive: true, force: true });
      if (backup) renameSync(backup, target);
    }
    throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
