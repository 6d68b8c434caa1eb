import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One directory below which everything of a run is, since all temporary files go to TMPDIR from now on.
 * Servers run as somebody else and have to get through it.
 */
export function makeScratch(): { readonly remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'bench-'));
  chmodSync(directory, 0o755);
  process.env['TMPDIR'] = directory;
  return { remove: () => rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) };
}
