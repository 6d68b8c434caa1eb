import { GIB } from '../../common/quantity';
import type { HypertableModel } from '../../model/timeseries';
import { wholeAbove } from '../../common/whole';

/**
 * Compressed bytes ÷ `rowBytes`, with room to spare: rows of 200 bytes with their indexes and random measurements, which compress worst, measured 12.5
 * bytes in a compressed file (docs/archive.md), a sixteenth.
 */
const FILE_SHARE = 1 / 4;
const LEAST = 2 * GIB;

/** @returns bytes: whole GiB that one compressed chunk of any of the tables fits into */
export function scratchBytes(tables: readonly Pick<HypertableModel, 'ingestPerSecond' | 'chunkSeconds' | 'rowBytes'>[]): number {
  const chunks = tables.map((t) => t.ingestPerSecond * t.chunkSeconds * t.rowBytes);
  return Math.max(LEAST, wholeAbove((Math.max(0, ...chunks) * FILE_SHARE) / GIB) * GIB);
}
