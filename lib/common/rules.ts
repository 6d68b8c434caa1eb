import { type Duration, type Size } from 'cdk8s';
import { bytesOf, memoryQuantity } from './quantity';
import type { Rule } from './validation';

/** Both ends included. */
export interface Bounds {
  readonly least: number;
  readonly most?: number;
}

/** How a value of a certain kind is written. */
export interface Format {
  readonly pattern: RegExp;
  /** Characters, where the pattern does not say it. */
  readonly length?: Bounds;
  /** What is allowed, to follow "must be". */
  readonly allowed: string;
}

/** Where the user wrote a value: fixed, or with a part that depends on the subject. */
export type Field<T> = string | ((subject: T) => string);

/**
 * A count. `undefined`, where a default takes its place, breaks nothing.
 * @param fix what to do, or why it is so
 */
export function whole<T>(field: Field<T>, of: (subject: T) => number | undefined, bounds: Bounds, fix: string): Rule<T> {
  return {
    broken: (subject) => of(subject) !== undefined && !isWholeWithin(of(subject)!, bounds),
    message: (subject) => `${text(field, subject)} must be a whole number, ${range(bounds, String)}, got ${of(subject)}: ${fix}`,
  };
}

/** A time in whole seconds. */
export function wholeSeconds<T>(field: Field<T>, of: (subject: T) => Duration | undefined, bounds: Bounds, fix: string): Rule<T> {
  const seconds = (subject: T) => of(subject)?.toSeconds({ integral: false });
  return {
    broken: (subject) => seconds(subject) !== undefined && !isWholeWithin(seconds(subject)!, bounds),
    message: (subject) =>
      `${text(field, subject)} must be whole seconds, ${range(bounds, (n) => `${n} s`)}, got ${seconds(subject)} s: ${fix}`,
  };
}

/** A size in whole bytes. */
export function wholeBytes<T>(field: Field<T>, of: (subject: T) => Size | undefined, bounds: Bounds, fix: string): Rule<T> {
  const bytes = (subject: T) => {
    const size = of(subject);
    return size && bytesOf(size);
  };
  return {
    broken: (subject) => bytes(subject) !== undefined && !isWholeWithin(bytes(subject)!, bounds),
    message: (subject) =>
      `${text(field, subject)} must be whole bytes, ${range(bounds, memoryQuantity)}, got ${memoryQuantity(bytes(subject)!)}: ${fix}`,
  };
}

/** A text of a certain form. */
export function matches<T>(field: Field<T>, of: (subject: T) => string | undefined, format: Format, fix: string): Rule<T> {
  return {
    broken: (subject) => of(subject) !== undefined && !fits(format, of(subject)!),
    message: (subject) => `${text(field, subject)} must be ${format.allowed}, got '${of(subject)}': ${fix}`,
  };
}

/** Whether a text has the form. */
export function fits({ pattern, length }: Format, value: string): boolean {
  return pattern.test(value) && (length === undefined || isWholeWithin(value.length, length));
}

/** The values that stand more than once, each one time. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

export function isWholeWithin(value: number, { least, most = Infinity }: Bounds): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}

function text<T>(field: Field<T>, subject: T): string {
  return typeof field === 'string' ? field : field(subject);
}

function range({ least, most }: Bounds, unit: (n: number) => string): string {
  return most === undefined ? `at least ${unit(least)}` : `from ${unit(least)} to ${unit(most)}`;
}
