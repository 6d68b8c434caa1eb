export const sleep = (seconds: number) => new Promise<void>((resolve) => setTimeout(resolve, seconds * 1000));

/** Seconds since a `Date.now()`. */
export const secondsSince = (start: number) => (Date.now() - start) / 1000;

/**
 * Asks again and again until there is an answer.
 * @param probe its answer ends the waiting; `undefined` and errors do not
 * @throws Error with the last error, when there is none in time
 */
export async function until<T>(what: string, seconds: number, probe: () => Promise<T | undefined>, pauseSeconds = 0.5): Promise<T> {
  const start = Date.now();
  let last: unknown;
  while (secondsSince(start) < seconds) {
    try {
      const answer = await probe();
      if (answer !== undefined) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await sleep(pauseSeconds);
  }
  throw new Error(`${what}: not within ${seconds} s${last instanceof Error ? `, last error: ${last.message}` : ''}`);
}
