import ts from 'typescript';
import { CompileError } from './compile-error';
import { folded } from './constants';
import type { Context } from './context';
import { bare } from './syntax';
import { isAbsent, isThere, numeral } from './unit';

const ARITHMETIC: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.PlusToken]: 'addf',
  [ts.SyntaxKind.MinusToken]: 'subf',
  [ts.SyntaxKind.AsteriskToken]: 'mulf',
  [ts.SyntaxKind.SlashToken]: 'divf',
};

const COMPARISON: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: 'eq',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: 'ne',
  [ts.SyntaxKind.LessThanToken]: 'lt',
  [ts.SyntaxKind.LessThanEqualsToken]: 'le',
  [ts.SyntaxKind.GreaterThanToken]: 'gt',
  [ts.SyntaxKind.GreaterThanEqualsToken]: 'ge',
};

export function binary(ctx: Context, node: ts.BinaryExpression): string {
  const known = folded(ctx.types, node);
  if (typeof known === 'number') return numeral(known);
  const { left, right, operatorToken } = node;
  switch (operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return junction(ctx, node, 'and');
    case ts.SyntaxKind.BarBarToken:
      return junction(ctx, node, 'or');
    case ts.SyntaxKind.QuestionQuestionToken:
      return coalesced(ctx, node);
    case ts.SyntaxKind.InKeyword:
      return `(hasKey ${ctx.expression(right)} ${ctx.expression(left)})`;
    case ts.SyntaxKind.PercentToken:
      return `(float64 (mod (int64 ${ctx.expression(left)}) (int64 ${ctx.expression(right)})))`;
    case ts.SyntaxKind.EqualsEqualsEqualsToken:
    case ts.SyntaxKind.ExclamationEqualsEqualsToken:
      return equality(ctx, node);
  }
  const arithmetic = ARITHMETIC[operatorToken.kind];
  if (arithmetic) {
    if (operatorToken.kind === ts.SyntaxKind.PlusToken && ctx.types.isString(ctx.types.of(node))) return joined(ctx, node);
    return `(${arithmetic} ${ctx.expression(left)} ${ctx.expression(right)})`;
  }
  const comparison = COMPARISON[operatorToken.kind];
  if (comparison) return `(${comparison} ${ctx.expression(left)} ${ctx.expression(right)})`;
  throw new CompileError(operatorToken, 'a chart cannot have this operator');
}

function joined(ctx: Context, { left, right }: ts.BinaryExpression): string {
  const text = (part: ts.Expression) => ctx.text(ctx.expression(part), ctx.types.of(part), part);
  return `(printf "%s%s" ${text(left)} ${text(right)})`;
}

function equality(ctx: Context, { left, right, operatorToken }: ts.BinaryExpression): string {
  const negated = operatorToken.kind === ts.SyntaxKind.ExclamationEqualsEqualsToken;
  const test = (condition: string) => (negated ? `(not ${condition})` : condition);
  if (isUndefined(right)) return negated ? `(${isThere(ctx.expression(left))})` : `(${isAbsent(ctx.expression(left))})`;
  const decided = kindOfKnown(ctx, left, right);
  if (decided !== undefined) return String(decided !== negated);
  const kind = ts.isTypeOfExpression(bare(left)) && ts.isStringLiteral(right) ? KINDS[right.text] : undefined;
  if (kind) return test(`(kindIs "${kind}" ${ctx.expression((bare(left) as ts.TypeOfExpression).expression)})`);
  // Go compares values of one kind only; objects are compared by what they hold, which has to tell them apart.
  if (![left, right].every((side) => isScalar(ctx, side))) return test(`(deepEqual ${ctx.expression(left)} ${ctx.expression(right)})`);
  return `(${negated ? 'ne' : 'eq'} ${ctx.expression(left)} ${ctx.expression(right)})`;
}

/** `typeof x === 'string'` of what is known before anything runs. */
function kindOfKnown(ctx: Context, left: ts.Expression, right: ts.Expression): boolean | undefined {
  const asked = bare(left);
  const symbol = ts.isTypeOfExpression(asked) ? ctx.symbolOf(asked.expression) : undefined;
  if (!symbol || !ts.isStringLiteral(right) || right.text !== 'string') return undefined;
  if (ctx.unit.operandOf(symbol)?.startsWith('"')) return true;
  const known = ctx.unit.knownOf(symbol);
  if (!known) return undefined;
  return ctx.types.isString(ctx.types.of(known));
}

function isScalar({ types }: Context, node: ts.Expression): boolean {
  const type = types.of(node);
  return types.isString(type) || types.isNumber(type) || types.isBoolean(type);
}

/** Names of `typeof` and of Go's reflection. */
const KINDS: Readonly<Record<string, string>> = { string: 'string', number: 'float64', boolean: 'bool' };

function isUndefined(node: ts.Expression): boolean {
  return ts.isIdentifier(node) && node.text === 'undefined';
}

/** The right side is worked out only where it decides. */
function junction(ctx: Context, node: ts.BinaryExpression, word: 'and' | 'or'): string {
  const { left, right } = node;
  const truths = ctx.types.hasGoTruth(ctx.types.of(left));
  const first = ctx.expression(left);
  const second = ctx.unit.apart(() => ctx.expression(right));
  if (truths && second.actions.length === 0) return `(${word} ${first} ${second.operand})`;
  const result = ctx.unit.variable(first);
  const holds = truths ? result : isThere(result);
  ctx.unit.block(`if ${word === 'and' ? holds : `not (${holds})`}`, () => {
    ctx.unit.insert(second.actions);
    ctx.unit.assign(result, second.operand);
  });
  return result;
}

function coalesced(ctx: Context, { left, right }: ts.BinaryExpression): string {
  const result = ctx.unit.variable(ctx.expression(left));
  ctx.unit.block(`if ${isAbsent(result)}`, () => ctx.unit.assign(result, ctx.expression(right)));
  return result;
}
