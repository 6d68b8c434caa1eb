import type ts from 'typescript';

/**
 * One template `define` while it is written: its actions, and the names of its variables.
 *
 * An operand is text that can stand as an argument: a variable, a literal, or a call in parentheses. What takes more than that to
 * work out is written before it, into a variable.
 */
export class Unit {
  private actions: string[] = [];
  private depth = 1;
  private readonly operands = new Map<ts.Symbol, string>();
  private readonly known = new Map<ts.Symbol, ts.Expression>();
  private readonly taken = new Set<string>();

  emit(action: string): void {
    this.actions.push(`${'  '.repeat(this.depth)}{{- ${action} -}}`);
  }

  /** Actions between `if`, `range` or `else` and what ends them. */
  nest(open: string, body: () => void): void {
    this.emit(open);
    this.depth++;
    body();
    this.depth--;
  }

  block(open: string, body: () => void, otherwise?: () => void): void {
    this.nest(open, body);
    if (otherwise) this.nest('else', otherwise);
    this.emit('end');
  }

  /** The name of a variable that nothing else has. */
  fresh(hint: string): string {
    let name = `$${hint}`;
    for (let i = 2; this.taken.has(name); i++) name = `$${hint}_${i}`;
    this.taken.add(name);
    return name;
  }

  /** A new variable with a value. */
  variable(operand: string, hint = 'value'): string {
    const name = this.fresh(hint);
    this.emit(`${name} := ${valueOf(operand)}`);
    return name;
  }

  /** The operand in a variable, so that it is worked out once. */
  settled(operand: string): string {
    return isSimple(operand) ? operand : this.variable(operand);
  }

  assign(name: string, operand: string): void {
    this.emit(`${name} = ${valueOf(operand)}`);
  }

  /** A variable of its own for something that TypeScript declares. */
  declare(symbol: ts.Symbol, operand: string): void {
    this.known.delete(symbol);
    this.emit(`${this.nameFor(symbol)} := ${valueOf(operand)}`);
  }

  /** What stands for something that TypeScript declares, where no variable is needed. */
  alias(symbol: ts.Symbol, operand: string): void {
    this.known.delete(symbol);
    this.operands.set(symbol, operand);
  }

  /** What a parameter stands for that is known before anything runs. */
  know(symbol: ts.Symbol, node: ts.Expression): void {
    this.known.set(symbol, node);
  }

  knownOf(symbol: ts.Symbol): ts.Expression | undefined {
    return this.known.get(symbol);
  }

  operandOf(symbol: ts.Symbol): string | undefined {
    return this.operands.get(symbol);
  }

  /** Worked out, with its actions apart: they may have to go into a branch. */
  apart(work: () => string): { readonly operand: string; readonly actions: readonly string[] } {
    const outer = this.actions;
    this.actions = [];
    const operand = work();
    const actions = this.actions;
    this.actions = outer;
    return { operand, actions };
  }

  /** Actions that were written apart. */
  insert(actions: readonly string[]): void {
    this.actions.push(...actions.map((action) => `  ${action}`));
  }

  text(): string {
    return this.actions.join('\n');
  }

  private nameFor(symbol: ts.Symbol): string {
    const known = this.operands.get(symbol);
    if (known?.startsWith('$')) return known;
    const name = this.fresh(symbol.name);
    this.operands.set(symbol, name);
    return name;
  }
}

/** Whether a value is there. What a map does not have is nil, and so is what nothing has a key for. */
export function isThere(operand: string): string {
  return operand === 'nil' ? 'false' : `ne ${operand} ${ABSENT}`;
}

export function isAbsent(operand: string): string {
  return operand === 'nil' ? 'true' : `eq ${operand} ${ABSENT}`;
}

/** No call has an argument of this name. */
const ABSENT = '$.absent';

/** `nil` may be an argument, but not the whole of a pipeline. Every call's own map has no such key. */
function valueOf(operand: string): string {
  return operand === 'nil' ? ABSENT : unwrapped(operand);
}

/** The parentheses of an argument are not needed where it is the whole pipeline. */
export function unwrapped(operand: string): string {
  if (!operand.startsWith('(') || !operand.endsWith(')')) return operand;
  let depth = 0;
  for (const [i, token] of [...operand.matchAll(/"(?:[^"\\]|\\.)*"|[()]/g)].map((match) => [match.index, match[0]] as const)) {
    if (token === '(') depth++;
    if (token === ')') depth--;
    if (depth === 0 && i < operand.length - 1 && token === ')') return operand;
  }
  return operand.slice(1, -1);
}

/** A variable or a literal: nothing is worked out. */
export function isSimple(operand: string): boolean {
  return /^(\$\w*(\.\w+)*|nil|true|false|-?\d[\d.e+]*|"(?:[^"\\]|\\.)*")$/.test(operand);
}

/** Text as a literal of Go's templates, which is a Go string. */
export function quoted(text: string): string {
  return JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** A number as a literal that Go takes for floating point, as all numbers of JavaScript are. */
export function numeral(value: number): string {
  if (value === Infinity) return '1e308';
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
