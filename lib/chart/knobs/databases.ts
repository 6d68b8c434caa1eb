import { SECRET_KEY } from '../../security/references';
import { FILE_NAME } from '../../timescale/declaration/validate-migrations';
import { BUNDLED_MIGRATIONS } from '../values/bundled';
import { boolean, choice, integer, mapOf, number, object, optional, required, type Field } from './kind';
import { reference, saying, sqlName, text } from './text';
import { continuousAggregate, hypertable } from './timeseries';

const role = object({
  privilege: required('What it may do.', choice('owner', 'read-write', 'read-only', 'monitoring')),
  passwordKey: optional(
    'Key of the credentials Secret with the password. null: the name in capitals with _PASSWORD.',
    reference(SECRET_KEY),
  ),
  connectionLimit: optional('Most connections that it may hold; -1 is no limit.', integer({ least: -1 })),
});

const migrations = object({
  bundled: optional('A directory of SQL files that comes with the chart.', choice(...Object.keys(BUNDLED_MIGRATIONS))),
  files: optional('SQL by the name of its file; files run once, in the order of their names.', mapOf(text(FILE_NAME), saying)),
});

const database = object({
  timescaledb: optional("Make the TimescaleDB extension, in the image's version.", boolean),
  schema: optional("Schema of the application's tables. null: the database's name.", sqlName),
  load: optional('Part of the declared rows that arrives here. null: 1.', number({ above: 0 })),
  roles: optional('Logins by name. Privileges are owner, read-write, read-only and monitoring.', mapOf(sqlName, role)),
  migrations: optional("The application's own SQL. It runs as the owner, before hypertables are looked at.", migrations),
  hypertables: optional('Tables that are divided by time; migrations create them.', mapOf(sqlName, hypertable)),
  continuousAggregates: optional(
    'Views over hypertables and over each other whose rows are kept and refreshed.',
    mapOf(sqlName, continuousAggregate),
  ),
});

export const databases: Field = required(
  'Databases by name. `app` is an example: for a database of your own give `app: null` and your own name beside it.',
  mapOf(sqlName, database),
);
