import type { DatabaseModel } from '../../model/data';
import { chunkCounts, type ChunkCounts } from './chunks';
import { indexCount, seriesOf, type Series } from './series';

/** A table for values that do not fit into a row, with its index. Chunks of rows have it where a column may be long. */
const TOAST = 2;
/** What a chunk in the columnstore has beside its emptied table and its indexes: the compressed table and its index. */
const COMPANION = 2;

/**
 * Locks of one query over all chunks. With k indexes each, every chunk of rows takes 1 + k: itself and its indexes, used or not. One in
 * the columnstore takes 3 + k: the indexes of its emptied table still count, and the compressed table has one of its own, segmented
 * or not. A query with a range of time takes the chunks of that range only.
 *
 * Measured in pg_locks on PostgreSQL 15.20 with TimescaleDB 2.28.3, for 24 and 48 chunks with 0, 1, 2 and 3 indexes: 1 + k and 3 + k for
 * each chunk and 1 for the hypertable, without exception, partly converted chunks and parallel plans included. UPDATE locks the same
 * relations, those of chunks of rows in two modes.
 */
export function scanLocks({ rows, columnar }: ChunkCounts, indexes: number): number {
  return rows * (1 + indexes) + columnar * (1 + indexes + COMPANION) + 1;
}

/**
 * Relations of all chunks, and of the hypertable as one more: what an update of the extension may have to lock. pg_dump takes one lock for
 * each table alone, which is less. Measured as above.
 */
export function relationsOf({ rows, columnar }: ChunkCounts, indexes: number): number {
  const chunk = 1 + indexes + TOAST;
  return (rows + 1) * chunk + columnar * (chunk + COMPANION + TOAST);
}

/**
 * Entries of the lock table that must be free for chunks: one operation that locks every relation of all hypertables and aggregates, and
 * two queries over all chunks of the largest.
 *
 * To drop all chunks of a hypertable at once fits as well. It also locks constraints and types, 4 for a chunk of rows and 6 for one in
 * the columnstore (measured): 7 + k and 13 + k in all, which is less than the relations and two queries, and nobody can query what is
 * being dropped.
 */
export function chunkLocks(databases: readonly DatabaseModel[]): number {
  const series = databases.flatMap(seriesOf);
  const relations = series.reduce((sum, one) => sum + relationsOf(chunkCounts(one), indexCount(one)), 0);
  return relations + 2 * Math.max(0, ...series.map(scanOf));
}

function scanOf(series: Series): number {
  return scanLocks(chunkCounts(series), indexCount(series));
}
