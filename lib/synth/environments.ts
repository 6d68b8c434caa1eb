import type { PlatformProps } from '../platform/platform-props';

/** Every environment by name; a description is made only when it is asked for. */
export type Environments = Readonly<Record<string, () => PlatformProps>>;

/**
 * The environments that were named, or all.
 * @throws Error for names that are not known
 */
export function chosen(environments: Environments, named: readonly string[] | undefined): string[] {
  const known = Object.keys(environments);
  const unknown = (named ?? []).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(`unknown environment ${unknown.map((n) => `'${n}'`).join(', ')}: known ones are ${known.join(', ')}`);
  }
  return [...new Set(named ?? known)];
}
