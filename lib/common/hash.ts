import { createHash } from 'node:crypto';

/** Ten hexadecimal digits that change when the content changes. Part of the names of Jobs, whose pod template is immutable. */
export function contentHash(...content: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 10);
}
