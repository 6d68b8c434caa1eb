import ts from 'typescript';
import { CompileError } from '../compile-error';
import type { Context } from '../context';
import { quoted } from '../unit';
import type { Method } from './arrays';
import { range } from './positions';

const argument = (ctx: Context, node: ts.CallExpression, i: number) => ctx.expression(node.arguments[i]!);

export const STRING_METHODS: Readonly<Record<string, Method>> = {
  startsWith: (ctx, node, base) => `(hasPrefix ${argument(ctx, node, 0)} ${base})`,
  endsWith: (ctx, node, base) => `(hasSuffix ${argument(ctx, node, 0)} ${base})`,
  includes: (ctx, node, base) => `(contains ${argument(ctx, node, 0)} ${base})`,
  toLowerCase: (_ctx, _node, base) => `(lower ${base})`,
  toUpperCase: (_ctx, _node, base) => `(upper ${base})`,
  trim: (_ctx, _node, base) => `(trim ${base})`,
  repeat: (ctx, node, base) => `(repeat (int ${argument(ctx, node, 0)}) ${base})`,
  padStart: (ctx, node, base) => {
    const text = ctx.unit.settled(base);
    const [width, fill] = node.arguments;
    return `(printf "%s%s" (repeat (int (max 0 (sub (int ${ctx.expression(width!)}) (len ${text})))) ${fill ? ctx.expression(fill) : '" "'}) ${text})`;
  },
  split: (ctx, node, base) => {
    const [separator] = node.arguments;
    if (separator && ts.isRegularExpressionLiteral(separator)) {
      return `(mustRegexSplit (${ctx.expression(separator).slice(1, -1)}).source ${base} -1)`;
    }
    return `(splitList ${argument(ctx, node, 0)} ${base})`;
  },
  slice: (ctx, node, base) => {
    const text = ctx.unit.settled(base);
    const [from, to] = node.arguments;
    if (!from) throw new CompileError(node, 'say where the slice begins');
    return `(substr ${range(ctx, text, from, to)} ${text})`;
  },
  replaceAll: (ctx, node, base) => replaced(ctx, node, base),
  replace: (ctx, node, base) => replaced(ctx, node, base),
};

function replaced(ctx: Context, node: ts.CallExpression, base: string): string {
  const [pattern, by] = node.arguments;
  if (!ts.isStringLiteralLike(by!)) throw new CompileError(node, 'a chart replaces by a fixed text');
  if (!ts.isRegularExpressionLiteral(pattern!)) {
    if ((node.expression as ts.PropertyAccessExpression).name.text === 'replace') throw new CompileError(node, 'use replaceAll');
    return `(replace ${ctx.expression(pattern!)} ${ctx.expression(by)} ${base})`;
  }
  const global = pattern.text.slice(pattern.text.lastIndexOf('/')).includes('g');
  const anchored = /^\/\^|\$\/[a-z]*$/.test(pattern.text) && !pattern.text.includes('|');
  if (!global && !anchored) throw new CompileError(node, 'Go replaces every match: give the pattern the flag g, ^ or $');
  return `(mustRegexReplaceAll (${ctx.expression(pattern).slice(1, -1)}).source ${base} ${quoted(by.text.replaceAll(/\$(\d)/g, '$${$1}'))})`;
}

export const NUMBER_METHODS: Readonly<Record<string, Method>> = {
  toFixed: (_ctx, node, base) => `(printf ${quoted(`%.${node.arguments[0]!.getText()}f`)} ${base})`,
};

/** Groups are found by replacing the whole text: a pattern that has some must match all of it. */
function requireWhole(ctx: Context, node: ts.CallExpression): void {
  const { expression } = node.expression as ts.PropertyAccessExpression;
  const declaration = ctx.symbolOf(expression)?.valueDeclaration;
  const pattern = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : expression;
  if (!pattern || !ts.isRegularExpressionLiteral(pattern)) return;
  const source = pattern.text.slice(1, pattern.text.lastIndexOf('/'));
  const groups = new RegExp(`${source}|`).exec('')!.length - 1;
  if (groups > 0 && !(source.startsWith('^') && source.endsWith('$'))) {
    throw new CompileError(node, 'a pattern with groups begins with ^ and ends with $');
  }
}

export const PATTERN_METHODS: Readonly<Record<string, Method>> = {
  test: (ctx, node, base) => `(mustRegexMatch (index ${base} "source") ${argument(ctx, node, 0)})`,
  exec: (ctx, node, base) => {
    requireWhole(ctx, node);
    const pattern = ctx.unit.settled(base);
    const text = ctx.unit.settled(argument(ctx, node, 0));
    const result = ctx.unit.variable('nil', 'match');
    ctx.unit.block(`if mustRegexMatch ${pattern}.source ${text}`, () => {
      ctx.unit.assign(result, `(list (mustRegexFind ${pattern}.source ${text}))`);
      ctx.unit.block(`range $group := until ${pattern}.groups`, () => {
        ctx.unit.emit(`$part := mustRegexReplaceAll ${pattern}.source ${text} (printf "\${%d}" (add1 $group))`);
        // A group that took no part is absent; here one that took nothing is, too.
        ctx.unit.block(
          'if eq $part ""',
          () => ctx.unit.assign(result, `(append ${result} nil)`),
          () => ctx.unit.assign(result, `(append ${result} $part)`),
        );
      });
    });
    return result;
  },
};
