/** PostgreSQL's memory units; its `kB` is 1024 bytes (documentation, 20.1.1). */
export const KB = 1024;
export const MB = 1024 * KB;
export const GB = 1024 * MB;
const TB = 1024 * GB;

const UNITS = [
  { suffix: 'TB', bytes: TB },
  { suffix: 'GB', bytes: GB },
  { suffix: 'MB', bytes: MB },
  { suffix: 'kB', bytes: KB },
] as const;

/** A remainder below this share of the unit is dropped, as timescaledb-tune does (internal/parse/parse.go). */
const NEGLIGIBLE = 0.001;

/**
 * Bytes as PostgreSQL writes sizes: `2GB`, `1536MB`. The unit is the largest that fits, or the next smaller one where more than a
 * thousandth would be lost. Rounded down, except that a figure in kB is rounded to the nearest, and to 1 at least.
 */
export function size(bytes: number): string {
  const index = UNITS.findIndex((unit) => bytes >= unit.bytes);
  const unit = UNITS[index];
  if (unit === undefined) return '1kB';
  const amount = bytes / unit.bytes;
  const smaller = UNITS[index + 1];
  if (smaller === undefined) return `${Math.round(amount)}${unit.suffix}`;
  if (amount - Math.floor(amount) <= NEGLIGIBLE) return `${Math.floor(amount)}${unit.suffix}`;
  return `${Math.floor(bytes / smaller.bytes)}${smaller.suffix}`;
}

/**
 * The bytes that a size such as `2GB` stands for.
 * @throws RangeError for anything but a whole number with one of PostgreSQL's memory units.
 */
export function bytesOfSize(value: string): number {
  const [, amount, suffix] = /^(\d+)(kB|MB|GB|TB)$/.exec(value) ?? [];
  const unit = UNITS.find((candidate) => candidate.suffix === suffix);
  if (unit === undefined) throw new RangeError(`a PostgreSQL size is a whole number followed by kB, MB, GB or TB, got '${value}'`);
  return Number(amount) * unit.bytes;
}
