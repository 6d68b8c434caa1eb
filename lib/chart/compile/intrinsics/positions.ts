import ts from 'typescript';
import type { Context } from '../context';

/** A place in a list or a text as `slice` takes it: from the end where it is negative, and never outside. */
export function position(ctx: Context, node: ts.Expression, whole: string): string {
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    return `(int (max 0 (sub (len ${whole}) (int ${ctx.expression(node.operand)}))))`;
  }
  if (ts.isNumericLiteral(node) && node.text === '0') return '0';
  return `(int (min (len ${whole}) (int ${ctx.expression(node)})))`;
}
