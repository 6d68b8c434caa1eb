import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';

export interface GoModule {
  readonly module: string;
  readonly release: string;
}

interface Download {
  readonly Path: string;
  readonly Version: string;
  readonly Dir?: string;
  readonly Error?: string;
}

/**
 * Puts modules into Go's module cache; those already there need no network.
 *
 * @returns the directory of a module
 * @throws Error when Go is missing, or with every module that could not be had
 */
export function downloadModules(modules: readonly GoModule[]): (module: GoModule) => string {
  // Outside any Go workspace, so that nothing but the arguments decides what is downloaded.
  const run = spawnSync('go', ['mod', 'download', '-json', ...modules.map(key)], {
    cwd: tmpdir(),
    env: { ...process.env, GOWORK: 'off' },
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (run.error) {
    throw new Error(
      'Go is needed to fetch the upstream releases, and `go` cannot be started. Install Go (https://go.dev/doc/install) and run again.',
      {
        cause: run.error,
      },
    );
  }
  const downloads = parseStream(run.stdout);
  const failed = modules
    .filter((m) => !find(downloads, m)?.Dir)
    .map((m) => `  - ${key(m)}: ${find(downloads, m)?.Error ?? run.stderr.trim()}`);
  if (failed.length > 0) throw new Error(`These Go modules could not be fetched:\n${failed.join('\n')}`);
  return (m) => {
    const dir = find(downloads, m)?.Dir;
    if (!dir) throw new Error(`${key(m)} was not asked for`);
    return dir;
  };
}

function key(m: GoModule): string {
  return `${m.module}@${m.release}`;
}

function find(downloads: readonly Download[], m: GoModule): Download | undefined {
  return downloads.find((d) => d.Path === m.module && d.Version === m.release);
}

/** `go mod download -json` prints indented objects one after the other: each ends with a brace in the first column. */
function parseStream(text: string): Download[] {
  return text
    .split(/^\}$/m)
    .filter((object) => object.trim() !== '')
    .map((object) => JSON.parse(`${object}}`) as Download);
}
