import ts from 'typescript';

/** The expression without what only the type checker needs. */
export function bare(node: ts.Expression): ts.Expression {
  while (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node)) {
    node = node.expression;
  }
  return node;
}

/** Whether a variable belongs to its module. */
export function isTopLevel(declaration: ts.VariableDeclaration): boolean {
  return ts.isSourceFile(declaration.parent.parent.parent);
}

/** The function that an expression is. */
export function functionOf(node: ts.Expression): ts.ArrowFunction | ts.FunctionExpression | undefined {
  const inner = bare(node);
  return ts.isArrowFunction(inner) || ts.isFunctionExpression(inner) ? inner : undefined;
}
