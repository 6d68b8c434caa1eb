import { SQL_NAME } from '../../common/formats';
import { poolerLogins } from '../../common/logins';
import { isWholeWithin, matches, repeated } from '../../common/rules';
import { problemsOf, type Rule } from '../../common/validation';
import type { DatabaseModel, RoleModel } from '../../model/data';
import type { SystemRoles } from '../../model/security';
import { MEMORY_SCHEMA } from '../schema/run-script';
import { nameRules, SECRET_KEY } from '../../security/references';
import { POOLER_SCHEMA } from '../access/access-sql';
import { migrationsProblems } from './validate-migrations';
import { timeseriesProblems } from './validate-timeseries';

/** Databases that PostgreSQL makes, and the one under which PgBouncer answers about itself. */
const TAKEN_DATABASES: readonly string[] = ['postgres', 'template0', 'template1', 'pgbouncer'];
const TAKEN_SCHEMAS: readonly string[] = ['information_schema', POOLER_SCHEMA, MEMORY_SCHEMA];
/** Words that SQL has in place of a role's name, quoted or not (PostgreSQL, `CREATE ROLE`). */
const TAKEN_ROLES: readonly string[] = ['public', 'none'];

const DATABASE: readonly Rule<DatabaseModel>[] = [
  matches('a name of databases', ({ name }) => name, SQL_NAME, 'choose another'),
  {
    broken: ({ name }) => TAKEN_DATABASES.includes(name),
    message: ({ name }) => `a name of databases must not be one of ${TAKEN_DATABASES.join(', ')}, got '${name}': it exists already`,
  },
  matches(
    ({ name }) => `databases.${name}.schema`,
    ({ schema }) => schema,
    SQL_NAME,
    'choose another',
  ),
  {
    broken: ({ schema }) => TAKEN_SCHEMAS.includes(schema) || schema.startsWith('pg_'),
    message: ({ name, schema }) =>
      `databases.${name}.schema must not be ${TAKEN_SCHEMAS.join(', ')} or begin with pg_, got '${schema}': it belongs to the server; choose another`,
  },
  {
    broken: ({ roles }) => roles.filter((r) => r.privilege === 'owner').length > 1,
    message: ({ name, roles }) =>
      `databases.${name} must have at most one owner, got ${quoted(roles.filter((r) => r.privilege === 'owner').map((r) => r.name))}: give the others addReadWrite()`,
  },
  {
    broken: ({ roles }) => repeated(roles.map((r) => r.name)).length > 0,
    message: ({ name, roles }) =>
      `databases.${name} must have each login once, got ${quoted(repeated(roles.map((r) => r.name)))} more than once: keep the one with the greater privilege`,
  },
];

interface RoleAt {
  readonly database: string;
  readonly role: RoleModel;
  /** The platform's own logins. */
  readonly taken: readonly string[];
}

const at = ({ database, role }: RoleAt) => `databases.${database}.${role.name}`;

const ROLE: readonly Rule<RoleAt>[] = [
  matches(
    (s) => `a login of databases.${s.database}`,
    (s) => s.role.name,
    SQL_NAME,
    'choose another',
  ),
  {
    broken: ({ role }) => role.name.startsWith('pg_') || TAKEN_ROLES.includes(role.name),
    message: ({ database, role }) =>
      `a login of databases.${database} must not begin with pg_ or be ${TAKEN_ROLES.join(' or ')}, got '${role.name}': PostgreSQL keeps these for itself; choose another`,
  },
  {
    broken: ({ role, taken }) => taken.includes(role.name),
    message: ({ database, role, taken }) =>
      `a login of databases.${database} must not be one of the platform's own (${taken.join(', ')}), got '${role.name}': choose another, or rename the platform's in systemRoles`,
  },
  {
    broken: ({ role }) => role.connectionLimit !== -1 && !isWholeWithin(role.connectionLimit, { least: 1 }),
    message: (s) =>
      `${at(s)}.connectionLimit must be -1 (no limit) or a whole number, at least 1, got ${s.role.connectionLimit}: with 0 it could not connect`,
  },
  ...nameRules<RoleAt>(
    (s) => `${at(s)}.passwordKey`,
    (s) => s.role.passwordKey,
    SECRET_KEY,
    'give the key that holds the password',
  ),
];

/** Everything that is wrong with databases and logins. @param readOnlySuffix what the pooler appends for reads */
export function databasesProblems(models: readonly DatabaseModel[], system: SystemRoles, readOnlySuffix: string | undefined): string[] {
  const taken = [...Object.values<string>({ ...system }), poolerLogins(system.pooler)[1]];
  const names = models.map((d) => d.name);
  return [
    ...(models.length === 0 ? ['databases must have at least one database, got none: add new Database(name)'] : []),
    ...repeated(names).map((name) => `databases must have different names, got '${name}' more than once: put the logins into one of them`),
    ...(readOnlySuffix ? aliasProblems(names, readOnlySuffix) : []),
    ...models.flatMap((database) => [
      ...problemsOf(DATABASE, database),
      ...database.roles.flatMap((role) => problemsOf(ROLE, { database: database.name, role, taken })),
      ...migrationsProblems(database),
      ...timeseriesProblems(database),
    ]),
    ...disagreements(models),
  ];
}

function aliasProblems(names: readonly string[], suffix: string): string[] {
  return names
    .filter((name) => names.includes(`${name}${suffix}`))
    .map(
      (name) =>
        `databases must not have a name that is another's with '${suffix}', got '${name}${suffix}' and '${name}': the pooler offers '${name}' for reads under that name; rename one`,
    );
}

/** A login exists once in the server, whatever databases it may use. */
function disagreements(databases: readonly DatabaseModel[]): string[] {
  const fields = ['passwordKey', 'connectionLimit'] as const;
  const roles = databases.flatMap((d) => d.roles);
  return [...new Set(roles.map((r) => r.name))].flatMap((name) =>
    fields.flatMap((field) => {
      const values = [...new Set(roles.filter((r) => r.name === name).map((r) => String(r[field])))];
      return values.length < 2
        ? []
        : [
            `the login '${name}' must have one ${field} in all databases, got ${quoted(values)}: it is one login of the server; give the same everywhere`,
          ];
    }),
  );
}

function quoted(values: readonly string[]): string {
  return values.map((v) => `'${v}'`).join(' and ');
}
