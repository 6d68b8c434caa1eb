import { createHash } from 'node:crypto';
import type { Database, PlatformProps } from '../../../lib';
import type { DatabaseModel } from '../../../lib/model/data';
import type { HypertableModel, MigrationModel } from '../../../lib/model/timeseries';

/** Another description of the same database, and what its schema Job has to say to it. */
export interface SchemaChange {
  readonly props: PlatformProps;
  /** What is done, or the message of what is refused. */
  readonly expected: readonly string[];
}

type Edit = (model: DatabaseModel) => DatabaseModel;

const TABLE = 'production_metrics';
const MISSING = 'not_there';
const HALF_A_DAY = 12 * 3600;

/** A change that can be made: with TimescaleDB another chunk interval and one more index of a table, without it one more migration. */
export function possibleChange(props: PlatformProps, { schema, timescaledb }: DatabaseModel): SchemaChange {
  if (!timescaledb) {
    const more = migration('9999_further.sql', 'CREATE TABLE further (id integer PRIMARY KEY);\n');
    return { props: edited(props, (d) => ({ ...d, migrations: [...d.migrations, more] })), expected: [more.name] };
  }
  const change = (table: HypertableModel): HypertableModel => ({
    ...table,
    chunkSeconds: HALF_A_DAY,
    indexes: [...table.indexes, { name: 'idx_further', columns: [{ column: table.time, descending: false }], include: [], unique: false }],
  });
  return {
    props: edited(props, (d) => ({ ...d, hypertables: d.hypertables.map((h) => (h.name === TABLE ? change(h) : h)) })),
    // How often the columnstore's policy looks follows from the chunk's span.
    expected: ['set chunk interval', 'change columnstore policy', 'create index'].map(
      (action) => `hypertable ${schema}.${TABLE}: ${action}`,
    ),
  };
}

/** One that has to be refused: with TimescaleDB a hypertable without its table, without it a migration that was changed after it ran. */
export function impossibleChange(props: PlatformProps, { name, schema, timescaledb, migrations }: DatabaseModel): SchemaChange {
  const [first] = migrations;
  if (!timescaledb && first) {
    const other = migration(first.name, `${first.text}-- something else\n`);
    return {
      props: edited(props, (d) => ({ ...d, migrations: [other, ...d.migrations.slice(1)] })),
      expected: [`migration ${first.name} was changed after it ran`, 'restore its text, and put the change into a new migration'],
    };
  }
  return {
    props: edited(props, (d) => ({
      ...d,
      hypertables: [...d.hypertables, { ...d.hypertables.find((h) => h.name === TABLE)!, name: MISSING, indexes: [] }],
    })),
    expected: [
      `database "${name}" cannot become what is declared (1 problem), nothing was changed`,
      `hypertable ${schema}.${MISSING}: there is no such table: create it in a migration`,
    ],
  };
}

/** The same description with something else said of its first database. */
function edited(props: PlatformProps, edit: Edit): PlatformProps {
  const [first, ...others] = props.databases;
  const changed = Object.assign(Object.create(first!) as Database, { toModel: (memory: number) => edit(first!.toModel(memory)) });
  return { ...props, databases: [changed, ...others] };
}

function migration(name: string, text: string): MigrationModel {
  return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
}
