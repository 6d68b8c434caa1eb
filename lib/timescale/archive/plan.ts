import type { DatabaseModel } from '../../model/data';
import type { PlatformModel } from '../../model/platform';
import { ownerOf } from '../owner';
import { archivedTables } from './archived-tables';

/** Databases that have something to archive, each once. */
export function archivedDatabases({ databases }: PlatformModel): DatabaseModel[] {
  return [...new Set(archivedTables(databases).map(({ database }) => database))];
}

/** What the script reads: a line for each table, with its fields divided by spaces, which no name has. */
export function archivePlan(model: PlatformModel): string {
  return archivedTables(model.databases)
    .map(({ database, table }) => [
      database.name,
      ownerOf(model, database).name,
      ownerOf(model, database).credential.file,
      database.schema,
      table.name,
      table.time,
      table.archiveAfterSeconds,
    ])
    .map((fields) => `${fields.join(' ')}\n`)
    .join('');
}
