import ts from 'typescript';
import type { Context } from '../context';
import { bare, functionOf } from '../syntax';

/** `sort` with a comparator. The order of what is equal stays. */
export function sorted(ctx: Context, comparator: ts.Expression, list: string): string {
  return byText(ctx, comparator, list) ?? byInsertion(ctx, comparator, list);
}

/** `(a, b) => (a.name < b.name ? -1 : 1)`: Go walks a map in the order of its keys. */
function byText(ctx: Context, comparator: ts.Expression, list: string): string | undefined {
  const fn = functionOf(comparator);
  const choice = fn && !ts.isBlock(fn.body) ? bare(fn.body) : undefined;
  if (!fn || !choice || !ts.isConditionalExpression(choice) || choice.whenTrue.getText() !== '-1' || choice.whenFalse.getText() !== '1') {
    return undefined;
  }
  const test = bare(choice.condition);
  const isAscending =
    ts.isBinaryExpression(test) && test.operatorToken.kind === ts.SyntaxKind.LessThanToken && ctx.types.isString(ctx.types.of(test.left));
  if (!isAscending) return undefined;
  const byKey = ctx.unit.variable('(dict)', 'byKey');
  const item = ctx.unit.fresh('item');
  ctx.unit.block(`range ${item} := ${list}`, () => {
    ctx.bind(fn.parameters[0]!.name, item, ctx.types.of(fn.parameters[0]!.name));
    const key = ctx.unit.settled(ctx.expression(test.left));
    ctx.unit.emit(`$_ := set ${byKey} ${key} (append (default list (index ${byKey} ${key})) ${item})`);
  });
  const result = ctx.unit.variable('(list)', 'sorted');
  const items = ctx.unit.fresh('items');
  ctx.unit.block(`range ${items} := ${byKey}`, () => ctx.unit.assign(result, `(concat ${result} ${items})`));
  return result;
}

/** By insertion: an item goes before the first one that comes after it. Lists of a chart are short. */
function byInsertion(ctx: Context, comparator: ts.Expression, base: string): string {
  const result = ctx.unit.variable('(list)', 'sorted');
  const item = ctx.unit.fresh('item');
  ctx.unit.block(`range ${item} := ${base}`, () => {
    const before = ctx.unit.variable('(list)', 'before');
    const after = ctx.unit.variable('(list)', 'after');
    const other = ctx.unit.fresh('other');
    ctx.unit.block(`range ${other} := ${result}`, () =>
      ctx.callback(comparator, [other, item], (value) =>
        ctx.unit.block(
          `if gt ${value} 0.0`,
          () => ctx.unit.assign(after, `(append ${after} ${other})`),
          () => ctx.unit.assign(before, `(append ${before} ${other})`),
        ),
      ),
    );
    ctx.unit.assign(result, `(concat (append ${before} ${item}) ${after})`);
  });
  return result;
}
