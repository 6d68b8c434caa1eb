import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartFiles } from '../../../lib/chart/files';
import { BUILT_CHART } from '../../support/chart';

const ROOT = join(__dirname, '..', '..', '..');

function filesIn(directory: string): [string, string][] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(directory.length + 1), readFileSync(path, 'utf8')]);
}

describe('dist/chart', () => {
  it('is what `npm run chart` makes of the source, file by file', () => {
    const made = chartFiles(ROOT);
    const there = new Map(filesIn(BUILT_CHART));
    expect([...there.keys()].sort()).toEqual([...made.keys()].sort());
    expect([...made].filter(([path, text]) => there.get(path) !== text).map(([path]) => path)).toEqual([]);
  });
});
