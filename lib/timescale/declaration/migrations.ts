import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../common/hash';
import type { MigrationModel } from '../../model/timeseries';

const SUFFIX = '.sql';

/** SQL files that run once each, in the order of their names. */
export class Migrations {
  /**
   * Every `.sql` file of a directory.
   * @param path relative to where the command runs, or absolute
   * @throws Error when it cannot be read
   */
  static fromDirectory(path: string): Migrations {
    const names = readdirSync(path).filter((name) => name.endsWith(SUFFIX));
    return new Migrations(names.map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') })));
  }

  /** Texts by file name. */
  static of(files: Readonly<Record<string, string>>): Migrations {
    return new Migrations(Object.entries(files).map(([name, text]) => ({ name, text })));
  }

  private readonly files: readonly MigrationModel[];

  private constructor(files: readonly { readonly name: string; readonly text: string }[]) {
    this.files = files.map(({ name, text }) => ({ name, text, checksum: sha256(text) })).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** @internal */
  toModel(): readonly MigrationModel[] {
    return this.files;
  }
}
