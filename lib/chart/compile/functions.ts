import ts from 'typescript';
import { orDefault } from './bindings';
import { CompileError } from './compile-error';
import type { Context, FunctionNode } from './context';
import { functionOf, isTopLevel } from './syntax';
import { quoted, type Unit } from './unit';

/** A function written out where it is called: its parameters are what it is called with. */
export function inline(ctx: Context, fn: FunctionNode, operands: readonly string[], sink: (operand: string) => void): void {
  bindParameters(ctx, fn, operands);
  body(ctx, fn, sink);
}

/** Parameters take operands; one that was not given takes its default. */
export function bindParameters(ctx: Context, fn: FunctionNode, operands: readonly string[]): void {
  fn.parameters.forEach((parameter, i) => {
    const given = operands[i] ?? 'nil';
    const operand = parameter.initializer ? orDefault(ctx, given, parameter.initializer) : given;
    ctx.bind(parameter.name, operand, ctx.types.of(parameter.name));
    if (!ts.isParameterPropertyDeclaration(parameter, fn) || !ts.isIdentifier(parameter.name)) return;
    // It is a parameter and a field, under one name.
    const settled = ctx.unit.settled(operand);
    ctx.types.checker
      .getSymbolsOfParameterPropertyDeclaration(parameter, parameter.name.text)
      .forEach((symbol) => ctx.unit.alias(symbol, settled));
  });
}

export function body(ctx: Context, fn: FunctionNode, sink: (operand: string) => void): void {
  if (!fn.body) throw new CompileError(fn, 'a function needs a body');
  if (ts.isBlock(fn.body)) ctx.statements(fn.body.statements, { sink });
  else sink(ctx.expression(fn.body));
}

/**
 * Calls what a method of an array was given: an arrow function where it stands, a function by its name, or a function that is a
 * value.
 */
export function callback(ctx: Context, node: ts.Expression, operands: readonly string[], sink: (operand: string) => void): void {
  const literal = functionOf(node);
  if (literal) return inline(ctx, literal, operands, sink);
  const symbol = ctx.symbolOf(node);
  const declaration = symbol?.valueDeclaration;
  const type = resultOf(ctx, node);
  if (ts.isIdentifier(node) && node.text === 'Boolean') return sink(operands[0]!);
  if (symbol && declaration && ts.isFunctionDeclaration(declaration)) {
    return sink(ctx.invoke(ctx.defineOf(declaration, symbol), operands.slice(0, declaration.parameters.length), type));
  }
  const local = declaration && ts.isVariableDeclaration(declaration) && declaration.initializer && functionOf(declaration.initializer);
  if (symbol && local && isTopLevel(declaration)) {
    return sink(ctx.invoke(ctx.defineOf(local, symbol), operands.slice(0, local.parameters.length), type));
  }
  if (local) return inline(ctx, local, operands, sink);
  sink(ctx.invokeValue(ctx.unit.settled(ctx.expression(node)), operands, type));
}

function resultOf(ctx: Context, node: ts.Expression): ts.Type {
  const [signature] = ctx.types.of(node).getCallSignatures();
  return signature ? ctx.types.checker.getReturnTypeOfSignature(signature) : ctx.types.of(node);
}

/** What a function uses of the function around it. */
export function captured(
  ctx: Context,
  fn: ts.ArrowFunction | ts.FunctionExpression,
): { name: string; symbol: ts.Symbol | 'this'; operand: string }[] {
  const found = new Map<ts.Symbol | 'this', string>();
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.ThisKeyword) found.set('this', '$this');
    if (ts.isIdentifier(node)) {
      const symbol = ts.isShorthandPropertyAssignment(node.parent)
        ? ctx.types.checker.getShorthandAssignmentValueSymbol(node.parent)
        : ctx.types.checker.getSymbolAtLocation(node);
      const operand = symbol && ctx.unit.operandOf(symbol);
      if (symbol && operand !== undefined && !isDeclaredWithin(symbol, fn)) found.set(symbol, operand);
      // A function that is written out where it is called brings what it uses itself.
      const declaration = symbol?.valueDeclaration;
      const local = declaration && ts.isVariableDeclaration(declaration) && declaration.initializer && functionOf(declaration.initializer);
      if (local && local !== fn && !isWithin(local, fn) && !isTopLevel(declaration)) visit(local.body);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(fn, visit);
  return [...found].map(([symbol, operand], i) => {
    if (symbol !== 'this' && !isConstant(symbol)) {
      throw new CompileError(fn, `what a function keeps must not change, and '${symbol.name}' does`);
    }
    return { name: symbol === 'this' ? 'this' : `${symbol.name}${i}`, symbol, operand };
  });
}

function isWithin(node: ts.Node, ancestor: ts.Node): boolean {
  return node.pos >= ancestor.pos && node.end <= ancestor.end && node.getSourceFile() === ancestor.getSourceFile();
}

function isDeclaredWithin({ declarations = [] }: ts.Symbol, fn: ts.Node): boolean {
  return declarations.some((declaration) => isWithin(declaration, fn));
}

function isConstant(symbol: ts.Symbol): boolean {
  const declaration = symbol.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration)) return true;
  return (declaration.parent.flags & ts.NodeFlags.Const) !== 0;
}

/** A define's text, from what writes its actions. */
export function define(name: string, comment: string, unit: Unit): string {
  return `{{/* ${comment} */}}\n{{- define ${quoted(name)} -}}\n${unit.text()}\n{{- end -}}\n`;
}
