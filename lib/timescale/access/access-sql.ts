import type { DatabaseModel, RoleModel } from '../../model/data';
import { poolerLogins } from '../../common/logins';
import { executeIf, identifier, literal } from '../sql';

/** Schema with the pooler's look-up function. */
export const POOLER_SCHEMA = 'pooler';
export const POOLER_LOOKUP = `${POOLER_SCHEMA}.lookup`;

/** A login, with the fields that the roles of one name over several databases have in common. */
type Login = Pick<RoleModel, 'name' | 'connectionLimit'>;

/** Every login of all databases, once each, plus the pooler's two. */
export function logins(databases: readonly DatabaseModel[], poolerRole: string | undefined): Login[] {
  const byName = new Map<string, Login>();
  for (const role of databases.flatMap((d) => d.roles)) byName.set(role.name, role);
  for (const name of poolerRole ? poolerLogins(poolerRole) : []) byName.set(name, { name, connectionLimit: -1 });
  return [...byName.values()];
}

/** Two Jobs never change one database at a time, whatever releases they are of. The lock ends with the session. passwords.py takes it too. */
const LOCK: readonly string[] = [
  "SET lock_timeout = '60s';",
  `DO $$ BEGIN PERFORM pg_advisory_lock(hashtextextended('cdk8s-timescale access', 0)); END $$;`,
  'RESET lock_timeout;',
];

/** Makes the logins and what belongs to the whole server. Passwords are set apart, see scripts/pod/passwords.py. */
export function rolesSql(databases: readonly DatabaseModel[], poolerRole: string | undefined): string {
  const statements = logins(databases, poolerRole).flatMap(({ name, connectionLimit }) => [
    executeIf(`NOT EXISTS (SELECT FROM pg_roles WHERE rolname = ${literal(name)})`, `CREATE ROLE ${identifier(name)}`),
    `ALTER ROLE ${identifier(name)} WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT ${connectionLimit};`,
  ]);
  const monitoring = new Set(databases.flatMap((d) => d.roles.filter((r) => r.privilege === 'monitoring').map((r) => r.name)));
  const memberships = logins(databases, poolerRole).map(({ name }) =>
    monitoring.has(name)
      ? `GRANT pg_monitor TO ${identifier(name)};`
      : executeIf(
          `EXISTS (SELECT FROM pg_auth_members WHERE roleid = 'pg_monitor'::regrole AND member = ${literal(identifier(name))}::regrole)`,
          `REVOKE pg_monitor FROM ${identifier(name)}`,
        ),
  );
  return script(['SET client_min_messages = warning;', ...LOCK, ...statements, ...memberships]);
}

/** One database: itself, its schema, who may do what in it, and the pooler's look-up function. */
export function databaseSql(database: DatabaseModel, poolerRole: string | undefined): string {
  const name = identifier(database.name);
  const schema = identifier(database.schema);
  const owner = database.roles.find((r) => r.privilege === 'owner')?.name ?? 'postgres';
  return script([
    'SET client_min_messages = warning;',
    ...LOCK,
    executeIf(
      `NOT EXISTS (SELECT FROM pg_database WHERE datname = ${literal(database.name)})`,
      `CREATE DATABASE ${name} OWNER ${identifier(owner)} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`,
    ),
    `REVOKE ALL ON DATABASE ${name} FROM PUBLIC;`,
    `\\connect ${name}`,
    'SET client_min_messages = warning;',
    ...LOCK,
    'CREATE EXTENSION IF NOT EXISTS pg_stat_statements;',
    `CREATE SCHEMA IF NOT EXISTS ${schema};`,
    executeIf(
      `EXISTS (SELECT FROM pg_namespace WHERE nspname = ${literal(database.schema)} AND pg_get_userbyid(nspowner) <> ${literal(owner)})`,
      `ALTER SCHEMA ${schema} OWNER TO ${identifier(owner)}`,
    ),
    ...database.roles.flatMap((role) => grantsSql(database, role, owner)),
    ...(poolerRole ? poolerLookupSql(database.name, poolerRole) : []),
  ]);
}

const TABLE_PRIVILEGES = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'];
const SEQUENCE_PRIVILEGES = ['SELECT', 'USAGE', 'UPDATE'];

/** What a role may do, and no more: what it had as another kind of role is taken away. */
function grantsSql(database: DatabaseModel, role: RoleModel, owner: string): string[] {
  const who = identifier(role.name);
  const name = identifier(database.name);
  const schema = identifier(database.schema);
  const searchPath = `ALTER ROLE ${who} IN DATABASE ${name} SET search_path = ${schema}, public;`;
  if (role.privilege === 'owner') {
    return [
      `GRANT CONNECT, TEMPORARY, CREATE ON DATABASE ${name} TO ${who};`,
      searchPath,
      `GRANT CREATE, USAGE ON SCHEMA public TO ${who};`,
    ];
  }
  const writes = role.privilege === 'read-write';
  return [
    `REVOKE CREATE, TEMPORARY ON DATABASE ${name} FROM ${who};`,
    `GRANT CONNECT ON DATABASE ${name} TO ${who};`,
    searchPath,
    `REVOKE CREATE ON SCHEMA public, ${schema} FROM ${who};`,
    `GRANT USAGE ON SCHEMA ${schema} TO ${who};`,
    ...objectGrants(database, role, owner, 'TABLES', TABLE_PRIVILEGES, writes ? ['SELECT', 'INSERT', 'UPDATE', 'DELETE'] : ['SELECT']),
    ...objectGrants(database, role, owner, 'SEQUENCES', SEQUENCE_PRIVILEGES, writes ? SEQUENCE_PRIVILEGES : ['SELECT']),
  ];
}

/** Privileges on what is in the schema and on what the owner will make there. */
function objectGrants(
  { schema: schemaName }: DatabaseModel,
  role: RoleModel,
  owner: string,
  kind: 'TABLES' | 'SEQUENCES',
  all: readonly string[],
  granted: readonly string[],
): string[] {
  const who = identifier(role.name);
  const schema = identifier(schemaName);
  const refused = all.filter((privilege) => !granted.includes(privilege)).join(', ');
  const future = `ALTER DEFAULT PRIVILEGES FOR ROLE ${identifier(owner)} IN SCHEMA ${schema}`;
  // Only where there is something to take: a REVOKE writes to the catalog for every chunk of every hypertable.
  const tooMuch = `EXISTS (SELECT FROM pg_class, aclexplode(relacl) AS acl WHERE relnamespace = ${literal(schema)}::regnamespace
    AND relkind ${kind === 'SEQUENCES' ? '=' : '<>'} 'S' AND acl.grantee = ${literal(who)}::regrole
    AND acl.privilege_type <> ALL (${literal(`{${granted.join(',')}}`)}))`;
  return [
    ...(refused ? [executeIf(tooMuch, `REVOKE ${refused} ON ALL ${kind} IN SCHEMA ${schema} FROM ${who}`)] : []),
    `GRANT ${granted.join(', ')} ON ALL ${kind} IN SCHEMA ${schema} TO ${who};`,
    ...(refused ? [`${future} REVOKE ${refused} ON ${kind} FROM ${who};`] : []),
    `${future} GRANT ${granted.join(', ')} ON ${kind} TO ${who};`,
  ];
}

/**
 * What PgBouncer asks for a login's verifier. It runs as its owner, so the pooler's login needs no right to read
 * pg_authid; it never answers for superusers or replication logins, which have no business behind a pooler.
 */
function poolerLookupSql(database: string, poolerRole: string): string[] {
  const who = poolerLogins(poolerRole).map(identifier).join(', ');
  return [
    `GRANT CONNECT ON DATABASE ${identifier(database)} TO ${who};`,
    `CREATE SCHEMA IF NOT EXISTS ${POOLER_SCHEMA};`,
    `REVOKE ALL ON SCHEMA ${POOLER_SCHEMA} FROM PUBLIC;`,
    `GRANT USAGE ON SCHEMA ${POOLER_SCHEMA} TO ${who};`,
    `CREATE OR REPLACE FUNCTION ${POOLER_LOOKUP}(login text) RETURNS TABLE (username text, password text)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
    SELECT rolname::text, CASE WHEN rolvaliduntil < now() THEN NULL ELSE rolpassword END
    FROM pg_authid WHERE rolname = login AND rolcanlogin AND NOT rolsuper AND NOT rolreplication
  $$;`,
    `REVOKE ALL ON FUNCTION ${POOLER_LOOKUP}(text) FROM PUBLIC;`,
    `GRANT EXECUTE ON FUNCTION ${POOLER_LOOKUP}(text) TO ${who};`,
  ];
}

function script(statements: readonly string[]): string {
  return `${statements.join('\n')}\n`;
}
