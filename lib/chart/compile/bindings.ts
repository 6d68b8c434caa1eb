import ts from 'typescript';
import { CompileError } from './compile-error';
import type { Context } from './context';
import { field, itemAt } from './properties';
import { isAbsent, isSimple, quoted } from './unit';

/** Gives a value to a name, or to the names of a pattern. */
export function bind(ctx: Context, name: ts.BindingName, operand: string, type: ts.Type): void {
  if (ts.isIdentifier(name)) return named(ctx, name, operand);
  const source = ctx.unit.settled(operand);
  if (ts.isObjectBindingPattern(name)) return fields(ctx, name, source);
  const fixed = ctx.types.tupleLength(type);
  name.elements.forEach((part, i) => {
    if (ts.isOmittedExpression(part)) return;
    if (part.dotDotDotToken) {
      return bind(ctx, part.name, `(default list (slice ${source} (min (len ${source}) ${i})))`, ctx.types.of(part.name));
    }
    const value = fixed !== undefined && i < fixed ? `(index ${source} ${i})` : itemAt(ctx, source, `${i}`);
    withDefault(ctx, part, value);
  });
}

function named(ctx: Context, name: ts.Identifier, operand: string): void {
  const symbol = ctx.symbolOf(name);
  if (!symbol) throw new CompileError(name, 'nothing declares this');
  // What is never assigned again needs no variable of its own.
  if ((isSimple(operand) || isField(operand)) && operand !== 'nil' && !isReassigned(symbol)) ctx.unit.alias(symbol, operand);
  else ctx.unit.declare(symbol, operand);
}

/** Arguments, and fields of variables: to look them up costs less than to give them a name. */
function isField(operand: string): boolean {
  return /^\$\w*(\.\w+)+$/.test(operand);
}

function isReassigned(symbol: ts.Symbol): boolean {
  let declaration: ts.Node | undefined = symbol.valueDeclaration;
  while (declaration && ts.isBindingElement(declaration)) declaration = declaration.parent.parent;
  if (!declaration || ts.isParameter(declaration)) return false;
  return (declaration.parent.flags & ts.NodeFlags.Const) === 0;
}

function fields(ctx: Context, pattern: ts.ObjectBindingPattern, source: string): void {
  const named: string[] = [];
  for (const part of pattern.elements) {
    if (part.dotDotDotToken) {
      bind(ctx, part.name, `(omit ${source} ${named.map(quoted).join(' ')})`, ctx.types.of(part.name));
      continue;
    }
    const key = part.propertyName ?? part.name;
    if (!ts.isIdentifier(key) && !ts.isStringLiteral(key)) throw new CompileError(part, 'a chart takes fields apart by their names only');
    named.push(key.text);
    const symbol = ctx.types.checker.getPropertyOfType(ctx.types.of(pattern), key.text);
    const getter = symbol?.valueDeclaration && ts.isGetAccessorDeclaration(symbol.valueDeclaration);
    if (getter) throw new CompileError(part, 'a getter cannot be taken apart');
    withDefault(ctx, part, field(source, key.text));
  }
}

function withDefault(ctx: Context, { name, initializer }: ts.BindingElement, value: string): void {
  bind(ctx, name, initializer ? orDefault(ctx, value, initializer) : value, ctx.types.of(name));
}

/** The value, or what takes its place where it is absent. */
export function orDefault(ctx: Context, value: string, initializer: ts.Expression): string {
  const result = ctx.unit.variable(value);
  ctx.unit.block(`if ${isAbsent(result)}`, () => ctx.unit.assign(result, ctx.expression(initializer)));
  return result;
}
