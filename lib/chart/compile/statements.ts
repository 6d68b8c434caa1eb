import ts from 'typescript';
import { CompileError } from './compile-error';
import type { Context, Returning } from './context';
import { iterable } from './intrinsics/maps';
import { store } from './store';
import { functionOf } from './syntax';

/**
 * A list of statements. Go's templates have no `return`: what follows an `if` that returns moves into its other branch,
 * and a loop that returns raises a flag and breaks.
 */
export function statements(ctx: Context, list: readonly ts.Statement[], returning: Returning): void {
  for (const [i, statement] of list.entries()) {
    const rest = list.slice(i + 1);
    if (ts.isReturnStatement(statement)) return returned(ctx, statement, returning);
    if (!returning.flag && mayReturn(statement)) {
      if (ts.isIfStatement(statement)) return branches(ctx, statement, rest, returning);
      if (ts.isSwitchStatement(statement)) return cases(ctx, statement, rest, returning);
      if (ts.isForOfStatement(statement) || ts.isForStatement(statement)) {
        const flag = ctx.unit.variable('false', 'returned');
        loop(ctx, statement, { ...returning, flag });
        if (rest.length > 0) ctx.unit.block(`if not ${flag}`, () => statements(ctx, rest, returning));
        return;
      }
    }
    one(ctx, statement, returning);
  }
}

function one(ctx: Context, statement: ts.Statement, returning: Returning): void {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.forEach((d) => variable(ctx, d));
  if (ts.isExpressionStatement(statement)) return ctx.effect(statement.expression);
  if (ts.isBlock(statement)) return statements(ctx, statement.statements, returning);
  if (ts.isIfStatement(statement)) return branches(ctx, statement, [], returning);
  if (ts.isSwitchStatement(statement)) return cases(ctx, statement, [], returning);
  if (ts.isThrowStatement(statement)) return thrown(ctx, statement);
  if (ts.isContinueStatement(statement)) return ctx.unit.emit('continue');
  if (ts.isBreakStatement(statement)) return ctx.unit.emit('break');
  if (ts.isForOfStatement(statement) || ts.isForStatement(statement)) {
    loop(ctx, statement, returning);
    if (returning.flag && mayReturn(statement)) ctx.unit.block(`if ${returning.flag}`, () => ctx.unit.emit('break'));
    return;
  }
  throw new CompileError(statement, 'a chart cannot have this statement');
}

function returned(ctx: Context, { expression }: ts.ReturnStatement, { sink, flag }: Returning): void {
  sink(expression ? ctx.expression(expression) : 'nil');
  if (!flag) return;
  ctx.unit.emit(`${flag} = true`);
  ctx.unit.emit('break');
}

function branches(ctx: Context, node: ts.IfStatement, rest: readonly ts.Statement[], returning: Returning): void {
  const then = listOf(node.thenStatement);
  const otherwise = [...(node.elseStatement ? listOf(node.elseStatement) : []), ...rest];
  ctx.unit.block(
    `if ${ctx.condition(node.expression)}`,
    () => statements(ctx, ends(then) ? then : [...then, ...rest], returning),
    otherwise.length > 0 ? () => statements(ctx, otherwise, returning) : undefined,
  );
}

function cases(ctx: Context, node: ts.SwitchStatement, rest: readonly ts.Statement[], returning: Returning): void {
  requireOwnEnds(node);
  const subject = ctx.unit.settled(ctx.expression(node.expression));
  const groups: { labels: ts.Expression[] | 'default'; body: readonly ts.Statement[] }[] = [];
  let labels: ts.Expression[] = [];
  for (const clause of node.caseBlock.clauses) {
    if (ts.isCaseClause(clause)) labels.push(clause.expression);
    if (clause.statements.length === 0) continue;
    const body = clause.statements.flatMap((s) => (ts.isBreakStatement(s) ? [] : listOf(s)));
    groups.push({ labels: ts.isCaseClause(clause) ? labels : 'default', body: ends(body) ? body : [...body, ...rest] });
    labels = [];
  }
  const from = (i: number): void => {
    const group = groups[i];
    if (!group) return statements(ctx, rest, returning);
    if (group.labels === 'default') return statements(ctx, group.body, returning);
    const condition = `eq ${subject} ${group.labels.map((label) => ctx.expression(label)).join(' ')}`;
    ctx.unit.block(
      `if ${condition}`,
      () => statements(ctx, group.body, returning),
      () => from(i + 1),
    );
  };
  from(0);
}

/** Every case ends by itself, and the default stands last: what else there is means something else as a chain of conditions. */
function requireOwnEnds(node: ts.SwitchStatement): void {
  node.caseBlock.clauses.forEach((clause, i, all) => {
    const isLast = i === all.length - 1;
    const body = clause.statements.flatMap((s) => listOf(s));
    if (ts.isDefaultClause(clause) && !isLast) throw new CompileError(clause, 'the default of a switch comes last');
    if (!isLast && body.length > 0 && !ends(body)) throw new CompileError(clause, 'a case of a chart ends by return, break or throw');
    const inner = body.at(-1) && ts.isBreakStatement(body.at(-1)!) ? body.slice(0, -1) : body;
    if (inner.some(breaks)) throw new CompileError(clause, 'a case of a chart breaks at its end only');
  });
}

function breaks(node: ts.Node): boolean {
  if (ts.isBreakStatement(node)) return true;
  if (ts.isFunctionLike(node) || ts.isForOfStatement(node) || ts.isForStatement(node) || ts.isSwitchStatement(node)) return false;
  return ts.forEachChild(node, (child) => breaks(child) || undefined) ?? false;
}

function thrown(ctx: Context, { expression }: ts.ThrowStatement): void {
  if (!ts.isNewExpression(expression)) throw new CompileError(expression, 'only new errors can be thrown');
  ctx.unit.emit(`fail ${ctx.construction(expression)}`);
}

function loop(ctx: Context, node: ts.ForOfStatement | ts.ForStatement, returning: Returning): void {
  const body = listOf(node.statement);
  if (ts.isForOfStatement(node)) {
    const { name } = declarationOf(node.initializer);
    const items = iterable(ctx, node.expression);
    const item = ctx.unit.fresh(ts.isIdentifier(name) ? name.text : 'item');
    ctx.unit.block(`range ${item} := ${items}`, () => {
      ctx.bind(name, item, ctx.types.of(name));
      statements(ctx, body, returning);
    });
    return;
  }
  const { name, from, below } = counted(ctx, node);
  const index = ctx.unit.fresh('index');
  ctx.unit.block(`range ${index} := untilStep (int ${from}) (int ${below}) 1`, () => {
    ctx.bind(name, `(float64 ${index})`, ctx.types.of(name));
    statements(ctx, body, returning);
  });
}

/** `for (let i = from; i < below; i++)` and the same with `<=`. */
function counted(ctx: Context, node: ts.ForStatement): { name: ts.BindingName; from: string; below: string } {
  const { initializer, condition, incrementor } = node;
  const counts =
    initializer &&
    condition &&
    incrementor &&
    ts.isBinaryExpression(condition) &&
    ts.isPostfixUnaryExpression(incrementor) &&
    incrementor.operator === ts.SyntaxKind.PlusPlusToken;
  if (!counts) throw new CompileError(node, 'a loop of a chart counts up by one, or goes over a list');
  const { name, initializer: start } = declarationOf(initializer);
  const end = ctx.expression(condition.right);
  switch (condition.operatorToken.kind) {
    case ts.SyntaxKind.LessThanToken:
      return { name, from: ctx.expression(start!), below: end };
    case ts.SyntaxKind.LessThanEqualsToken:
      return { name, from: ctx.expression(start!), below: `(addf ${end} 1.0)` };
    default:
      throw new CompileError(condition, 'a loop of a chart ends by < or <=');
  }
}

function declarationOf(initializer: ts.ForInitializer): ts.VariableDeclaration {
  if (!ts.isVariableDeclarationList(initializer)) throw new CompileError(initializer, 'a loop of a chart declares its variable');
  return initializer.declarations[0]!;
}

function variable(ctx: Context, { name, initializer }: ts.VariableDeclaration): void {
  // A function is written out where it is called.
  if (initializer && functionOf(initializer) && ts.isIdentifier(name)) return;
  ctx.bind(name, initializer ? ctx.expression(initializer) : 'nil', ctx.types.of(initializer ?? name));
}

/** An expression whose value nobody wants. */
export function effect(ctx: Context, node: ts.Expression): void {
  if (ts.isVoidExpression(node)) return ctx.effect(node.expression);
  if (ts.isBinaryExpression(node) && isAssignment(node.operatorToken.kind)) return assignment(ctx, node);
  if (ts.isPostfixUnaryExpression(node)) {
    const by = node.operator === ts.SyntaxKind.PlusPlusToken ? 'addf' : 'subf';
    return store(ctx, node.operand, `(${by} ${ctx.expression(node.operand)} 1.0)`);
  }
  if (changesInPlace(node)) throw new CompileError(node, 'a chart changes no list or object in place but by push, add and assignment');
  const operand = ctx.expression(node);
  // What was worked out for its effect has been written already.
  if (operand.startsWith('(')) ctx.unit.emit(`$_ := ${operand.slice(1, -1)}`);
}

/** Methods whose result a chart has, and whose effect on what they are called on it has not. */
function changesInPlace(node: ts.Expression): boolean {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    ['sort', 'reverse', 'assign', 'splice', 'fill'].includes(node.expression.name.text)
  );
}

function assignment(ctx: Context, { left, operatorToken, right }: ts.BinaryExpression): void {
  const value = ctx.expression(right);
  switch (operatorToken.kind) {
    case ts.SyntaxKind.EqualsToken:
      return store(ctx, left, value);
    case ts.SyntaxKind.PlusEqualsToken:
      return ctx.types.isString(ctx.types.of(left))
        ? store(ctx, left, `(printf "%s%s" ${ctx.expression(left)} ${ctx.text(value, ctx.types.of(right), right)})`)
        : store(ctx, left, `(addf ${ctx.expression(left)} ${value})`);
    case ts.SyntaxKind.MinusEqualsToken:
      return store(ctx, left, `(subf ${ctx.expression(left)} ${value})`);
    default:
      throw new CompileError(operatorToken, 'a chart cannot have this assignment');
  }
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}

function listOf(statement: ts.Statement): readonly ts.Statement[] {
  return ts.isBlock(statement) ? statement.statements : [statement];
}

/** Whether what follows is never reached. */
function ends(list: readonly ts.Statement[]): boolean {
  const last = list.at(-1);
  if (!last) return false;
  if (ts.isIfStatement(last)) {
    return last.elseStatement !== undefined && ends(listOf(last.thenStatement)) && ends(listOf(last.elseStatement));
  }
  return ts.isReturnStatement(last) || ts.isThrowStatement(last) || ts.isContinueStatement(last) || ts.isBreakStatement(last);
}

function mayReturn(node: ts.Node): boolean {
  if (ts.isReturnStatement(node)) return true;
  return !ts.isFunctionLike(node) && (ts.forEachChild(node, (child) => mayReturn(child) || undefined) ?? false);
}
