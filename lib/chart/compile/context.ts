import type ts from 'typescript';
import type { Types } from './types';
import type { Unit } from './unit';

/** What becomes of the value that a function returns. */
export interface Returning {
  readonly sink: (operand: string) => void;
  /** Variable that says that the function has returned, where the return stands in a loop, which it has to leave. */
  readonly flag?: string;
}

export type FunctionNode =
  | ts.ArrowFunction
  | ts.FunctionExpression
  | ts.FunctionDeclaration
  | ts.MethodDeclaration
  | ts.ConstructorDeclaration
  | ts.GetAccessorDeclaration;

/**
 * What the parts of the translator offer each other. Parts are functions of this and a node; they meet here, so that none of
 * them has to import another one that imports it.
 */
export interface Context {
  readonly types: Types;
  readonly unit: Unit;
  /** The value of an expression. */
  expression(node: ts.Expression): string;
  /** Whether an expression is true in JavaScript's eyes, as something that Go's `if` decides alike. */
  condition(node: ts.Expression): string;
  /** An operand as JavaScript would write it into a text. */
  text(operand: string, type: ts.Type, node: ts.Node): string;
  /** An expression whose value nobody wants. */
  effect(node: ts.Expression): void;
  statements(list: readonly ts.Statement[], returning: Returning): void;
  bind(name: ts.BindingName, operand: string, type: ts.Type): void;
  /** A property of an object that is at hand. */
  property(node: ts.PropertyAccessExpression | ts.ElementAccessExpression, base: string): string;
  call(node: ts.CallExpression): string;
  /** A method called on an object that is at hand. */
  callOn(node: ts.CallExpression, base: string): string;
  construction(node: ts.NewExpression): string;
  /** Calls what an array's method was given, with its value going to the sink. */
  callback(node: ts.Expression, operands: readonly string[], sink: (operand: string) => void): void;
  /** A function written out where it is called. */
  inline(fn: FunctionNode, operands: readonly string[], sink: (operand: string) => void): void;
  /** A function as a value. */
  closure(fn: ts.ArrowFunction | ts.FunctionExpression): string;
  /** Calls a define by its name. */
  invoke(define: string, operands: readonly string[], type: ts.Type): string;
  /** Calls a function that is a value. */
  invokeValue(closure: string, operands: readonly string[], type: ts.Type): string;
  /** Name of the define of a function, method or constructor, which is written sooner or later. */
  defineOf(fn: FunctionNode | ts.ClassDeclaration, symbol: ts.Symbol): string;
  /** The value of a constant at the top of a module. */
  constant(declaration: ts.VariableDeclaration, symbol: ts.Symbol): string;
  /** Whether a function is a certain one of the library. */
  isFunction(declaration: ts.FunctionDeclaration, which: { readonly module: string; readonly name: string }): boolean;
  /** Whether a define that was written by hand takes the place of a function. */
  isByHand(declaration: ts.FunctionDeclaration, symbol: ts.Symbol): boolean;
  /** What a field of an interface is called in the objects that are rendered. */
  fieldName(owner: ts.InterfaceDeclaration, field: string): string;
  /** A define that was written by hand, as a value. */
  byHand(name: string): string;
  /** The arguments of a call, in the order of the parameters; what is gathered by a rest parameter is one list. */
  argumentsOf(node: ts.CallExpression | ts.NewExpression): string[];
  /** What an imported or local name stands for. */
  symbolOf(node: ts.Node): ts.Symbol | undefined;
}
