import { Duration } from 'cdk8s';
import { setTimeout as sleep } from 'node:timers/promises';
import { actions } from '../../support/timescale/engine';
import { jobsMissing } from '../../support/timescale/native-engine';
import { describeOnNative } from '../../support/timescale/engines';
import { catalogOf } from '../../support/timescale/catalog';
import { HOURLY, plant, READINGS, rows, SCHEMA, TABLES, withAggregates } from './plant';

describeOnNative('a database with other sessions', (server) => {
  beforeEach(async () => {
    await server().reset(SCHEMA);
    await server().exec(TABLES);
  });

  it('builds further indexes one chunk after the other', async () => {
    const indexed = plant({ ...READINGS, indexes: [{ columns: ['value'], where: 'value > 1' }] });
    await server().converge(plant());
    await server().exec(rows(3));
    const lines = await server().converge(indexed);
    expect(lines.find((l) => l.action === 'create index')!.sql).toBe(
      'CREATE INDEX readings_value_idx ON plant.readings USING btree ("value") WITH (timescaledb.transaction_per_chunk) WHERE value > 1',
    );
    expect(actions(await server().converge(indexed))).toEqual([]);
  });

  it('makes an index anew that an interrupted build left invalid', async () => {
    const indexed = plant({ ...READINGS, indexes: [{ columns: ['value'] }] });
    await server().converge(plant());
    await server().exec(rows(3));
    await server().exec('CREATE INDEX readings_value_idx ON readings (value)');
    await server().execAsSuperuser("UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'plant.readings_value_idx'::regclass");
    expect(actions(await server().converge(indexed))).toEqual(['drop invalid index: readings', 'create index: readings']);
  });

  it('refuses a second run beside the first, which goes on', async () => {
    const hold = server().session(`SELECT pg_advisory_lock(hashtextextended('cdk8s-timescale schema', 0)); SELECT pg_sleep(2)`);
    await sleep(700);
    await expect(server().converge(plant())).rejects.toThrow(
      /another run is converging database "\w+" right now\nDETAIL: {2}held by process \d+, /,
    );
    await hold;
    expect(actions(await server().converge(plant()))).toEqual(['create hypertable: readings']);
  });

  it('waits for a lock a few seconds at a time, and goes on when it gets it', async () => {
    const hold = server().session('BEGIN; LOCK TABLE plant.readings IN ROW EXCLUSIVE MODE; SELECT pg_sleep(8)');
    await sleep(700);
    const lines = await server().converge(plant());
    await hold;
    expect(lines.find((l) => l.action === 'create hypertable')!['tries']).toBe(2);
  });

  it('lets both of two runs end well, whichever comes first', async () => {
    const results = await Promise.allSettled([server().converge(withAggregates()), server().converge(withAggregates())]);
    expect(results.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected']);
    const before = await catalogOf(server());
    expect(actions(await server().converge(withAggregates()))).toEqual([]);
    expect(await catalogOf(server())).toEqual(before);
  });

  it('looks at hundreds of columnar chunks within a few seconds', async () => {
    const indexes = [{ columns: ['thing', 'at'] }, { columns: ['value'] }];
    const declared = () => withAggregates({ ...READINGS, columnstore: { after: Duration.days(7), segmentBy: ['thing'] }, indexes });
    await server().converge(declared());
    await server().exec(`INSERT INTO things VALUES (1, 'one');
      INSERT INTO readings (thing, at, value) SELECT 1, now() - n * interval '1 day', n FROM generate_series(0, 399) AS n`);
    await server().exec("SELECT count(compress_chunk(c)) FROM show_chunks('plant.readings', older_than => interval '7 days') AS c");
    const start = Date.now();
    expect(actions(await server().converge(declared()))).toEqual([]);
    // 0.3 s; 10 s when each question was planned over all chunks.
    expect(Date.now() - start).toBeLessThan(4_000);
  });

  it('refuses tables of somebody else', async () => {
    await server().execAsSuperuser('ALTER TABLE plant.readings OWNER TO postgres');
    await expect(server().converge(plant())).rejects.toThrow(
      'hypertable plant.readings: belongs to postgres, and this run is plant: ALTER TABLE plant.readings OWNER TO plant as a superuser',
    );
  });

  const missing = jobsMissing();
  if (missing) process.stderr.write(`SKIPPED "runs its policies": needs ${missing}\n`);
  const withJobs = missing ? it.skip : it;
  withJobs('runs its policies', async () => {
    await server().execAsSuperuser('SELECT _timescaledb_functions.start_background_workers()');
    await server().converge(
      withAggregates(
        { ...READINGS, columnstore: { after: READINGS.chunkInterval!, segmentBy: ['thing'] } },
        { ...HOURLY, refresh: { start: Duration.days(5) } },
      ),
    );
    await server().exec(rows(5));
    const state = () =>
      server().query(`SELECT (SELECT count(*) > 0 FROM timescaledb_information.chunks WHERE is_compressed) AS columnar,
        (SELECT count(*) > 0 FROM daily) AS filled, (SELECT count(*)::int FROM timescaledb_information.job_errors) AS errors`);
    const wanted = [{ columnar: true, filled: true, errors: 0 }];
    // They ran when there was nothing to do yet, and the daily aggregate has to wait for the hourly one.
    for (let i = 0; i < 30 && JSON.stringify(await state()) !== JSON.stringify(wanted); i++) {
      await server().exec('SELECT alter_job(job_id, next_start => now()) FROM timescaledb_information.jobs WHERE job_id >= 1000');
      await sleep(1500);
    }
    expect(await state()).toEqual(wanted);
  });
});
