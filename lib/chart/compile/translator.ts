import ts from 'typescript';
import { bind } from './bindings';
import { argumentsOf, call, callOn, text } from './calls';
import { construction, instance, type ApiObjectKinds, type FieldNames } from './classes';
import { CompileError } from './compile-error';
import { folded } from './constants';
import type { Context, FunctionNode } from './context';
import { expression } from './expressions';
import { bindParameters, body, callback, captured, inline } from './functions';
import { property } from './properties';
import { effect, statements } from './statements';
import { functionOf } from './syntax';
import type { Types } from './types';
import { isThere, numeral, quoted, Unit } from './unit';

/** What a define asks the rest of the chart for. */
export interface Surroundings {
  readonly types: Types;
  readonly kinds: ApiObjectKinds;
  readonly fieldNames: FieldNames;
  /** Name of the define of a function or class; it is written sooner or later. */
  defineOf(fn: FunctionNode | ts.ClassDeclaration, symbol: ts.Symbol): string;
  isByHand(module: string, name: string): boolean;
  /** Where something is declared. */
  moduleOf(node: ts.Node): string;
  /** Where the value of a constant is kept, once it has been worked out. */
  keyOf(constant: string): string;
  /** Name of a define that was written by hand. */
  byHandName(name: string): string;
  /** Name of the define that works out a constant. */
  constantOf(declaration: ts.VariableDeclaration, symbol: ts.Symbol): string;
  /** Has a function written that is a value, as a define of its own. */
  lift(fn: ts.ArrowFunction | ts.FunctionExpression, write: (unit: Unit) => Unit): string;
}

/** Writes one define. Every call has one argument, a map: `a0`, `a1`, … the arguments, `g` what all share, `env` what a closure kept. */
export class Translator implements Context {
  readonly types: Types;

  constructor(
    private readonly around: Surroundings,
    readonly unit: Unit = new Unit(),
  ) {
    this.types = around.types;
  }

  expression = (node: ts.Expression): string => expression(this, node);
  text = (operand: string, type: ts.Type, node: ts.Node): string => text(this, operand, type, node);
  fieldName = (owner: ts.InterfaceDeclaration, field: string): string => this.around.fieldNames(owner, field);
  isByHand = (declaration: ts.FunctionDeclaration, symbol: ts.Symbol): boolean =>
    this.around.isByHand(this.around.moduleOf(declaration), symbol.name);
  isFunction = (...[declaration, { module, name }]: Parameters<Context['isFunction']>): boolean =>
    declaration.name?.text === name && this.around.moduleOf(declaration) === module;
  effect = (node: ts.Expression): void => effect(this, node);
  byHand = (name: string): string => `(dict "fn" ${quoted(this.around.byHandName(name))})`;
  statements = (...[list, returning]: Parameters<Context['statements']>): void => statements(this, list, returning);
  bind = (name: ts.BindingName, operand: string, type: ts.Type): void => bind(this, name, operand, type);
  property = (...[node, base]: Parameters<Context['property']>): string => property(this, node, base);
  call = (node: ts.CallExpression): string => call(this, node);
  callOn = (node: ts.CallExpression, base: string): string => callOn(this, node, base);
  construction = (node: ts.NewExpression): string => construction(this, node, this.around.kinds);
  callback = (...[node, operands, sink]: Parameters<Context['callback']>): void => callback(this, node, operands, sink);
  inline = (...[fn, operands, sink]: Parameters<Context['inline']>): void => inline(this, fn, operands, sink);
  argumentsOf = (node: ts.CallExpression | ts.NewExpression): string[] => argumentsOf(this, node);

  condition(node: ts.Expression): string {
    const operand = this.expression(node);
    return this.types.hasGoTruth(this.types.of(node)) ? operand : `(${isThere(operand)})`;
  }

  invoke(define: string, operands: readonly string[], type: ts.Type): string {
    const call = this.unit.variable(callArgument(operands), nameOf(define));
    this.unit.emit(`template ${quoted(define)} ${call}`);
    return this.result(call, type);
  }

  invokeValue(closure: string, operands: readonly string[], type: ts.Type): string {
    const call = this.unit.variable(callArgument(operands, closure), 'call');
    this.unit.emit(`$_ := include ${closure}.fn ${call}`);
    return this.result(call, type);
  }

  defineOf(fn: FunctionNode | ts.ClassDeclaration, symbol: ts.Symbol): string {
    return this.around.defineOf(fn, symbol);
  }

  constant(declaration: ts.VariableDeclaration, symbol: ts.Symbol): string {
    const { initializer } = declaration;
    if (!initializer) throw new CompileError(declaration, 'a constant of a chart has a value');
    const value = folded(this.types, initializer);
    if (typeof value === 'string') return quoted(value);
    if (value !== undefined) return typeof value === 'number' ? numeral(value) : String(value);
    const fn = functionOf(initializer);
    if (fn) return `(dict "fn" ${quoted(this.defineOf(fn, symbol))})`;
    const define = this.around.constantOf(declaration, symbol);
    const name = this.around.keyOf(define);
    this.unit.block(`if not $.g.${name}`, () => this.unit.emit(`template ${quoted(define)} $`));
    return `$.g.${name}`;
  }

  closure(fn: ts.ArrowFunction | ts.FunctionExpression): string {
    const kept = captured(this, fn);
    const define = this.around.lift(fn, (unit) => {
      const inner = new Translator(this.around, unit);
      for (const { name, symbol } of kept) {
        if (symbol === 'this') unit.emit('$this := $.env.this');
        else unit.alias(symbol, `$.env.${name}`);
      }
      bindParameters(inner, fn, parametersOf(fn, 0));
      body(inner, fn, inner.returns);
      return unit;
    });
    const env = kept.map(({ name, operand }) => `${quoted(name)} ${operand}`).join(' ');
    return `(dict "fn" ${quoted(define)}${env ? ` "env" (dict ${env})` : ''})`;
  }

  /** The whole of a function, method or constructor. */
  fn(node: FunctionNode | ts.ClassDeclaration): Unit {
    if (ts.isClassDeclaration(node)) {
      const constructor = node.members.find((m): m is ts.ConstructorDeclaration => ts.isConstructorDeclaration(m) && m.body !== undefined);
      instance(this, node, constructor ? parametersOf(constructor, 0) : [], this.returns);
      return this.unit;
    }
    const isMethod = ts.isMethodDeclaration(node) || ts.isGetAccessorDeclaration(node);
    if (isMethod) this.unit.emit('$this := $.a0');
    bindParameters(this, node, parametersOf(node, isMethod ? 1 : 0));
    body(this, node, this.returns);
    return this.unit;
  }

  symbolOf(node: ts.Node): ts.Symbol | undefined {
    const { checker } = this.types;
    const symbol =
      ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node
        ? checker.getShorthandAssignmentValueSymbol(node.parent)
        : checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node);
    return symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  readonly returns = (operand: string): void => {
    if (operand !== 'nil') this.unit.emit(`$_ := set $ "r" ${operand}`);
  };

  private result(call: string, type: ts.Type): string {
    if ((type.flags & ts.TypeFlags.Void) !== 0) return 'nil';
    return `${call}.r`;
  }
}

function parametersOf(fn: FunctionNode, first: number): string[] {
  return fn.parameters.map((_, i) => `$.a${i + first}`);
}

function callArgument(operands: readonly string[], closure?: string): string {
  const given = operands.flatMap((operand, i) => (operand === 'nil' ? [] : [`"a${i}" ${operand}`]));
  return `(dict "g" $.g ${closure === undefined ? '' : `"env" ${closure}.env `}${given.join(' ')})`.replace(' )', ')');
}

/** The last word of a define's name, for a variable that tells a reader what was called. */
function nameOf(define: string): string {
  return /(\w+)$/.exec(define)?.[1] ?? 'call';
}
