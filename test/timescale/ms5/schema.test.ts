import { parse } from 'libpg-query';
import { MS5_TABLES, MS5_VIEWS } from './columns';
import { HYPERTABLES, migrations, Ms5Database } from './database';

/** Kinds of statements that a transaction of somebody who is no superuser cannot have, or that belong elsewhere. */
const FORBIDDEN = /^(Transaction|Vacuum|AlterSystem|CreateExtension|Grant|GrantRole|CreateRole|AlterRole|Copy)Stmt$/;

/** What of a parsed file matters here: each statement by its kind. */
interface Parsed {
  readonly stmts: readonly { readonly stmt: Readonly<Record<string, { concurrent?: boolean; if_not_exists?: boolean }>> }[];
}

describe('the migrations of MS5.0', () => {
  it('are numbered without a gap', () => {
    expect(migrations.map(({ name }) => name.slice(0, 5))).toEqual(migrations.map((_, i) => `${String(i + 1).padStart(4, '0')}_`));
  });

  it.each(migrations)('can be one transaction on PostgreSQL 15: $name', async ({ sql }) => {
    const { stmts } = (await parse(sql)) as Parsed;
    const statements = stmts.flatMap(({ stmt }) => Object.entries(stmt));
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.filter(([kind, { concurrent }]) => FORBIDDEN.test(kind) || concurrent)).toEqual([]);
    expect(statements.filter(([, { if_not_exists }]) => if_not_exists)).toEqual([]);
    // Runs without TimescaleDB too: hypertables, policies and aggregates are made from what is declared.
    expect(sql).not.toMatch(/timescaledb|hypertable\(|_policy\(|time_bucket/i);
  });
});

describe('the database of MS5.0', () => {
  let db: Ms5Database;

  beforeAll(async () => {
    db = await Ms5Database.start();
  });
  afterAll(() => db?.stop());

  it.each([...MS5_TABLES, ...MS5_VIEWS])('has every column of %s', async (relation, columns) => {
    const rows = await db.query<{ attname: string }>(
      'SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped',
      [`factory_telemetry.${relation}`],
    );
    expect(rows.map(({ attname }) => attname)).toEqual(expect.arrayContaining(columns));
  });

  it('makes everything in its own schema, as its owner', async () => {
    expect(
      await db.query(
        `SELECT DISTINCT relnamespace::regnamespace::text AS schema, pg_get_userbyid(relowner) AS owner FROM pg_class
         WHERE relname = ANY ($1) OR relname LIKE 'idx\\_%'`,
        [[...MS5_TABLES, ...MS5_VIEWS].map(([name]) => name)],
      ),
    ).toEqual([{ schema: 'factory_telemetry', owner: 'ms5_user' }]);
  });

  it('has no user: every password of a seed would be known', async () => {
    expect(await db.value('SELECT count(*)::integer FROM users')).toBe(0);
  });

  it.each([
    ['production_lines', 1],
    ['plc_config', 2],
    ['equipment_config', 2],
    ['equipment_line_mapping', 2],
    ['product_types', 3],
    ['production_shifts', 3],
    ['defect_codes', 8],
    ['checklist_templates', 1],
    ['andon_escalation_rules', 8],
    ['andon_escalation_recipients', 5],
    ['report_categories', 6],
    ['report_templates', 3],
    ['report_permissions', 15],
  ])('starts with rows in %s: %i', async (table, rows) => {
    expect(await db.value(`SELECT count(*)::integer FROM ${table}`)).toBe(rows);
  });

  it.each(HYPERTABLES)('%s can become a hypertable, divided by %s', async (table, time) => {
    expect(
      await db.query(
        `SELECT i.indisprimary AS primary, pg_get_indexdef(i.indexrelid) LIKE '%(id, ' || $2 || ')' AS ends_with_time
         FROM pg_index i WHERE i.indrelid = $1::regclass`,
        [table, time],
      ),
    ).toEqual([{ primary: true, ends_with_time: true }]);
    await db.makeHypertable(table, time);
    expect(await db.value('SELECT column_name FROM timescaledb_information.dimensions WHERE hypertable_name = $1', [table])).toBe(time);
  });
});
