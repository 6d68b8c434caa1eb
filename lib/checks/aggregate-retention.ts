import { spanText } from '../timescale/interval';
import { keptSeconds } from '../timescale/sums/series';
import { warning, type Check } from './check';
import { allAggregates } from './series';

/** An aggregate outlives what it is made from. */
export const aggregateRetention: Check = (model) =>
  allAggregates(model).flatMap(({ path, it, source }) => {
    const own = keptSeconds(it) ?? Infinity;
    const kept = keptSeconds(source) ?? Infinity;
    if (own >= kept) return [];
    return [
      warning(
        `${path}.retain is ${spanText(own)}, and '${source.name}' is kept ${kept === Infinity ? 'for ever' : `for ${spanText(kept)}`}, at least as long is usual: ` +
          'an aggregate is small and is there for the time after its rows; give a longer one, or leave it out',
      ),
    ];
  });
