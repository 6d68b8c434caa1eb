/** @returns what is other than expected, in words; nothing where it is not */
export function differing(what: string, found: readonly string[], expected: readonly string[]): string[] {
  const text = (items: readonly string[]) => items.join('; ') || 'nothing';
  return text(found) === text(expected) ? [] : [`${what}: ${text(found)}; expected: ${text(expected)}`];
}
