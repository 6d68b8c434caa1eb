import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { replaceFolders } from '../../lib/synth/write';

let outdir: string;
beforeEach(() => (outdir = mkdtempSync(join(tmpdir(), 'dist-'))));
afterEach(() => rmSync(outdir, { recursive: true, force: true }));

const files = (...entries: [string, string][]) => new Map(entries);

/** Every file below the output directory with its text, hidden ones too. */
function tree(): Record<string, string> {
  const entries = readdirSync(outdir, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [relative(outdir, path), readFileSync(path, 'utf8')]));
}

describe('replacing folders', () => {
  it('makes the directory where there is none', () => {
    replaceFolders(join(outdir, 'a', 'b'), ['one'], files(['one/x.yaml', '1']));
    expect(tree()).toEqual({ 'a/b/one/x.yaml': '1' });
  });

  it('removes what is no longer written, and leaves other folders alone', () => {
    replaceFolders(outdir, ['one', 'two'], files(['one/old.yaml', '1'], ['two/x.yaml', '2']));
    replaceFolders(outdir, ['one'], files(['one/k8s/new.yaml', '3']));
    expect(tree()).toEqual({ 'one/k8s/new.yaml': '3', 'two/x.yaml': '2' });
  });

  it('leaves nothing of its own behind', () => {
    replaceFolders(outdir, ['one'], files(['one/x.yaml', '1']));
    expect(readdirSync(outdir)).toEqual(['one']);
  });

  it('leaves everything as it was when the last of several folders cannot be replaced', () => {
    replaceFolders(outdir, ['one', 'two'], files(['one/x.yaml', 'old'], ['two/x.yaml', 'old']));
    const before = tree();
    // The third one has no content: its rename is the one that fails.
    const replace = () => replaceFolders(outdir, ['one', 'two', 'three'], files(['one/x.yaml', 'new'], ['two/y.yaml', 'new']));
    expect(replace).toThrow('ENOENT');
    expect(tree()).toEqual(before);
  });

  it('leaves everything as it was when a file cannot be written', () => {
    replaceFolders(outdir, ['one'], files(['one/x.yaml', 'old']));
    const before = tree();
    // A file where another one needs a folder.
    expect(() => replaceFolders(outdir, ['one'], files(['one/a', 'new'], ['one/a/b.yaml', 'new']))).toThrow(/EEXIST|ENOTDIR/);
    expect(tree()).toEqual(before);
  });

  it('replaces a file that stands where a folder belongs', () => {
    writeFileSync(join(outdir, 'one'), 'a file');
    replaceFolders(outdir, ['one'], files(['one/x.yaml', '1']));
    expect(tree()).toEqual({ 'one/x.yaml': '1' });
  });

  it('fails, and says why, where the directory cannot be made', () => {
    mkdirSync(join(outdir, 'real'));
    writeFileSync(join(outdir, 'real', 'file'), '');
    expect(() => replaceFolders(join(outdir, 'real', 'file', 'dist'), ['one'], files(['one/x', '']))).toThrow('ENOTDIR');
    expect(existsSync(join(outdir, 'real', 'file'))).toBe(true);
  });
});
