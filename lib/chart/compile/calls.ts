import ts from 'typescript';
import { CompileError } from './compile-error';
import type { Context } from './context';
import { ARRAY_METHODS, type Method } from './intrinsics/arrays';
import { GLOBALS } from './intrinsics/globals';
import { joined } from './intrinsics/joining';
import { iterable, MAP_METHODS, SET_METHODS } from './intrinsics/maps';
import { NUMBER_METHODS, PATTERN_METHODS, STRING_METHODS } from './intrinsics/strings';
import { bindParameters } from './functions';
import { field } from './properties';
import { ASKED, problemsOf } from './rule-tables';
import { smallBody } from './small-functions';
import { bare, functionOf, isTopLevel } from './syntax';
import { declaredIn } from './types';
import { quoted } from './unit';

/** Value classes of cdk8s that stand for what they hold: `Quantity.fromString('8Gi')` is `'8Gi'`. */
const WRAPPERS: ReadonlySet<string> = new Set(['fromString', 'fromNumber']);

export function call(ctx: Context, node: ts.CallExpression): string {
  const callee = bare(node.expression);
  if (ts.isPropertyAccessExpression(callee)) return member(ctx, node, callee);
  if (!ts.isIdentifier(callee)) return ctx.invokeValue(ctx.unit.settled(ctx.expression(callee)), ctx.argumentsOf(node), ctx.types.of(node));
  const symbol = ctx.symbolOf(callee);
  const declaration = symbol?.valueDeclaration;
  const global = GLOBALS[callee.text];
  if (global && symbol && declaredIn(symbol, /\/typescript\/lib\//)) return global(ctx, node);
  const known = symbol && ctx.unit.knownOf(symbol);
  if (known) return calledKnown(ctx, node, known);
  if (symbol && declaration && ts.isFunctionDeclaration(declaration)) {
    const written = ctx.isFunction(declaration, ASKED) ? problemsOf(ctx, node) : undefined;
    return written ?? called(ctx, node, declaration, symbol);
  }
  const local = declaration && ts.isVariableDeclaration(declaration) && declaration.initializer && functionOf(declaration.initializer);
  if (symbol && local && isTopLevel(declaration)) return ctx.invoke(ctx.defineOf(local, symbol), ctx.argumentsOf(node), ctx.types.of(node));
  if (local) return written(ctx, node, local);
  return ctx.invokeValue(ctx.unit.settled(ctx.expression(callee)), ctx.argumentsOf(node), ctx.types.of(node));
}

/** A parameter that stands for a function. */
function calledKnown(ctx: Context, node: ts.CallExpression, known: ts.Expression): string {
  const fn = functionOf(known);
  if (fn) return written(ctx, node, fn);
  let value = 'nil';
  ctx.callback(known, ctx.argumentsOf(node), (returned) => (value = returned));
  return value;
}

/** A function that is at hand: written out here, where what it uses is. */
function written(ctx: Context, node: ts.CallExpression, fn: ts.ArrowFunction | ts.FunctionExpression): string {
  const operands = ctx.argumentsOf(node).map((operand) => ctx.unit.settled(operand));
  if (!ts.isBlock(fn.body)) {
    bindParameters(ctx, fn, operands);
    return ctx.expression(fn.body);
  }
  const result = ctx.unit.variable('nil', 'result');
  ctx.inline(fn, operands, (value) => ctx.unit.assign(result, value));
  return result;
}

/** Actions of a call: the arguments, the call itself. */
const CALL_ACTIONS = 2;

/** A function of a module: small ones are written out. */
function called(ctx: Context, node: ts.CallExpression, declaration: ts.FunctionDeclaration, symbol: ts.Symbol): string {
  const body = ctx.isByHand(declaration, symbol) ? undefined : smallBody(declaration);
  if (!body) return ctx.invoke(ctx.defineOf(declaration, symbol), ctx.argumentsOf(node), ctx.types.of(node));
  const functions = node.arguments.map((argument) => knownFunction(ctx, argument));
  if (functions.some((fn) => fn)) {
    // Functions that it is given are written out as well.
    node.arguments.forEach((argument, i) => handOver(ctx, declaration.parameters[i]!, functions[i], argument));
    return ctx.expression(body);
  }
  const operands = ctx.argumentsOf(node).map((operand) => ctx.unit.settled(operand));
  const { operand, actions } = ctx.unit.apart(() => {
    bindParameters(ctx, declaration, operands);
    return ctx.expression(body);
  });
  if (actions.length > CALL_ACTIONS) return ctx.invoke(ctx.defineOf(declaration, symbol), operands, ctx.types.of(node));
  ctx.unit.insert(actions);
  return operand;
}

/** The function that an argument is, as far as that is known before anything runs. */
function knownFunction(ctx: Context, argument: ts.Expression): ts.Expression | undefined {
  const symbol = ts.isIdentifier(argument) ? ctx.symbolOf(argument) : undefined;
  const known = symbol ? ctx.unit.knownOf(symbol) : argument;
  return known && functionOf(known);
}

function handOver(ctx: Context, { name }: ts.ParameterDeclaration, fn: ts.Expression | undefined, argument: ts.Expression): void {
  const symbol = fn && ts.isIdentifier(name) ? ctx.symbolOf(name) : undefined;
  if (fn && symbol) ctx.unit.know(symbol, fn);
  else ctx.bind(name, ctx.unit.settled(ctx.expression(argument)), ctx.types.of(name));
}

function member(ctx: Context, node: ts.CallExpression, callee: ts.PropertyAccessExpression): string {
  const base = callee.expression;
  const symbol = ctx.symbolOf(callee);
  const declaration = symbol?.valueDeclaration;
  const global = GLOBALS[`${base.getText()}.${callee.name.text}`];
  if (global && symbol && declaredIn(symbol, /\/typescript\/lib\//)) return global(ctx, node);
  if (symbol && declaration && ts.isFunctionDeclaration(declaration)) return called(ctx, node, declaration, symbol);
  const isStatic = declaration && ts.isMethodDeclaration(declaration) && ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Static;
  if (symbol && isStatic) {
    if (WRAPPERS.has(callee.name.text) && declaredIn(symbol, /\/(cdk8s-plus-28|imports)\//)) return ctx.expression(node.arguments[0]!);
    return ctx.invoke(ctx.defineOf(declaration, symbol), ['nil', ...ctx.argumentsOf(node)], ctx.types.of(node));
  }
  return callOn(ctx, node, ctx.expression(base));
}

/** Every method that JavaScript's own values have here, by what they are. */
function methodsOf(ctx: Context, type: ts.Type): Readonly<Record<string, Method>> | undefined {
  if (ctx.types.isArray(type)) return ARRAY_METHODS;
  if (ctx.types.isString(type)) return STRING_METHODS;
  if (ctx.types.isNumber(type)) return NUMBER_METHODS;
  if (ctx.types.isBuiltIn(type, 'Map', 'ReadonlyMap')) return MAP_METHODS;
  if (ctx.types.isBuiltIn(type, 'Set', 'ReadonlySet')) return SET_METHODS;
  if (ctx.types.isBuiltIn(type, 'RegExp')) return PATTERN_METHODS;
  // Iterators are lists already.
  if (ctx.types.isBuiltIn(type, 'MapIterator', 'ArrayIterator', 'SetIterator')) return ARRAY_METHODS;
  return undefined;
}

export function callOn(ctx: Context, node: ts.CallExpression, base: string): string {
  const callee = bare(node.expression) as ts.PropertyAccessExpression;
  const name = callee.name.text;
  const methods = methodsOf(ctx, ctx.types.of(callee.expression));
  if (methods) {
    const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (!method) throw new CompileError(callee, `a chart has no ${name} of this`);
    return method(ctx, node, base);
  }
  const symbol = ctx.symbolOf(callee);
  const declaration = symbol?.valueDeclaration;
  if (symbol && declaration && ts.isMethodDeclaration(declaration)) {
    return ctx.invoke(ctx.defineOf(declaration, symbol), [base, ...ctx.argumentsOf(node)], ctx.types.of(node));
  }
  if (declaration && ts.isMethodSignature(declaration)) {
    throw new CompileError(callee, 'a chart has to know the class of what a method is called on');
  }
  const closure = ctx.unit.settled(field(base, name));
  return ctx.invokeValue(closure, ctx.argumentsOf(node), ctx.types.of(node));
}

/** The arguments in the order of the parameters; what a rest parameter gathers is one list. */
export function argumentsOf(ctx: Context, node: ts.CallExpression | ts.NewExpression): string[] {
  const given = node.arguments ?? [];
  const signature = ctx.types.checker.getResolvedSignature(node);
  const parameters = signature?.declaration && !ts.isJSDocSignature(signature.declaration) ? signature.declaration.parameters : [];
  const last = parameters.at(-1);
  const plain = last?.dotDotDotToken ? parameters.length - 1 : given.length;
  const operands = given.slice(0, plain).map((argument) => {
    if (ts.isSpreadElement(argument)) throw new CompileError(argument, 'only a rest parameter takes a list apart');
    return ctx.expression(argument);
  });
  if (!last?.dotDotDotToken) return operands;
  const gathered = given
    .slice(plain)
    .map((argument) => (ts.isSpreadElement(argument) ? iterable(ctx, argument.expression) : `(list ${ctx.expression(argument)})`));
  const missing = Array.from({ length: plain - operands.length }, () => 'nil');
  return [...operands, ...missing, gathered.length === 1 ? gathered[0]! : joined(['(list)', ...gathered])];
}

/** An operand as JavaScript would write it into a text. */
export function text(ctx: Context, operand: string, type: ts.Type, node: ts.Node): string {
  if (ctx.types.isString(type)) return operand;
  if (/^-?\d/.test(operand)) return quoted(String(Number(operand)));
  // Go's JSON writes numbers as ECMAScript does.
  if (ctx.types.isNumber(type) || ctx.types.isBoolean(type)) return `(mustToRawJson ${operand})`;
  const isPlain =
    type.isUnion() &&
    type.types.every(
      (part) => ctx.types.mayBeAbsent(part) || ctx.types.isString(part) || ctx.types.isNumber(part) || ctx.types.isBoolean(part),
    );
  if (!isPlain) throw new CompileError(node, `a chart cannot write a ${ctx.types.checker.typeToString(type)} into a text`);
  const value = ctx.unit.settled(operand);
  const written = `(ternary ${value} (mustToRawJson ${value}) (kindIs "string" ${value}))`;
  return ctx.types.mayBeAbsent(type) ? `(ternary "undefined" ${written} (kindIs "invalid" ${value}))` : written;
}
