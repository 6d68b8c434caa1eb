import type { DatabaseModel } from '../../model/data';
import { rowChunkBytes } from './chunk-bytes';
import { seriesOf, type Series } from './series';
import { wholeAbove } from '../../common/whole';

/** Bytes of the chunk that rows arrive in, when it is full and still one of rows. */
export function activeChunkBytes(series: Series): number {
  return wholeAbove(rowChunkBytes(series, series.chunkSeconds));
}

/**
 * Bytes of all chunks that rows arrive in, to compare with the part of the memory that they may take (`ACTIVE_MEMORY_SHARE`): while their
 * indexes are in memory, an insertion reads nothing from disk.
 */
export function activeChunksBytes(databases: readonly DatabaseModel[]): number {
  return databases.flatMap(seriesOf).reduce((sum, series) => sum + activeChunkBytes(series), 0);
}
