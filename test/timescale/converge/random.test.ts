import { Duration } from 'cdk8s';
import { Aggregate, Column, Database, type ContinuousAggregateProps, type HypertableProps } from '../../../lib';
import { random, type Random } from '../../support/random';
import { catalogOf } from '../../support/timescale/catalog';
import type { Engine } from '../../support/timescale/engine';
import { nativeTimescale } from '../../support/timescale/native-engine';
import { WasmEngine } from '../../support/timescale/wasm-engine';
import { DAILY, HOURLY, READINGS, rows, SCHEMA, TABLES } from './plant';

const CHANGES = 30;
const ACKNOWLEDGED = {
  'rewrites-table': 'a test',
  'access-exclusive': 'a test',
  'loses-history': 'a test',
  'long-running': 'a test',
} as const;

/** One of all the ways to declare the plant. */
function declaration({ maybe, one, some }: Random): Database {
  const database = new Database('plant', { schema: SCHEMA });
  const readings: HypertableProps = {
    ...READINGS,
    chunkInterval: one([Duration.hours(6), Duration.days(1), Duration.days(7)]),
    columnstore: maybe({
      after: one([Duration.days(8), Duration.days(30)]),
      segmentBy: one([[], ['thing'], ['thing', 'value']]),
      orderBy: one([undefined, ['at'], [Column.descending('at'), 'id']]),
    }),
    retain: maybe(one([Duration.days(90), Duration.days(365)])),
    indexes: some([
      { columns: ['thing', Column.descending('at')] },
      { columns: ['value'], where: 'value > 10' },
      { columns: ['thing'], include: ['value'], name: 'covering' },
      { columns: [one(['value', 'thing'] as const), 'at'], name: 'renamed' },
      { columns: ['thing', 'at', 'id'], unique: true },
    ]),
    acknowledge: ACKNOWLEDGED,
  };
  const aggregate = (base: ContinuousAggregateProps, further: Record<string, Aggregate>): ContinuousAggregateProps => ({
    ...base,
    columns: { ...base.columns, ...maybe(further) },
    realTime: one([true, false]),
    retain: maybe(Duration.days(one([400, 800]))),
    refresh: maybe({ start: Duration.days(one([5, 6])), end: one([undefined, base.bucket]), every: Duration.minutes(one([5, 60])) }),
    columnstore: maybe({ after: Duration.days(one([20, 40])), segmentBy: ['thing'] }),
    indexes: one([undefined, [], [{ columns: ['total'], name: one(['by_total', 'total_too']) + (base === DAILY ? '_d' : '') }]]),
    chunkInterval: maybe(Duration.days(one([60, 90]))),
    acknowledge: ACKNOWLEDGED,
  });
  const timezone = maybe('Europe/London');
  database
    .addHypertable('readings', readings)
    .addContinuousAggregate('hourly', { ...aggregate(HOURLY, { highest: Aggregate.max('value') }), timezone })
    .addContinuousAggregate('daily', { ...aggregate(DAILY, { lowest: Aggregate.min('total') }), timezone });
  return database;
}

async function empty(engine: Engine, data: string): Promise<void> {
  await engine.reset(SCHEMA);
  await engine.exec(`${TABLES}${data}`);
}

/** Each state is reached from the one before, and compared with a database that never had another one. */
async function compare(live: Engine, fresh: Engine, seed: number, data = ''): Promise<number> {
  const source = random(seed);
  await empty(live, data);
  let changes = 0;
  for (let i = 0; i < CHANGES; i++) {
    const database = declaration(source);
    const lines = await live.converge(database);
    changes += lines.filter((l) => l.event === 'did').length;
    await empty(fresh, data);
    await fresh.converge(database);
    expect({ change: i, catalog: await catalogOf(live) }).toEqual({ change: i, catalog: await catalogOf(fresh) });
    if (data) expect(await contents(live)).toEqual(await contents(fresh));
  }
  return changes;
}

function contents(engine: Engine): Promise<unknown[]> {
  const sum = (name: string) => `(SELECT count(*)::int || ' rows, ' || sum(hashtext(t::text))::text FROM ${name} t)`;
  return engine.query(`SELECT ${sum('readings')} AS readings, ${sum('hourly')} AS hourly, ${sum('daily')} AS daily`);
}

it(`${CHANGES} random changes in a row each end where a fresh database does (WebAssembly)`, async () => {
  const engines = await Promise.all([WasmEngine.start(), WasmEngine.start()]);
  try {
    expect(await compare(...engines, 4)).toBeGreaterThan(3 * CHANGES);
  } finally {
    await Promise.all(engines.map((e) => e.stop()));
  }
}, 180_000);

const native = nativeTimescale();
if ('missing' in native) process.stderr.write(`SKIPPED "random changes (native)": needs ${native.missing}\n`);
const onNative = 'missing' in native ? it.skip : it;
onNative(
  `${CHANGES} random changes in a row over rows each end where a fresh database does (native)`,
  async () => {
    if ('missing' in native) return;
    const engines = await Promise.all([native.start(), native.start()]);
    try {
      expect(await compare(...(engines as [Engine, Engine]), 2028, rows(3))).toBeGreaterThan(3 * CHANGES);
    } finally {
      await Promise.all(engines.map((e) => e.stop()));
    }
  },
  300_000,
);
