import ts from 'typescript';
import { CompileError } from '../compile-error';
import type { Context } from '../context';
import { functionOf } from '../syntax';
import { copyInto } from './joining';
import { isThere } from '../unit';

/** A function that JavaScript itself has. */
type Global = (ctx: Context, node: ts.CallExpression) => string;

const one = (ctx: Context, node: ts.CallExpression) => ctx.expression(node.arguments[0]!);

/** `Math.max` and `Math.min`, also of a list. */
const extreme =
  (word: 'maxf' | 'minf'): Global =>
  (ctx, node) => {
    const plain = node.arguments.filter((argument) => !ts.isSpreadElement(argument)).map((argument) => ctx.expression(argument));
    const lists = node.arguments.filter(ts.isSpreadElement).map((argument) => ctx.expression(argument.expression));
    if (lists.length === 0) return `(${word} ${plain.join(' ')})`;
    const result = ctx.unit.variable(plain.length > 0 ? `(${word} ${plain.join(' ')})` : word === 'maxf' ? '-1e308' : '1e308', 'extreme');
    for (const list of lists) ctx.unit.block(`range $item := ${list}`, () => ctx.unit.assign(result, `(${word} ${result} $item)`));
    return result;
  };

/** Keys of an object in the order that Go walks its maps in, which is sorted. */
const walk = (ctx: Context, node: ts.CallExpression, hint: string, item: string): string => {
  const result = ctx.unit.variable('(list)', hint);
  ctx.unit.block(`range $key, $item := ${one(ctx, node)}`, () => ctx.unit.assign(result, `(append ${result} ${item})`));
  return result;
};

export const GLOBALS: Readonly<Record<string, Global>> = {
  'Math.max': extreme('maxf'),
  'Math.min': extreme('minf'),
  'Math.floor': (ctx, node) => `(floor ${one(ctx, node)})`,
  'Math.ceil': (ctx, node) => `(ceil ${one(ctx, node)})`,
  'Math.round': (ctx, node) => `(floor (addf ${one(ctx, node)} 0.5))`,
  'Math.abs': (ctx, node) => {
    const value = ctx.unit.settled(one(ctx, node));
    return `(maxf ${value} (subf 0.0 ${value}))`;
  },
  'Number.isInteger': (ctx, node) => whole(ctx, node),
  'Number.isSafeInteger': (ctx, node) => whole(ctx, node),
  'Object.entries': (ctx, node) => walk(ctx, node, 'entries', '(list $key $item)'),
  'Object.keys': (ctx, node) => walk(ctx, node, 'keys', '$key'),
  'Object.values': (ctx, node) => walk(ctx, node, 'values', '$item'),
  'Object.fromEntries': (ctx, node) => {
    const result = ctx.unit.variable('(dict)', 'object');
    ctx.unit.block(`range $entry := ${one(ctx, node)}`, () =>
      ctx.unit.block(`if ${isThere('(index $entry 1)')}`, () => ctx.unit.emit(`$_ := set ${result} (index $entry 0) (index $entry 1)`)),
    );
    return result;
  },
  'Object.assign': (ctx, node) => {
    const result = ctx.unit.variable('(dict)', 'object');
    for (const argument of node.arguments) {
      if (!ts.isSpreadElement(argument)) copyInto(ctx, result, ctx.expression(argument));
      else {
        const source = ctx.unit.fresh('source');
        ctx.unit.block(`range ${source} := ${ctx.expression(argument.expression)}`, () => copyInto(ctx, result, source));
      }
    }
    return result;
  },
  'Array.isArray': (ctx, node) => `(kindIs "slice" ${one(ctx, node)})`,
  'Array.from': (ctx, node) => {
    const [source, callback] = node.arguments;
    if (!callback) return one(ctx, node);
    if (!ts.isObjectLiteralExpression(source!) || !functionOf(callback)) {
      throw new CompileError(node, 'a chart can have Array.from({ length }, …) only');
    }
    const [length] = source.properties;
    const count = ts.isPropertyAssignment(length!) ? ctx.expression(length.initializer) : ctx.expression(length!.name as ts.Identifier);
    const result = ctx.unit.variable('(list)', 'items');
    const index = ctx.unit.fresh('index');
    ctx.unit.block(`range ${index} := until (int ${count})`, () =>
      ctx.callback(callback, ['nil', `(float64 ${index})`], (value) => ctx.unit.assign(result, `(append ${result} ${value})`)),
    );
    return result;
  },
  'JSON.stringify': (ctx, node) => `(mustToRawJson ${one(ctx, node)})`,
  String: (ctx, node) => ctx.text(one(ctx, node), ctx.types.of(node.arguments[0]!), node),
  Number: (ctx, node) => `(float64 ${one(ctx, node)})`,
  Boolean: (ctx, node) => {
    const condition = ctx.condition(node.arguments[0]!);
    return `(not (not ${condition}))`;
  },
};

function whole(ctx: Context, node: ts.CallExpression): string {
  const value = ctx.unit.settled(one(ctx, node));
  return `(eq ${value} (floor ${value}))`;
}
