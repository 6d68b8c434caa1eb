const MINUTE = 60;
const HALF_DAY = 12 * 3600;

/** Seconds between two runs of the job that drops chunks: once a day, TimescaleDB's default for retention. A chunk may wait as long. */
export const DROP_EVERY = 2 * HALF_DAY;

/**
 * Seconds between two runs of the job that converts chunks: twice a chunk, at least twice a day, which is TimescaleDB's own choice
 * (2.28.3, tsl/src/bgw_policy/compression_api.c).
 */
export function convertEvery(chunkSeconds: number): number {
  return Math.min(HALF_DAY, Math.max(MINUTE, Math.floor(chunkSeconds / 2)));
}
