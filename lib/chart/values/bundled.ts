import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of SQL that comes with the chart. */
export interface BundledMigration {
  readonly name: string;
  readonly text: string;
}

/** Migrations that come with the chart, in `files/migrations/<name>`: name → where they are in this repository. */
export const BUNDLED_MIGRATIONS: Readonly<Record<string, string>> = {
  factory_telemetry: join(__dirname, '..', '..', '..', 'sql', 'migrations'),
};

/** Every file of a directory of migrations, by name. The chart reads them out of itself. */
export function bundledMigrations(directory: string): readonly BundledMigration[] {
  const path = BUNDLED_MIGRATIONS[directory];
  if (path === undefined) {
    const known = Object.keys(BUNDLED_MIGRATIONS).join(', ');
    throw new RangeError(`migrations.bundled must be one of ${known}, got '${directory}': give other files in migrations.files`);
  }
  const names = readdirSync(path).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));
}
