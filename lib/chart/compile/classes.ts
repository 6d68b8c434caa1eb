import ts from 'typescript';
import { CompileError } from './compile-error';
import type { Context } from './context';
import { bindParameters } from './functions';
import { newMap } from './intrinsics/maps';
import { declaredIn } from './types';
import { isThere, quoted } from './unit';

/** Kind and version of an API object, by the class that makes it. */
export type ApiObjectKinds = (declaration: ts.ClassDeclaration) => { readonly apiVersion: string; readonly kind: string } | undefined;

/** What a field of cdk8s's interfaces is called in the API: `clusterIp` is `clusterIP`. */
export type FieldNames = (owner: ts.InterfaceDeclaration, field: string) => string;

/** `new X(…)`. */
export function construction(ctx: Context, node: ts.NewExpression, kinds: ApiObjectKinds): string {
  const symbol = ctx.symbolOf(ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression);
  const name = symbol?.name ?? '';
  if (symbol && declaredIn(symbol, /\/typescript\/lib\//)) return builtIn(ctx, node, name);
  const declaration = symbol?.declarations?.find(ts.isClassDeclaration);
  // A class that was chosen before: `const Policies = condition ? A : B`.
  if (!symbol || !declaration) {
    return ctx.invokeValue(ctx.unit.settled(ctx.expression(node.expression)), ctx.argumentsOf(node), ctx.types.of(node));
  }
  if (name === 'Construct' || name === 'Chart') return '(dict)';
  const kind = kinds(declaration);
  if (kind) return apiObject(ctx, node, kind);
  return ctx.invoke(ctx.defineOf(declaration, symbol), ctx.argumentsOf(node), ctx.types.of(node));
}

function builtIn(ctx: Context, node: ts.NewExpression, name: string): string {
  const [first] = node.arguments ?? [];
  if (name.startsWith('Map')) return newMap(ctx, first);
  if (name.startsWith('Set')) return first ? `(uniq ${ctx.expression(first)})` : '(list)';
  if (name.endsWith('Error') || name.endsWith('ErrorConstructor')) return ctx.expression(first!);
  throw new CompileError(node, 'a chart cannot make this');
}

/** An object of the API: it goes to the list of what the chart renders. */
function apiObject(ctx: Context, node: ts.NewExpression, { apiVersion, kind }: { apiVersion: string; kind: string }): string {
  const props = ctx.expression(node.arguments![2]!);
  // What describes an object was made for it and belongs to nobody else.
  const object = ctx.unit.settled(props);
  ctx.unit.emit(`$_ := set ${object} "apiVersion" ${quoted(apiVersion)}`);
  ctx.unit.emit(`$_ := set ${object} "kind" ${quoted(kind)}`);
  ctx.unit.emit(`$_ := set $.g "objects" (append $.g.objects ${object})`);
  return object;
}

export function baseOf(declaration: ts.ClassDeclaration): string | undefined {
  return declaration.heritageClauses?.find((c) => c.token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression.getText();
}

/** The actions that make an instance, which is a map of its fields. An error is its message. */
export function instance(
  ctx: Context,
  declaration: ts.ClassDeclaration,
  operands: readonly string[],
  sink: (operand: string) => void,
): void {
  const constructor = declaration.members.find(
    (m): m is ts.ConstructorDeclaration => ts.isConstructorDeclaration(m) && m.body !== undefined,
  );
  const base = baseOf(declaration);
  if (base?.endsWith('Error')) return sink(message(ctx, declaration, constructor, operands));
  if (base !== undefined && base !== 'Construct') throw new CompileError(declaration, 'a class of a chart extends Construct or Error only');
  ctx.unit.emit('$this := dict');
  for (const member of declaration.members) {
    if (!ts.isPropertyDeclaration(member) || !member.initializer || hasStatic(member)) continue;
    ctx.unit.emit(`$_ := set $this ${quoted(member.name.getText())} ${ctx.expression(member.initializer)}`);
  }
  if (constructor) {
    bindParameters(ctx, constructor, operands);
    constructor.parameters.forEach((parameter) => {
      if (!ts.isParameterPropertyDeclaration(parameter, constructor)) return;
      const value = ctx.expression(parameter.name);
      ctx.unit.block(`if ${isThere(value)}`, () => ctx.unit.emit(`$_ := set $this ${quoted(parameter.name.getText())} ${value}`));
    });
    ctx.statements(
      constructor.body!.statements.filter((statement) => !isSuper(statement)),
      { sink: () => undefined },
    );
  }
  sink('$this');
}

function message(
  ctx: Context,
  declaration: ts.ClassDeclaration,
  constructor: ts.ConstructorDeclaration | undefined,
  operands: readonly string[],
): string {
  const call = constructor?.body?.statements.find(isSuper);
  const [text] = call ? ((call as ts.ExpressionStatement).expression as ts.CallExpression).arguments : [];
  if (!constructor || !text) throw new CompileError(declaration, 'an error of a chart gives its message to super()');
  bindParameters(ctx, constructor, operands);
  return ctx.expression(text);
}

function isSuper(statement: ts.Statement): boolean {
  return (
    ts.isExpressionStatement(statement) &&
    ts.isCallExpression(statement.expression) &&
    statement.expression.expression.kind === ts.SyntaxKind.SuperKeyword
  );
}

function hasStatic(member: ts.PropertyDeclaration): boolean {
  return (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Static) !== 0;
}
