import { spanText } from '../timescale/interval';
import { keptSeconds } from '../timescale/sums/series';
import { error, found, type Check } from './check';
import { allAggregates } from './series';

/**
 * A refresh never looks at rows that are gone: it would find the buckets empty, and delete them. A missed run and the chunk that is dropped
 * as a whole are the margin.
 */
export const refreshWindow: Check = (model) =>
  allAggregates(model).flatMap(({ path, it, source }) => {
    const { startSeconds, everySeconds } = it.refresh;
    const kept = keptSeconds(source) ?? Infinity;
    const least = startSeconds + everySeconds + source.chunkSeconds;
    return found(
      kept < least &&
        error(
          `${path}.refresh.start is ${spanText(startSeconds)}, and '${source.name}' keeps its rows for ${spanText(kept)}, must be at least ${spanText(least)} ` +
            `(with a missed run, ${spanText(everySeconds)}, and a chunk, ${spanText(source.chunkSeconds)}): a refresh over rows that are gone deletes their history; ` +
            `start later, or keep '${source.name}' longer`,
        ),
    );
  });
