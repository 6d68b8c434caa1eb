import { CONFIG_MAP_BYTES } from '../../common/pod';
import { byteLength } from '../../common/quantity';
import type { DatabaseModel } from '../../model/data';

/** A migration as a key of a ConfigMap, and where it is in the Job's pod. */
export interface MigrationFile {
  readonly key: string;
  /** Below the mount. */
  readonly path: string;
  readonly text: string;
}

/** All migrations of all databases. */
export function migrationFiles(databases: readonly DatabaseModel[]): MigrationFile[] {
  return databases.flatMap((database) =>
    database.migrations.map(({ name, text }) => ({ key: `${database.name}.${name}`, path: `${database.name}/${name}`, text })),
  );
}

/** As few portions as hold them in their order, none above the limit unless one file alone is. */
export function portions(files: readonly MigrationFile[], limit = CONFIG_MAP_BYTES): MigrationFile[][] {
  let full: MigrationFile[][] = [];
  let last: MigrationFile[] = [];
  let room = limit;
  for (const file of files) {
    const bytes = byteLength(file.text);
    if (bytes > room && last.length > 0) {
      full = [...full, last];
      last = [];
      room = limit;
    }
    last = [...last, file];
    room -= bytes;
  }
  return last.length > 0 ? [...full, last] : full;
}
