import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIRECTORY = join(__dirname, '..', '..', '..', 'sql', 'converge');
/** Needs the extension; what comes before it serves databases without. */
const FIRST_WITH_TIMESCALEDB = '40-declared.sql';

let program: readonly { readonly name: string; readonly text: string }[] | undefined;

/** The files of `sql/converge`, in their order: functions that live as long as the session. */
export function convergeProgram(timescaledb: boolean): readonly { readonly name: string; readonly text: string }[] {
  program ??= readdirSync(DIRECTORY)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(DIRECTORY, name), 'utf8') }));
  return timescaledb ? program : program.filter(({ name }) => name < FIRST_WITH_TIMESCALEDB);
}
