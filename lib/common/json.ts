import { k8s } from 'cdk8s-plus-28';
import { entriesOf } from './records';

/**
 * JSON whose keys are in the order of the alphabet and that has no key without a value: the same content is the same text, whoever
 * writes it. The Helm chart, whose maps have no order, writes it too.
 */
export function compactJson(value: unknown): string {
  return JSON.stringify(inOrder(value));
}

/** The same for people: a line for each value. */
export function jsonText(value: unknown): string {
  return JSON.stringify(inOrder(value), null, 1);
}

/** A copy with keys in order, as deep as it goes, and with the plain values of what cdk8s wraps. */
export function inOrder(value: unknown): unknown {
  if (value instanceof k8s.Quantity || value instanceof k8s.IntOrString) return value.value;
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const given = entriesOf(value as Readonly<Record<string, unknown>>).filter(([, item]) => item !== undefined);
  return Object.fromEntries(given.map(([key, item]) => [key, inOrder(item)]));
}
