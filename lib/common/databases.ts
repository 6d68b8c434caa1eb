import type { DatabaseModel } from '../model/data';

/** Databases that the schema Job has something to do on: an extension to keep at its version, or migrations. */
export function databasesWithSchema(databases: readonly DatabaseModel[]): DatabaseModel[] {
  return databases.filter((d) => d.timescaledb || d.migrations.length > 0);
}
