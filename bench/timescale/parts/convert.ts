import { factoryTelemetry, MS5 } from '../../../config/ms5';
import type { Database } from '../../../lib';
import type { Hazard } from '../../../lib/model/timeseries';
import type { NativeEngine } from '../../../test/support/timescale/native-engine';
import { say, timed } from '../clock';
import { count, figure, holds, mebibytes, perSecond, seconds, times, type Figure } from '../figures';
import { emptyDatabase } from '../server';
import { daysOf, historyOf } from '../span';
import { insertTelemetry, prepareTelemetry } from '../telemetry';
import type { Part } from './part';

/** Of the rows that the other parts have: five million of 24. */
const SHARE = 5 / 24;

const ACCEPTED: Readonly<Record<Hazard, string>> = {
  'rewrites-table': 'measured here',
  'access-exclusive': 'measured here',
  'long-running': 'measured here',
  'loses-history': 'measured here',
};

interface Contents {
  readonly rows: number;
  readonly checksum: string;
}

/** A large table as it was before TimescaleDB, with its key and its foreign key, becomes a hypertable by the program of the schema Job. */
export const convert: Part = async ({ server }, options) => {
  const { engine } = server;
  await emptyDatabase(engine);
  await engine.converge(factoryTelemetry({ timescaledb: false, afterAYear: 'drop' }));
  await fillAsItWas(engine, Math.round(options.rows * SHARE), options.days);

  const before = await contents(engine);
  const [size] = await engine.query<{ size: number }>("SELECT pg_total_relation_size('metric_hist') AS size");
  say('convert: copies for comparison');
  const asTable = await copied(engine, 'CREATE TABLE bench.copy AS SELECT * FROM metric_hist');
  const asSame = await copied(
    engine,
    `CREATE TABLE bench.copy (LIKE metric_hist INCLUDING ALL, FOREIGN KEY (metric_def_id) REFERENCES metric_def (id) ON DELETE CASCADE);
     INSERT INTO bench.copy SELECT * FROM metric_hist`,
  );

  say('convert: the program');
  await engine.execAsSuperuser('CHECKPOINT');
  const run = await timed(() => engine.converge(accepting(factoryTelemetry({ afterAYear: 'drop' }))));
  const step = run.result.find((l) => l.action === 'create hypertable' && l.object === `hypertable ${MS5.database}.metric_hist`);
  if (!step) throw new Error('the program did not make metric_hist a hypertable');
  const tookSeconds = Number(step['ms']) / 1000;
  const after = await contents(engine);
  const [chunks] = await engine.query<{ chunks: number }>("SELECT count(*) AS chunks FROM show_chunks('metric_hist')");

  return [
    figure('rows in a plain table', `${count(before.rows)}, ${mebibytes(size!.size)} with its indexes`),
    holds('rows after', count(after.rows), 'as before', after.rows === before.rows),
    holds('sum of hashes of all rows', after.checksum, 'as before', after.checksum === before.checksum),
    await foreignKey(engine),
    figure(
      `made a hypertable of ${count(chunks!.chunks)} chunks`,
      `${seconds(tookSeconds)}, ${perSecond('rows')(before.rows / tookSeconds)}`,
    ),
    figure('times CREATE TABLE … AS', `${times(tookSeconds / asTable)} of ${seconds(asTable)}`),
    figure('times INSERT … SELECT into the same table with its keys', `${times(tookSeconds / asSame)} of ${seconds(asSame)}`),
    figure('the whole run: all tables, policies, aggregates filled', seconds(run.seconds)),
  ];
};

/** The legacy table: its key is the number alone, and it has the index that is declared today. */
async function fillAsItWas(engine: NativeEngine, rows: number, days: number): Promise<void> {
  const span = historyOf(rows, days);
  await engine.exec(
    `ALTER TABLE metric_hist DROP CONSTRAINT metric_hist_pkey, ADD PRIMARY KEY (id);
     CREATE INDEX ix_metric_hist_def_ts ON metric_hist (metric_def_id, ts DESC)`,
  );
  await engine.exec(prepareTelemetry(span));
  say(`convert: ${count(rows)} rows are written`);
  for (const day of daysOf(span)) await engine.exec(insertTelemetry(day));
  await engine.exec('VACUUM (ANALYZE) metric_hist');
}

/** Whatever the order of rows is. */
async function contents(engine: NativeEngine): Promise<Contents> {
  const [found] = await engine.query<Contents>(
    'SELECT count(*) AS rows, sum(hashtextextended(t::text, 0)::numeric)::text AS checksum FROM metric_hist AS t',
  );
  return found!;
}

/** Seconds that SQL which makes a copy takes. */
async function copied(engine: NativeEngine, sql: string): Promise<number> {
  await engine.execAsSuperuser('CHECKPOINT');
  const copy = await timed(() => engine.exec(sql));
  await engine.exec('DROP TABLE bench.copy');
  return copy.seconds;
}

/** It is listed, and refuses a row. */
async function foreignKey(engine: NativeEngine): Promise<Figure> {
  const [found] = await engine.query<{ keys: number }>(
    "SELECT count(*) AS keys FROM pg_constraint WHERE contype = 'f' AND convalidated AND conrelid = 'metric_hist'::regclass",
  );
  const refusal = await engine
    .exec('INSERT INTO metric_hist (metric_def_id, ts) VALUES (gen_random_uuid(), now())')
    .then(() => '')
    .catch((error: Error) => error.message);
  const refuses = refusal.includes('violates foreign key constraint');
  return holds('foreign key', found!.keys === 1 && refuses ? 'there, and refuses a row' : 'lost', 'there', found!.keys === 1 && refuses);
}

/** The same declaration with every hazard of every table accepted. */
function accepting(database: Database): Database {
  const accepted = Object.create(database) as Database;
  accepted.toModel = (memoryBytes) => {
    const model = database.toModel(memoryBytes);
    return {
      ...model,
      hypertables: model.hypertables.map((h) => ({ ...h, acknowledged: ACCEPTED })),
      aggregates: model.aggregates.map((a) => ({ ...a, acknowledged: ACCEPTED })),
    };
  };
  return accepted;
}
