import { modelFixture } from '../../support/model';
import { databaseSql, logins, rolesSql } from '../../../lib/timescale/access/access-sql';
import { accessFiles } from '../../../lib/timescale/access/access';
import { executeIf, identifier, literal } from '../../../lib/timescale/sql';

const { databases } = modelFixture();
const [database] = databases;

describe('SQL from names', () => {
  it('always quotes, so that no keyword, capital or quote changes a meaning', () => {
    expect(identifier('order')).toBe('"order"');
    expect(identifier('a"; DROP TABLE b; --')).toBe('"a""; DROP TABLE b; --"');
    expect(literal("it's")).toBe("'it''s'");
  });

  it('runs conditionally what has no IF NOT EXISTS', () => {
    expect(executeIf('true', "SELECT 'x'")).toBe("SELECT 'SELECT ''x''' WHERE true \\gexec");
  });
});

describe('the SQL of access', () => {
  it('names each login once, however many databases know it', () => {
    expect(logins([database!, { ...database!, name: 'other' }], 'pgbouncer').map(({ name }) => name)).toEqual([
      'ms5_user',
      'ms5_readonly_user',
      'ms5_monitoring_user',
      'pgbouncer',
      'pgbouncer_b',
    ]);
  });

  it('makes no login a superuser', () => {
    const sql = rolesSql(databases, 'pgbouncer');
    expect(sql.match(/ALTER ROLE/g)).toHaveLength(5);
    expect(sql.match(/NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS/g)).toHaveLength(5);
  });

  it('limits the connections of those that have a limit', () => {
    expect(rolesSql(databases, undefined)).toContain(
      'ALTER ROLE "ms5_readonly_user" WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT 20;',
    );
  });

  it('leaves TimescaleDB to the schema Job, which knows the version', () => {
    expect(database!.timescaledb).toBe(true);
    expect(databaseSql(database!, undefined)).not.toContain('timescaledb');
  });

  it('lets the pooler look up verifiers only where there is a pooler', () => {
    expect(accessFiles(modelFixture())['database-factory_telemetry.sql']).toContain('pooler.lookup');
    expect(Object.values(accessFiles(modelFixture({ pooler: undefined }))).join('\n')).not.toContain('pooler');
  });
});
