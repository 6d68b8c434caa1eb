import type { Context } from '../context';

/** Lists after one another. Of empty ones alone Go makes nothing at all, where JavaScript has an empty list. */
export function joined(lists: readonly string[]): string {
  const all = `(concat ${lists.join(' ')})`;
  return lists.some((list) => list.startsWith('(list ')) ? all : `(default list ${all})`;
}

/** Every key of one map into another. */
export function copyInto(ctx: Context, into: string, source: string): void {
  const key = ctx.unit.fresh('key');
  const item = ctx.unit.fresh('item');
  ctx.unit.block(`range ${key}, ${item} := ${source}`, () => ctx.unit.emit(`$_ := set ${into} ${key} ${item}`));
}
