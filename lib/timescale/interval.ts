const DAY = 86_400;

/** A span as PostgreSQL writes it: whole days as days, the rest as a time of day. */
export function interval(seconds: number): string {
  if (seconds % DAY === 0 && seconds > 0) return seconds === DAY ? '1 day' : `${seconds / DAY} days`;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** A span for people: `90 days`, `1 hour`, `5 min`. */
export function spanText(seconds: number): string {
  const units = [
    [DAY, 'day', 'days'],
    [3600, 'hour', 'hours'],
    [60, 'min', 'min'],
    [1, 's', 's'],
  ] as const;
  const [size, one, many] = units.find(([size]) => seconds % size === 0 && seconds >= size) ?? [1, 's', 's'];
  const amount = seconds / size;
  return `${amount} ${amount === 1 ? one : many}`;
}
