import { DROP_EVERY } from './schedules';
import { keptSeconds, type Series } from './series';

/** How far sums look ahead, for data that is kept for ever. */
export const TWO_YEARS = 730 * 86_400;

export interface ChunkCounts {
  /** Chunks of rows. */
  readonly rows: number;
  /** Chunks in the columnstore. */
  readonly columnar: number;
}

/**
 * Chunks that exist at the same time, at most: the kept span, a day until they are dropped, and one chunk that the span begins in.
 * Of data that is kept for ever, two years' worth. What is younger than the columnstore's age, the chunk that rows arrive in among it,
 * is rows.
 */
export function chunkCounts(series: Series): ChunkCounts {
  const { chunkSeconds, columnstore } = series;
  const kept = keptSeconds(series);
  const all = Math.ceil((kept === undefined ? TWO_YEARS : kept + DROP_EVERY) / chunkSeconds) + 1;
  const young = columnstore ? Math.floor(columnstore.afterSeconds / chunkSeconds) + 1 : all;
  const rows = Math.min(all, young);
  return { rows, columnar: all - rows };
}
