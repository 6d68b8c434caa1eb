import { Duration } from 'cdk8s';
import { chunkCounts } from '../../../lib/timescale/sums/chunks';
import { chunkLocks, relationsOf, scanLocks } from '../../../lib/timescale/sums/locks';
import { indexCount } from '../../../lib/timescale/sums/series';
import { databaseWith, databaseWithAggregate } from './series';

const countsOf = (props: Parameters<typeof databaseWith>[0]) => chunkCounts(databaseWith(props).hypertables[0]!);

describe('the chunks of a hypertable', () => {
  it('are those of the kept span, of a day until they are dropped, and the one that it begins in', () => {
    expect(countsOf({ columnstore: undefined })).toEqual({ rows: 91 * 24 + 1, columnar: 0 });
    expect(countsOf({ columnstore: undefined, chunkInterval: Duration.days(7) })).toEqual({ rows: 13 + 1, columnar: 0 });
  });

  it('are rows while they are younger than the columnstore’s age', () => {
    expect(countsOf({})).toEqual({ rows: 7 * 24 + 1, columnar: 84 * 24 });
  });

  it('are those of two years where they are kept for ever', () => {
    expect(countsOf({ retain: undefined, chunkInterval: Duration.days(1) })).toEqual({ rows: 8, columnar: 723 });
  });

  it('stay until they are archived where there is no retention', () => {
    expect(countsOf({ retain: undefined, archiveAfter: Duration.days(90) })).toEqual(countsOf({}));
  });

  it('are never columnar when they are dropped first', () => {
    expect(countsOf({ retain: Duration.days(2) })).toEqual({ rows: 3 * 24 + 1, columnar: 0 });
  });
});

describe('the locks of chunks', () => {
  it('are one for each chunk and its indexes, two more in the columnstore, and one for the hypertable', () => {
    expect(scanLocks({ rows: 1, columnar: 0 }, 0)).toBe(2);
    expect(scanLocks({ rows: 169, columnar: 2016 }, 3)).toBe(169 * 4 + 2016 * 6 + 1);
  });

  it('grow with chunks and with indexes', () => {
    const more = [scanLocks, relationsOf].map((sum) => [
      sum({ rows: 10, columnar: 10 }, 3) < sum({ rows: 11, columnar: 10 }, 3),
      sum({ rows: 10, columnar: 10 }, 3) < sum({ rows: 9, columnar: 11 }, 3),
      sum({ rows: 10, columnar: 10 }, 3) < sum({ rows: 10, columnar: 10 }, 4),
    ]);
    expect(more.flat()).toEqual(Array(6).fill(true));
  });

  it('count the primary key among the indexes', () => {
    expect(indexCount(databaseWith({ indexes: [] }).hypertables[0]!)).toBe(1);
    expect(indexCount(databaseWith({}).hypertables[0]!)).toBe(3);
  });

  it('allow for one operation on everything and two queries over the largest', () => {
    const relations = 170 * 6 + 2016 * 10;
    expect(chunkLocks([databaseWith({})])).toBe(relations + 2 * (169 * 4 + 2016 * 6 + 1));
    // A second hypertable adds its relations; queries are counted for the larger of the two.
    expect(chunkLocks([databaseWith({}), databaseWith({}, 'second')])).toBe(2 * relations + 2 * (169 * 4 + 2016 * 6 + 1));
  });

  it('count aggregates as well', () => {
    // Of the aggregate: 2 chunks of rows and 12 in the columnstore, each with 2 indexes.
    expect(chunkLocks([databaseWithAggregate()]) - chunkLocks([databaseWith({})])).toBe(3 * 5 + 12 * 9);
  });

  it('are none where nothing is declared', () => {
    expect(chunkLocks([])).toBe(0);
  });
});
