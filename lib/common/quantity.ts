import { type Size, SizeRoundingBehavior } from 'cdk8s';
import type { Cpu } from 'cdk8s-plus-28';

export const KIB = 1024;
export const MIB = 1024 * KIB;
export const GIB = 1024 * MIB;

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

/** Bytes as a Kubernetes quantity in the largest unit that keeps them whole: `8Gi`, `512Mi`. */
export function memoryQuantity(bytes: number): string {
  if (bytes % GIB === 0) return `${bytes / GIB}Gi`;
  if (bytes % MIB === 0) return `${bytes / MIB}Mi`;
  return bytes % KIB === 0 ? `${bytes / KIB}Ki` : String(bytes);
}

/** Thousandths of a core as a Kubernetes quantity: `4`, `250m`. */
export function cpuQuantity(millis: number): string {
  return millis % 1000 === 0 ? String(millis / 1000) : `${millis}m`;
}
