import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What became of the files of one directory. */
export interface Change {
  readonly directory: string;
  readonly files: number;
  readonly bytes: number;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** A directory's new contents, ready to take the place of the old. */
export interface Staged {
  readonly change: Change;
  readonly commit: () => void;
}

/**
 * Prepares a directory that holds exactly these files. The old one stays whole until `commit`, which renames; one that would not change is
 * not touched.
 *
 * @param scratch a directory on the same file system
 */
export function stage(directory: string, files: ReadonlyMap<string, string>, scratch: string): Staged {
  const change = compare(directory, files);
  if (change.added.length + change.changed.length + change.removed.length === 0) return { change, commit: () => undefined };
  const fresh = join(scratch, 'new', directory);
  for (const [name, text] of files) {
    mkdirSync(dirname(join(fresh, name)), { recursive: true });
    writeFileSync(join(fresh, name), text);
  }
  return { change, commit: () => swap(directory, fresh, join(scratch, 'old', directory)) };
}

function compare(directory: string, files: ReadonlyMap<string, string>): Change {
  const before = readTree(directory);
  return {
    directory,
    files: files.size,
    bytes: [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    added: [...files.keys()].filter((name) => !before.has(name)),
    changed: [...files.keys()].filter((name) => before.has(name) && before.get(name) !== files.get(name)),
    removed: [...before.keys()].filter((name) => !files.has(name)),
  };
}

function swap(directory: string, fresh: string, aside: string): void {
  mkdirSync(dirname(aside), { recursive: true });
  if (existsSync(directory)) renameSync(directory, aside);
  try {
    renameSync(fresh, directory);
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, directory);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/** @returns path below the directory → text */
function readTree(directory: string): Map<string, string> {
  if (!existsSync(directory)) return new Map();
  const names = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(directory, name), 'utf8')] as const));
}
