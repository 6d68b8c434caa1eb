import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HELMS, installed, synthValues, unequal } from '../../support/chart';
import { describeWithTool } from '../../support/tools';

/** What people have in files of SQL, and YAML makes something else of where it is written carelessly. */
const TEXTS = [
  ['a template', "SELECT '{{ .Values.name }} {{- fail \"no\" -}}', '$1 ${x} %s';\n"],
  ['no end of the last line', 'SELECT 1'],
  ['several ends of the last line', 'SELECT 1;\n\n\n'],
  ['spaces before the first line', '   SELECT 1;\n'],
  ['an empty first line', '\n  SELECT 1;\n'],
  ['spaces after lines', 'SELECT 1;   \n   \nSELECT 2;\n  '],
  ['tabs', '\tSELECT 1;\n\t\tSELECT 2;\t\n'],
  ["Windows' ends of lines", 'SELECT 1;\r\nSELECT 2;\r\n'],
  ['what begins something in YAML', "--- a\n... b\n# c\n- d: &e !f 'g\n%TAG\n"],
  ['a control character', "SELECT '\u0007';\n"],
  ['any language', "SELECT 'Žluťoučký kůň 数据 😀';\n"],
] as const;

const migrations = (files: Readonly<Record<string, string>>) => ({ databases: { app: { migrations: { files } } } });

const FILES = Object.fromEntries(TEXTS.map(([, text], i) => [`${100 + i}_text.sql`, text]));

for (const tool of HELMS) {
  describeWithTool(tool, `SQL in values, rendered by ${tool}`, (helm) => {
    it(`reaches the database as it is: ${TEXTS.map(([name]) => name).join(', ')}`, async () => {
      const values = migrations(FILES);
      expect(unequal(await installed(helm, { values }), synthValues(values).objects)).toBe('');
    });

    it.each([
      ["Windows' ends of lines", 'SELECT 1;\r\nSELECT 2;\r\n'],
      ['an end of lines of mainframes', "SELECT 'a\u0085b';\n"],
    ])('reaches the database as it is, from a file: %s', async (_, text) => {
      const directory = mkdtempSync(join(tmpdir(), 'sql-'));
      writeFileSync(join(directory, 'one.sql'), text);
      const args = ['--set-file', `databases.app.migrations.files.001_one\\.sql=${join(directory, 'one.sql')}`];
      const rendered = await installed(helm, { args });
      rmSync(directory, { recursive: true });
      expect(unequal(rendered, synthValues(migrations({ '001_one.sql': text })).objects)).toBe('');
    });
  });
}
