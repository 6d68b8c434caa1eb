import { activeChunkBytes, activeChunksBytes } from '../../../lib/timescale/sums/active-chunks';
import { databaseWith, databaseWithAggregate } from './series';

describe('the chunks that rows arrive in', () => {
  it('take all rows of their span, as rows', () => {
    expect(activeChunkBytes(databaseWith({}).hypertables[0]!)).toBe(27 * 197 * 3600);
  });

  it('are one of each hypertable and each aggregate, over all databases', () => {
    const hourly = 27 * 100 * 30 * 24;
    expect(activeChunksBytes([databaseWithAggregate(), databaseWith({}, 'second')])).toBe(2 * 27 * 197 * 3600 + hourly);
    expect(activeChunksBytes([])).toBe(0);
  });
});
