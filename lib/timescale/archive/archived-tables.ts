import type { DatabaseModel } from '../../model/data';
import type { HypertableModel } from '../../model/timeseries';

/** A hypertable whose old chunks are archived, with the database that it is in. */
export interface ArchivedTable {
  readonly database: DatabaseModel;
  readonly table: HypertableModel;
}

/** Every table that has something to archive. */
export function archivedTables(databases: readonly DatabaseModel[]): ArchivedTable[] {
  return databases.flatMap((database) =>
    database.hypertables.filter((table) => table.archiveAfterSeconds !== undefined).map((table) => ({ database, table })),
  );
}
