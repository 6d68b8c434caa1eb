import { indexCount, rowsPerSecond, type Series } from './series';

const KIB = 1024;

/**
 * The least that a chunk takes, however few rows it has: the first pages of its table, its maps, its toast table and its indexes. A chunk of
 * rows has 48 KiB, and 16 KiB for each index. One in the columnstore has 72 KiB, of which 64 are the compressed table's, and 8 KiB for each
 * index, which is empty. Measured with pg_total_relation_size on PostgreSQL 15.20 with TimescaleDB 2.28.3, with 1 and 3 indexes, after a
 * vacuum.
 */
const LEAST_ROWS = { table: 48 * KIB, index: 16 * KIB };
const LEAST_COLUMNAR = { table: 72 * KIB, index: 8 * KIB };

/** Bytes of a chunk of rows that has been written to for so long. */
export function rowChunkBytes(series: Series, seconds: number): number {
  return seconds === 0 ? 0 : Math.max(rowBytesOf(series, seconds), leastOf(series, LEAST_ROWS));
}

/** Bytes of a full chunk in the columnstore. */
export function columnarChunkBytes(series: Series): number {
  const ratio = series.columnstore?.ratio ?? 1;
  return Math.max(rowBytesOf(series, series.chunkSeconds) * ratio, leastOf(series, LEAST_COLUMNAR));
}

function rowBytesOf(series: Series, seconds: number): number {
  return rowsPerSecond(series) * series.rowBytes * seconds;
}

function leastOf(series: Series, { table, index }: typeof LEAST_ROWS): number {
  return table + indexCount(series) * index;
}
