import { spawn } from 'node:child_process';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { KUBERNETES_RELEASES } from '../../scripts/dev/import/pinned';
import { limiter } from './limiter';
import { readYaml } from './read-yaml';
import type { Manifest } from './synth';

/** What a chart is rendered with. */
export interface Rendering {
  readonly release: string;
  readonly namespace: string;
  /** Later ones win, as with Helm. @default none: what the chart itself says */
  readonly valuesFiles?: readonly string[];
  /** Wins over the files. */
  readonly values?: object;
  /** Further arguments, such as `--skip-tests` or `--set`. */
  readonly args?: readonly string[];
}

/** How a program ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A rendering takes tenths of a second; this is one that hangs. */
const LIMIT_MS = 60_000;

/** Helm asks the cluster for its version, and without one takes what it was built with, which `go install` leaves at something ancient. */
export const NEWEST_KUBERNETES = KUBERNETES_RELEASES.at(-1)!.replace(/^v/, '');

/** Nothing of the person's who runs the tests: no repositories, no plugins, no cluster. */
export const HELM_APART = {
  HELM_CONFIG_HOME: join(tmpdir(), 'helm-of-tests', 'config'),
  HELM_CACHE_HOME: join(tmpdir(), 'helm-of-tests', 'cache'),
  HELM_DATA_HOME: join(tmpdir(), 'helm-of-tests', 'data'),
  KUBECONFIG: '/dev/null',
};

/** As many at once as there are processors: ask for as many as you like. */
const oneOfFew = limiter(availableParallelism());

/**
 * Runs Helm, apart from whatever it is set up to on this machine.
 * @param helm its path
 * @param stdin what it reads where an argument is `-`
 * @throws Error when it cannot be started, is killed, or takes a minute; any exit code is an answer
 */
export function runHelm(helm: string, args: readonly string[], stdin = ''): Promise<Ended> {
  return oneOfFew(
    () =>
      new Promise((resolve, reject) => {
        const child = spawn(helm, args, { env: { ...process.env, ...HELM_APART }, signal: AbortSignal.timeout(LIMIT_MS) });
        const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
        child.stdout.on('data', (part: Buffer) => stdout.push(part));
        child.stderr.on('data', (part: Buffer) => stderr.push(part));
        // One that refuses its arguments does not read what it is given.
        child.stdin.on('error', () => {});
        child.stdin.end(stdin);
        child.on('error', reject);
        child.on('close', (code, signal) => {
          if (code === null) reject(new Error(`helm ${args.join(' ')} was ended by ${signal}`));
          else resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
        });
      }),
  );
}

/** `helm template`, whatever comes of it. */
export function render(
  helm: string,
  chart: string,
  { release, namespace, valuesFiles = [], values, args = [] }: Rendering,
): Promise<Ended> {
  const files = [...valuesFiles, ...(values ? ['-'] : [])].flatMap((file) => ['--values', file]);
  const all = ['template', release, chart, '--namespace', namespace, '--kube-version', NEWEST_KUBERNETES, ...files, ...args];
  return runHelm(helm, all, values && JSON.stringify(values));
}

/**
 * The objects that a chart renders to, hooks and tests included, read as strictly as `readYaml` does.
 * @param chart its directory or archive
 * @throws Error with Helm's own words when it refuses
 */
export async function helmTemplate(helm: string, chart: string, rendering: Rendering): Promise<Manifest[]> {
  const { code, stdout, stderr } = await render(helm, chart, rendering);
  if (code !== 0) throw new Error(stderr);
  return readYaml(stdout) as Manifest[];
}

/**
 * What Helm says when it refuses to render.
 * @throws Error when it does not refuse
 */
export async function helmError(helm: string, chart: string, rendering: Rendering): Promise<string> {
  const { code, stdout, stderr } = await render(helm, chart, rendering);
  if (code === 0) throw new Error(`helm template was expected to fail, and rendered ${readYaml(stdout).length} objects`);
  return stderr;
}
