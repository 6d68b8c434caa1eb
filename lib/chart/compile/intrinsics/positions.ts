import ts from 'typescript';
import type { Context } from '../context';

/** Two places in a list or a text, the second never before the first. */
export function range(ctx: Context, whole: string, from: ts.Expression, to: ts.Expression | undefined): string {
  const start = position(ctx, from, whole);
  if (!to) return `${start} (len ${whole})`;
  const end = position(ctx, to, whole);
  return start === '0' ? `0 ${end}` : `${start} (int (max ${start} ${end}))`;
}

/** A place in a list or a text: from the end where it is negative, and never outside. */
function position(ctx: Context, node: ts.Expression, whole: string): string {
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    return `(int (max 0 (sub (len ${whole}) (int ${ctx.expression(node.operand)}))))`;
  }
  if (ts.isNumericLiteral(node) && node.text === '0') return '0';
  return `(int (min (len ${whole}) (int ${ctx.expression(node)})))`;
}
