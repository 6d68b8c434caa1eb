/** A change as Artifact Hub shows it. */
export interface Change {
  readonly kind: 'added' | 'changed' | 'deprecated' | 'removed' | 'fixed' | 'security';
  readonly description: string;
}

const KINDS: readonly Change['kind'][] = ['added', 'changed', 'deprecated', 'removed', 'fixed', 'security'];

/**
 * What a changelog (Keep a Changelog) says of a version; of one that it does not name yet, what is unreleased.
 * @throws Error where a heading is none of the six that the format has: its entries would be lost without a word
 */
export function changesOf(changelog: string, version: string): Change[] {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => titleOf(text) === version) ?? sections.find((text) => titleOf(text) === 'Unreleased') ?? '';
  return section
    .split(/^### /m)
    .slice(1)
    .flatMap((part) => {
      const [heading = '', ...lines] = part.split('\n');
      const kind = KINDS.find((k) => k === heading.trim().toLowerCase());
      if (!kind) throw new Error(`CHANGELOG: '### ${heading.trim()}' must be one of ${KINDS.join(', ')}`);
      return entriesOf(lines.join('\n')).map((description) => ({ kind, description }));
    });
}

/** `[1.2.0] - 2026-11-25` and `1.2.0 (2026-11-25)` are of 1.2.0. */
function titleOf(section: string): string {
  return section.split('\n', 1)[0]!.split(/ [-(]/, 1)[0]!.replaceAll(/[[\]]/g, '').trim();
}

/** The entries of a list, each as one line, links as their words: addresses in the repository lead nowhere from a registry. */
function entriesOf(list: string): string[] {
  return list
    .split(/^\* /m)
    .slice(1)
    .map((entry) => entry.replaceAll(/\s+/g, ' ').trim())
    .map((entry) => entry.replaceAll(/ ?\(\[[^\]]*\]\([^)]*\)\)/g, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
}
