import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf } from '../../../lib/chart/package/changes';

const CHANGELOG = `# Changelog

A preface with ### no meaning.

## Unreleased

### Added

* Something new ([docs/new.md](docs/new.md)),
  on two lines.
* \`code\` and [a link](https://example.com) in the middle.

### Fixed

* A hole.

## [1.1.0] - 2026-11-20

### Security

* An update.

## 1.0.0 (2026-10-01)

### Removed

* Everything.
`;

describe('changes of a version', () => {
  it('are its own entries, with their kind, as single lines without links', () => {
    expect(changesOf(CHANGELOG, '1.1.0')).toEqual([{ kind: 'security', description: 'An update.' }]);
    expect(changesOf(CHANGELOG, '1.0.0')).toEqual([{ kind: 'removed', description: 'Everything.' }]);
  });

  it('that is not there yet are the unreleased ones', () => {
    expect(changesOf(CHANGELOG, '1.2.0')).toEqual([
      { kind: 'added', description: 'Something new, on two lines.' },
      { kind: 'added', description: '`code` and a link in the middle.' },
      { kind: 'fixed', description: 'A hole.' },
    ]);
  });

  it('are none where nothing is written', () => {
    expect(changesOf('# Changelog\n', '1.0.0')).toEqual([]);
  });

  it('under a heading that the format does not have are an error', () => {
    expect(() => changesOf('## Unreleased\n\n### Improved\n\n* x\n', '1.0.0')).toThrow(
      "'### Improved' must be one of added, changed, deprecated, removed, fixed, security",
    );
  });

  it('of this project can be told', () => {
    const changelog = readFileSync(join(__dirname, '..', '..', '..', 'CHANGELOG.md'), 'utf8');
    const changes = changesOf(changelog, '0.1.0');
    expect(changes.length).toBeGreaterThan(5);
    for (const { description } of changes) expect(description).not.toMatch(/\]\(|\n|^$/);
  });
});
