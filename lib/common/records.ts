/** Keys and values in the order of the alphabet, as the Helm chart walks every map: for whatever its order can be seen in. */
export function entriesOf<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
