import { CONFIG_MAP_BYTES } from '../../common/pod';
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
  const all: MigrationFile[][] = [];
  let room = 0;
  for (const file of files) {
    const bytes = Buffer.byteLength(file.text);
    if (bytes > room) {
      all.push([]);
      room = limit;
    }
    all.at(-1)!.push(file);
    room -= bytes;
  }
  return all;
}
