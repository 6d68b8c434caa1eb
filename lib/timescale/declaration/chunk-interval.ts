const HOUR = 3600;
const DAY = 24 * HOUR;

/** What people call a chunk by: whole hours, a day, a week. The last is TimescaleDB's own default (src/dimension.h). */
const USUAL = [HOUR, 2 * HOUR, 4 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 7 * DAY] as const;

/**
 * Part of the memory that chunks which rows arrive in may take, indexes included
 * (tigerdata.com/docs, "Sizing hypertable chunks": a quarter of main memory over all hypertables).
 */
export const ACTIVE_MEMORY_SHARE = 0.25;

/** What a chunk's span follows from. */
export interface ChunkIntervalInput {
  readonly rowsPerSecond: number;
  readonly rowBytes: number;
  /** Memory for the active chunk of this table. */
  readonly memoryBytes: number;
  /** Ages at which whole chunks move or go; a chunk must not be longer than the least of them. */
  readonly ages: readonly number[];
}

/** @returns seconds: the longest usual span whose rows fit into the memory and that is no longer than any age */
export function chunkInterval({ rowsPerSecond, rowBytes, memoryBytes, ages }: ChunkIntervalInput): number {
  const longest = Math.min(memoryBytes / (rowsPerSecond * rowBytes), ...ages);
  return USUAL.filter((span) => span <= longest).at(-1) ?? USUAL[0];
}
