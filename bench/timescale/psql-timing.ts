import type { Server } from './server';

/**
 * Milliseconds that a query took, its rows brought to the client and thrown away, for each of several runs in one session. One more run
 * before them fills the caches.
 */
export async function timings({ engine }: Server, query: string, runs: number): Promise<number[]> {
  const text = query.replace(/\s+/g, ' ').trim();
  const output = await engine.session(['\\o /dev/null', text, '\\timing on', ...Array.from({ length: runs }, () => text)].join('\n\n'));
  const found = [...output.matchAll(/^Time: ([\d.]+) ms/gm)].map(([, ms]) => Number(ms));
  if (found.length !== runs) throw new Error(`psql timed ${found.length} of ${runs} runs:\n${output}`);
  return found;
}
