import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { goInstall, type GoProgram } from './go-install';
import { npmInstall, type NpmProgram } from './npm-install';

/** A program that tests run but `npm ci` does not bring. */
interface Tool {
  readonly program: string;
  /** What the person at the keyboard needs to have. */
  readonly wanted: string;
  /** Arguments that make it say its version, and what that must look like. */
  readonly ask: readonly string[];
  readonly accept: RegExp;
  /** How to build it where PATH has no fitting one. */
  readonly go?: GoProgram;
  /** How to install it where PATH has no fitting one. */
  readonly npm?: NpmProgram;
  /** Where it may be besides PATH. */
  readonly directories?: readonly string[];
}

const TOOLS = {
  kubeconform: {
    program: 'kubeconform',
    wanted: 'kubeconform v0.8.0',
    ask: ['-v'],
    accept: /^v0\.8\.0$/m,
    go: { goPackage: 'github.com/yannh/kubeconform/cmd/kubeconform', version: 'v0.8.0' },
  },
  helm3: {
    program: 'helm',
    wanted: 'Helm v3.22.0',
    ask: ['version', '--short'],
    accept: /^v3\.22\.0\b/m,
    go: { goPackage: 'helm.sh/helm/v3/cmd/helm', version: 'v3.22.0' },
  },
  helm4: {
    program: 'helm',
    wanted: 'Helm v4.3.1',
    ask: ['version', '--short'],
    accept: /^v4\.3\.1\b/m,
    go: { goPackage: 'helm.sh/helm/v4/cmd/helm', version: 'v4.3.1' },
  },
  // Rules and their tests have not changed their meaning since 2.42, the one that Debian 12 packages as `prometheus`.
  promtool: {
    program: 'promtool',
    wanted: 'promtool 2.42 or later (Debian: prometheus)',
    ask: ['--version'],
    accept: /version (2\.(4[2-9]|[5-9]\d)|[3-9])\./,
  },
  // `initdb`, `pg_ctl` and the others lie beside it.
  postgres: {
    program: 'postgres',
    wanted: 'PostgreSQL 15 (Debian: postgresql-15)',
    ask: ['--version'],
    accept: /\(PostgreSQL\) 15\./,
    directories: ['/usr/lib/postgresql/15/bin'],
  },
  // Settings are chosen by its version: any that the oldest supported image may have. PGBOUNCER_DIRECTORY says where another one is to be tried.
  pgbouncer: {
    program: 'pgbouncer',
    wanted: 'PgBouncer 1.18 or later (Debian: pgbouncer)',
    ask: ['--version'],
    accept: /^PgBouncer 1\.(1[89]|[2-9]\d)\./m,
    directories: [process.env['PGBOUNCER_DIRECTORY'] ?? '/usr/sbin'],
  },
  pgbackrest: {
    program: 'pgbackrest',
    wanted: 'pgBackRest 2.45 or later (Debian: pgbackrest)',
    ask: ['version'],
    accept: /^pgBackRest 2\.(4[5-9]|[5-9]\d)/m,
  },
  shellcheck: {
    program: 'shellcheck',
    wanted: 'ShellCheck 0.9 or later (Debian: shellcheck)',
    ask: ['--version'],
    accept: /^version: (0\.(9|\d\d)|[1-9])/m,
  },
  // Azure's blob service for tests. Its 186 MB are not among the project's own packages.
  azurite: {
    program: 'azurite-blob',
    wanted: 'Azurite 3.35.0',
    ask: ['--version'],
    accept: /^3\.35\.0$/m,
    npm: { npmPackage: 'azurite', version: '3.35.0' },
  },
  // What runs the member program; the oldest that images of PostgreSQL 15 carry.
  python3: { program: 'python3', wanted: 'Python 3.9 or later (Debian: python3)', ask: ['--version'], accept: /^Python 3\.(9|\d\d)\./ },
  // Two process trees that cannot see each other, as those of two containers.
  unshare: {
    program: 'unshare',
    wanted: 'unshare of util-linux 2.32 or later',
    ask: ['--version'],
    accept: /util-linux 2\.(3[2-9]|[4-9]\d)/,
  },
  // What scripts in pods call.
  curl: { program: 'curl', wanted: 'curl 7.49 or later (Debian: curl)', ask: ['--version'], accept: /^curl (7\.(49|[5-9]\d)|[89])/m },
  jq: { program: 'jq', wanted: 'jq 1.6 or later (Debian: jq)', ask: ['--version'], accept: /^jq-1\.([6-9]|\d\d)/m },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof TOOLS;

export type Found = { readonly path: string } | { readonly missing: string };

/** Not in the repository; shared by all test workers. */
const CACHE = join(__dirname, '..', '..', '.cache');

const found = new Map<ToolName, Found>();

/**
 * Finds a tool at its pinned version: in PATH, in the places its packages use, built by Go into `.cache/bin`, or installed by npm into `.cache/npm`.
 *
 * @returns the program's path, or what is missing and why it could not be had
 * @throws Error instead of reporting it missing when `CI` is `true`: there, a skipped check would be a silent hole
 */
export function requireTool(name: ToolName): Found {
  const result = found.get(name) ?? locate(TOOLS[name]);
  found.set(name, result);
  if ('missing' in result && process.env['CI'] === 'true') throw new Error(`CI must have every tool: ${result.missing}`);
  return result;
}

/** A `describe` that hands the tool's path to its tests, or shows as a skipped test that names what is missing. */
export function describeWithTool(name: ToolName, title: string, tests: (path: string) => void): void {
  const tool = requireTool(name);
  if ('path' in tool) {
    describe(title, () => tests(tool.path));
    return;
  }
  skipVisibly(title, tool.missing);
}

/** A `describe` without tests that says what is missing. */
export function skipVisibly(title: string, missing: string): void {
  // Not `console`: jest swallows what that says in a file whose tests are all skipped.
  process.stderr.write(`SKIPPED "${title}": needs ${missing}\n`);
  describe(title, () => it.todo(`needs ${missing}`));
}

function locate(tool: Tool): Found {
  const places = [...(tool.directories ?? []), ...(process.env['PATH'] ?? '').split(delimiter)].filter((directory) => directory !== '');
  const present = places.map((directory) => join(directory, tool.program)).filter(isProgram);
  const path = present.find((candidate) => isWanted(tool, candidate));
  if (path) return { path };
  const reasons = [present.length > 0 ? `only other versions found: ${present.join(', ')}` : `no ${tool.program} in PATH`];
  for (const bring of [
    tool.go && (() => goInstall(tool.go!, join(CACHE, 'bin'))),
    tool.npm && (() => join(npmInstall(tool.npm!, join(CACHE, 'npm')), tool.program)),
  ]) {
    try {
      if (bring) return { path: bring() };
    } catch (error) {
      reasons.push(`not to be had: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { missing: `${tool.wanted} (${reasons.join('; ')})` };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function isWanted(tool: Tool, path: string): boolean {
  if (tool.accept.test(output(path, tool.ask))) return true;
  if (!tool.go) return false;
  // A program from `go install` does not know its version, but its build record does: `path <package>`, `mod <module> <version> <sum>`.
  const record = output('go', ['version', '-m', path])
    .split('\n')
    .map((line) => line.trim().split('\t'));
  return (
    record.some(([key, value]) => key === 'path' && value === tool.go?.goPackage) &&
    record.some(([key, , version]) => key === 'mod' && version === tool.go?.version)
  );
}

function output(program: string, args: readonly string[]): string {
  const run = spawnSync(program, args, { encoding: 'utf8', timeout: 10_000 });
  return `${run.stdout ?? ''}${run.stderr ?? ''}`;
}
