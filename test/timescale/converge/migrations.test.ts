import { Duration } from 'cdk8s';
import { Rate } from '../../../lib';
import { describeOnEngines } from '../../support/timescale/engines';
import { migrated, SCHEMA } from './plant';

const FIRST = { '001_notes.sql': "CREATE TABLE notes (id integer);\nINSERT INTO notes VALUES (1), (2);\n-- that's all; really" };
const SECOND = {
  ...FIRST,
  '002_steps.sql': 'ALTER TABLE notes ADD COLUMN steps text;\nCREATE TABLE steps (id integer);\nINSERT INTO steps VALUES (7);',
};

describeOnEngines('migrations', (server) => {
  beforeEach(() => server().reset(SCHEMA));

  const notes = () => server().query<{ n: number }>('SELECT count(*)::int AS n FROM notes');
  const ledger = () =>
    server().query(
      "SELECT name, length(checksum) AS checksum, applied_at > now() - interval '1 hour' AS recent, duration > interval '0' AS timed FROM cdk8s_timescale.migrations ORDER BY name",
    );

  it('run once each, in their order, and enter a ledger', async () => {
    await server().converge(migrated(FIRST));
    const lines = await server().converge(migrated(SECOND));
    expect(lines.filter((l) => l.event === 'migrated').map((l) => l['migration'])).toEqual(['002_steps.sql']);
    expect(await notes()).toEqual([{ n: 2 }]);
    expect(await ledger()).toEqual(['001_notes.sql', '002_steps.sql'].map((name) => ({ name, checksum: 64, recent: true, timed: true })));
    const by = await server().query<{ applied_by: string }>('SELECT DISTINCT applied_by FROM cdk8s_timescale.migrations');
    expect(by).toHaveLength(1);
  });

  it('may have tables of any name, also of those that the program uses itself', async () => {
    await server().converge(migrated(SECOND));
    expect(await server().query('SELECT id FROM steps')).toEqual([{ id: 7 }]);
    expect((await server().converge(migrated(SECOND))).at(-1)).toMatchObject({ event: 'converged' });
  });

  it('run before hypertables are looked at', async () => {
    const database = migrated({ '001_readings.sql': 'CREATE TABLE readings (at timestamptz NOT NULL, value float8)' });
    database.addHypertable('readings', { time: 'at', ingest: Rate.perSecond(1), chunkInterval: Duration.hours(1) });
    await server().converge(database);
    expect(await server().query('SELECT hypertable_name AS name FROM timescaledb_information.hypertables')).toEqual([{ name: 'readings' }]);
  });

  it('stop when one fails, which leaves nothing behind; those before it stay', async () => {
    const broken = {
      ...FIRST,
      '002_broken.sql': 'CREATE TABLE half (id integer);\nINSERT INTO half VALUES (1);\nSELECT 1 / 0;',
      '003_never.sql': 'CREATE TABLE never ()',
    };
    await expect(server().converge(migrated(broken))).rejects.toThrow('division by zero');
    expect(await server().query("SELECT to_regclass('half') IS NULL AS half, to_regclass('never') IS NULL AS never")).toEqual([
      { half: true, never: true },
    ]);
    expect(await ledger()).toHaveLength(1);
    await server().converge(migrated({ ...FIRST, '002_broken.sql': 'CREATE TABLE half (id integer)' }));
    expect(await ledger()).toHaveLength(2);
  });

  it('stop before anything runs when one that ran was changed or is missing', async () => {
    await server().converge(migrated(SECOND));
    const changed = { '001_notes.sql': `${FIRST['001_notes.sql']}!`, '003_more.sql': 'CREATE TABLE more ()' };
    const error = await server().converge(migrated(changed)).then(String, String);
    expect(error).toMatch(/migrations cannot run \(2 problems\), nothing was changed/);
    expect(error).toMatch(
      /migration 001_notes\.sql was changed after it ran \(SHA-256 was [0-9a-f]{12}…, is [0-9a-f]{12}…\): restore its text, and put the change into a new migration/,
    );
    expect(error).toContain('this release lacks 002_steps.sql, which already ran. Add it back, or roll back to a revision that has it');
    expect(await server().query("SELECT to_regclass('more') IS NULL AS nothing")).toEqual([{ nothing: true }]);
  });

  it('stop when a new one stands before one that ran', async () => {
    await server().converge(migrated({ '002_b.sql': 'SELECT 1' }));
    await expect(server().converge(migrated({ '001_a.sql': 'SELECT 1', '002_b.sql': 'SELECT 1' }))).rejects.toThrow(
      'migration 001_a.sql is new and comes before 002_b.sql, which already ran: give it a later number',
    );
  });
});
