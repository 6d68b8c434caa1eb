/** Lists after one another. Of empty ones alone Go makes nothing at all, where JavaScript has an empty list. */
export function joined(lists: readonly string[]): string {
  const all = `(concat ${lists.join(' ')})`;
  return lists.some((list) => list.startsWith('(list ')) ? all : `(default list ${all})`;
}
