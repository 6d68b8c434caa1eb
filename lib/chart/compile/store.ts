import ts from 'typescript';
import { CompileError } from './compile-error';
import type { Context } from './context';
import { quoted } from './unit';

/** Puts a value where an expression says. */
export function store(ctx: Context, place: ts.Expression, value: string): void {
  if (ts.isIdentifier(place)) {
    const name = ctx.unit.operandOf(ctx.symbolOf(place)!);
    if (!name?.startsWith('$')) throw new CompileError(place, 'only variables of the same function can be assigned');
    const [, owner, field] = /^(\$\w*(?:\.\w+)*)\.(\w+)$/.exec(name) ?? [];
    return owner && field ? ctx.unit.emit(`$_ := set ${owner} ${quoted(field)} ${value}`) : ctx.unit.assign(name, value);
  }
  if (ts.isPropertyAccessExpression(place)) {
    return ctx.unit.emit(`$_ := set ${ctx.expression(place.expression)} "${place.name.text}" ${value}`);
  }
  if (ts.isElementAccessExpression(place) && ctx.types.isString(ctx.types.of(place.argumentExpression))) {
    return ctx.unit.emit(`$_ := set ${ctx.expression(place.expression)} ${ctx.expression(place.argumentExpression)} ${value}`);
  }
  throw new CompileError(place, 'a chart cannot assign to this');
}
