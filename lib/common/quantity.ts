import { type Size, SizeRoundingBehavior } from 'cdk8s';
import type { Cpu } from 'cdk8s-plus-28';

export const KIB = 1024;
export const MIB = 1024 * KIB;
export const GIB = 1024 * MIB;
const TIB = 1024 * GIB;

/** @returns bytes of a text, as UTF-8 */
export function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

/** @returns bytes */
export function bytesOf(size: Size): number {
  return size.toKibibytes({ rounding: SizeRoundingBehavior.NONE }) * KIB;
}

/** @returns thousandths of a core */
export function millisOf(cpu: Cpu): number {
  const amount = cpu.amount as string | number;
  if (typeof amount === 'string' && amount.endsWith('m')) return Number(amount.slice(0, -1));
  // 1.1 × 1000 is 1100.0000000000002 in floating point.
  return Math.round(Number(amount) * 1e6) / 1000;
}

/** Units of Kubernetes quantities, in bytes. */
const UNITS: Readonly<Record<string, number>> = {
  ...{ Ki: KIB, Mi: MIB, Gi: GIB, Ti: TIB, Pi: 1024 * TIB },
  ...{ k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 },
};

/** The bytes of a Kubernetes quantity; nothing where it is not a whole number with a unit of bytes. */
export function bytesOfQuantity(text: string): number | undefined {
  const [, amount, unit] = /^(\d+)([KMGTP]i|[kMGTP])?$/.exec(text) ?? [];
  if (amount === undefined) return undefined;
  return Number(amount) * (unit === undefined ? 1 : UNITS[unit]!);
}

/**
 * Bytes as a Kubernetes quantity in the largest unit that keeps them whole: `8Gi`, `512Mi`. The API server writes them so as well, and what
 * compares manifests with the cluster finds no difference.
 */
export function memoryQuantity(bytes: number): string {
  if (bytes % TIB === 0 && bytes > 0) return `${bytes / TIB}Ti`;
  if (bytes % GIB === 0) return `${bytes / GIB}Gi`;
  if (bytes % MIB === 0) return `${bytes / MIB}Mi`;
  return bytes % KIB === 0 ? `${bytes / KIB}Ki` : String(bytes);
}

/** Thousandths of a core as a Kubernetes quantity: `4`, `250m`. */
export function cpuQuantity(millis: number): string {
  return millis % 1000 === 0 ? String(millis / 1000) : `${millis}m`;
}
