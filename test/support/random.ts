/** Choices that are the same for the same seed. */
export interface Random {
  readonly one: <T>(of: readonly T[]) => T;
  readonly some: <T>(of: readonly T[]) => T[];
  /** Half of the time. */
  readonly maybe: <T>(value: T) => T | undefined;
}

/** A generator with 32 bits of state (mulberry32): not for secrets. */
export function random(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    one: (of) => of[Math.floor(next() * of.length)]!,
    some: (of) => of.filter(() => next() < 0.5),
    maybe: (value) => (next() < 0.5 ? value : undefined),
  };
}
