import ts from 'typescript';
import { CompileError } from '../compile-error';
import type { Context } from '../context';
import { store } from '../store';
import type { Method } from './arrays';

/**
 * A Map is `{ keys, entries }`, because its order counts and Go's maps have none. A Set is a list.
 */
export function newMap(ctx: Context, entries: ts.Expression | undefined): string {
  const map = ctx.unit.variable('(dict "keys" (list) "entries" (dict))', 'map');
  if (!entries) return map;
  ctx.unit.block(`range $entry := ${ctx.expression(entries)}`, () => put(ctx, map, '(index $entry 0)', '(index $entry 1)'));
  return map;
}

function put(ctx: Context, map: string, key: string, value: string): void {
  ctx.unit.block(`if not (hasKey ${map}.entries ${key})`, () => ctx.unit.emit(`$_ := set ${map} "keys" (append ${map}.keys ${key})`));
  ctx.unit.emit(`$_ := set ${map}.entries ${key} ${value}`);
}

export const MAP_METHODS: Readonly<Record<string, Method>> = {
  get: (ctx, node, base) => `(index ${base} "entries" ${ctx.expression(node.arguments[0]!)})`,
  has: (ctx, node, base) => `(hasKey (index ${base} "entries") ${ctx.expression(node.arguments[0]!)})`,
  set: (ctx, node, base) => {
    const [key, value] = node.arguments.map((argument) => ctx.unit.settled(ctx.expression(argument)));
    put(ctx, ctx.unit.settled(base), key!, value!);
    return base;
  },
  keys: (_ctx, _node, base) => `(index ${base} "keys")`,
  values: (ctx, _node, base) => {
    const map = ctx.unit.settled(base);
    const result = ctx.unit.variable('(list)', 'values');
    const key = ctx.unit.fresh('key');
    ctx.unit.block(`range ${key} := ${map}.keys`, () => ctx.unit.assign(result, `(append ${result} (index ${map}.entries ${key}))`));
    return result;
  },
  entries: (ctx, _node, base) => entriesOf(ctx, base),
};

/** What a loop or a spread goes over, as a list. */
export function iterable(ctx: Context, node: ts.Expression): string {
  const operand = ctx.expression(node);
  return ctx.types.isBuiltIn(ctx.types.of(node), 'Map', 'ReadonlyMap') ? entriesOf(ctx, operand) : operand;
}

/** A Map as a list of pairs, as spreading it gives. */
function entriesOf(ctx: Context, base: string): string {
  const map = ctx.unit.settled(base);
  const result = ctx.unit.variable('(list)', 'entries');
  const key = ctx.unit.fresh('key');
  ctx.unit.block(`range ${key} := ${map}.keys`, () =>
    ctx.unit.assign(result, `(append ${result} (list ${key} (index ${map}.entries ${key})))`),
  );
  return result;
}

export const SET_METHODS: Readonly<Record<string, Method>> = {
  has: (ctx, node, base) => `(has ${ctx.expression(node.arguments[0]!)} ${base})`,
  add: (ctx, node) => {
    const place = (node.expression as ts.PropertyAccessExpression).expression;
    if (!ts.isIdentifier(place) && !ts.isPropertyAccessExpression(place)) throw new CompileError(node, 'a chart adds to a set by its name');
    store(ctx, place, `(uniq (append ${ctx.expression(place)} ${ctx.expression(node.arguments[0]!)}))`);
    return 'nil';
  },
  values: (_ctx, _node, base) => base,
};
