import { migrationProblems, statementsOf } from '../../../lib/timescale/declaration/sql-statements';

describe('the statements of a text', () => {
  const texts = (sql: string) => statementsOf(sql).map((s) => s.text);

  it('end at semicolons, but not at those in strings, names, comments and bodies', () => {
    expect(
      texts(`-- one; two
        SELECT 'a;b', E'c\\';d', "e;f" /* g; */ ; INSERT INTO t VALUES ($1);
        CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $fn$ BEGIN RETURN 1; END $fn$;
        DO $$ BEGIN COMMIT; END $$`),
    ).toEqual([`SELECT '…', '…', "…"`, 'INSERT INTO t VALUES ($1)', "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS '…'", "DO '…'"]);
  });

  it('keep a body of SQL whole', () => {
    expect(texts('CREATE FUNCTION g() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 2 END; END; SELECT 3')).toEqual([
      'CREATE FUNCTION g() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN true THEN 2 END; END',
      'SELECT 3',
    ]);
  });

  it('know their lines', () => {
    expect(statementsOf("SELECT 1;\n\n-- a comment\nSELECT\n'x\ny';\nSELECT 2").map((s) => s.line)).toEqual([1, 4, 7]);
  });
});

test.each([
  ['COMMIT', "line 1 must not have 'COMMIT': a file is one transaction already"],
  ['\n begin transaction', "line 2 must not have 'begin': a file is one transaction already"],
  ['ROLLBACK', "line 1 must not have 'ROLLBACK': a file is one transaction already"],
  [
    'CREATE INDEX CONCURRENTLY i ON t (c)',
    "line 1 must not have 'CREATE INDEX CONCURRENTLY': it cannot be part of a transaction; declare the index",
  ],
  ['VACUUM t', "line 1 must not have 'VACUUM': it cannot be part of a transaction"],
  ["ALTER SYSTEM SET a = 'b'", "line 1 must not have 'ALTER SYSTEM': it cannot be part of a transaction"],
  ["CALL refresh_continuous_aggregate('a', NULL, NULL)", "line 1 must not have 'CALL refresh_continuous_aggregate'"],
  ['\\! rm -rf /', "line 1 must not have '\\': psql would take it as a command of its own"],
])('%s is not fit for a migration', (sql, problem) => {
  expect(migrationProblems(sql)).toEqual([expect.stringContaining(problem)]);
});

test.each([
  'ROLLBACK TO SAVEPOINT a',
  "SELECT 'COMMIT; \\x'",
  'CREATE TABLE begin_ (end_ text)',
  "COMMENT ON TABLE t IS E'\\n'",
  '-- COMMIT;',
])('%s is fit for a migration', (sql) => {
  expect(migrationProblems(sql)).toEqual([]);
});
