import { ACTIVE_MEMORY_SHARE } from '../timescale/declaration/chunk-interval';
import { spanText } from '../timescale/interval';
import { activeChunkBytes, activeChunksBytes } from '../timescale/sums/active-chunks';
import { sizeText, warning, type Check } from './check';
import { allSeries } from './series';

/** The chunks that rows arrive in stay in memory. */
export const chunkMemory: Check = (model) => {
  const share = model.members.resources.memoryBytes * ACTIVE_MEMORY_SHARE;
  const bytes = activeChunksBytes(model.databases);
  if (bytes <= share) return [];
  const largest = allSeries(model).reduce((a, b) => (activeChunkBytes(b.it) > activeChunkBytes(a.it) ? b : a));
  return [
    warning(
      `the chunks that rows arrive in take ${sizeText(bytes)}, of which ${largest.path} with its chunkInterval of ${spanText(largest.it.chunkSeconds)} ` +
        `${sizeText(activeChunkBytes(largest.it))}, and a quarter of postgres.resources.memory is ${sizeText(share)}: ` +
        'insertions would wait for the disk; give shorter chunks, or more memory',
    ),
  ];
};
