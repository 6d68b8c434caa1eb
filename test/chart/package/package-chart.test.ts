import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { packageChart } from '../../../lib/chart/package/package-chart';
import { helmTemplate, runHelm } from '../../support/helm';
import { describeWithTool } from '../../support/tools';

const FILES = {
  'Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.2.3\ntype: application\nicon: https://example.com/icon.svg\n',
  'values.yaml': 'colour: red\n',
  'templates/all.yaml':
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: shop }\ndata: { colour: {{ .Values.colour }}, sql: {{ .Files.Get "files/a/b.sql" | quote }} }\n',
  'templates/_helpers.tpl': '',
  'files/a/b.sql': 'SELECT 1;',
  'files/B.sql': `${'SELECT 2; '.repeat(20_000)}`,
};

let here: string;

/** The same chart, written by somebody else at another time. */
function chart(name: string, files: Readonly<Record<string, string>>, mode: number, time: number): string {
  const directory = join(here, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
    chmodSync(join(directory, path), mode);
    utimesSync(join(directory, path), time, time);
  }
  return directory;
}

beforeAll(() => {
  here = mkdtempSync(join(tmpdir(), 'package-'));
  chart('one', FILES, 0o644, 1e9);
});

afterAll(() => rmSync(here, { recursive: true, force: true }));

async function entriesOf(content: Buffer) {
  const entries = [];
  const tar = extract();
  tar.end(gunzipSync(content));
  for await (const entry of tar) {
    entries.push(entry.header);
    entry.resume();
  }
  return entries;
}

describe('a packaged chart', () => {
  it('has all files below its name, in the order of their letters, and nothing of the machine', async () => {
    const { fileName, content } = await packageChart(join(here, 'one'));
    expect(fileName).toBe('shop-1.2.3.tgz');
    const entries = await entriesOf(content);
    const paths = ['Chart.yaml', 'files/B.sql', 'files/a/b.sql', 'templates/_helpers.tpl', 'templates/all.yaml', 'values.yaml'];
    expect(entries.map(({ name }) => name)).toEqual(paths.map((path) => `shop/${path}`));
    for (const entry of entries) {
      expect(entry).toMatchObject({ type: 'file', mode: 0o644, uid: 0, gid: 0, uname: '', gname: '', mtime: new Date(0) });
    }
    // Its gzip header has no file name, no comment and no time.
    expect([...content.subarray(0, 8)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
  });

  it('has the same bytes every time, whoever made the files, when, and in which order', async () => {
    const again = chart('two', Object.fromEntries(Object.entries(FILES).reverse()), 0o700, 1.5e9);
    const { content } = await packageChart(join(here, 'one'));
    expect((await packageChart(`${join(here, 'one')}/`)).content.equals(content)).toBe(true);
    expect((await packageChart(again)).content.equals(content)).toBe(true);
  });

  it('changes with any file', async () => {
    const changed = chart('changed', { ...FILES, 'values.yaml': 'colour: blue\n' }, 0o644, 1e9);
    const { content } = await packageChart(join(here, 'one'));
    expect((await packageChart(changed)).content.equals(content)).toBe(false);
  });

  it('is not made of a directory without a chart', async () => {
    await expect(packageChart(here)).rejects.toThrow('ENOENT');
    const unnamed = chart('unnamed', { 'Chart.yaml': 'apiVersion: v2\n' }, 0o644, 1e9);
    await expect(packageChart(unnamed)).rejects.toThrow('must have a name and a version');
  });

  it('is not made where a link points out of it', async () => {
    const linked = chart('linked', FILES, 0o644, 1e9);
    symlinkSync('/etc/passwd', join(linked, 'files', 'users'));
    await expect(packageChart(linked)).rejects.toThrow('neither a file nor a directory');
  });
});

for (const tool of ['helm3', 'helm4'] as const) {
  describeWithTool(tool, `a packaged chart in ${tool}`, (helm) => {
    let archive: string;

    beforeAll(async () => {
      const { fileName, content } = await packageChart(join(here, 'one'));
      archive = join(here, fileName);
      writeFileSync(archive, content);
    });

    it('says what it is', async () => {
      expect(await runHelm(helm, ['show', 'chart', archive])).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('version: 1.2.3') as string,
      });
    });

    it('renders as its directory does', async () => {
      const where = { release: 'r', namespace: 'n' };
      const rendered = await helmTemplate(helm, archive, where);
      expect(rendered).toMatchObject([{ data: { colour: 'red', sql: 'SELECT 1;' } }]);
      expect(rendered).toEqual(await helmTemplate(helm, join(here, 'one'), where));
    });

    it('passes the strict lint', async () => {
      expect(await runHelm(helm, ['lint', '--strict', archive])).toMatchObject({ code: 0 });
    });
  });
}
