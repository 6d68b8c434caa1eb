import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { HELM_APART, NEWEST_KUBERNETES } from '../../test/support/helm';
import { percentilesOf } from '../timescale/percentiles';

/** A chart with what it is rendered with. */
export interface Subject {
  readonly name: string;
  readonly directory: string;
  readonly values: readonly string[];
}

/** What rendering it took. */
export interface Figures {
  readonly name: string;
  readonly objects: number;
  /** Median, from the start of the process to its end. */
  readonly seconds: number;
  readonly best: number;
  /** Undefined where GNU time is missing, which asks the kernel. */
  readonly peakMebibytes: number | undefined;
}

/** Renderings under GNU time, of which the largest counts. */
const MEMORY_RUNS = 3;

/**
 * Renders each chart so many times, by turns: what else the machine does hits all of them alike.
 * @throws Error with Helm's own words when one does not render
 */
export function measure(helm: string, subjects: readonly Subject[], runs: number): Figures[] {
  // Once for the disk cache, which every later run of a person has as well.
  const objects = subjects.map((subject) => objectsOf(helm, subject));
  const seconds: number[][] = subjects.map(() => []);
  for (let run = 0; run < runs; run++) subjects.forEach((subject, i) => seconds[i]!.push(secondsOf(helm, subject)));
  return subjects.map((subject, i) => ({
    name: subject.name,
    objects: objects[i]!,
    seconds: percentilesOf(seconds[i]!).p50,
    best: Math.min(...seconds[i]!),
    peakMebibytes: peakMebibytes(helm, subject),
  }));
}

/** Hands out a chart without templates, which is gone afterwards: what it takes to render is Helm's own start. */
export function withEmptyChart<T>(use: (subject: Subject) => T): T {
  const directory = mkdtempSync(join(tmpdir(), 'bench-chart-'));
  try {
    mkdirSync(join(directory, 'templates'));
    writeFileSync(join(directory, 'Chart.yaml'), 'apiVersion: v2\nname: empty\nversion: 0.0.0\n');
    return use({ name: 'a chart of nothing', directory, values: [] });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function argumentsOf({ directory, values }: Subject): string[] {
  const all = ['template', 'postgres', directory, '--namespace', 'ms5-production', '--kube-version', NEWEST_KUBERNETES];
  return [...all, ...values.flatMap((file) => ['--values', file])];
}

function run(program: string, args: readonly string[], stdout: 'pipe' | 'ignore'): string {
  const ended = spawnSync(program, args, {
    env: { ...process.env, ...HELM_APART },
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'pipe'],
    maxBuffer: 1 << 28,
  });
  if (ended.error) throw ended.error;
  if (ended.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${ended.stderr.trim()}`);
  return ended.stdout;
}

function objectsOf(helm: string, subject: Subject): number {
  return loadAll(run(helm, argumentsOf(subject), 'pipe')).filter((document) => document !== null && document !== undefined).length;
}

function secondsOf(helm: string, subject: Subject): number {
  const start = performance.now();
  run(helm, argumentsOf(subject), 'ignore');
  return (performance.now() - start) / 1000;
}

const GNU_TIME = '/usr/bin/time';

function peakMebibytes(helm: string, subject: Subject): number | undefined {
  if (!existsSync(GNU_TIME)) return undefined;
  const directory = mkdtempSync(join(tmpdir(), 'bench-chart-'));
  try {
    const file = join(directory, 'kibibytes');
    const peaks = Array.from({ length: MEMORY_RUNS }, () => {
      run(GNU_TIME, ['--format', '%M', '--output', file, helm, ...argumentsOf(subject)], 'ignore');
      return Number(readFileSync(file, 'utf8')) / 1024;
    });
    return Math.max(...peaks);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
