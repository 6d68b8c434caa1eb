import { Duration } from 'cdk8s';
import { Aggregate, Column } from '../../../lib';
import { catalogOf } from '../../support/timescale/catalog';
import { actions } from '../../support/timescale/engine';
import { describeOnEngines } from '../../support/timescale/engines';
import { DAILY, FULL, HOURLY, plant, READINGS, rows, SCHEMA, TABLES, withAggregates } from './plant';

describeOnEngines('a database that converges', (server) => {
  beforeEach(async () => {
    await server().reset(SCHEMA);
    await server().exec(TABLES);
  });

  it('becomes what is declared, in an order that works', async () => {
    const lines = await server().converge(withAggregates());
    expect(actions(lines)).toEqual([
      'create hypertable: readings',
      'enable columnstore: readings',
      'add columnstore policy: readings',
      'add retention policy: readings',
      'create index: readings',
      'create index: readings',
      'create aggregate: hourly',
      'add refresh policy: hourly',
      'create index: hourly',
      'create aggregate: daily',
      'add refresh policy: daily',
      'create index: daily',
    ]);
    expect((await catalogOf(server())).filter((line) => / (of|hypertable|aggregate|index) readings/.test(line))).toEqual([
      'columnstore of readings: segmented by thing, ordered by at DESC',
      'dimension of readings: at timestamp with time zone every 1 day',
      'index of readings: readings_high_idx USING btree (value) WHERE (value > (100)::double precision)',
      'index of readings: readings_pkey unique USING btree (id, at)',
      'index of readings: readings_thing_at_idx USING btree (thing, at DESC)',
      'job of readings: policy_compression every 12:00:00, {"compress_after": "7 days"}',
      'job of readings: policy_retention every 1 day, {"drop_after": "90 days"}',
      'key of readings: FOREIGN KEY (thing) REFERENCES things(id)',
      'key of readings: PRIMARY KEY (id, at)',
      'remembers hypertable readings, filled: t',
      'remembers index readings_high_idx, filled: t',
      'remembers index readings_thing_at_idx, filled: t',
    ]);
  });

  it('changes nothing when it runs again', async () => {
    await server().converge(withAggregates());
    const before = await catalogOf(server());
    const lines = await server().converge(withAggregates());
    expect(actions(lines)).toEqual([]);
    expect(lines.at(-1)).toMatchObject({ event: 'converged', changes: 0 });
    expect(await catalogOf(server())).toEqual(before);
  });

  it('changes only what differs', async () => {
    await server().converge(withAggregates());
    const [segments, index, further] = [['thing'], FULL.indexes![0]!, { columns: ['value', 'thing'] }];
    const steps: [Parameters<typeof withAggregates>, string[]][] = [
      [[{ ...FULL, chunkInterval: Duration.days(2) }], ['set chunk interval: readings']],
      [[{ ...FULL, retain: Duration.days(60) }], ['set chunk interval: readings', 'change retention policy: readings']],
      [
        [{ ...FULL, columnstore: { after: Duration.days(9), segmentBy: segments } }],
        ['change columnstore policy: readings', 'change retention policy: readings'],
      ],
      [
        [{ ...FULL, columnstore: { after: Duration.days(9), segmentBy: [], orderBy: ['thing', Column.descending('at')] } }],
        ['change columnstore: readings'],
      ],
      [
        [{ ...FULL, indexes: [index, further] }],
        ['change columnstore: readings', 'change columnstore policy: readings', 'drop index: readings', 'create index: readings'],
      ],
      [
        [FULL, { ...HOURLY, realTime: true }],
        ['drop index: readings', 'create index: readings', 'set real time: hourly'],
      ],
      [
        [FULL, { ...HOURLY, retain: Duration.days(400), columnstore: { after: Duration.days(30), segmentBy: segments } }],
        ['set real time: hourly', 'enable columnstore: hourly', 'add columnstore policy: hourly', 'add retention policy: hourly'],
      ],
      [
        [FULL, { ...HOURLY, refresh: { start: Duration.days(2), every: Duration.minutes(5) } }],
        [
          'change refresh policy: hourly',
          'remove columnstore policy: hourly',
          'disable columnstore: hourly',
          'remove retention policy: hourly',
        ],
      ],
    ];
    for (const [declared, expected] of steps) {
      expect(actions(await server().converge(withAggregates(...declared)))).toEqual(expected);
    }
  });

  it('removes policies, columnstore and indexes that are no longer declared', async () => {
    await server().converge(plant(FULL));
    expect(actions(await server().converge(plant()))).toEqual([
      'remove columnstore policy: readings',
      'disable columnstore: readings',
      'remove retention policy: readings',
      'drop index: readings',
      'drop index: readings',
    ]);
    expect((await catalogOf(server())).filter((line) => /^(job|columnstore)/.test(line))).toEqual([]);
  });

  it('leaves indexes alone that are not its own, and counts one with the same definition as declared', async () => {
    await server().exec('CREATE INDEX by_thing ON readings (thing, at DESC); CREATE INDEX theirs ON readings (value)');
    const lines = await server().converge(plant({ ...READINGS, indexes: [FULL.indexes![0]!] }));
    expect(actions(lines)).toEqual(['create hypertable: readings']);
    const after = await server().converge(plant());
    expect(actions(after)).toEqual([]);
    expect((await catalogOf(server())).filter((line) => line.startsWith('index'))).toHaveLength(3);
  });

  it('adopts a hypertable that somebody made, and its policies', async () => {
    await server().exec(
      `ALTER TABLE readings DROP CONSTRAINT readings_pkey, ADD PRIMARY KEY (id, at);
       SELECT create_hypertable('${SCHEMA}.readings', by_range('at', interval '7 days'), create_default_indexes => false);
       SELECT add_retention_policy('${SCHEMA}.readings', interval '1 year')`,
    );
    expect(actions(await server().converge(plant({ ...READINGS, retain: Duration.days(90) })))).toEqual([
      'adopt: readings',
      'set chunk interval: readings',
      'change retention policy: readings',
    ]);
  });

  it('turns policies on again that somebody switched off', async () => {
    await server().converge(plant(FULL));
    await server().exec(
      "SELECT alter_job(job_id, scheduled => false) FROM timescaledb_information.jobs WHERE proc_name = 'policy_retention'",
    );
    expect(actions(await server().converge(plant(FULL)))).toEqual(['change retention policy: readings']);
  });

  it('keeps the data of what is no longer declared, and takes its policies away', async () => {
    await server().converge(withAggregates({ ...FULL, retain: Duration.days(90) }, { ...HOURLY, retain: Duration.days(400) }));
    await server().exec(rows(1));
    const lines = await server().converge(plant(FULL));
    expect(actions(lines)).toEqual(['remove policy: daily', 'remove policy: hourly', 'remove policy: hourly']);
    expect(lines.find((l) => l.event === 'planned')!['notes']).toEqual([
      'aggregate plant.daily is no longer declared: its data stays, its policies go; DROP MATERIALIZED VIEW plant.daily deletes it',
      'aggregate plant.hourly is no longer declared: its data stays, its policies go; DROP MATERIALIZED VIEW plant.hourly deletes it',
    ]);
    await server().exec('DROP MATERIALIZED VIEW daily; DROP MATERIALIZED VIEW hourly');
    expect(actions(await server().converge(plant(FULL)))).toEqual([
      'forget: index daily_thing_bucket_idx',
      'forget: index hourly_thing_bucket_idx',
      'forget: daily',
      'forget: hourly',
    ]);
    expect(actions(await server().converge(plant(FULL)))).toEqual([]);
  });

  describe('with rows', () => {
    const accepted = { acknowledge: { 'rewrites-table': 'empty enough', 'access-exclusive': 'nobody is here' } } as const;
    const checksum = 'SELECT count(*)::int AS n, sum(hashtext(t::text))::text AS sum FROM readings t';

    it('moves them into chunks, every one of them', async () => {
      await server().exec(rows(3));
      const before = await server().query(checksum);
      const lines = await server().converge(plant({ ...READINGS, ...accepted }));
      expect(lines.find((l) => l.action === 'create hypertable')).toMatchObject({
        hazards: ['rewrites-table', 'access-exclusive'],
        detail: expect.stringContaining('keys get the time column: readings_pkey is PRIMARY KEY (id, at)') as string,
      });
      expect(await server().query(checksum)).toEqual(before);
      expect(await server().query('SELECT count(*)::int AS n FROM timescaledb_information.chunks')).toEqual([{ n: 3 }]);
    });

    it('fills a new aggregate, and the one on top of it, from what is there', async () => {
      await server().exec(rows(2));
      const lines = await server().converge(withAggregates({ ...READINGS, ...accepted }));
      expect(actions(lines).filter((a) => a.startsWith('fill'))).toEqual(['fill: hourly', 'fill: daily']);
      const same = `SELECT (SELECT sum(value) FROM readings) = (SELECT sum(total) FROM %) AS same, (SELECT count(*) > 0 FROM %) AS some`;
      for (const name of ['hourly', 'daily']) {
        expect(await server().query(same.replaceAll('%', name))).toEqual([{ same: true, some: true }]);
      }
      expect(await catalogOf(server())).toEqual(
        expect.arrayContaining(['remembers aggregate daily, filled: t', 'remembers aggregate hourly, filled: t']),
      );
    });

    it('fills an aggregate that an interrupted run left empty', async () => {
      await server().converge(withAggregates());
      await server().exec(`${rows(2)} UPDATE cdk8s_timescale.objects SET filled = false WHERE name = 'hourly'`);
      expect(actions(await server().converge(withAggregates()))).toEqual(['fill: hourly']);
      expect(await server().query('SELECT count(*)::int AS n FROM hourly')).toEqual([{ n: 2 * 24 * 3 }]);
    });

    it('makes a changed aggregate anew, with the one on top of it, when somebody accepts that', async () => {
      await server().converge(withAggregates(READINGS));
      await server().exec(
        `${rows(2)}\n\nCALL refresh_continuous_aggregate('hourly', NULL, NULL);\n\nCALL refresh_continuous_aggregate('daily', NULL, NULL)`,
      );
      const changed = { ...HOURLY, columns: { ...HOURLY.columns, highest: Aggregate.max('value') } };
      await expect(server().converge(withAggregates(READINGS, changed))).rejects.toThrow(
        "continuous aggregate plant.hourly: to drop to rebuild has the hazard rewrites-table (its definition changed): accept it by acknowledge: { 'rewrites-table': '<reason>' }",
      );
      const accept = { acknowledge: { 'rewrites-table': 'a minute without it is fine' } } as const;
      const lines = await server().converge(withAggregates(READINGS, { ...changed, ...accept }, { ...DAILY, ...accept }));
      expect(actions(lines)).toEqual([
        'drop to rebuild: daily',
        'drop to rebuild: hourly',
        'create aggregate: hourly',
        'fill: hourly',
        'add refresh policy: hourly',
        'create index: hourly',
        'create aggregate: daily',
        'fill: daily',
        'add refresh policy: daily',
        'create index: daily',
      ]);
      expect(await server().query('SELECT count(*)::int AS n, max(highest) > 0 AS some FROM hourly')).toEqual([{ n: 144, some: true }]);
      expect(await server().query('SELECT count(*)::int AS n FROM daily')).toEqual([{ n: 6 }]);
    });

    it('says that a rebuild loses history when the rows behind it are gone', async () => {
      await server().converge(withAggregates(READINGS));
      await server().exec(
        `${rows(5)}\n\nCALL refresh_continuous_aggregate('hourly', NULL, NULL);\n\nSELECT drop_chunks('readings', interval '3 days')`,
      );
      const changed = { ...HOURLY, columns: { n: Aggregate.count() }, acknowledge: { 'rewrites-table': 'fine' } } as const;
      await expect(server().converge(withAggregates(READINGS, changed, { ...DAILY, columns: { n: Aggregate.sum('n') } }))).rejects.toThrow(
        /hourly: to drop to rebuild has the hazard loses-history \(its definition changed; it goes back to \S+, the rows it is made from only to \S+\)/,
      );
    });

    it('does not start to drop rows that are there without being told twice', async () => {
      await server().converge(plant());
      await server().exec(rows(5));
      const short = { ...READINGS, retain: Duration.days(3) };
      await expect(server().converge(plant(short))).rejects.toThrow(
        /to add retention policy has the hazard loses-history \(rows go back to \S+, and those before \S+ will be dropped\)/,
      );
      expect(actions(await server().converge(plant({ ...short, acknowledge: { 'loses-history': 'they may go' } })))).toEqual([
        'add retention policy: readings',
      ]);
      expect(actions(await server().converge(plant({ ...short, retain: Duration.days(4) })))).toEqual([
        'change retention policy: readings',
      ]);
    });

    it('keeps chunks columnar when the columnstore is no longer declared, and says so', async () => {
      await server().converge(plant(FULL));
      await server().exec(`${rows(3)} SELECT compress_chunk(c) FROM show_chunks('readings') AS c`);
      const lines = await server().converge(plant({ ...FULL, columnstore: undefined }));
      expect(actions(lines)).toEqual(['remove columnstore policy: readings']);
      expect(lines.find((l) => l.event === 'planned')!['notes']).toEqual([
        'hypertable plant.readings the columnstore is no longer declared, and 3 chunks are columnar: they stay so; CALL convert_to_rowstore(…) turns one back',
      ]);
    });
  });
});
