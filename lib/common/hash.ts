import { createHash } from 'node:crypto';
import { compactJson } from './json';

/** Ten hexadecimal digits that change when the content changes. Part of the names of Jobs, whose pod template is immutable. */
export function contentHash(...content: readonly unknown[]): string {
  return sha256(compactJson(content)).slice(0, 10);
}

/** Hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
