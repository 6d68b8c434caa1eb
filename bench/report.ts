import { cpus } from 'node:os';
import { LIMITS } from './limits';

/** Several runs of one thing; other programs on the machine can only add to it, so the best one counts. */
export interface Runs {
  readonly best: number;
  readonly median: number;
}

export interface Growth {
  readonly clusters: number;
  readonly seconds: number;
  readonly peakMebibytes: number;
}

export interface Results {
  readonly wall: Runs;
  readonly own: Runs;
  /** Start of the process, modules included. */
  readonly start: Runs;
  /** By the number of clusters, one first. */
  readonly growth: readonly Growth[];
}

export function runsOf(values: readonly number[]): Runs {
  const sorted = [...values].sort((a, b) => a - b);
  return { best: sorted[0]!, median: sorted[Math.floor(sorted.length / 2)]! };
}

/** Everything that took more than it may. */
export function broken({ wall, own, start, growth }: Results): string[] {
  const [one, most] = [growth[0]!, growth.at(-1)!];
  const allowed = LIMITS.growth * one.seconds + start.best;
  return [
    ...(wall.best > LIMITS.wallSeconds ? [`npm run synth took ${seconds(wall.best)}, at most ${seconds(LIMITS.wallSeconds)}`] : []),
    ...(own.best > LIMITS.ownSeconds ? [`our own code took ${seconds(own.best)} of it, at most ${seconds(LIMITS.ownSeconds)}`] : []),
    ...(most.seconds > allowed
      ? [
          `${most.clusters} clusters took ${seconds(most.seconds)}, at most ${LIMITS.growth} times one (${seconds(one.seconds)}) and the start: ${seconds(allowed)}`,
        ]
      : []),
    ...(most.peakMebibytes > LIMITS.peakMebibytes
      ? [`${most.clusters} clusters needed ${mebibytes(most.peakMebibytes)}, at most ${mebibytes(LIMITS.peakMebibytes)}`]
      : []),
  ];
}

/** When and on what something was measured. */
export function machine(date: string): string {
  return `Measured on ${date}: ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`;
}

/** The figures as Markdown. */
export function markdown({ wall, own, start, growth }: Results, date: string): string {
  const one = growth[0]!;
  return [
    `${machine(date)}, Node.js ${process.version}.`,
    '',
    '| all environments | best run | median | limit |',
    '| --- | --- | --- | --- |',
    `| \`npm run synth\`, from the command to its end | ${seconds(wall.best)} | ${seconds(wall.median)} | ${seconds(LIMITS.wallSeconds)} |`,
    `| start of the process with all modules | ${seconds(start.best)} | ${seconds(start.median)} | |`,
    `| our own code | ${seconds(own.best)} | ${seconds(own.median)} | ${seconds(LIMITS.ownSeconds)} |`,
    '',
    '| clusters in one App | our own code | times one | for each | peak memory |',
    '| --- | --- | --- | --- | --- |',
    ...growth.map(
      (g) =>
        `| ${g.clusters} | ${seconds(g.seconds)} | ${(g.seconds / one.seconds).toFixed(1)} | ${Math.round((1000 * g.seconds) / g.clusters)} ms | ${mebibytes(g.peakMebibytes)} |`,
    ),
    '',
    `Limits for ${growth.at(-1)!.clusters} clusters: ${LIMITS.growth} times one and the start of the process, and ${mebibytes(LIMITS.peakMebibytes)}.`,
  ].join('\n');
}

const seconds = (value: number) => `${value.toFixed(2)} s`;
const mebibytes = (value: number) => `${Math.round(value)} MiB`;
