import { CONFIG_MAP_BYTES } from '../../common/pod';
import { byteLength, memoryQuantity } from '../../common/quantity';
import { matches, repeated, type Format } from '../../common/rules';
import { problemsOf, type Rule } from '../../common/validation';
import type { DatabaseModel } from '../../model/data';
import type { MigrationModel } from '../../model/timeseries';
import { migrationProblems } from './sql-statements';

/** Sorts as people expect, and is a key of a ConfigMap and a file. */
export const FILE_NAME: Format = {
  pattern: /^\d{3,}[-_.a-z0-9]*\.sql$/,
  allowed: "a number of three digits or more, then lower-case letters, digits, '-', '_' and '.', ending in '.sql'",
};

interface MigrationAt {
  readonly database: string;
  readonly migration: MigrationModel;
}

const bytes = ({ migration }: MigrationAt) => byteLength(migration.text);

const MIGRATION: readonly Rule<MigrationAt>[] = [
  matches(
    ({ database }) => `a file of databases.${database}.migrations`,
    ({ migration }) => migration.name,
    FILE_NAME,
    'files run in the order of their names',
  ),
  {
    broken: (s) => bytes(s) > CONFIG_MAP_BYTES,
    message: (s) =>
      `databases.${s.database}.migrations: ${s.migration.name} must have at most ${memoryQuantity(CONFIG_MAP_BYTES)}, got ${bytes(s)} bytes: it travels in a ConfigMap; divide it`,
  },
];

const known = new Map<string, readonly string[]>();

/** Looked at once for each text: the same files serve many clusters. */
function textProblems({ checksum, text }: MigrationModel): readonly string[] {
  const found = known.get(checksum) ?? migrationProblems(text);
  known.set(checksum, found);
  return found;
}

/** Everything that is wrong with migrations, without a server. */
export function migrationsProblems({ name: database, migrations }: DatabaseModel): string[] {
  const numbers = migrations.map(({ name }) => /^\d+/.exec(name)?.[0] ?? name);
  return [
    ...migrations.flatMap((migration) => [
      ...problemsOf(MIGRATION, { database, migration }),
      ...textProblems(migration).map((problem) => `databases.${database}.migrations: ${migration.name}, ${problem}`),
    ]),
    ...repeated(numbers).map(
      (number) =>
        `databases.${database}.migrations must have each number once, got ${number} in ${migrations
          .filter((m) => m.name.startsWith(number))
          .map((m) => m.name)
          .join(' and ')}: their order would be an accident`,
    ),
  ];
}
