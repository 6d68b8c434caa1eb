import { Duration } from 'cdk8s';
import { Aggregate } from '../../../lib/timescale/declaration/aggregate';
import { chunkInterval } from '../../../lib/timescale/declaration/chunk-interval';
import { Column } from '../../../lib/timescale/declaration/column';
import { Database } from '../../../lib/timescale/declaration/database';
import { interval, spanText } from '../../../lib/timescale/interval';
import { Rate } from '../../../lib/common/rate';
import { GIB, MIB } from '../../../lib/common/quantity';

const HOUR = 3600;
const DAY = 24 * HOUR;
const columns = { samples: Aggregate.count() };

/** One hypertable, as it is described for members of so much memory. */
function described(props: Partial<Parameters<Database['addHypertable']>[1]> = {}, memory = 8 * GIB) {
  const database = new Database('plant');
  const hypertable = database.addHypertable('readings', { time: 'at', ingest: Rate.perSecond(10), ...props });
  return { database, hypertable, model: () => database.toModel(memory) };
}

describe('a hypertable', () => {
  it('has figures for everything that is left out', () => {
    const { model } = described();
    expect(model().hypertables).toEqual([
      {
        name: 'readings',
        time: 'at',
        ingestPerSecond: 10,
        rowBytes: 200,
        series: 600,
        // 10 rows of 200 bytes for 7 days are 1.2 GB, within a quarter of 8 GiB.
        chunkSeconds: 7 * DAY,
        indexes: [],
        acknowledged: {},
      },
    ]);
  });

  it('orders the columnstore by time, newest first, where nothing else is said', () => {
    const { model } = described({ columnstore: { after: Duration.days(7), segmentBy: ['thing'] } });
    expect(model().hypertables[0]!.columnstore).toEqual({
      afterSeconds: 7 * DAY,
      segmentBy: ['thing'],
      orderBy: [{ column: 'at', descending: true }],
      ratio: 0.1,
    });
  });

  it('names its indexes after table and columns, within what PostgreSQL allows', () => {
    const long = 'a_column_with_a_name_that_goes_on_and_on_for_a_while';
    const { hypertable, model } = described({ indexes: [{ columns: ['thing', Column.descending('at')] }] });
    hypertable.addIndex({ columns: [long, Column.ascending('thing')] }).addIndex({ columns: ['at'], name: 'mine' });
    const names = model().hypertables[0]!.indexes.map((i) => i.name);
    expect(names).toEqual(['readings_thing_at_idx', expect.stringMatching(/^readings_a_column_.*_idx$/), 'mine']);
    expect(names[1]).toHaveLength(63);
  });
});

describe("a chunk's span", () => {
  const input = { rowsPerSecond: 100, rowBytes: 200, memoryBytes: 2 * GIB, ages: [] };

  it.each([
    ['a week where a week fits', { rowsPerSecond: 1 }, 7 * DAY],
    ['a day where a week does not', {}, DAY],
    ['hours at high rates', { rowsPerSecond: 1000 }, 2 * HOUR],
    ['an hour at the least, whatever the rate', { rowsPerSecond: 1e6 }, HOUR],
    ['no longer than any age at which chunks move or go', { ages: [90 * DAY, 6 * HOUR] }, 6 * HOUR],
  ])('is %s', (_title, changed, expected) => {
    expect(chunkInterval({ ...input, ...changed })).toBe(expected);
  });

  it('leaves room for the other hypertables that do not say theirs', () => {
    const database = new Database('plant');
    for (const name of ['a', 'b', 'c', 'd']) database.addHypertable(name, { time: 'at', ingest: Rate.perSecond(100) });
    // A sixteenth of 4 GiB each: 100 rows of 200 bytes fill it in 3.7 hours.
    expect(database.toModel(4 * GIB).hypertables.map((h) => h.chunkSeconds)).toEqual(Array(4).fill(2 * HOUR));
    expect(described({ ingest: Rate.perSecond(100) }, 4 * GIB).model().hypertables[0]!.chunkSeconds).toBe(12 * HOUR);
    expect(described({ ingest: Rate.perSecond(100) }, 256 * MIB).model().hypertables[0]!.chunkSeconds).toBe(HOUR);
  });
});

describe('a continuous aggregate', () => {
  it('has columns that are added one by one after those of its description', () => {
    const { hypertable, model } = described();
    const aggregate = hypertable.addContinuousAggregate('hourly', { bucket: Duration.hours(1), columns });
    aggregate.addColumn('mean', Aggregate.avg('value')).addColumn('greatest', Aggregate.sql('max(value)'));
    const { columns: all, rowBytes } = model().aggregates[0]!;
    expect(all).toEqual([
      { name: 'samples', expression: 'count(*)' },
      { name: 'mean', expression: 'avg("value")' },
      { name: 'greatest', expression: 'max(value)' },
    ]);
    expect(rowBytes).toBe(80 + 3 * 16);
  });

  it('refreshes what may still change, and has an index for its groups', () => {
    const { hypertable, model } = described({ series: 29, columnstore: { after: Duration.days(5) } });
    hypertable.addContinuousAggregate('hourly', { bucket: Duration.hours(1), groupBy: ['thing'], columns });
    expect(model().aggregates).toEqual([
      {
        name: 'hourly',
        source: 'readings',
        hypertable: 'readings',
        sourceTime: 'at',
        time: 'bucket',
        bucketSeconds: HOUR,
        groupBy: ['thing'],
        columns: [{ name: 'samples', expression: 'count(*)' }],
        realTime: false,
        refresh: { startSeconds: 5 * DAY, endSeconds: HOUR, everySeconds: HOUR },
        rowsPerBucket: 29,
        rowBytes: 80 + 2 * 16,
        chunkSeconds: 30 * DAY,
        indexes: [
          {
            name: 'hourly_thing_bucket_idx',
            columns: [
              { column: 'thing', descending: false },
              { column: 'bucket', descending: true },
            ],
            include: [],
            unique: false,
          },
        ],
        acknowledged: {},
      },
    ]);
  });

  it.each([
    ['a week', {}, Duration.hours(1), 7 * DAY],
    ['half of what the source keeps', { retain: Duration.days(4) }, Duration.hours(1), 2 * DAY],
    ['half of what the source keeps before it is archived', { archiveAfter: Duration.days(6) }, Duration.hours(1), 3 * DAY],
    ['three buckets before the last, at least', { retain: Duration.days(4) }, Duration.days(1), 4 * DAY],
  ])('looks back %s', (_title, props, bucket, expected) => {
    const { hypertable, model } = described(props);
    hypertable.addContinuousAggregate('rolled', { bucket, columns });
    expect(model().aggregates[0]!.refresh.startSeconds).toBe(expected);
  });

  it('can stand on another one, after it in the order', () => {
    const { hypertable, model } = described({ series: 3 });
    const hourly = hypertable.addContinuousAggregate('hourly', { bucket: Duration.hours(1), columns, time: 'hour' });
    hourly.addContinuousAggregate('daily', { bucket: Duration.days(1), columns: { samples: Aggregate.sum('samples') } });
    hypertable.addContinuousAggregate('minutely', { bucket: Duration.minutes(1), columns });
    expect(model().aggregates.map((a) => [a.name, a.source, a.sourceTime, a.hypertable])).toEqual([
      ['hourly', 'readings', 'at', 'readings'],
      ['daily', 'hourly', 'hour', 'readings'],
      ['minutely', 'readings', 'at', 'readings'],
    ]);
  });

  it('quotes the columns that it computes from', () => {
    expect(
      [
        Aggregate.avg('Speed'),
        Aggregate.min('a"b'),
        Aggregate.max('x'),
        Aggregate.count('x'),
        Aggregate.first('v', 'at'),
        Aggregate.last('v', 'at'),
        Aggregate.sql('stddev(v)'),
      ].map((a) => a.expression),
    ).toEqual(['avg("Speed")', 'min("a""b")', 'max("x")', 'count("x")', 'first("v", "at")', 'last("v", "at")', 'stddev(v)']);
  });
});

test('a rate is the same however it is given', () => {
  const rates = [
    Rate.perSecond(2),
    Rate.perMinute(120),
    Rate.perHour(7200),
    Rate.perDay(172_800),
    Rate.per(Duration.minutes(5), 600),
    Rate.perSecond(1).times(2),
  ];
  expect(rates.map((r) => r.toPerSecond())).toEqual([2, 2, 2, 2, 2, 2]);
});

test.each([
  [DAY, '1 day', '1 day'],
  [90 * DAY, '90 days', '90 days'],
  [HOUR, '01:00:00', '1 hour'],
  [36 * HOUR, '36:00:00', '36 hours'],
  [300, '00:05:00', '5 min'],
  [61, '00:01:01', '61 s'],
  [0, '00:00:00', '0 s'],
])('%s seconds are %s for PostgreSQL and %s for people', (seconds, sql, text) => {
  expect([interval(seconds), spanText(seconds)]).toEqual([sql, text]);
});
