import { Duration } from 'cdk8s';
import { Aggregate, Rate, type Database } from '../../../lib';
import { catalogOf } from '../../support/timescale/catalog';
import { describeOnEngines } from '../../support/timescale/engines';
import { FULL, HOURLY, migrated, plant, READINGS, rows, SCHEMA, TABLES, withAggregates } from './plant';

const GONE: typeof READINGS = { time: 'at', ingest: Rate.perDay(1), chunkInterval: Duration.days(1) };

/** What is wrong, in SQL before the run and in the declaration, and what is said. */
const CASES: readonly {
  readonly title: string;
  readonly before?: string;
  readonly declared: () => Database;
  readonly says: readonly string[];
}[] = [
  {
    title: 'a table that is not there',
    declared: () => plant(READINGS, (d) => void d.addHypertable('nowhere', GONE)),
    says: ['hypertable plant.nowhere: there is no such table: create it in a migration'],
  },
  {
    title: 'columns that are not there, all of them',
    declared: () =>
      plant({
        ...READINGS,
        time: 'moment',
        columnstore: { after: Duration.days(1), segmentBy: ['machine'] },
        indexes: [{ columns: ['colour'] }],
      }),
    says: [
      'hypertable plant.readings: readings has no column moment (time): it has id, thing, at, value, details',
      'has no column machine (segmentBy)',
      'index readings_colour_idx cannot be made: column "colour" does not exist',
    ],
  },
  {
    title: 'a view in place of a table',
    before: 'CREATE VIEW nowhere AS SELECT * FROM readings',
    declared: () => plant(READINGS, (d) => void d.addHypertable('nowhere', GONE)),
    says: ['hypertable plant.nowhere: must be an ordinary table, got a view'],
  },
  {
    title: 'a time column of another type',
    declared: () => plant({ ...READINGS, time: 'value' }),
    says: ['time column value must be a timestamptz, timestamp or date, got double precision'],
  },
  {
    title: 'rows without a time',
    before:
      "ALTER TABLE readings ALTER COLUMN at DROP NOT NULL; INSERT INTO things VALUES (1, 'x'); INSERT INTO readings (thing) VALUES (1)",
    declared: () => plant(),
    says: ['time column at is NULL in some rows: give them a time or delete them in a migration'],
  },
  {
    title: 'a column that the columnstore cannot sort',
    declared: () => plant({ ...READINGS, columnstore: { after: Duration.days(1), segmentBy: ['details'] } }),
    says: [
      'column details of type json cannot segment or order the columnstore: could not identify an ordering operator for type json; leave it out',
    ],
  },
  {
    title: 'a foreign key on the key that must be extended',
    before: 'CREATE TABLE notes (reading bigint CONSTRAINT notes_reading_fkey REFERENCES readings)',
    declared: () => plant(),
    says: [
      'key readings_pkey must be extended by at, and foreign key notes_reading_fkey of notes depends on it: drop or rewrite that in a migration',
    ],
  },
  {
    title: 'a view that relies on that key',
    before: 'CREATE VIEW latest AS SELECT id, thing, count(*) FROM readings GROUP BY id',
    declared: () => plant(),
    says: ['key readings_pkey must be extended by at, and view latest depends on it'],
  },
  {
    title: 'a unique index without the time column',
    before: 'CREATE UNIQUE INDEX one_per_thing ON readings (thing)',
    declared: () => plant(),
    says: ['one_per_thing is unique or exclusive without the time column at: put it in by a migration'],
  },
  {
    title: 'a declared unique index without the time column',
    declared: () => plant({ ...READINGS, indexes: [{ columns: ['thing'], unique: true }] }),
    says: ['index readings_thing_idx is unique and lacks the time column at: add it'],
  },
  {
    title: 'an index whose name is taken',
    before: 'CREATE INDEX readings_thing_idx ON readings (value)',
    declared: () => plant({ ...READINGS, indexes: [{ columns: ['thing'] }] }),
    says: ['the name of index readings_thing_idx is taken by CREATE INDEX readings_thing_idx ON'],
  },
  {
    title: 'another time column than the hypertable has',
    before: `ALTER TABLE readings DROP CONSTRAINT readings_pkey; ALTER TABLE readings ADD COLUMN later timestamptz; SELECT create_hypertable('${SCHEMA}.readings', by_range('at'))`,
    declared: () => plant({ ...READINGS, time: 'later' }),
    says: ['is divided by at, and later is declared: a hypertable keeps its time column; declare at'],
  },
  {
    title: 'an aggregate over a table that is not there',
    declared: () => {
      const database = plant();
      database.addHypertable('nowhere', GONE).addContinuousAggregate('hourly', HOURLY);
      return database;
    },
    says: [
      'hypertable plant.nowhere: there is no such table',
      'continuous aggregate plant.hourly: its source plant.nowhere does not exist',
    ],
  },
  {
    title: 'an aggregate of columns that are not there',
    declared: () => withAggregates(READINGS, { ...HOURLY, columns: { samples: Aggregate.sum('speed'), total: Aggregate.sum('value') } }),
    says: ['continuous aggregate plant.hourly: its query is refused: column "speed" does not exist'],
  },
  {
    title: 'an expression that is no SQL',
    declared: () =>
      withAggregates(READINGS, { ...HOURLY, columns: { samples: Aggregate.sql('count((value'), total: Aggregate.sum('value') } }),
    says: ['continuous aggregate plant.hourly: its query is refused: syntax error'],
  },
  {
    title: 'an aggregate whose name is a table',
    before: 'CREATE TABLE hourly ()',
    declared: () => withAggregates(),
    says: ['continuous aggregate plant.hourly: the name is taken by something else'],
  },
  {
    title: 'an interval of nothing',
    declared: () => plant({ ...FULL, chunkInterval: Duration.seconds(0), retain: Duration.seconds(0) }),
    says: ['chunkInterval must be longer than nothing, got 00:00:00', 'retain must be longer than nothing, got 00:00:00'],
  },
];

describeOnEngines('what cannot become what is declared', (server) => {
  beforeEach(async () => {
    await server().reset(SCHEMA);
    await server().exec(TABLES);
  });

  it.each(CASES)('fails for $title, and changes nothing', async ({ before, declared, says }) => {
    if (before) await server().exec(before);
    const catalog = await catalogOf(server());
    const error = await server()
      .converge(declared())
      .then(
        () => 'it did not fail',
        (e: Error) => e.message,
      );
    for (const text of says) expect(error).toContain(text);
    expect(error).toMatch(/nothing was changed/);
    expect(await catalogOf(server())).toEqual(catalog);
    expect(await server().query("SELECT to_regnamespace('cdk8s_timescale') IS NULL AS nothing")).toEqual([{ nothing: true }]);
  });

  it('refuses to rebuild an aggregate that a view reads', async () => {
    await server().converge(withAggregates(READINGS));
    await server().exec('CREATE VIEW report AS SELECT * FROM daily');
    const changed = { ...HOURLY, columns: { ...HOURLY.columns, most: Aggregate.max('value') } };
    await expect(server().converge(withAggregates(READINGS, changed))).rejects.toThrow(
      'continuous aggregate plant.daily: its definition changed, so it must be made anew, and view report reads it: drop that in a migration',
    );
  });

  it('lists every hazard that nobody accepted, and changes nothing', async () => {
    await server().exec(rows(2));
    const error = await server()
      .converge(plant({ ...FULL, retain: Duration.days(1) }))
      .then(String, String);
    expect(error).toContain('hypertable plant.readings: to create hypertable has the hazard rewrites-table and access-exclusive');
    expect(error).toContain('to add retention policy has the hazard loses-history');
    expect(await server().query('SELECT count(*)::int AS n FROM timescaledb_information.hypertables')).toEqual([{ n: 0 }]);
  });

  it('undoes a step that fails, says why, and goes on from there next time', async () => {
    await server().exec("CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'");
    await server().exec('CREATE TRIGGER no AFTER INSERT ON readings REFERENCING NEW TABLE AS fresh FOR EACH ROW EXECUTE FUNCTION no()');
    await expect(server().converge(plant())).rejects.toThrow(/hypertable plant\.readings: cannot create hypertable: .*transition tables/);
    expect(await server().query("SELECT pg_get_constraintdef(oid) AS key FROM pg_constraint WHERE conname = 'readings_pkey'")).toEqual([
      { key: 'PRIMARY KEY (id)' },
    ]);
    await server().exec('DROP TRIGGER no ON readings');
    await expect(server().converge(plant())).resolves.toBeDefined();
  });
});

describeOnEngines('plan mode', (server) => {
  beforeEach(async () => {
    await server().reset(SCHEMA);
    await server().exec(TABLES);
  });

  it('says each step with its SQL and hazards, and changes nothing', async () => {
    await server().exec(rows(3));
    const catalog = await catalogOf(server());
    const lines = await server().converge(
      withAggregates({ ...FULL, retain: Duration.days(1), acknowledge: { 'rewrites-table': 'agreed' } }),
      'plan',
    );
    const would = lines.filter((l) => l.event === 'would');
    expect(would[0]).toMatchObject({
      step: 1,
      object: 'hypertable plant.readings',
      action: 'create hypertable',
      hazards: ['rewrites-table', 'access-exclusive'],
      unacknowledged: ['access-exclusive'],
      sql: expect.stringContaining('migrate_data => true') as string,
    });
    expect(would.find((l) => l.action === 'add retention policy')).toMatchObject({ hazards: ['loses-history'] });
    expect(would.map((l) => l.action)).toContain('fill');
    expect(await catalogOf(server())).toEqual(catalog);
    expect(await server().query("SELECT to_regnamespace('cdk8s_timescale') IS NULL AS nothing")).toEqual([{ nothing: true }]);
  });

  it('names pending migrations, and runs none', async () => {
    const database = migrated({ '001_more.sql': 'CREATE TABLE more (at timestamptz NOT NULL)' });
    database.addHypertable('more', GONE);
    const lines = await server().converge(database, 'plan');
    expect(lines.find((l) => l.event === 'migrations')).toMatchObject({ pending: ['001_more.sql'] });
    expect(lines.filter((l) => l.event === 'would')).toEqual([]);
    expect(await server().query("SELECT to_regclass('more') IS NULL AS nothing")).toEqual([{ nothing: true }]);
  });
});
