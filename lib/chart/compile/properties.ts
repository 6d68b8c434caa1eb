import ts from 'typescript';
import { CompileError } from './compile-error';
import type { Context } from './context';
import { quoted } from './unit';

/** A property or an element of what is at hand. */
export function property(ctx: Context, node: ts.PropertyAccessExpression | ts.ElementAccessExpression, base: string): string {
  const type = ctx.types.of(node.expression);
  if (ts.isElementAccessExpression(node)) return element(ctx, node, base, type);
  const name = node.name.text;
  if (name === 'length' && (ctx.types.isArray(type) || ctx.types.isString(type))) return `(float64 (len ${base}))`;
  if (name === 'size' && ctx.types.isBuiltIn(type, 'Set', 'ReadonlySet')) return `(float64 (len ${base}))`;
  if (name === 'size' && ctx.types.isBuiltIn(type, 'Map', 'ReadonlyMap')) return `(float64 (len (index ${base} "keys")))`;
  const symbol = ctx.symbolOf(node);
  const declaration = symbol?.valueDeclaration;
  if (symbol && declaration && ts.isGetAccessorDeclaration(declaration)) {
    return ctx.invoke(ctx.defineOf(declaration, symbol), [base], ctx.types.of(node));
  }
  if (declaration && (ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration))) {
    throw new CompileError(node, 'a method has to be called; wrap it in a function');
  }
  return field(base, name);
}

/** A field of a map. One that it does not have is nil. */
export function field(base: string, name: string): string {
  const plain = /^\$\w*(\.\w+)*$/.test(base) && /^\w+$/.test(name);
  return plain ? `${base}.${name}` : `(index ${base} ${quoted(name)})`;
}

function element(ctx: Context, node: ts.ElementAccessExpression, base: string, type: ts.Type): string {
  const index = ctx.expression(node.argumentExpression);
  if (!ctx.types.isArray(type)) return `(index ${base} ${index})`;
  const asserted = ts.isNonNullExpression(node.parent);
  const { argumentExpression: at } = node;
  const isWithin = ts.isNumericLiteral(at) && Number(at.text) < (ctx.types.tupleLength(type) ?? 0);
  if (asserted || isWithin) return `(index ${base} (int ${index}))`;
  return itemAt(ctx, base, index);
}

/** An item of a list, or nothing beyond its end. */
export function itemAt(ctx: Context, list: string, index: string): string {
  const items = ctx.unit.settled(list);
  const result = ctx.unit.variable('nil');
  ctx.unit.block(`if lt (int ${index}) (len ${items})`, () => ctx.unit.assign(result, `(index ${items} (int ${index}))`));
  return result;
}
