import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurement } from './child';
import { broken, markdown, runsOf, type Growth } from './report';

const ROOT = join(__dirname, '..');
const PAGE = join(ROOT, 'docs', 'performance.md');
const GENERATED = /(<!-- bench:synth -->\n)[^]*(<!-- \/bench:synth -->)/;

const RUNS = 7;
const GROWTH_RUNS = 5;
const CLUSTERS = [1, 10, 25, 50, 100];

function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function measure(what: 'environments' | 'clusters', argument: string): Measurement {
  const output = run(join(ROOT, 'node_modules', '.bin', 'tsx'), join('bench', 'child.ts'), what, argument);
  return JSON.parse(output.trim().split('\n').at(-1)!) as Measurement;
}

const times = <T>(count: number, measured: () => T): T[] => Array.from({ length: count }, measured);

function wallSeconds(outdir: string): number {
  const start = performance.now();
  run('npm', 'run', 'synth', '--', '--outdir', outdir);
  return (performance.now() - start) / 1000;
}

function growth(clusters: number): Growth {
  const runs = times(GROWTH_RUNS, () => measure('clusters', String(clusters)));
  return {
    clusters,
    seconds: runsOf(runs.map((r) => r.ownSeconds)).best,
    peakMebibytes: Math.max(...runs.map((r) => r.peakMebibytes)),
  };
}

const outdir = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  // Once for the disk cache, which every later run of a person has as well.
  wallSeconds(outdir);
  const environments = times(RUNS, () => measure('environments', outdir));
  const results = {
    wall: runsOf(times(RUNS, () => wallSeconds(outdir))),
    own: runsOf(environments.map((m) => m.ownSeconds)),
    start: runsOf(environments.map((m) => m.startSeconds)),
    growth: CLUSTERS.map(growth),
  };
  const text = markdown(results, new Date().toISOString().slice(0, 10));
  console.log(text);
  const page = readFileSync(PAGE, 'utf8');
  if (!GENERATED.test(page)) throw new Error(`${PAGE} has no block to write to`);
  writeFileSync(
    PAGE,
    page.replace(GENERATED, (_, before: string, after: string) => `${before}\n${text}\n${after}`),
  );

  const problems = broken(results);
  problems.forEach((problem) => console.error(`error: ${problem}`));
  process.exitCode = problems.length > 0 ? 1 : 0;
} finally {
  rmSync(outdir, { recursive: true, force: true });
}
