import ts from 'typescript';

/** Parts of an expression, up to which a function is written out where it is called: a call costs about as much as working out so many. */
const MOST_PARTS = 30;

const known = new WeakMap<ts.FunctionDeclaration, ts.Expression | false>();

/**
 * The expression that a function consists of, where it is small enough to be written out at each call. It makes no functions of its own,
 * which would be made again for each call, and does not call itself.
 */
export function smallBody(fn: ts.FunctionDeclaration): ts.Expression | undefined {
  let found = known.get(fn);
  if (found === undefined) {
    found = bodyOf(fn) ?? false;
    known.set(fn, found);
  }
  return found === false ? undefined : found;
}

function bodyOf({ name, parameters, body }: ts.FunctionDeclaration): ts.Expression | undefined {
  const [only] = body?.statements ?? [];
  if (!only || body!.statements.length !== 1 || !ts.isReturnStatement(only) || !only.expression) return undefined;
  if (parameters.some(({ initializer, dotDotDotToken }) => initializer || dotDotDotToken)) return undefined;
  let parts = 0;
  const fits = (node: ts.Node): boolean => {
    parts++;
    if (ts.isFunctionLike(node) || (ts.isIdentifier(node) && node.text === name?.text)) return false;
    return parts <= MOST_PARTS && !ts.forEachChild(node, (child) => !fits(child) || undefined);
  };
  return fits(only.expression) ? only.expression : undefined;
}
