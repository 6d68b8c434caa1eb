import { spanText } from '../timescale/interval';
import { keptSeconds, type Series } from '../timescale/sums/series';
import { error, found, warning, type Check } from './check';
import { allSeries } from './series';

/** Fewer chunks than this, and the one that waits to be dropped is a large part of the data. */
const LEAST_CHUNKS = 3;

/** Whole chunks are dropped and converted: their span is how finely that goes. */
export const retentionGranularity: Check = (model) =>
  allSeries(model).flatMap(({ path, it }) => {
    const { chunkSeconds, columnstore } = it;
    const kept = keptSeconds(it) ?? Infinity;
    const given = `${path}.${fieldOf(it)} is ${spanText(kept)}`;
    const chunk = `a chunk (${spanText(chunkSeconds)})`;
    const usual = spanText(LEAST_CHUNKS * chunkSeconds);
    return found(
      kept < chunkSeconds &&
        error(
          `${given}, must be at least ${chunk}: only whole chunks are dropped, so rows stay more than twice as long as they should; give a shorter chunkInterval`,
        ),
      kept >= chunkSeconds &&
        kept < LEAST_CHUNKS * chunkSeconds &&
        warning(
          `${given}, at least three chunks (${usual}) are usual: ` +
            `only whole chunks are dropped, so rows stay up to ${spanText(kept + chunkSeconds)}; give a shorter chunkInterval`,
        ),
      columnstore !== undefined &&
        columnstore.afterSeconds < chunkSeconds &&
        warning(
          `${path}.columnstore.after is ${spanText(columnstore.afterSeconds)}, at least ${chunk} is usual: ` +
            'a chunk is converted as soon as its last row may have come, and late rows are slow; give a later one, or a shorter chunkInterval',
        ),
    );
  });

function fieldOf(it: Series): string {
  return it.retainSeconds === undefined ? 'archiveAfter' : 'retain';
}
