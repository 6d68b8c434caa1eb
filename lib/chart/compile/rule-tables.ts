import ts from 'typescript';
import type { Context } from './context';
import { bare, functionOf, isTopLevel } from './syntax';

/** A rule whose two functions are known where it is asked about. */
interface KnownRule {
  readonly broken: ts.Expression;
  readonly message: ts.Expression;
  /** What the parameters of the function that made the rule stand for. */
  readonly bindings: readonly Binding[];
}

interface Binding {
  readonly symbol: ts.Symbol;
  readonly node: ts.Expression;
}

/** `problemsOf`, of which the chart has a hundred calls. */
export const ASKED = { module: 'common/validation', name: 'problemsOf' };

/**
 * What is wrong with a subject by a table of rules that stands at the top of a module: each rule is written out as a condition, where a
 * table of functions would have to be built and gone through at every rendering.
 * @returns undefined where the table is not known before
 */
export function problemsOf(ctx: Context, node: ts.CallExpression): string | undefined {
  const [table, value] = node.arguments;
  const rules = table && rulesOf(ctx, table, []);
  if (!rules || !value) return undefined;
  const subject = ctx.unit.settled(ctx.expression(value));
  const problems = ctx.unit.variable('(list)', 'problems');
  for (const { broken, message, bindings } of rules) {
    bindings.forEach(({ symbol, node: known }) => ctx.unit.know(symbol, known));
    ctx.callback(broken, [subject], (isBroken) =>
      ctx.unit.block(`if ${isBroken}`, () =>
        ctx.callback(message, [subject], (text) => ctx.unit.assign(problems, `(append ${problems} ${text})`)),
      ),
    );
  }
  return problems;
}

function rulesOf(ctx: Context, node: ts.Expression, bindings: readonly Binding[]): KnownRule[] | undefined {
  const inner = bare(node);
  if (ts.isArrayLiteralExpression(inner)) {
    return all(inner.elements.map((element) => rulesOf(ctx, ts.isSpreadElement(element) ? element.expression : element, bindings)));
  }
  if (ts.isObjectLiteralExpression(inner)) return ruleOf(inner, bindings);
  if (ts.isIdentifier(inner)) return tableOf(ctx, inner);
  if (ts.isCallExpression(inner)) return mapped(ctx, inner, bindings) ?? made(ctx, inner, bindings);
  return undefined;
}

function ruleOf(node: ts.ObjectLiteralExpression, bindings: readonly Binding[]): KnownRule[] | undefined {
  const named = (name: string) =>
    node.properties.find((p): p is ts.PropertyAssignment => ts.isPropertyAssignment(p) && p.name.getText() === name)?.initializer;
  const [broken, message] = [named('broken'), named('message')];
  return broken && message && functionOf(broken) && functionOf(message) ? [{ broken, message, bindings }] : undefined;
}

/** A table by its name. */
function tableOf(ctx: Context, node: ts.Identifier): KnownRule[] | undefined {
  const declaration = ctx.symbolOf(node)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !declaration.initializer || !isTopLevel(declaration)) return undefined;
  return rulesOf(ctx, declaration.initializer, []);
}

/** `(['a', 'b'] as const).map((field) => …)`: the same rules for each of some words. */
function mapped(ctx: Context, node: ts.CallExpression, bindings: readonly Binding[]): KnownRule[] | undefined {
  const callee = bare(node.expression);
  if (!ts.isPropertyAccessExpression(callee) || !['map', 'flatMap'].includes(callee.name.text)) return undefined;
  const words = bare(callee.expression);
  const each = node.arguments[0] && functionOf(node.arguments[0]);
  const parameter = each?.parameters[0]?.name;
  const symbol = parameter && ts.isIdentifier(parameter) ? ctx.symbolOf(parameter) : undefined;
  if (!ts.isArrayLiteralExpression(words) || !words.elements.every(ts.isStringLiteral) || !each || ts.isBlock(each.body) || !symbol) {
    return undefined;
  }
  const body = each.body;
  return all(words.elements.map((word) => rulesOf(ctx, body, [...bindings, { symbol, node: word }])));
}

/** `whole('readPool.replicas', …)`: what the function returns, with its parameters known. */
function made(ctx: Context, node: ts.CallExpression, bindings: readonly Binding[]): KnownRule[] | undefined {
  const callee = bare(node.expression);
  const declaration = ctx.symbolOf(callee)?.valueDeclaration;
  const fn =
    declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer && functionOf(declaration.initializer) : declaration;
  if (!ts.isIdentifier(callee) || !fn || !(ts.isFunctionDeclaration(fn) || ts.isArrowFunction(fn)) || !fn.body) return undefined;
  const parameters = fn.parameters.map(({ name, initializer }, i): Binding | undefined => {
    const symbol = ts.isIdentifier(name) ? ctx.symbolOf(name) : undefined;
    const given = node.arguments[i] ?? initializer;
    return symbol && given ? { symbol, node: resolved(ctx, given, bindings) } : undefined;
  });
  const returned = ts.isBlock(fn.body) ? result(fn.body) : fn.body;
  if (!returned || !parameters.every((p) => p !== undefined)) return undefined;
  return rulesOf(ctx, returned, [...bindings, ...parameters]);
}

/** A parameter that is handed on stands for what it was given itself. */
function resolved(ctx: Context, node: ts.Expression, bindings: readonly Binding[]): ts.Expression {
  const symbol = ts.isIdentifier(node) ? ctx.symbolOf(node) : undefined;
  return bindings.findLast((binding) => binding.symbol === symbol)?.node ?? node;
}

/** What a function returns at its end, where all before that are functions of its own. */
function result(body: ts.Block): ts.Expression | undefined {
  const last = body.statements.at(-1);
  const areFunctions = body.statements
    .slice(0, -1)
    .every((s) => ts.isVariableStatement(s) && s.declarationList.declarations.every((d) => d.initializer && functionOf(d.initializer)));
  return last && ts.isReturnStatement(last) && areFunctions ? last.expression : undefined;
}

function all<T>(parts: readonly (readonly T[] | undefined)[]): T[] | undefined {
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}
