import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tune } from '../../../lib/cluster/tuning/tune';
import { PRODUCTION, READ_REPLICA } from './inputs';

const PAGE = join(__dirname, '..', '..', '..', 'docs', 'tuning.md');
const TABLE = /(?<=<!-- parameters -->\n)[\s\S]*(?=<!-- \/parameters -->)/;

/** The page's table: what `tune` says for the production figures, and why. */
function table(): string {
  const replica = new Map(tune(READ_REPLICA).map(({ name, value, formula }) => [name, { value, formula }]));
  const rows = tune(PRODUCTION).map(({ name, value, dynamicOnly, formula, source }) => {
    const own = replica.get(name);
    const why = own === undefined || own.formula === formula ? formula : `${formula}; ${own.formula}`;
    const cells = [`\`${name}\`${dynamicOnly ? ' †' : ''}`, code(value), own ? code(own.value) : '', why, source];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  });
  return `| parameter | member | read replica | how | from |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

function code(value: unknown): string {
  return `\`${String(value).trim()}\``;
}

// `UPDATE_DOCS=1 npx jest test/cluster/tuning/docs.test.ts` writes the table anew after a change of a formula.
if (process.env['UPDATE_DOCS'] === '1') {
  writeFileSync(
    PAGE,
    readFileSync(PAGE, 'utf8').replace(TABLE, () => table()),
  );
}

const page = readFileSync(PAGE, 'utf8');

it('lists every parameter with its present value, formula and source', () => {
  expect(TABLE.exec(page)?.[0]).toBe(table());
});

it('has the section that a source on this page names', () => {
  const named = tune(PRODUCTION).flatMap(({ source }) => [/^docs\/tuning\.md, (.+)$/.exec(source)?.[1] ?? []].flat());
  const headings = page.split('\n').flatMap((line) => [/^##+ (.+)$/.exec(line)?.[1] ?? []].flat());
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((section) => !headings.includes(section))).toEqual([]);
});
