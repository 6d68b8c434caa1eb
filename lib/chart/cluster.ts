/**
 * What Helm sees of the cluster that it installs into: nothing, where there is none, as in synthesis. Templates of these are in
 * `chart/templates/_by-hand.tpl`, by Helm's `lookup`.
 */

/** Whether Helm is connected to a cluster that has the namespace. */
export function isConnected(_namespace: string): boolean {
  return false;
}

/** Keys of a Secret that have a value: none, where there is no such Secret. */
export function secretKeys(_namespace: string, _name: string): readonly string[] {
  return [];
}

/** The release that a platform's members belong to. Absent: there is no such platform. */
export function releaseOfPlatform(_namespace: string, _name: string): string | undefined {
  return undefined;
}
