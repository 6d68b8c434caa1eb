import { throwIfAny } from '../../common/validation';
import type { Privilege } from '../../model/data';
import type { ContinuousAggregate } from '../../timescale/declaration/continuous-aggregate';
import { Database, type RoleOptions } from '../../timescale/declaration/database';
import { Migrations } from '../../timescale/declaration/migrations';
import { bundledMigrations } from './bundled';
import { addColumns, aggregateProps, hypertableProps, type AggregateValues, type HypertableValues } from './timeseries';

export interface RoleValues extends RoleOptions {
  readonly privilege: Privilege;
}

export interface MigrationsValues {
  /** Directory of the chart's `files/migrations`. */
  readonly bundled?: string;
  /** Name of the file → SQL. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface DatabaseValues {
  readonly timescaledb?: boolean;
  readonly schema?: string;
  /** Part of the declared rows that arrive here. */
  readonly load?: number;
  readonly roles?: Readonly<Record<string, RoleValues>>;
  readonly migrations?: MigrationsValues;
  readonly hypertables?: Readonly<Record<string, HypertableValues>>;
  readonly continuousAggregates?: Readonly<Record<string, AggregateValues>>;
}

export function databasesOf(values: Readonly<Record<string, DatabaseValues>>): Database[] {
  throwIfAny(
    'databases',
    Object.entries(values).flatMap(([name, database]) => sourceProblems(name, database)),
  );
  return Object.entries(values).map(([name, database]) => databaseOf(name, database));
}

function databaseOf(name: string, values: DatabaseValues): Database {
  const { timescaledb, schema, migrations, load, hypertables } = values;
  const database = new Database(name, {
    timescaledb,
    schema,
    migrations: migrations === undefined ? undefined : migrationsOf(migrations),
  });
  addRoles(database, values.roles ?? {});
  const aggregates = Object.entries(values.continuousAggregates ?? {});
  for (const [table, tableValues] of Object.entries(hypertables ?? {})) {
    const hypertable = database.addHypertable(table, hypertableProps(tableValues, load ?? 1));
    for (const [above, aboveValues] of aggregates.filter(([, { source }]) => source === table)) {
      addAbove(hypertable.addContinuousAggregate(above, aggregateProps(aboveValues)), aboveValues, aggregates);
    }
  }
  return database;
}

/** Columns of an aggregate, and the aggregates on top of it. */
function addAbove(aggregate: ContinuousAggregate, values: AggregateValues, all: readonly [string, AggregateValues][]): void {
  addColumns(aggregate, values);
  for (const [above, aboveValues] of all.filter(([, { source }]) => source === aggregate.name)) {
    addAbove(aggregate.addContinuousAggregate(above, aggregateProps(aboveValues)), aboveValues, all);
  }
}

/** What a map's order cannot say: who owns comes first, who only watches last. */
const PRIVILEGES: readonly Privilege[] = ['owner', 'read-write', 'read-only', 'monitoring'];

function addRoles(database: Database, roles: Readonly<Record<string, RoleValues>>): void {
  for (const privilege of PRIVILEGES) {
    for (const [role, options] of Object.entries(roles)) {
      if (options.privilege === privilege) addRole(database, role, options);
    }
  }
}

function addRole(database: Database, role: string, { privilege, passwordKey, connectionLimit }: RoleValues): void {
  const options = { passwordKey, connectionLimit };
  switch (privilege) {
    case 'owner':
      database.addOwner(role, options);
      break;
    case 'read-write':
      database.addReadWrite(role, options);
      break;
    case 'read-only':
      database.addReadOnly(role, options);
      break;
    default:
      database.addMonitoring(role, options);
  }
}

function migrationsOf({ bundled, files }: MigrationsValues): Migrations {
  const own = bundled === undefined ? [] : bundledMigrations(bundled);
  return Migrations.of({ ...Object.fromEntries(own.map(({ name, text }) => [name, text])), ...files });
}

/** An aggregate that stands on nothing would never be made, and nobody would notice. */
function sourceProblems(database: string, { hypertables, continuousAggregates }: DatabaseValues): string[] {
  const tables = Object.keys(hypertables ?? {});
  const aggregates = continuousAggregates ?? {};
  return Object.keys(aggregates).flatMap((name) => {
    const { source } = aggregates[name]!;
    const path = `databases.${database}.continuousAggregates.${name}.source`;
    if (!tables.includes(source) && !(source in aggregates)) {
      const known = [...tables, ...Object.keys(aggregates).filter((other) => other !== name)].join(', ');
      return [`${path} must name a hypertable or another aggregate of the database (${known || 'there is none'}), got '${source}'`];
    }
    return tables.includes(bottomOf(name, aggregates))
      ? []
      : [`${path} must lead to a hypertable, got '${source}', which leads back to '${name}': let one of them stand on a hypertable`];
  });
}

/** What an aggregate comes to when one goes down from source to source. */
function bottomOf(name: string, aggregates: Readonly<Record<string, AggregateValues>>): string {
  // No chain without a circle is longer.
  return Object.keys(aggregates).reduce((at) => aggregates[at]?.source ?? at, name);
}
