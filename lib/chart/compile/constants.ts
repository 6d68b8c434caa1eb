import ts from 'typescript';
import type { Types } from './types';
import { bare } from './syntax';

/** The value of what consists of literals only, however it is put together. */
export function folded(types: Types, node: ts.Expression): string | number | boolean | undefined {
  const inner = bare(node);
  if (ts.isNumericLiteral(inner)) return Number(inner.text);
  if (ts.isStringLiteralLike(inner)) return inner.text;
  if (inner.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (inner.kind === ts.SyntaxKind.FalseKeyword) return false;
  if (ts.isIdentifier(inner)) return named(types, inner);
  if (ts.isBinaryExpression(inner)) return operation(inner.operatorToken.kind, folded(types, inner.left), folded(types, inner.right));
  return undefined;
}

function named(types: Types, node: ts.Identifier): string | number | boolean | undefined {
  const symbol = types.checker.getSymbolAtLocation(node);
  const target = symbol && symbol.flags & ts.SymbolFlags.Alias ? types.checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target?.valueDeclaration;
  const isConstant =
    declaration &&
    ts.isVariableDeclaration(declaration) &&
    declaration.initializer &&
    (declaration.parent.flags & ts.NodeFlags.Const) !== 0;
  return isConstant ? folded(types, declaration.initializer) : undefined;
}

function operation(kind: ts.SyntaxKind, a: unknown, b: unknown): number | undefined {
  if (typeof a !== 'number' || typeof b !== 'number') return undefined;
  switch (kind) {
    case ts.SyntaxKind.PlusToken:
      return a + b;
    case ts.SyntaxKind.MinusToken:
      return a - b;
    case ts.SyntaxKind.AsteriskToken:
      return a * b;
    case ts.SyntaxKind.SlashToken:
      return a / b;
    case ts.SyntaxKind.AsteriskAsteriskToken:
      return a ** b;
    default:
      return undefined;
  }
}
