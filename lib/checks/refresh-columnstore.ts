import { spanText } from '../timescale/interval';
import { found, warning, type Check } from './check';
import { allAggregates } from './series';

/** A refresh reads and writes rows, not what is in the columnstore already. */
export const refreshColumnstore: Check = (model) =>
  allAggregates(model).flatMap(({ path, it, source }) => {
    const start = it.refresh.startSeconds;
    const sourceAfter = source.columnstore?.afterSeconds ?? Infinity;
    const ownAfter = it.columnstore?.afterSeconds ?? Infinity;
    return found(
      start > sourceAfter &&
        warning(
          `${path}.refresh.start is ${spanText(start)}, and '${source.name}' is columnar after ${spanText(sourceAfter)}, at most that is of use: ` +
            `rows that change there are slow, and each refresh unpacks whole segments; start later, or give '${source.name}' a later columnstore.after`,
        ),
      ownAfter <= start &&
        warning(
          `${path}.columnstore.after is ${spanText(ownAfter)}, more than refresh.start (${spanText(start)}) is of use: ` +
            'each refresh would change rows that are columnar already; give a later one',
        ),
    );
  });
