import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(__dirname, '..', '..', '..', 'schemas', 'postgres', 'parameters.txt');
let lines: readonly string[] | undefined;

/** The catalogue of parameters as `npm run import` wrote it, in the order of names; scripts/dev/import/postgres/catalogue.ts says how to read a line. */
export function catalogueLines(): readonly string[] {
  lines ??= readFileSync(FILE, 'utf8').trimEnd().split('\n');
  return lines;
}
