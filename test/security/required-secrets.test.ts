import { describePlatform } from '../../lib';
import { requiredSecrets } from '../../lib/security';
import { referencesOf } from '../support/references';
import { PLATFORMS, render } from '../support/platforms';
import type { Manifest } from '../support/synth';
import { workloadsOf } from '../support/workloads';

/** What a Secret with a certificate has, where it is mounted as a whole. */
const CERTIFICATE = ['ca.crt', 'tls.crt', 'tls.key'];

/** Keys that pods read, by Secret, of Secrets that no object of the platform makes. */
function readFrom(objects: readonly Manifest[]): Record<string, string[]> {
  const made = objects.flatMap((object) => {
    const spec = object['spec'] as { secretName?: string; secretObjects?: readonly { readonly secretName: string }[] } | undefined;
    return [
      ...(object.kind === 'Certificate' ? [spec!.secretName] : []),
      ...(spec?.secretObjects ?? []).map(({ secretName }) => secretName),
    ];
  });
  const read = new Map<string, Set<string>>();
  for (const { manifest, template } of workloadsOf(objects)) {
    if (manifest.metadata.name.includes('-preflight-')) continue;
    for (const { kind, name, keys } of referencesOf(template)) {
      if (kind !== 'Secret' || made.includes(name)) continue;
      read.set(name, new Set([...(read.get(name) ?? []), ...(keys.length > 0 ? keys : CERTIFICATE)]));
    }
  }
  return Object.fromEntries([...read].sort().map(([name, keys]) => [name, [...keys].sort()]));
}

describe('the Secrets that have to be there first', () => {
  it.each(PLATFORMS)('are what the pods of $name read and nothing of it makes', ({ props }) => {
    const required = requiredSecrets(describePlatform(props()));
    const byName = Object.fromEntries(required.map(({ name, keys }) => [name, [...keys].sort()] as const).sort());
    expect(byName).toEqual(readFrom(render(props()).objects));
  });
});
