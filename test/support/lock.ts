import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Takes a lock that test workers share: a file with the id of the process that holds it. Waits while another live process does.
 *
 * @param limitMs how long the other may take; it only saves work, so it is gone on without it then
 * @returns what gives it back
 */
export function lock(file: string, limitMs: number): () => void {
  const deadline = Date.now() + limitMs;
  while (Date.now() < deadline) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (holderIsGone(file)) rmSync(file, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  return () => rmSync(file, { force: true });
}

function holderIsGone(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    // 0 is a file whose owner has not written its id yet.
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
