import { createHash } from 'node:crypto';
import { type ArchiveBench, describeOnBench, gunzip, outcome } from './archive-bench';

const OLD = ['2024-03-30', '2024-03-31', '2024-04-01'];
const LOCK = "hashtextextended('archive of old chunks', 0)";
/** Chunks and rows. */
const REMAINS = (bench: ArchiveBench) => [bench.sql("SELECT count(*) FROM show_chunks('m.readings')"), bench.content('readings')];

describeOnBench('archiving old chunks', (the) => {
  it('drops what is older than the table keeps, and nothing else', async () => {
    const { code, lines } = await the.bench.archive();
    expect(code).toBe(0);
    expect(lines.map(({ event, table, from, rows }) => [event, table, from, rows])).toEqual(
      OLD.map((day) => ['archived', 'm.readings', `${day} 00:00:00+00`, 576]),
    );
    expect(the.bench.sql("SELECT count(*), min(time) > now() - INTERVAL '1 hour' FROM m.readings")).toBe('1|t');
    expect(await the.bench.archive()).toMatchObject({ code: 0, lines: [] });
  });

  it('leaves a file and a manifest of each chunk, whose names say which rows are inside', async () => {
    const { lines } = await the.bench.archive();
    const names = await the.bench.names();
    expect(names).toHaveLength(6);
    for (const name of names) {
      expect(name).toMatch(
        /^telemetry\/plant\/m\/readings\/\d{8}T000000Z_\d{8}T000000Z__hyper_1_\d_chunk_([0-9a-f]{12}\.csv\.gz|\d{8}T\d{12}Z\.json)$/,
      );
    }
    const first = (ending: string) => names.find((name) => name.endsWith(ending))!;
    const read = (name: string) => the.bench.storage.read(the.bench.container, name);
    const [blob, manifest] = [await read(first('.gz')), await read(first('.json'))];
    const described = JSON.parse(manifest.body.toString()) as Record<string, unknown>;
    expect(described).toMatchObject({
      format: 1,
      database: 'plant',
      schema: 'm',
      table: 'readings',
      time: 'time',
      from: '2024-03-30 00:00:00+00',
      to: '2024-03-31 00:00:00+00',
      rows: 576,
      blob: first('.gz'),
      bytes: blob.body.length,
      sha256: createHash('sha256').update(blob.body).digest('hex'),
      timescaledb: expect.stringMatching(/^2\./) as string,
    });
    expect(described['columns']).toContainEqual({ name: 'amount', type: 'numeric(12,4)' });
    expect(described['columns']).toContainEqual({ name: 'state', type: 'm.state' });
    expect(new Set(lines.map(({ blob: name }) => String(name).slice(-19))).size).toBe(3);
    expect(gunzip(blob.body)).toMatch(/^time,metric_id,value,note,doc,tags,at,amount,raw,gap,state,r\n2024-03-30 00:00:00\+00,1,/);
    expect(blob.headers).toMatchObject({ 'x-ms-meta-rows': '576', 'content-type': 'application/gzip' });
  });

  it('archives columnar chunks as well', async () => {
    the.bench.sql(
      "ALTER TABLE m.readings SET (timescaledb.compress, timescaledb.compress_segmentby = 'metric_id'); SELECT compress_chunk(c) FROM show_chunks('m.readings', older_than => '2024-04-01'::timestamptz) c",
    );
    const before = the.bench.content('readings');
    expect(await the.bench.archive()).toMatchObject({ code: 0 });
    await the.bench.restore();
    expect(the.bench.content('readings_restored')).toBe(before);
  });

  it('puts files into the tier that is asked for', async () => {
    await the.bench.archive({ ACCESS_TIER: 'Cold' });
    const file = (await the.bench.names()).find((name) => name.endsWith('.gz'))!;
    expect((await the.bench.storage.headers(the.bench.container, file))['x-ms-access-tier']).toBe('Cold');
  });

  it.each([
    ['a late row', "INSERT INTO m.readings (time, metric_id) VALUES ('2024-03-30 12:34:56+00', 9)"],
    ['a changed value', "UPDATE m.readings SET value = 7 WHERE time = '2024-03-30 12:00+00' AND metric_id = 4"],
    ['a deleted row', "DELETE FROM m.readings WHERE time = '2024-03-30 12:00+00' AND metric_id = 4"],
  ])('keeps a chunk with %s since it was exported, says so, and archives it as it is then', async (_, change) => {
    const { bench } = the;
    bench.curl(`case "$*" in *manifest.json*) ${bench.shellSql(change)} ;; esac`);
    const { code, lines } = await bench.archive();
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      { event: 'failed', error: 'rows were written to the chunk after it was exported: it stays, and the next run exports it again' },
    ]);
    expect(bench.sql("SELECT count(*) FROM show_chunks('m.readings')")).toBe('4');

    bench.curl();
    const before = bench.content('readings');
    expect(await bench.archive()).toMatchObject({ code: 0 });
    await bench.restore();
    expect(bench.content('readings_restored')).toBe(before);
  });

  it('goes on with a file that a stopped run left, without sending it again', async () => {
    const { bench } = the;
    bench.curl('case "$*" in *manifest.json*) kill -9 $PPID; exit 1 ;; esac');
    expect((await bench.archive()).code).not.toBe(0);
    expect(await bench.names()).toHaveLength(1);

    bench.curl('case "$*" in *upload-file*chunk.csv.gz*) echo sent >>/tmp/sent ;; esac'.replace('/tmp', bench.pod.path('/tmp')));
    expect(await bench.archive()).toMatchObject({ code: 0 });
    expect(bench.pod.read('/tmp/sent')).toBe('sent\nsent\n');
  });

  it('never overwrites a file with other content', async () => {
    const { bench } = the;
    const [name] = await firstName(bench);
    await bench.storage.write(bench.container, name, 'something else', { rows: '3', fingerprint: '1', sha256: 'x' });
    const before = REMAINS(bench);
    const { code, lines } = await bench.archive();
    expect(code).toBe(1);
    expect(lines[0]!.error).toBe(`${name} is in the container with other content, and is not overwritten: see docs/archive.md`);
    expect((await bench.storage.read(bench.container, name)).body.toString()).toBe('something else');
    expect(REMAINS(bench)).toEqual(before);
  });

  it('keeps a chunk whose file comes back damaged', async () => {
    const { bench } = the;
    const [name, metadata] = await firstName(bench);
    await bench.storage.write(bench.container, name, 'damaged', metadata);
    const { code, lines } = await bench.archive();
    expect([code, lines[0]!.error]).toEqual([1, `${name} has other bytes than were sent: look at it, nothing was dropped`]);
    expect(bench.sql("SELECT count(*) FROM show_chunks('m.readings')")).toBe('4');
  });

  it('leaves everything as it is while the storage cannot be reached', async () => {
    const before = REMAINS(the.bench);
    the.bench.curl('exec "$REAL" --connect-to ::127.0.0.1:1 "$@"');
    const { code, lines } = await the.bench.archive();
    expect(code).toBe(1);
    expect(lines).toMatchObject([
      { event: 'failed', error: expect.stringMatching(/^the storage at blob\.example\.com cannot be reached: curl: \(7\)/) as string },
    ]);
    expect(REMAINS(the.bench)).toEqual(before);
  });

  it.each([
    [
      'of another container',
      (b: ArchiveBench) => b.storage.sas('another', 'rcl'),
      'the storage refused (403 AuthorizationFailure): the shared access signature must be valid now, be for this container and permit read, create and list',
    ],
    [
      'that does not permit to create',
      (b: ArchiveBench) => b.storage.sas(b.container, 'rl'),
      'the storage refused (403 AuthorizationPermissionMismatch): the shared access signature must be valid now, be for this container and permit read, create and list',
    ],
    [
      'that is something else',
      () => 'AccountKey="x y"',
      'the Secret must hold a shared access signature (its fields are sv, se, sp, sig and others), and holds something else (not shown)',
    ],
  ])('says what is wrong with a signature %s, and never the signature', async (_, sas, error) => {
    const { bench } = the;
    const before = REMAINS(bench);
    bench.pod.write('/credentials/archive-sas', sas(bench));
    const { code, lines, output } = await bench.archive();
    expect(code).toBe(1);
    expect(lines).toMatchObject([{ event: 'failed', error }]);
    expect(output).not.toContain(new URLSearchParams(sas(bench)).get('sig') ?? 'AccountKey');
    expect(REMAINS(bench)).toEqual(before);
  });

  it('never shows its signature to the list of processes', async () => {
    const { bench } = the;
    const seen = bench.pod.path('/tmp/seen');
    bench.curl(`echo "$*" >>${seen}`, `tr '\\0' '\\n' </proc/$$/environ >>${seen}`);
    await bench.archive();
    expect(bench.pod.read('/tmp/seen')).toContain('--config');
    expect(bench.pod.read('/tmp/seen')).not.toMatch(/sig=/);
  });

  it('lets nobody else archive while it is at work', async () => {
    const { bench } = the;
    const go = bench.pod.path('/tmp/go');
    bench.curl(`until [ -e ${go} ]; do sleep 0.1; done`);
    const run = bench.start('archive.sh');
    const free = `SELECT pg_try_advisory_xact_lock(${LOCK})`;
    await expectEventually(() => bench.sql(free) === 'f');
    bench.pod.write('/tmp/go', '');
    expect(outcome(await run.ended)).toMatchObject({ code: 0 });
    expect(bench.sql(free)).toBe('t');
  });

  it('leaves a database alone that another run is at work on', async () => {
    const { bench } = the;
    const other = bench.hold(`SELECT pg_advisory_lock(${LOCK})`);
    await expectEventually(() => bench.sql(`SELECT pg_try_advisory_xact_lock(${LOCK})`) === 'f');
    const { code, lines } = await bench.archive();
    other.kill();
    expect([code, lines]).toMatchObject([
      1,
      [{ event: 'failed', error: 'another run is at work on this database: this one leaves it alone' }],
    ]);
  });

  it('changes nothing on a server in recovery', async () => {
    const { bench } = the;
    bench.pod.program('psql', 'case "$*" in *pg_is_in_recovery*) echo t; exit ;; esac', 'exit 9');
    expect(await bench.archive()).toMatchObject({
      code: 1,
      lines: [
        { error: 'the server at postgres-primary.example.com is in recovery: a standby cannot be changed; the next run tries again' },
      ],
    });
  });

  it('does not wait for ever for a chunk that somebody writes to', async () => {
    const { bench } = the;
    const writer = bench.hold("UPDATE m.readings SET value = value WHERE time = '2024-03-30 12:00+00'");
    await expectEventually(
      () => bench.sql("SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep%' AND state = 'active'") !== '1',
    );
    const { code, lines } = await bench.archive();
    writer.kill();
    expect(code).toBe(1);
    expect(lines.map(({ event }) => event)).toEqual(['waiting', 'waiting', 'waiting', 'failed']);
    expect(lines.at(-1)!.error).toMatch(/^the chunk is in use/);
  });

  it('goes on with other tables after one that fails', async () => {
    const { bench } = the;
    const plan = bench.pod.read('/etc/archive/plan.txt');
    bench.pod.write('/etc/archive/plan.txt', plan.replace('readings', 'gone') + plan.replace(' time ', ' at ') + plan);
    const { code, lines } = await bench.archive();
    expect(code).toBe(1);
    expect(lines.map(({ event, table }) => [event, table])).toEqual([
      ['failed', 'm.gone'],
      ['failed', 'm.readings'],
      ...OLD.map(() => ['archived', 'm.readings']),
    ]);
    expect(lines.slice(0, 2).map(({ error }) => error)).toEqual([
      'm.gone must be a hypertable that is divided by time alone, and is not: is the schema Job done?',
      'm.readings must be a hypertable that is divided by at alone, and is not: is the schema Job done?',
    ]);
  });

  it.each([['timestamp'], ['date']])('archives a table that is divided by a %s', async (type) => {
    const { bench } = the;
    bench.sql(
      `SET ROLE owner; CREATE TABLE m.other (day ${type} NOT NULL, v int); SET client_min_messages = error; SELECT create_hypertable('m.other', by_range('day', INTERVAL '7 days')); INSERT INTO m.other SELECT '2024-01-01'::date + n, n FROM generate_series(0, 20) n`,
    );
    bench.pod.write('/etc/archive/plan.txt', bench.pod.read('/etc/archive/plan.txt').replace('readings time', 'other day'));
    const before = bench.content('other', 'true');
    expect(await bench.archive()).toMatchObject({ code: 0 });
    expect(bench.sql('SELECT count(*) FROM m.other')).toBe('0');
    await bench.restore({ RESTORE_TABLE: 'other', RESTORE_FROM: '2023-01-01' });
    expect(bench.content('other_restored', 'true')).toBe(before);
  });

  it('leaves continuous aggregates as they are', async () => {
    const { bench } = the;
    bench.sql(
      "CREATE MATERIALIZED VIEW m.daily WITH (timescaledb.continuous) AS SELECT time_bucket('1 day', time) AS day, count(*) AS n FROM m.readings GROUP BY 1",
    );
    const before = bench.sql('SELECT sum(n) FROM m.daily');
    expect(await bench.archive()).toMatchObject({ code: 0 });
    expect([before, bench.sql('SELECT sum(n) FROM m.daily')]).toEqual(['1729', '1729']);
  });
});

/** Runs until the first file is there, and takes it away again. @returns its name and what it says about itself */
async function firstName(bench: ArchiveBench): Promise<[string, Record<string, string>]> {
  bench.curl('case "$*" in *manifest.json*) exit 1 ;; esac');
  await bench.archive();
  bench.curl();
  const [name] = await bench.names();
  const { headers } = await bench.storage.read(bench.container, name!);
  return [name!, Object.fromEntries(['rows', 'fingerprint', 'sha256'].map((key) => [key, String(headers[`x-ms-meta-${key}`])]))];
}

async function expectEventually(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(holds()).toBe(true);
}
