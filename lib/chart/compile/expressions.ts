import ts from 'typescript';
import { CompileError } from './compile-error';
import type { Context } from './context';
import { copyInto, joined } from './intrinsics/joining';
import { iterable } from './intrinsics/maps';
import { binary } from './operators';
import { bare, isTopLevel } from './syntax';
import { declaredIn } from './types';
import { isSimple, isThere, numeral, quoted } from './unit';

/** The value of an expression: an operand, after whatever has to be worked out before it. */
export function expression(ctx: Context, wrapped: ts.Expression): string {
  const node = bare(wrapped);
  if (ts.isStringLiteralLike(node)) return quoted(node.text);
  if (ts.isNumericLiteral(node)) return numeral(Number(node.text));
  if (node.kind === ts.SyntaxKind.TrueKeyword) return 'true';
  if (node.kind === ts.SyntaxKind.FalseKeyword) return 'false';
  if (node.kind === ts.SyntaxKind.NullKeyword) return 'nil';
  if (node.kind === ts.SyntaxKind.ThisKeyword) return '$this';
  if (ts.isIdentifier(node)) return identifier(ctx, node);
  if (ts.isTemplateExpression(node)) return template(ctx, node);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return access(ctx, node);
  if (ts.isCallExpression(node)) return ts.isOptionalChain(node) ? chained(ctx, node) : ctx.call(node);
  if (ts.isNewExpression(node)) return ctx.construction(node);
  if (ts.isObjectLiteralExpression(node)) return object(ctx, node);
  if (ts.isArrayLiteralExpression(node)) return array(ctx, node);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return ctx.closure(node);
  if (ts.isBinaryExpression(node)) return binary(ctx, node);
  if (ts.isConditionalExpression(node)) return conditional(ctx, node);
  if (ts.isPrefixUnaryExpression(node)) return prefix(ctx, node);
  if (ts.isRegularExpressionLiteral(node)) return regularExpression(node);
  if (ts.isVoidExpression(node)) {
    ctx.effect(node.expression);
    return 'nil';
  }
  throw new CompileError(node, `a chart cannot have this expression (${ts.SyntaxKind[node.kind]})`);
}

function identifier(ctx: Context, node: ts.Identifier): string {
  if (node.text === 'undefined') return 'nil';
  if (node.text === 'Infinity') return numeral(Infinity);
  const symbol = ctx.symbolOf(node);
  if (symbol && Object.hasOwn(FUNCTIONS_BY_HAND, node.text) && declaredIn(symbol, /\/typescript\/lib\//)) {
    return ctx.byHand(FUNCTIONS_BY_HAND[node.text]!);
  }
  const declaration = symbol?.valueDeclaration;
  if (!symbol || !declaration) throw new CompileError(node, 'nothing declares this');
  const known = ctx.unit.knownOf(symbol);
  if (known) return ctx.expression(known);
  const local = ctx.unit.operandOf(symbol);
  if (local !== undefined) return local;
  const ofModule = memberOfModule(ctx, symbol, declaration);
  if (ofModule !== undefined) return ofModule;
  if (ts.isVariableDeclaration(declaration) && declaration.initializer && ts.isArrowFunction(declaration.initializer)) {
    return ctx.closure(declaration.initializer);
  }
  throw new CompileError(node, 'a chart does not know the value of this');
}

/** The value of what a module declares: a function, a class or a constant. */
function memberOfModule(ctx: Context, symbol: ts.Symbol, declaration: ts.Declaration): string | undefined {
  if (ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration)) {
    return `(dict "fn" ${quoted(ctx.defineOf(declaration, symbol))})`;
  }
  return ts.isVariableDeclaration(declaration) && isTopLevel(declaration) ? ctx.constant(declaration, symbol) : undefined;
}

function template(ctx: Context, node: ts.TemplateExpression): string {
  const format = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)]
    .map((text) => text.replaceAll('%', '%%'))
    .join('%s');
  const values = node.templateSpans.map((span) => ctx.text(ctx.expression(span.expression), ctx.types.of(span.expression), span));
  return `(printf ${quoted(format)} ${values.join(' ')})`;
}

function access(ctx: Context, node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string {
  if (ts.isOptionalChain(node)) return chained(ctx, node);
  if (node.getText() === 'Number.MAX_SAFE_INTEGER') return numeral(Number.MAX_SAFE_INTEGER);
  const constant = enumValue(ctx, node);
  if (constant !== undefined) return constant;
  // A member of a module that is imported as a whole.
  const symbol = ctx.symbolOf(node);
  const declaration = symbol?.valueDeclaration;
  const ofNamespace = ctx.types.checker.getSymbolAtLocation(node.expression)?.declarations?.some(ts.isNamespaceImport);
  const ofModule = symbol && declaration && ofNamespace ? memberOfModule(ctx, symbol, declaration) : undefined;
  return ofModule ?? ctx.property(node, ctx.expression(node.expression));
}

/** Functions of JavaScript itself that are passed on as values: written by hand. */
const FUNCTIONS_BY_HAND: Readonly<Record<string, string>> = { String: 'global.String', Number: 'global.Number' };

function enumValue(ctx: Context, node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | undefined {
  const declaration = ctx.symbolOf(node)?.valueDeclaration;
  const value = declaration && ts.isEnumMember(declaration) ? ctx.types.checker.getConstantValue(declaration) : undefined;
  if (value === undefined) return undefined;
  return typeof value === 'string' ? quoted(value) : numeral(value);
}

/** `a?.b`, and what follows it: absent where any part on the way is. */
function chained(ctx: Context, node: ts.CallExpression | ts.PropertyAccessExpression | ts.ElementAccessExpression): string {
  const callee = ts.isCallExpression(node) ? bare(node.expression) : node;
  if (!ts.isPropertyAccessExpression(callee) && !ts.isElementAccessExpression(callee)) {
    throw new CompileError(node, 'a chart can call a method by ?., not a function');
  }
  const base = ctx.unit.settled(ctx.expression(callee.expression));
  const result = ctx.unit.variable('nil');
  ctx.unit.block(`if ${isThere(base)}`, () =>
    ctx.unit.assign(result, ts.isCallExpression(node) ? ctx.callOn(node, base) : ctx.property(callee, base)),
  );
  return result;
}

/** An object never has a key without a value: manifests and hashes are made from it. */
function object(ctx: Context, node: ts.ObjectLiteralExpression): string {
  const [only] = node.properties;
  // A copy that nobody changes is as good as what it is made from.
  if (only && node.properties.length === 1 && ts.isSpreadAssignment(only) && !ts.isVariableDeclaration(node.parent)) {
    return ctx.expression(only.expression);
  }
  let pairs: string[] = [];
  let result: string | undefined;
  const target = () => {
    if (result === undefined) result = ctx.unit.variable(dictOf(pairs), 'object');
    else if (pairs.length > 0) for (let i = 0; i < pairs.length; i += 2) ctx.unit.emit(`$_ := set ${result} ${pairs[i]} ${pairs[i + 1]}`);
    pairs = [];
    return result;
  };
  const add = (key: string, value: string, type: ts.Type) => {
    if (!ctx.types.mayBeAbsent(type)) return void pairs.push(key, value);
    if (value === 'nil') return;
    const settled = ctx.unit.settled(value);
    const into = target();
    ctx.unit.block(`if ${isThere(settled)}`, () => ctx.unit.emit(`$_ := set ${into} ${key} ${settled}`));
  };
  for (const property of node.properties) {
    if (ts.isPropertyAssignment(property)) {
      const value = ctx.expression(property.initializer);
      add(keyOf(ctx, node, property.name), value, ctx.types.of(property.initializer));
    } else if (ts.isShorthandPropertyAssignment(property)) {
      add(keyOf(ctx, node, property.name), ctx.expression(property.name), ctx.types.of(property.name));
    } else if (ts.isSpreadAssignment(property)) {
      const source = ctx.expression(property.expression);
      copyInto(ctx, target(), source);
    } else throw new CompileError(property, 'an object of a chart has values only');
  }
  return result === undefined ? dictOf(pairs) : target();
}

function dictOf(pairs: readonly string[]): string {
  return pairs.length === 0 ? '(dict)' : `(dict ${pairs.join(' ')})`;
}

/** What an expression should be; TypeScript itself does not say it of what is spread into a list. */
function expectedType(ctx: Context, node: ts.Expression): ts.Type | undefined {
  const { checker } = ctx.types;
  const { parent } = node;
  const expected = checker.getContextualType(node);
  if (expected) return expected;
  if (ts.isSpreadElement(parent) && ts.isArrayLiteralExpression(parent.parent)) return expectedType(ctx, parent.parent);
  if (ts.isParenthesizedExpression(parent) || ts.isConditionalExpression(parent)) return expectedType(ctx, parent);
  if (!ts.isArrayLiteralExpression(parent)) return undefined;
  const list = expectedType(ctx, parent);
  return list && checker.getIndexTypeOfType(checker.getNonNullableType(list), ts.IndexKind.Number);
}

function keyOf(ctx: Context, object: ts.ObjectLiteralExpression, name: ts.PropertyName): string {
  if (ts.isComputedPropertyName(name)) return ctx.expression(name.expression);
  const expected = expectedType(ctx, object);
  const field = expected && ctx.types.checker.getNonNullableType(expected).getProperty(name.text);
  const owner = field?.valueDeclaration?.parent;
  return quoted(owner && ts.isInterfaceDeclaration(owner) ? ctx.fieldName(owner, name.text) : name.text);
}

function array(ctx: Context, node: ts.ArrayLiteralExpression): string {
  const parts: string[] = [];
  let items: string[] = [];
  for (const element of node.elements) {
    if (ts.isSpreadElement(element)) {
      if (items.length > 0) parts.push(`(list ${items.join(' ')})`);
      items = [];
      parts.push(iterable(ctx, element.expression));
    } else items.push(ctx.expression(element));
  }
  if (items.length > 0) parts.push(`(list ${items.join(' ')})`);
  if (parts.length === 0) return '(list)';
  return parts.length === 1 ? parts[0]! : joined(parts);
}

function conditional(ctx: Context, node: ts.ConditionalExpression): string {
  const condition = ctx.condition(node.condition);
  if (condition === 'true') return ctx.expression(node.whenTrue);
  if (condition === 'false') return ctx.expression(node.whenFalse);
  const yes = ctx.unit.apart(() => ctx.expression(node.whenTrue));
  const no = ctx.unit.apart(() => ctx.expression(node.whenFalse));
  const isPlain = [yes, no].every(({ operand, actions }) => actions.length === 0 && isSimple(operand));
  if (isPlain && ctx.types.isBoolean(ctx.types.of(node.condition))) return `(ternary ${yes.operand} ${no.operand} ${condition})`;
  const result = ctx.unit.variable('false');
  const into = ({ operand, actions }: typeof yes) => {
    ctx.unit.insert(actions);
    ctx.unit.assign(result, operand);
  };
  ctx.unit.block(
    `if ${condition}`,
    () => into(yes),
    () => into(no),
  );
  return result;
}

function prefix(ctx: Context, node: ts.PrefixUnaryExpression): string {
  switch (node.operator) {
    case ts.SyntaxKind.ExclamationToken:
      return `(not ${ctx.condition(node.operand)})`;
    case ts.SyntaxKind.MinusToken:
      return ts.isNumericLiteral(node.operand) ? `-${numeral(Number(node.operand.text))}` : `(subf 0.0 ${ctx.expression(node.operand)})`;
    default:
      throw new CompileError(node, 'a chart cannot have this operator');
  }
}

/** A pattern as the templates keep it: its source, which has to mean the same to RE2, and its number of groups. */
function regularExpression(node: ts.RegularExpressionLiteral): string {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
  if (/\(\?(=|!|<=|<!|<)|\\[1-9]/.test(source)) throw new CompileError(node, 'Go has no lookaround, no named groups and no backreferences');
  if (/[^giu]/.test(flags)) throw new CompileError(node, 'a pattern of a chart has no flags but g, i and u');
  const groups = new RegExp(`${source}|`).exec('')!.length - 1;
  return `(dict "source" ${quoted(`${flags.includes('i') ? '(?i)' : ''}${source.replaceAll('\\/', '/')}`)} "groups" ${groups})`;
}
