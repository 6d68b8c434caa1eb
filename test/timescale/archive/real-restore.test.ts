import { describeOnBench } from './archive-bench';

describeOnBench('restoring archived chunks', (the) => {
  it('gives back every row as it was: quotes, line ends, NULL and empty texts, JSON, arrays', async () => {
    const before = the.bench.content('readings');
    await the.bench.archive();
    expect(the.bench.content('readings')).toBe('0|');
    const { code, lines } = await the.bench.restore();
    expect(code).toBe(0);
    expect(lines.map(({ event, table, rows, archived }) => [event, table, rows, archived])).toEqual(
      Array(3).fill(['restored', 'm.readings_restored', 576, 576]),
    );
    expect(the.bench.content('readings_restored')).toBe(before);
  });

  it('gives back the rows of a time and no others', async () => {
    const where = "time >= '2024-03-30 12:00+00' AND time < '2024-03-31 01:00+00'";
    const before = the.bench.content('readings', where);
    await the.bench.archive();
    const { lines } = await the.bench.restore({ RESTORE_FROM: '2024-03-30T12:00Z', RESTORE_TO: '2024-03-31T01:00Z' });
    expect(lines.map(({ rows, archived }) => [rows, archived])).toEqual([
      [288, 576],
      [24, 576],
    ]);
    expect(the.bench.content('readings_restored')).toBe(before);
  });

  it('puts rows into the table that they came from, where that is asked for, and never twice', async () => {
    const { bench } = the;
    const before = bench.content('readings');
    await bench.archive();
    expect(await bench.restore({ RESTORE_INTO: 'readings' })).toMatchObject({ code: 0 });
    expect(bench.content('readings')).toBe(before);
    expect(await bench.restore({ RESTORE_INTO: 'readings' })).toMatchObject({
      code: 1,
      lines: [
        {
          error:
            'm.readings has rows between 2024-03-01 and 2024-05-01 already, and none is put in twice: delete them, or leave RESTORE_INTO out',
        },
      ],
    });
    expect(bench.content('readings')).toBe(before);
  });

  it('does not touch a table of an earlier restore', async () => {
    await the.bench.archive();
    await the.bench.restore();
    expect(await the.bench.restore()).toMatchObject({ code: 1, lines: [{ error: 'relation "readings_restored" already exists' }] });
  });

  it('knows rows that came after their chunk had gone', async () => {
    const { bench } = the;
    await bench.archive();
    bench.sql("SET ROLE owner; INSERT INTO m.readings (time, metric_id, note) VALUES ('2024-03-30 01:00+00', 9, 'late')");
    expect(await bench.archive()).toMatchObject({ code: 0, lines: [{ rows: 1 }] });
    const { lines } = await bench.restore();
    expect(lines.map(({ rows }) => rows)).toEqual([576, 1, 576, 576]);
  });

  it('fills columns that the table got since with NULL', async () => {
    const { bench } = the;
    await bench.archive();
    bench.sql('ALTER TABLE m.readings ADD COLUMN later int');
    expect(await bench.restore()).toMatchObject({ code: 0 });
    expect(bench.sql('SELECT count(*), count(later) FROM m.readings_restored')).toBe('1728|0');
  });

  it('reads a list that comes in portions', async () => {
    const { bench } = the;
    await bench.archive();
    bench.curl(`sed -i 's/comp=list/comp=list\\&maxresults=1/' ${bench.pod.path('/tmp/request')}`);
    expect((await bench.restore()).lines).toHaveLength(3);
  });

  it('puts in nothing of a file that is not as it was written', async () => {
    const { bench } = the;
    await bench.archive();
    const name = (await bench.names()).find((n) => n.endsWith('.csv.gz'))!;
    await bench.storage.write(bench.container, name, 'damaged');
    const { code, lines } = await bench.restore();
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      {
        event: 'failed',
        error: `${name} does not have the bytes that its manifest says: it was changed or is damaged; earlier chunks are in, this one and later ones are not`,
      },
    ]);
    expect(bench.sql('SELECT count(*) FROM m.readings_restored')).toBe('0');
  });

  it.each([
    ['types that are SQL', 'int); DROP TABLE m.readings; --', 'syntax error'],
    ['types that are gone', 'm.mood', 'type "m.mood" does not exist'],
  ])('refuses a manifest with %s', async (_, type, error) => {
    const { bench } = the;
    await bench.archive();
    const name = (await bench.names()).find((n) => n.endsWith('.json'))!;
    const manifest = JSON.parse((await bench.storage.read(bench.container, name)).body.toString()) as { columns: object[] };
    manifest.columns[0] = { name: 'time', type };
    await bench.storage.write(bench.container, name, JSON.stringify(manifest));
    const { code, lines } = await bench.restore();
    expect(code).toBe(1);
    expect(lines[0]!.error).toContain(error);
    expect(bench.sql('SELECT count(*) FROM m.readings')).toBe('1');
  });

  it.each([
    [
      'no table',
      { RESTORE_TABLE: '' },
      'RESTORE_DATABASE, RESTORE_TABLE, RESTORE_FROM and RESTORE_TO must be set, and one is not: see docs/archive.md',
    ],
    ['a database that archives nothing', { RESTORE_DATABASE: 'other' }, 'RESTORE_DATABASE must be one of: plant , got other'],
    ['no time', { RESTORE_FROM: 'yesteryear' }, 'invalid input syntax for type timestamp with time zone: "yesteryear"'],
    [
      'ends that are the wrong way round',
      { RESTORE_TO: '2024-01-01' },
      'RESTORE_FROM must be before RESTORE_TO, got 2024-03-01 and 2024-01-01',
    ],
    [
      'a time of which there is nothing',
      { RESTORE_FROM: '2024-04-15' },
      'the archive has no chunk of m.readings between 2024-04-15 and 2024-05-01, below telemetry/plant/m/readings',
    ],
  ])('says what is wrong with %s', async (_, env, error) => {
    await the.bench.archive();
    expect(await the.bench.restore(env)).toMatchObject({ code: 1, lines: [{ event: 'failed', error }] });
  });
});
