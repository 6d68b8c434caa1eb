/** One thing that a scenario measures. */
export interface Measure {
  readonly key: string;
  readonly title: string;
  readonly unit: 's' | 'rows' | '';
  /** The most that is acceptable. @default - recorded, not judged */
  readonly most?: number;
}

export type Values = Readonly<Record<string, number>>;

/** What a scenario saw in one run. */
export interface Observation {
  readonly values: Values;
  /** What a reader should know besides: what clients saw, what was done. */
  readonly notes: readonly string[];
  /** Promises that did not hold and that no number says. */
  readonly broken?: readonly string[];
}

/** One run of one scenario. */
export interface Result {
  readonly scenario: string;
  readonly run: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly values: Values;
  readonly notes: readonly string[];
  /** Why the run counts as failed; empty when all is well. */
  readonly broken: readonly string[];
}

/** Values above what their measure allows, in words. */
export function brokenLimits(measures: readonly Measure[], values: Values): string[] {
  return measures.flatMap(({ key, title, unit, most }) => {
    const value = values[key];
    if (value === undefined) return most === undefined ? [] : [`${title} was not measured`];
    return most !== undefined && value > most ? [`${title} ${format(value)} ${unit}, at most ${most}`.replace('  ', ' ')] : [];
  });
}

/** Seconds and counts in as many digits as mean something. */
export function format(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
}

export interface Summary {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** @returns nothing where there are no values */
export function summarize(values: readonly number[]): Summary | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { min: sorted[0]!, median, max: sorted.at(-1)! };
}
