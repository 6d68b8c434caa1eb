/**
 * Values as the chart reads them. `null` means "not given", wherever it stands: Helm takes keys with it away where the chart has a
 * default, and leaves it where the chart has none. Maps are in the order of their keys, as Go has them.
 */
export function normalised<T>(values: T): T {
  return normal(values) as T;
}

function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => normal(item));
  if (typeof value !== 'object' || value === null) return value;
  const map = value as Readonly<Record<string, unknown>>;
  const given = Object.keys(map).filter((key) => map[key] !== null && map[key] !== undefined);
  return Object.fromEntries(given.sort().map((key) => [key, normal(map[key])]));
}
