import ts from 'typescript';
import { CompileError } from '../compile-error';
import type { Context } from '../context';
import { store } from '../store';
import { functionOf } from '../syntax';
import { joined } from './joining';
import { range } from './positions';
import { sorted } from './sorting';

export type Method = (ctx: Context, node: ts.CallExpression, base: string) => string;

/** The type of what the call's list holds. */
function itemType(ctx: Context, node: ts.CallExpression): ts.Type {
  const { expression } = node.expression as ts.PropertyAccessExpression;
  return ctx.types.checker.getIndexTypeOfType(ctx.types.of(expression), ts.IndexKind.Number) ?? ctx.types.of(expression);
}

/**
 * Goes over a list; the callback gets the item and, where it asks for it, the index.
 * @param isCounted whether the sink needs the index itself
 */
function each(
  ctx: Context,
  node: ts.CallExpression,
  list: string,
  sink: (value: string, item: string, index: string) => void,
  isCounted = false,
): void {
  const callback = node.arguments[0]!;
  const literal = functionOf(callback);
  const parameter = literal?.parameters[0]?.name;
  const item = ctx.unit.fresh(parameter && ts.isIdentifier(parameter) ? parameter.text : 'item');
  const [signature] = ctx.types.of(callback).getCallSignatures();
  const wantsIndex = (literal?.parameters ?? signature?.parameters ?? []).length > 1;
  const position = isCounted || wantsIndex ? ctx.unit.fresh('i') : '$_';
  const index = `(float64 ${position})`;
  ctx.unit.block(`range ${position}, ${item} := ${list}`, () =>
    ctx.callback(callback, wantsIndex ? [item, index] : [item], (value) => sink(value, item, index)),
  );
}

/** Ends a loop with a result where a condition holds. */
function leave(ctx: Context, result: string, condition: string, value: string): void {
  ctx.unit.block(`if ${condition}`, () => {
    ctx.unit.assign(result, value);
    ctx.unit.emit('break');
  });
}

export const ARRAY_METHODS: Readonly<Record<string, Method>> = {
  map: (ctx, node, base) => {
    const result = ctx.unit.variable('(list)', 'items');
    each(ctx, node, base, (value) => ctx.unit.assign(result, `(append ${result} ${value})`));
    return result;
  },
  flatMap: (ctx, node, base) => {
    const result = ctx.unit.variable('(list)', 'items');
    each(ctx, node, base, (value) => {
      const items = ctx.unit.settled(value);
      ctx.unit.block(`if ${items}`, () => ctx.unit.assign(result, `(concat ${result} ${items})`));
    });
    return result;
  },
  filter: (ctx, node, base) => {
    const result = ctx.unit.variable('(list)', 'items');
    each(ctx, node, base, (value, item) => ctx.unit.block(`if ${value}`, () => ctx.unit.assign(result, `(append ${result} ${item})`)));
    return result;
  },
  forEach: (ctx, node, base) => {
    each(ctx, node, base, () => undefined);
    return 'nil';
  },
  some: (ctx, node, base) => {
    const result = ctx.unit.variable('false', 'found');
    each(ctx, node, base, (value) => leave(ctx, result, value, 'true'));
    return result;
  },
  find: (ctx, node, base) => {
    const result = ctx.unit.variable('nil', 'found');
    each(ctx, node, base, (value, item) => leave(ctx, result, value, item));
    return result;
  },
  every: (ctx, node, base) => {
    const result = ctx.unit.variable('true', 'all');
    each(ctx, node, base, (value) => leave(ctx, result, `not ${value}`, 'false'));
    return result;
  },
  findIndex: (ctx, node, base) => {
    const result = ctx.unit.variable('-1.0', 'found');
    each(ctx, node, base, (value, _item, index) => leave(ctx, result, value, index), true);
    return result;
  },
  reduce: (ctx, node, base) => {
    const [callback, start] = node.arguments;
    const list = start ? base : ctx.unit.settled(base);
    const result = ctx.unit.variable(start ? ctx.expression(start) : `(first ${list})`, 'sum');
    const item = ctx.unit.fresh('item');
    ctx.unit.block(`range ${item} := ${start ? list : `(rest ${list})`}`, () =>
      ctx.callback(callback!, [result, item], (value) => ctx.unit.assign(result, value)),
    );
    return result;
  },
  includes: (ctx, node, base) => `(has ${ctx.expression(node.arguments[0]!)} ${base})`,
  indexOf: (ctx, node, base) => {
    const wanted = ctx.unit.settled(ctx.expression(node.arguments[0]!));
    const result = ctx.unit.variable('-1.0', 'found');
    const position = ctx.unit.fresh('position');
    const item = ctx.unit.fresh('item');
    ctx.unit.block(`range ${position}, ${item} := ${base}`, () =>
      leave(ctx, result, `deepEqual ${item} ${wanted}`, `(float64 ${position})`),
    );
    return result;
  },
  join: (ctx, node, base) => {
    if (node.arguments.length === 0) throw new CompileError(node, 'say what stands between the parts');
    const separator = ctx.expression(node.arguments[0]!);
    const type = itemType(ctx, node);
    if (ctx.types.isString(type)) return `(join ${separator} ${base})`;
    const texts = ctx.unit.variable('(list)', 'texts');
    const item = ctx.unit.fresh('item');
    ctx.unit.block(`range ${item} := ${base}`, () => ctx.unit.assign(texts, `(append ${texts} ${ctx.text(item, type, node)})`));
    return `(join ${separator} ${texts})`;
  },
  concat: (ctx, node, base) => joined([base, ...node.arguments.map((argument) => ctx.expression(argument))]),
  at: (ctx, node, base) => {
    if (node.arguments[0]?.getText() !== '-1') throw new CompileError(node, 'a chart can ask for the last item only: at(-1)');
    const list = ctx.unit.settled(base);
    const result = ctx.unit.variable('nil', 'last');
    ctx.unit.block(`if ${list}`, () => ctx.unit.assign(result, `(last ${list})`));
    return result;
  },
  slice: (ctx, node, base) => {
    const [from, to] = node.arguments;
    if (!from) throw new CompileError(node, 'say where the slice begins');
    const list = ctx.unit.settled(base);
    return `(default list (slice ${list} ${range(ctx, list, from, to)}))`;
  },
  sort: (ctx, node, base) => {
    const [comparator] = node.arguments;
    if (!comparator) {
      if (!ctx.types.isString(itemType(ctx, node))) throw new CompileError(node, 'a chart sorts texts only, where no comparator is given');
      return `(sortAlpha ${base})`;
    }
    return sorted(ctx, comparator, base);
  },
  push: (ctx, node) => {
    const place = (node.expression as ts.PropertyAccessExpression).expression;
    const before = () => ctx.expression(place);
    for (const argument of node.arguments) {
      const value = ts.isSpreadElement(argument) ? ctx.expression(argument.expression) : ctx.expression(argument);
      store(ctx, place, `(${ts.isSpreadElement(argument) ? 'concat' : 'append'} ${before()} ${value})`);
    }
    return 'nil';
  },
  keys: (_ctx, _node, base) => `(until (len ${base}))`,
  entries: (ctx, _node, base) => {
    const result = ctx.unit.variable('(list)', 'entries');
    ctx.unit.block(`range $i, $item := ${base}`, () => ctx.unit.assign(result, `(append ${result} (list (float64 $i) $item))`));
    return result;
  },
};
